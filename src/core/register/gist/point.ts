import type { Place } from '../../read/message.ts'
