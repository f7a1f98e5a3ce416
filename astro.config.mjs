// @ts-check
import { defineConfig } from 'astro/config'
import { plainImports } from './src/integrations/imports.ts'

// Astro builds the renderer (src/build/renderer/), which draws the pages of any record under any base.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [plainImports()],
  vite: {
    // A strict content security policy allows neither inline scripts nor inline styles.
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
  },
})
