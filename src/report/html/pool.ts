/** Values that are named by their position, so that each is written once. */
export class Pool {
  readonly values: unknown[] = []
  private readonly positions = new Map<string, number>()
  private readonly made = new Map<string, number>()

  /** The position of a value; equal values have the same. */
  add(value: string | readonly (string | number | readonly number[])[]): number {
    const key = JSON.stringify(value)
    const known = this.positions.get(key)
    if (known !== undefined) return known
    this.positions.set(key, this.values.length)
    return this.values.push(value) - 1
  }

  /** The position of a value that is made only if none was made for this key before. */
  once(key: string, make: () => Parameters<Pool['add']>[0]): number {
    const known = this.made.get(key)
    if (known !== undefined) return known
    const position = this.add(make())
    this.made.set(key, position)
    return position
  }
}
