declare namespace App {
  interface Locals {
    /** The page to draw. */
    page: import('./site/routes.ts').Page
  }
}
