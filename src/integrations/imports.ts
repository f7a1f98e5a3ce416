import type { AstroIntegration } from 'astro'

/**
 * Let a script that loads another one load it plainly. Vite would add a helper of its own that loads style sheets and
 * further scripts ahead; the site has one style sheet, and a reading page shall load next to nothing.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'minutebook-plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'minutebook-plain-imports',
          enforce: 'pre' as const,
          load: (id: string) =>
            id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
        }
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}
