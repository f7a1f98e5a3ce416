/** Of what the look of a page is made, besides what it shows. */
export const rendererInputs: readonly string[] = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'public',
  'src/build/renderer/adapter.ts',
  'src/build/renderer/base-sign.ts',
  'src/build/renderer/build.ts',
  'src/build/renderer/entry.ts',
  'src/client',
  'src/components',
  'src/core/write/search/terms.ts',
  'src/env.d.ts',
  'src/integrations/imports.ts',
  'src/layouts',
  'src/pages',
  'src/styles',
]
