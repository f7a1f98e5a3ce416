/** For whom a record is compiled: everybody, or those who may see its private parts too. */
export const audiences = ['public', 'team'] as const
export type Audience = (typeof audiences)[number]
