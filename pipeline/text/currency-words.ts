// Currencies: the signs, codes and words that print money, and the unit of `model/unit.ts` that each means.
import type { Scale } from '../model/unit.ts'

/** Signs and letters before the sign: "US$", "A$", "€". A bare dollar is the United States'. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['us$', 'US$'],
  ['us $', 'US$'],
  ['$', 'US$'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['hk$', 'HKD'],
  ['hk $', 'HKD'],
  ['nz$', 'NZD'],
  ['nz $', 'NZD'],
  ['s$', 'SGD'],
  ['nt$', 'TWD'],
  ['nt $', 'TWD'],
  ['mx$', 'MXN'],
  ['mex$', 'MXN'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₼', 'AZN'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₾', 'GEL'],
  ['₸', 'KZT'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
])

/** ISO 4217 codes and short forms, before or behind the number. */
const CODES =
  'AED AMD ARS AUD AZN BDT BRL CAD CHF CLP CNY COP CZK DKK EGP ETB EUR GBP GEL HKD HUF IDR ILS INR IQD IRR JPY KES KRW KWD KZT LBP MXN MYR NGN NOK NZD PHP PKR PLN QAR RMB RON RUB SAR SEK SGD SYP THB TRY TWD UAH USD UZS VND ZAR'

const SHORT = [
  ['usd', 'US$'],
  ['rmb', 'CNY'],
  ['nis', 'ILS'],
  ['rs', 'INR'],
  ['tk', 'BDT'],
  ['manat', 'AZN'],
  ['manats', 'AZN'],
] as const

export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...CODES.split(' ').map((code): [string, string] => [code.toLowerCase(), code]),
  ...SHORT,
])

export interface ScaledCode {
  readonly unit: string
  readonly scale: Scale
}

/** MARS is a planet before it is a million Argentine pesos. */
const NO_SCALED_CODES = new Set(['ars'])

/** "MUSD", "kEUR": a letter for a thousand or a million before a code, as in the accounts of northern Europe. */
export const SCALED_CODES: ReadonlyMap<string, ScaledCode> = new Map(
  [...CURRENCY_CODES]
    .filter(([code]) => code.length === 3 && !NO_SCALED_CODES.has(code))
    .flatMap(([code, unit]): [string, ScaledCode][] => [
      [`k${code}`, { unit, scale: 'thousand' }],
      [`m${code}`, { unit, scale: 'million' }],
    ]),
)

/** Words behind the number. A word that names several currencies ("pounds" is a weight too) means the usual one. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ['US$', 'us dollars; us dollar; u.s. dollars; american dollars; dollars; dollar'],
    ['AUD', 'australian dollars; australian dollar'],
    ['CAD', 'canadian dollars; canadian dollar'],
    ['HKD', 'hong kong dollars'],
    ['NZD', 'new zealand dollars'],
    ['SGD', 'singapore dollars'],
    ['EUR', 'euros; euro'],
    ['GBP', 'pounds sterling; british pounds; pound sterling; sterling'],
    ['JPY', 'yen; japanese yen; 円'],
    ['CNY', 'yuan; renminbi; chinese yuan; 元'],
    ['INR', 'rupees; indian rupees; rupee'],
    ['PKR', 'pakistani rupees'],
    ['RUB', 'rubles; roubles; ruble; rouble; russian rubles'],
    ['TRY', 'lira; liras; turkish lira'],
    ['UAH', 'hryvnia; hryvnias'],
    ['AZN', 'manat; manats; azerbaijani manat; azerbaijani manats'],
    ['AMD', 'drams; dram; armenian drams'],
    ['GEL', 'lari'],
    ['ILS', 'shekels; shekel; new shekels'],
    ['IRR', 'rials; iranian rials'],
    ['SAR', 'riyals; saudi riyals'],
    ['AED', 'dirhams; dirham'],
    ['CHF', 'swiss francs; francs; franc'],
    ['SEK', 'kronor; swedish kronor'],
    ['NOK', 'kroner; norwegian kroner'],
    ['PLN', 'zlotys; zloty'],
    ['BRL', 'reais; brazilian reais'],
    ['MXN', 'pesos; mexican pesos'],
    ['ZAR', 'rand'],
    ['KRW', 'won; south korean won'],
    ['KZT', 'tenge'],
    ['BDT', 'taka'],
    ['NGN', 'naira'],
    ['EGP', 'egyptian pounds'],
  ].flatMap(([unit = '', words = '']) => words.split('; ').map((word): [string, string] => [word, unit])),
)
