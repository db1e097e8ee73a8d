// Types of quantities to do arithmetic on: orders and spending in dollars, everything else left open.
import type { QuantityType } from '../../pipeline/reason/quantity-type.ts'

export const type = (overrides: Partial<QuantityType>): QuantityType => ({
  dimension: { usd: 1 },
  measure: 'orders',
  base: null,
  nature: 'none',
  period: null,
  literal: false,
  ...overrides,
})

export const orders = type({})
export const spending = type({ measure: 'spending' })
