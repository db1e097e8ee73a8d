import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inlined, scriptOf } from '../../pipeline/io/inlined.ts'

describe('a text for a page', () => {
  it('carries the hash by which a policy allows it', () => {
    for (const { text, hash } of [inlined('a{}'), scriptOf('charts/explore.js')])
      expect(hash).toBe(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  })

  it.each(['a</script>b', 'a</STYLE>', '<!-- a', 'a\r\nb', 'a\0b'])(
    'is refused where a parser would change it: %j',
    (text) => {
      expect(() => inlined(text)).toThrow('cannot stand in a page')
    },
  )

  it('is one script of several files', () => {
    const files = ['report/page-copy.js', 'report/page-print.js']
    expect(scriptOf(...files).text).toBe(
      files.map((file) => readFileSync(`pipeline/${file}`, 'utf8')).join(''),
    )
  })
})
