import type { AstroIntegration } from 'astro'
import { getBook } from '../site/book.ts'

const id = 'virtual:accent.css'

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
                resolveId: (source: string) => (source === id ? id : null),
                load: (source: string) => (source === id ? `:root{--accent-ink:${getBook().settings.accent}}` : null),
              },
            ],
          },
        })
      },
    },
  }
}
