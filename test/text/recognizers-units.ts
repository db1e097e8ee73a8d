// What Recognizers-Text calls a unit, in our names; a unit of both that is not listed is not compared.

const MONEY: Readonly<Record<string, string>> = { Dollar: 'US$', Pound: 'GBP' }

const OTHER: Readonly<Record<string, string>> = {
  Acre: 'acre',
  Barrel: 'bbl',
  'Cubic foot': 'ft3',
  Day: 'day',
  Foot: 'ft',
  Gallon: 'gal',
  Gram: 'g',
  Inch: 'in',
  Kilogram: 'kg',
  Kilometer: 'km',
  'Kilometer per hour': 'km/h',
  Meter: 'm',
  'Metric ton': 't',
  Mile: 'mile',
  'Mile per hour': 'mph',
  Millimeter: 'mm',
  Month: 'month',
  Ounce: 'oz',
  Pound: 'lb',
  'Square kilometer': 'km2',
  'Square meter': 'm2',
  Ton: 't',
  Week: 'week',
  Year: 'year',
}

/** @param currency the ISO 4217 code where they give one */
export const ourUnit = (type: string, unit: string, currency: string): string | undefined => {
  if (type !== 'currency') return OTHER[unit]
  return currency === '' ? MONEY[unit] : currency === 'USD' ? 'US$' : currency
}
