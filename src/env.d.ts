declare namespace App {
  interface Locals {
    /** The page to draw. */
    page: import('./site/route.ts').Page
  }
}
