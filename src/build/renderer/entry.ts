import { createApp } from 'astro/app/entrypoint'

/** What the renderer is once Astro has built it; `renderer.ts` asks it for pages. */
export const app = createApp({ streaming: false })
