import { parentPort } from 'node:worker_threads'
import { judge, type Reading } from './judge.ts'

// Judge texts in a thread of its own, which can be ended where it does not come to an end itself.
parentPort?.on('message', ({ reading, text }: { reading: Reading; text: string }) => {
  parentPort?.postMessage(judge(reading, text))
})
