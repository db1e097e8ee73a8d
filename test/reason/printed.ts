// An expression written out again, every operation in brackets, so that what was read shows.
import type { Expression } from '../../pipeline/reason/expression.ts'

const spaced = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

export const bracketed = (node: Expression): string => {
  switch (node.type) {
    case 'number':
      return spaced(node.digits, node.scale, node.unit)
    case 'claim':
      return node.claim
    case 'series':
      return `${node.series}:${node.key}@${node.period}`
    case 'of-series':
      return `${node.name}(${bracketed(node.argument)})`
    case 'list':
      return `${node.name}(${node.items.map(bracketed).join(', ')})`
    case 'operation':
      return `(${bracketed(node.left)} ${node.operator} ${bracketed(node.right)})`
  }
}
