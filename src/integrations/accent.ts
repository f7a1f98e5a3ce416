import type { AstroIntegration } from 'astro'
import { getBook } from '../site/book.ts'

const id = 'virtual:accent.css'
// Rollup's sign for a module that is no file.
const resolved = `\0${id}`

/** Give the style sheet the accent colour of `site.yaml`: the one part of it that belongs to the record. */
export function accent(): AstroIntegration {
  return {
    name: 'minutebook:accent',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'minutebook:accent',
                resolveId: (source: string) => (source === id ? resolved : null),
                load: (source: string) =>
                  source === resolved ? `:root{--accent-ink:${getBook().settings.accent}}` : null,
              },
            ],
          },
        })
      },
    },
  }
}
