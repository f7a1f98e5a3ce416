// @ts-check
import { defineConfig } from 'astro/config'
import { content } from './src/integrations/content.ts'
import { plainImports } from './src/integrations/imports.ts'

// The commands in src/cli/ add what depends on the record: content folder, output folder, base and address.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [content(), plainImports()],
  vite: {
    // A strict content security policy allows neither inline scripts nor inline styles.
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
  },
})
