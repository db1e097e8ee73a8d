// The words of an element as plain text: paragraphs, list items, and tables with a line for each row.
import type { HtmlToTextOptions, SelectorDefinition } from 'html-to-text'

/** What stands on lines of its own beside what the library knows. */
const BLOCKS =
  'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form header legend main nav section summary td th'.split(
    ' ',
  )

const block = (selector: string): SelectorDefinition => ({
  selector,
  format: 'block',
  options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
})

const heading = (selector: string): SelectorDefinition => ({
  selector,
  format: 'heading',
  options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 },
})

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  // Without the zero-width space, which is no space, and the no-break space, which the article means.
  whitespaceCharacters: ' \t\r\n\f',
  limits: { maxInputLength: Number.MAX_SAFE_INTEGER },
  selectors: [
    ...BLOCKS.map(block),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(heading),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'ol', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    ...['img', 'hr', 'svg', 'button', 'select', 'textarea', 'iframe'].map((selector) => ({
      selector,
      format: 'skip',
    })),
  ],
}

export type Print = (html: string) => string

/** @returns what turns a piece of HTML into text; the library is loaded once */
export const textPrinter = async (): Promise<Print> => {
  const { compile } = await import('html-to-text')
  const print = compile(OPTIONS)
  return (html) =>
    print(html)
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
}
