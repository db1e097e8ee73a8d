import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unzipped, zipEntries } from '../../pipeline/io/zip.ts'

interface File {
  readonly name: string
  readonly content: Uint8Array
  readonly isPacked: boolean
}

const numbers = (...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )

/** An archive as the format's description has it, with a comment at its end. */
const archive = (files: readonly File[], comment = ''): Uint8Array => {
  const [locals, listed]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const { name, content, isPacked } of files) {
    const data = isPacked ? deflateRawSync(content) : Buffer.from(content)
    const label = Buffer.from(name)
    const sizes = [
      [data.length, 4],
      [content.length, 4],
      [label.length, 2],
    ] as const
    const shared = [[20, 2], [0, 2], [isPacked ? 8 : 0, 2], [0, 4], [0, 4], ...sizes, [0, 2]] as const
    const local = Buffer.concat([numbers([0x04034b50, 4], ...shared), label, data])
    listed.push(
      Buffer.concat([
        numbers([0x02014b50, 4], [20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        label,
      ]),
    )
    locals.push(local)
    offset += local.length
  }
  const list = Buffer.concat(listed)
  const counts = [
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
  ] as const
  const end = numbers([0x06054b50, 4], ...counts, [list.length, 4], [offset, 4], [comment.length, 2])
  return new Uint8Array(Buffer.concat([...locals, list, end, Buffer.from(comment)]))
}

const FILES: readonly File[] = [
  { name: 'a/packed.xml', content: Buffer.from('<a>'.repeat(200)), isPacked: true },
  { name: 'plain ä.xml', content: Buffer.from('<b/>'), isPacked: false },
  { name: 'empty', content: new Uint8Array(), isPacked: true },
]

const read = (bytes: Uint8Array): (readonly [string, string | null])[] | null => {
  const entries = zipEntries(bytes)
  if (entries === null) return null
  return [...entries].map(([name, entry]) => {
    const content = unzipped(bytes, entry)
    return [name, content === null ? null : Buffer.from(content).toString()]
  })
}

const WHOLE = FILES.map(({ name, content }) => [name, Buffer.from(content).toString()])

describe('a zip archive', () => {
  it('gives its files, packed and plain', () => {
    expect(read(archive(FILES))).toEqual(WHOLE)
    expect(read(archive(FILES, 'a comment'))).toEqual(WHOLE)
    expect(read(archive([]))).toEqual([])
  })

  it('is none when its end is cut off', () => {
    expect(zipEntries(archive(FILES).slice(0, -10))).toBeNull()
    expect(zipEntries(new Uint8Array(0))).toBeNull()
  })

  it('gives no file that unpacks to more than the list says', () => {
    const bytes = archive([{ name: 'x', content: Buffer.alloc(1_000_000), isPacked: true }])
    const entry = zipEntries(bytes)?.get('x')
    expect(entry === undefined ? undefined : unzipped(bytes, { ...entry, size: 10 })).toBeNull()
  })

  it('never throws on damaged bytes', () => {
    const bytes = archive(FILES)
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = bytes.slice()
        for (const [at, byte] of changes) damaged[at] = byte
        read(damaged)
      }),
    )
  })
})
