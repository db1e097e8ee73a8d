// The dialects in which pages write markers and notes, as the programs that make them do.
import { example, type Written } from './article-forms.ts'

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export interface Dialect {
  readonly marker: (number: number) => string
  readonly notes: (notes: Written['notes']) => string
}

const list = (notes: Written['notes'], item: (number: number, text: string) => string): string =>
  notes.map(({ number, text }) => item(number, escaped(text))).join('\n')

export const DIALECTS: Readonly<Record<string, Dialect>> = {
  Pandoc: {
    marker: (n) =>
      `<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref"><sup>${n}</sup></a>`,
    notes: (notes) =>
      `<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr><ol>${list(notes, (n, text) => `<li id="fn${n}"><p>${text}<a href="#fnref${n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`)}</ol></section>`,
  },
  'markdown-it': {
    marker: (n) => `<sup class="footnote-ref"><a href="#fn${n}" id="fnref${n}">[${n}]</a></sup>`,
    notes: (notes) =>
      `<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list">${list(notes, (n, text) => `<li id="fn${n}" class="footnote-item"><p>${text} <a href="#fnref${n}" class="footnote-backref">\u21a9\ufe0e</a></p></li>`)}</ol></section>`,
  },
  'Word, footnotes': {
    marker: (n) =>
      `<a style='mso-footnote-id:ftn${n}' href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=EN-GB style='font-size:12.0pt'>[${n}]</span></span><![endif]></span></span></a>`,
    notes: (notes) =>
      `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>\n<hr align=left size=1 width="33%">\n<![endif]>${list(notes, (n, text) => `<div style='mso-element:footnote' id=ftn${n}>\n<p class=MsoFootnoteText><a style='mso-footnote-id:ftn${n}' href="#_ftnref${n}" name="_ftn${n}" title=""><span class=MsoFootnoteReference><span lang=EN-GB><span style='mso-special-character:footnote'><![if !supportFootnotes]>[${n}]<![endif]></span></span></span></a><span lang=EN-GB> ${text}<o:p></o:p></span></p>\n</div>`)}</div>`,
  },
  'Word, end notes': {
    marker: (n) =>
      `<a href="#_edn${n}" name="_ednref${n}" title=""><span class=MsoEndnoteReference>[${n}]</span></a>`,
    notes: (notes) =>
      `<div><br clear=all><hr align=left size=1 width="33%">${list(notes, (n, text) => `<div id=edn${n}><p class=MsoEndnoteText><a href="#_ednref${n}" name="_edn${n}" title=""><span class=MsoEndnoteReference>[${n}]</span></a> ${text}</p></div>`)}</div>`,
  },
  'WordPress, pasted': {
    marker: (n) => `<a href="#_ftn${n}" name="_ftnref${n}">[${n}]</a>`,
    notes: (notes) =>
      `<hr />${list(notes, (n, text) => `<p><a href="#_ftnref${n}" name="_ftn${n}">[${n}]</a> ${text}</p>`)}`,
  },
  'WordPress, block': {
    marker: (n) => `<sup data-fn="a-${n}" class="fn"><a href="#a-${n}" id="a-${n}-link">${n}</a></sup>`,
    notes: (notes) =>
      `<ol class="wp-block-footnotes">${list(notes, (n, text) => `<li id="a-${n}">${text} <a href="#a-${n}-link" aria-label="Jump to footnote reference ${n}">↩︎</a></li>`)}</ol>`,
  },
  MediaWiki: {
    marker: (n) =>
      `<sup id="cite_ref-${n}" class="reference"><a href="#cite_note-${n}"><span class="cite-bracket">&#91;</span>${n}<span class="cite-bracket">&#93;</span></a></sup>`,
    notes: (notes) =>
      `<h2>References</h2><div class="reflist"><ol class="references">${list(notes, (n, text) => `<li id="cite_note-${n}"><span class="mw-cite-backlink"><b><a href="#cite_ref-${n}">^</a></b></span> <span class="reference-text">${text}</span></li>`)}</ol></div>`,
  },
  Substack: {
    marker: (n) =>
      `<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-${n}" href="#footnote-${n}" target="_self">${n}</a>`,
    notes: (notes) =>
      list(
        notes,
        (n, text) =>
          `<div data-component-name="FootnoteToDOM" class="footnote"><a id="footnote-${n}" href="#footnote-anchor-${n}" class="footnote-number" contenteditable="false" target="_self">${n}</a><div class="footnote-content"><p>${text}</p></div></div>`,
      ),
  },
  'digital publishing': {
    marker: (n) => `<a role="doc-noteref" epub:type="noteref" href="#n${n}">${n}</a>`,
    notes: (notes) =>
      list(
        notes,
        (n, text) =>
          `<aside role="doc-footnote" epub:type="footnote" id="n${n}"><p>${n}. ${text}</p></aside>`,
      ),
  },
  'a table': {
    marker: (n) => `<sup><a href="#note${n}">${n}</a></sup>`,
    notes: (notes) =>
      `<h2>Notes</h2><table>${list(notes, (n, text) => `<tr><td valign="top"><a name="note${n}">${n}.</a></td><td>${text}</td></tr>`)}</table>`,
  },
  'a list of definitions': {
    marker: (n) => `<sup>[<a href="#note${n}">${n}</a>]</sup>`,
    notes: (notes) =>
      `<h2>Footnotes</h2><dl>${list(notes, (n, text) => `<dt id="note${n}">${n}</dt><dd>${text}</dd>`)}</dl>`,
  },
  'one paragraph': {
    marker: (n) => `[<a href="#note${n}">${n}</a>]`,
    notes: (notes) =>
      `<h3>Endnotes</h3><p>${list(notes, (n, text) => `<a name="note${n}"></a>[${n}] ${text}<br>`)}</p>`,
  },
  'raised numbers and a list': {
    marker: (n) => `<sup>${n}</sup>`,
    notes: (notes) => `<h2>Notes</h2><ol>${list(notes, (_, text) => `<li>${text}</li>`)}</ol>`,
  },
  'no links': {
    marker: (n) => `[${n}]`,
    notes: (notes) => `<h2>End Notes</h2>${list(notes, (n, text) => `<p>[${n}] ${text}</p>`)}`,
  },
  'no links, raised in the notes': {
    marker: (n) => `<sup>${n}</sup>`,
    notes: (notes) => `<h2>Notes</h2>${list(notes, (n, text) => `<p><sup>${n}</sup> ${text}</p>`)}`,
  },
}

