// A zip archive's list and single files, read with care: what lies about its size or is cut off is no archive.
import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly method: number
  readonly packed: number
  /** Bytes when unpacked, as the list says. */
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const LISTED = 0x02014b50
const LOCAL = 0x04034b50
/** The end record and the longest comment behind it. */
const END_REACH = 22 + 0xffff

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - END_REACH); at -= 1)
    if (view.getUint32(at, true) === END) return at
  return -1
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** @returns the files by name, `null` where the bytes are no whole archive */
export const zipEntries = (bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null => {
  const view = viewOf(bytes)
  const end = endOf(view)
  if (end === -1) return null
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== LISTED) return null
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const from = at + 46
    entries.set(new TextDecoder().decode(bytes.subarray(from, from + (name ?? 0))), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

/** @returns the file's bytes, `null` where they are damaged or not as many as the list says */
export const unzipped = (
  bytes: Uint8Array,
  { offset, method, packed, size }: ZipEntry,
): Uint8Array | null => {
  const view = viewOf(bytes)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const content = bytes.subarray(start, start + packed)
  try {
    const whole = method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(1, size) })
    return whole.length === size ? whole : null
  } catch {
    return null
  }
}
