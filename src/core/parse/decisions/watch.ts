import { toWatch } from '../../text/watch.ts'

/** Everything that is read of decisions is asked of the same sentences, so it is watched for together. */
export const watch = toWatch()
