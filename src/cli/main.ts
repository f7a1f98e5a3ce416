import { keepCode } from '../build/keep-code.ts'

keepCode()

// Astro would report each build to its makers; nothing of a record is anybody else's business.
process.env.ASTRO_TELEMETRY_DISABLED = '1'

await import('./commands.ts')
