/**
 * A time that a clock shows, `2011-08-16T14:15:00`. A calendar writes it as it is: what it asks for in any zone are the digits
 * that stand here, so that neither the zone of this machine nor what this machine knows of others plays a part.
 */
export class ClockTime extends Date {
  /** The form by which ical-generator knows a date that brings its own zone. */
  readonly internal: Date

  constructor(written: string) {
    super(`${written}Z`)
    this.internal = this
  }

  withTimeZone(): this {
    return this
  }
  tzComponents(): number[] {
    return []
  }
  override getFullYear(): number {
    return this.getUTCFullYear()
  }
  override getMonth(): number {
    return this.getUTCMonth()
  }
  override getDate(): number {
    return this.getUTCDate()
  }
  override getHours(): number {
    return this.getUTCHours()
  }
  override getMinutes(): number {
    return this.getUTCMinutes()
  }
  override getSeconds(): number {
    return this.getUTCSeconds()
  }
}
