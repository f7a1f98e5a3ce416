/** Which spellings are one: each has a root, and those of one person share it. */
export class Identity {
  private readonly parents = new Map<string, string>()

  of(key: string): string {
    const parent = this.parents.get(key)
    if (parent === undefined || parent === key) return key
    const root = this.of(parent)
    this.parents.set(key, root)
    return root
  }

  join(key: string, root: string): void {
    this.parents.set(this.of(key), this.of(root))
  }
}

/** The root of the spellings that `people.yaml` lists for one person. */
export function settingRoot(index: number): string {
  return `people.yaml ${index}`
}

/** Whether a root is that of somebody whom `people.yaml` lists. */
export function isSetting(root: string): boolean {
  return root.startsWith('people.yaml ')
}
