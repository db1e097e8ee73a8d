// The parts of citation-js that the tests hold our own readers against; the packages have no types.
declare module '@citation-js/date' {
  export const parse: (date: string) => { 'date-parts'?: number[][]; raw?: string }
}

declare module '@citation-js/name' {
  export const parse: (name: string) => { given?: string; family?: string; literal?: string }
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(source: string)
    readonly data: readonly Record<string, unknown>[]
  }
}

declare module '@citation-js/plugin-bibtex'
