// Labels moved apart: each as near to its mark as its neighbours allow.

interface Placed {
  readonly at: number
  readonly room: number
}

/** Labels that touch, moved as one block. */
interface Block {
  readonly centre: number
  readonly room: number
  readonly members: readonly Placed[]
}

const inside = (centre: number, room: number, low: number, high: number): number =>
  Math.min(Math.max(centre, low + room / 2), Math.max(high - room / 2, low + room / 2))

const joined = (a: Block, b: Block, low: number, high: number): Block => {
  const members = [...a.members, ...b.members]
  const room = a.room + b.room
  let below = 0
  const wanted = members.map((member) => {
    const centre = member.at - (below + member.room / 2 - room / 2)
    below += member.room
    return centre
  })
  const mean = wanted.reduce((sum, centre) => sum + centre, 0) / wanted.length
  return { members, room, centre: inside(mean, room, low, high) }
}

const settle = (blocks: readonly Block[], next: Block, low: number, high: number): Block[] => {
  const last = blocks.at(-1)
  if (last === undefined || last.centre + last.room / 2 <= next.centre - next.room / 2)
    return [...blocks, next]
  return settle(blocks.slice(0, -1), joined(last, next, low, high), low, high)
}

/**
 * @param labels where each would best stand (its centre) and the room it takes, on one scale
 * @param low @param high the ends of that scale
 * @returns the centres, in the order given, that keep the labels apart and inside; the order along the scale is kept
 */
export const spread = (labels: readonly Placed[], low: number, high: number): number[] => {
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0))
  const blocks = order.reduce<Block[]>((settled, index) => {
    const label = labels[index]
    if (label === undefined) return settled
    const block = { centre: inside(label.at, label.room, low, high), room: label.room, members: [label] }
    return settle(settled, block, low, high)
  }, [])
  const centres = blocks.flatMap(({ centre, room, members }) => {
    let edge = centre - room / 2
    return members.map((member) => {
      edge += member.room
      return edge - member.room / 2
    })
  })
  const placed = new Map(order.map((index, position) => [index, centres[position] ?? 0]))
  return labels.map((_, index) => placed.get(index) ?? 0)
}
