import { describe, expect, it } from 'vitest'
import { looseRows } from '../../pipeline/io/cells.ts'

describe('rows held against no schema', () => {
  it('are told by the names of the header, with the line on which each begins', () => {
    expect(looseRows('id,text\r\na,"one\r\ntwo"\r\n\r\nb,three\r\n', 'x.csv')).toEqual([
      { line: 2, cells: { id: 'a', text: 'one\ntwo' } },
      { line: 5, cells: { id: 'b', text: 'three' } },
    ])
  })

  it('have empty cells where they are short, and nothing beyond the header', () => {
    expect(looseRows('id,text\na\nb,c,d\n', 'x.csv').map(({ cells }) => cells)).toEqual([
      { id: 'a', text: '' },
      { id: 'b', text: 'c' },
    ])
  })

  it('are none of an empty file', () => {
    expect(looseRows('', 'x.csv')).toEqual([])
    expect(looseRows('id,text\n', 'x.csv')).toEqual([])
  })
})
