declare namespace App {
  interface Locals {
    /** The page to draw. */
    page: import('./site/route.ts').Page
    /** What components say by themselves, in the language of the page. */
    words: import('./core/words/index.ts').Words
  }
}
