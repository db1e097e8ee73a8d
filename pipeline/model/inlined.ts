// Text that stands in a page, and by what the page's policy knows it.

export interface Inlined {
  readonly text: string
  /** As a Content Security Policy names it. */
  readonly hash: string
}
