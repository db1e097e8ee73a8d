// What Vega exports and does not declare: its one measure of text, which may be replaced.
declare module 'vega' {
  export const textMetrics: {
    width: (
      item: {
        readonly fontSize?: number
        readonly fontWeight?: number | string
        readonly limit?: number
      },
      text: unknown,
    ) => number
  }
}
