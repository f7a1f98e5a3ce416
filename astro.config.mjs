// @ts-check
import { defineConfig } from 'astro/config'
import { plainImports } from './src/integrations/imports.ts'

const searchModules =
  /\/src\/client\/(?:address|connect|contents-file|days|dom|facets|feeds|hits|kinds|notes|place|protocol|search|sentences|state|view)\.ts$/

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
    // What the search page and the search over a page share is one file: on a slow line each file more is a wait.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'load', test: /preload-helper/, priority: 2 },
                  { name: 'search', test: searchModules, priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
  },
})