const MENU = `<nav><ul>${['Home', 'Papers', 'People', 'About us'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`
const ADVERT =
  '<div class="advert banner-ad"><a href="/subscribe">Subscribe to our newsletter for 99 a year</a></div>'

/** The example as a page of a site, with a head that tells of it. */
export const pageOf = ({ marker, notes }: Dialect, written: Written = example()): string => {
  const body = written.parts.map(({ kind, text }) => {
    const inner = escaped(text).replace(/\[(\d+)\]/g, (_, digits: string) => marker(Number(digits)))
    return kind === 'heading' ? `<h2>${inner}</h2>` : `<p>${inner}</p>`
  })
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(written.title)} | Narrow Seas</title>
<meta name="citation_author" content="${written.author}"><meta property="og:site_name" content="${written.publisher}">
<meta name="citation_publication_date" content="2023/05/04"><link rel="canonical" href="https://briefs.example.org/wind-out-grain-in"></head>
<body><header>${MENU}</header><main><article><h1>${escaped(written.title)}</h1><p class="byline">${written.author}</p>
${body.slice(0, 4).join('\n')}
${ADVERT}
${body.slice(4).join('\n')}
${notes(written.notes)}
</article></main><footer><p>© Institute for Narrow Seas. All rights reserved.</p></footer></body></html>`
}
