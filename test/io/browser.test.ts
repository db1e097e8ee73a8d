import { describe, expect, it } from 'vitest'
import { vegaRuntime } from '../../pipeline/io/browser.ts'

describe('what the gallery runs in a browser', () => {
  it('holds Vega with its interpreter, as a script that needs no module', () => {
    const { text } = vegaRuntime()
    expect(text).toContain('vega.expressionInterpreter = (() => {')
    expect(text).not.toMatch(/^import |^export /m)
  })
})
