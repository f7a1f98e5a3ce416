/** Join names: `Ann`, `Ann and Bob`, `Ann, Bob and Cy`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Say how many, up to twelve in words: `no action`, `one meeting`, `three years`, `1,040 actions`. */
export function number(amount: number, noun: string): string {
  const plural = noun.endsWith('s') ? noun : noun === 'person' ? 'people' : `${noun}s`
  return `${small[amount] ?? figure(amount)} ${amount === 1 ? noun : plural}`
}

/** Say how many where what is counted was said before: `none`, `one`, `1,040`. */
export function some(amount: number): string {
  return amount === 0 ? 'none' : (small[amount] ?? figure(amount))
}

/** Write a number with its thousands apart: `1,040`. */
export function figure(amount: number): string {
  return amount.toLocaleString('en-GB')
}
