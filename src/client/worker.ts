// The search, beside the page: nothing that is typed waits for it.
import type { Question } from './protocol.ts'
import { serveSearches } from './serve.ts'

const serve = serveSearches((reply) => postMessage(reply))
addEventListener('message', ({ data }: MessageEvent<Question>) => serve(data))
