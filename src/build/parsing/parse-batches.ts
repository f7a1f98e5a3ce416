// A thread of its own: parses the batches of a task that nobody else has taken.
import { workerData } from 'node:worker_threads'
import { keepCode } from '../keep-code.ts'
import { isMine, type Task, toAnswer } from './task.ts'

keepCode()
const { parseDocument } = await import('../../core/parse/document.ts')

// Only `parse-together.ts` starts it.
const { batches, claims, answered, reading, port } = workerData as Task

for (const batch of batches) {
  if (!isMine(claims, batch)) continue
  const parsed = batch.documents.map((document) => parseDocument(document, reading))
  port.postMessage(toAnswer(batch.index, parsed))
  Atomics.add(answered, 0, 1)
  Atomics.notify(answered, 0)
}
