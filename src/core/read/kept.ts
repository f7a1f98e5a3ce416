/** Keeps what was made, by what it was made from, where making it again costs more than reading it. */
export interface Kept {
  get: (key: string) => Uint8Array | null
  put: (key: string, value: string) => void
  /** Say that a value is still wanted, without reading it; false where there is none. */
  touch: (key: string) => boolean
}

/** Everything is made whenever it is asked for. */
export const keepNothing: Kept = { get: () => null, put: () => {}, touch: () => false }

/** Read the JSON that stands under a key: what was put there is of the shape that the key stands for. */
export function readKept<Value>(kept: Kept, key: string): Value | null {
  const text = kept.get(key)
  return text && (JSON.parse(new TextDecoder().decode(text)) as Value)
}
