// What the gallery's page runs in a browser: our script, and Vega with its interpreter as one text to be run on request.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Inlined } from '../model/inlined.ts'
import { inlined, scriptOf } from './inlined.ts'

const require = createRequire(import.meta.url)

/** The package's own build for browsers, which its entry for Node lies beside. */
const buildOf = (name: string, file: string): string =>
  readFileSync(join(dirname(require.resolve(name)), file), 'utf8')

const IMPORT = /^import \{([^}]*)\} from .vega-util.;$/m
const EXPORT = /^export \{ expression as expressionInterpreter \};$/m

/** The interpreter is a module: here a function that takes what it imports from Vega, and gives it what it exports. */
const interpreter = (): string => {
  const source = buildOf('vega-interpreter', 'vega-interpreter.js').replace(/^\/\/# sourceMappingURL.*$/m, '')
  if (!IMPORT.test(source) || !EXPORT.test(source))
    throw new Error('vega-interpreter is built otherwise than expected')
  const body = source.replace(IMPORT, 'const {$1} = vega;').replace(EXPORT, 'return expression;')
  return `vega.expressionInterpreter = (() => {${body}})();`
}

/** Without the interpreter Vega makes code of expressions, which a strict policy forbids. */
export const vegaRuntime = (): Inlined => inlined(`${buildOf('vega', 'vega.min.js')}\n${interpreter()}`)

export const exploreScript = (): Inlined => scriptOf('charts/explore-tip.js', 'charts/explore.js')
