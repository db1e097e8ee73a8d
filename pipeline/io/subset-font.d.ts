// The part of subset-font that is used here; the package has no types of its own.
declare module 'subset-font' {
  const subsetFont: (
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2'
      readonly keepFeatures?: readonly string[]
      readonly noHinting?: boolean
    },
  ) => Promise<Buffer>
  export default subsetFont
}
