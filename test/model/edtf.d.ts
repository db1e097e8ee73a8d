// The package ships no types; this is what the cross-check uses of it.
declare module 'edtf' {
  /** First and last millisecond, infinite for an open end; throws on what it cannot parse. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
