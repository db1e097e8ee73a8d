// Layers that have something to draw.
import type { Layer } from './drawing.ts'

const hasRows = ({ data }: Layer): boolean =>
  data !== undefined &&
  data !== null &&
  'values' in data &&
  Array.isArray(data.values) &&
  data.values.length > 0

/** Without those whose data has no rows. */
export const drawnLayers = (layers: readonly Layer[]): Layer[] => layers.filter(hasRows)
