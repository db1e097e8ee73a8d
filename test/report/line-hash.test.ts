import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineHashes } from '../../pipeline/report/line-hash.ts'

/** The cases by which github/codeql-action tests its own hash (src/fingerprints.test.ts). */
const KNOWN: readonly (readonly [string, readonly string[]])[] = [
  ['', ['c129715d7a2bc9a3:1']],
  [
    ' a\nb\n  \t\tc\n d',
    ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
  ],
  [
    ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n',
    [
      'e9496ae3ebfced30:1',
      'fb7c023a8b9ccb3f:1',
      'ce8ba1a563dcdaca:1',
      'e20e36e16fcb0cc8:1',
      'b3edc88f2938467e:1',
      'c8e28b0b4002a3a0:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
  [
    'Lorem ipsum dolor sit amet.\n'.repeat(10),
    [
      ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
]

describe('the hash of a line', () => {
  it.each(KNOWN)('of %j is what GitHub computes', (text, hashes) => {
    expect(lineHashes(text)).toEqual(hashes)
  })

  it('is the same whatever ends the lines and however they are indented', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z, ]{0,20}$/), { maxLength: 8 }), (lines) => {
        const hashes = lineHashes(lines.join('\n'))
        expect(lineHashes(lines.join('\r\n'))).toEqual(hashes)
        expect(lineHashes(lines.map((line) => `\t ${line} `).join('\r'))).toEqual(hashes)
      }),
    )
  })

  it('stays when lines are put before it, and changes with the line', () => {
    const [, second] = lineHashes('a,1\nb,2\n')
    expect(lineHashes('x,9\na,1\nb,2\n')[2]).toBe(second)
    expect(lineHashes('a,1\nb,3\n')[1]).not.toBe(second)
  })
})
