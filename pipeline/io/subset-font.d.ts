// The part of subset-font that is used here; the package has no types of its own.
declare module 'subset-font' {
  const subsetFont: (
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'truetype' | 'woff2'
      readonly keepFeatures?: readonly string[]
      readonly preserveNameIds?: readonly number[]
      readonly noHinting?: boolean
    },
  ) => Promise<Buffer>
  export default subsetFont
}
