import { describe, expect, it } from 'vitest'
import { diskStore } from '../../pipeline/io/store.ts'
import { workbench } from './workbench.ts'

describe('the store of a disk', () => {
  const bench = workbench()

  it('reads below its root, and knows files and folders', () => {
    bench.put('data/b.csv', 'b')
    bench.put('data/a.csv', 'a')
    const store = diskStore(bench.root())
    expect(new TextDecoder().decode(store.read('data/a.csv') ?? undefined)).toBe('a')
    expect(store.read('data/c.csv')).toBeNull()
    expect(store.names('data')).toEqual(['a.csv', 'b.csv'])
    expect(store.names('nowhere')).toEqual([])
    expect([store.has('data'), store.has('data/a.csv'), store.has('data/c.csv')]).toEqual([true, true, false])
  })
})
