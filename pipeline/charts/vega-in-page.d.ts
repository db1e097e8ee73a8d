// What the gallery's script uses of Vega, which is in the page once its text has run there.

/** A chart that Vega has drawn, and draws anew when a signal changes. */
interface VegaView {
  signal(name: string, value: string): VegaView
  runAsync(): Promise<VegaView>
}

interface VegaOptions {
  readonly expr: unknown
  readonly renderer: 'svg'
  readonly container: Element
  /** @param ids what the mark says where it is pointed at */
  readonly tooltip: (handler: unknown, event: MouseEvent, item: unknown, ids: unknown) => void
}

declare const vega: {
  readonly parse: (spec: unknown, config: null, options: { readonly ast: true }) => unknown
  readonly View: new (runtime: unknown, options: VegaOptions) => VegaView
  readonly expressionInterpreter: unknown
}
