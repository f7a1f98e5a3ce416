import type { AstroIntegration } from 'astro'

/** Let Astro build the pages as a program that is asked for one page after the other, instead of writing them all. */
export function renderer(): AstroIntegration {
  return {
    name: 'minutebook:renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'minutebook:renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', hybridOutput: 'stable' },
        })
      },
    },
  }
}
