// Its own types point at folders without index files, which this resolution refuses; this is what the test uses of it.
declare module '@recogito/text-annotator' {
  interface Parsed {
    readonly bodies: readonly { readonly purpose?: string; readonly value?: string }[]
    readonly target: {
      readonly selector: readonly { readonly quote: string; readonly start: number; readonly end: number }[]
    }
  }
  export const parseW3CTextAnnotation: (annotation: unknown) => {
    readonly parsed?: Parsed
    readonly error?: Error
  }
}
