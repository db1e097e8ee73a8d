import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { exploreScript, inlined, vegaRuntime } from '../../pipeline/io/browser.ts'

describe('texts for a page', () => {
  it('carry the hash by which a policy allows them', () => {
    for (const { text, hash } of [vegaRuntime(), exploreScript(), inlined('a{}')])
      expect(hash).toBe(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  })

  it.each(['a</script>b', 'a</STYLE>', '<!-- a', 'a\r\nb', 'a\0b'])(
    'are refused where a parser would change them: %j',
    (text) => {
      expect(() => inlined(text)).toThrow('cannot stand in a page')
    },
  )

  it('hold Vega with its interpreter, as a script that needs no module', () => {
    const { text } = vegaRuntime()
    expect(text).toContain('vega.expressionInterpreter = (() => {')
    expect(text).not.toMatch(/^import |^export /m)
  })
})
