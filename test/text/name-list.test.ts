import { describe, expect, it } from 'vitest'
import { leadingNames, namesIn } from '../../pipeline/text/name-list.ts'

describe('namesIn', () => {
  it.each([
    ['Marit Oske and Jory Talven,', ['Marit Oske', 'Jory Talven']],
    ['A. One, B. Two, and C. Three', ['A. One', 'B. Two', 'C. Three']],
    ['Oske, Marit.', ['Marit Oske']],
    ['Oske, Marit, and Jory Talven.', ['Marit Oske', 'Jory Talven']],
    ['Oske, M. K., & Talven, J.', ['M. K. Oske', 'J. Talven']],
    ['Oske, M.; Talven, J.', ['M. Oske', 'J. Talven']],
    ['Marit Oske et al.,', ['Marit Oske']],
    ['Marit Oske (ed.)', ['Marit Oske']],
    ['Martin King, Jr.', ['Martin King Jr.']],
    ['Ministry of Trade and Industry', ['Ministry of Trade and Industry']],
    ['The Economist,', ['The Economist']],
    ['', []],
  ])('reads %j', (list, names) => {
    expect(namesIn(list)).toEqual(names)
  })
})

describe('leadingNames', () => {
  it.each([
    ['Marit Oske, Tides and Ports: A History', ['Marit Oske']],
    ['Marit Oske and Jory Talven, Turbine Ships', ['Marit Oske', 'Jory Talven']],
    ['A. One, B. Two, and C. Three, Title of Things', ['A. One', 'B. Two', 'C. Three']],
    ['Marit Oske, Wheat and Power, 2nd ed.', ['Marit Oske']],
    ['Martin King, Jr., Why We Wait', ['Martin King Jr.']],
    ['World Bank, World Development Report 2020', ['World Bank']],
    ['Interview with a harbour master, Port Vell', []],
  ])('takes the names at the head of %j', (text, names) => {
    expect(leadingNames(text).names).toEqual(names)
  })

  it('says how much of the text they take', () => {
    const text = 'Marit Oske and Jory Talven, Turbine Ships'
    expect(text.slice(leadingNames(text).length)).toBe(', Turbine Ships')
  })
})
