/**
 * Minutebook as a library: read a folder of Markdown, compile it to a `Book`, and ask that.
 *
 * ```ts
 * import { compile, readSource } from 'minutebook'
 *
 * const book = compile(readSource('content'), { today: '2026-01-31', fallbackToday: '2026-01-31', commit: null, base: null, url: null })
 * for (const action of book.actions.all) console.log(action.text)
 * ```
 *
 * @module
 */
export { compile, type CompileOptions } from './core/index.ts'
export { openCache, type ParseCache } from './core/cache/cache.ts'
export { openAttachments, type Attachments } from './core/read/attachments.ts'
export { readSource, type Source, type SourceDocument } from './core/read/source.ts'
export type * from './core/book.ts'
export type { Attendee } from './core/parse/attendance/attendee.ts'
export type * from './core/records/document.ts'
export type { Finding } from './core/records/finding.ts'
export type { Kind } from './core/records/kinds.ts'
export type { Settings } from './core/records/settings.ts'
export type { PersonSetting } from './core/records/people-settings.ts'
export type { Action } from './core/register/actions/actions.ts'
export type { Decision } from './core/register/decisions/decision.ts'
export type { Metric } from './core/register/metrics/metric.ts'
export type { Person } from './core/register/people/person.ts'
export type { Series } from './core/register/places/series.ts'
export type { Milestone } from './core/register/releases/milestones.ts'
export type { Release } from './core/register/releases/release.ts'
