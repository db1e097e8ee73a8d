// Agreement beyond chance between annotators: Cohen's κ for two, Krippendorff's α for any number with gaps.

/** A label, or `null` where an annotator gave none. */
export type Label = string | null

const share = (values: readonly string[], label: string): number =>
  values.filter((value) => value === label).length / values.length

/**
 * Cohen's κ (Educational and Psychological Measurement 20, 1960): observed agreement beyond that of chance.
 * @param pairs the labels that two annotators gave to the same units
 * @returns from -1 to 1; `null` where there are no units; 1 where both gave one and the same label throughout
 */
export const kappa = (pairs: readonly (readonly [string, string])[]): number | null => {
  if (pairs.length === 0) return null
  const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length
  const labels = new Set([...first, ...second])
  const expected = [...labels].reduce((sum, label) => sum + share(first, label) * share(second, label), 0)
  return expected === 1 ? 1 : (observed - expected) / (1 - expected)
}

/** Labels of one unit that can be compared: at least two annotators gave one. */
const pairable = (unit: readonly Label[]): string[] => {
  const given = unit.flatMap((label) => label ?? [])
  return given.length < 2 ? [] : given
}

const counts = (labels: readonly string[]): Map<string, number> => {
  const result = new Map<string, number>()
  for (const label of labels) result.set(label, (result.get(label) ?? 0) + 1)
  return result
}

/** Ordered pairs of different labels among as many labels as are counted. */
const differing = (count: ReadonlyMap<string, number>, total: number): number =>
  [...count.values()].reduce((sum, each) => sum + each * (total - each), 0)

/**
 * Krippendorff's α for nominal data (Computing Krippendorff's Alpha-Reliability, 2011), any number of annotators, gaps
 * allowed.
 * @param units by unit, the label of each annotator
 * @returns at most 1; `null` where no unit has two labels; 1 where there is but one label
 */
export const alpha = (units: readonly (readonly Label[])[]): number | null => {
  const compared = units.map(pairable).filter((unit) => unit.length > 0)
  const all = compared.flat()
  if (all.length === 0) return null
  const observed = compared.reduce(
    (sum, unit) => sum + differing(counts(unit), unit.length) / (unit.length - 1),
    0,
  )
  const expected = differing(counts(all), all.length) / (all.length - 1)
  return expected === 0 ? 1 : 1 - observed / expected
}
