// The words that English has for the world's states: their names, and the adjectives made of them.
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

const ALPHA_3 = new Map(codes.map(([two = '', three = '']) => [two, three]))

const names: Readonly<Record<string, string | readonly string[]>> = english.countries

/** Names in use that the list of ISO lacks or turns round. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  Britain: 'GBR',
  'the Netherlands': 'NLD',
  Brunei: 'BRN',
  Burma: 'MMR',
  Laos: 'LAO',
  Micronesia: 'FSM',
  Moldova: 'MDA',
  Syria: 'SYR',
  'the Philippines': 'PHL',
  'the Gambia': 'GMB',
  'East Timor': 'TLS',
  'Cabo Verde': 'CPV',
  Swaziland: 'SWZ',
  Vatican: 'VAT',
}

/** Adjectives that no ending gives; `|` between those of one state. */
const IRREGULAR: Readonly<Record<string, string>> = {
  AFG: 'Afghan',
  ARE: 'Emirati',
  ARG: 'Argentine|Argentinian',
  AZE: 'Azerbaijani|Azeri',
  BEL: 'Belgian',
  BEN: 'Beninese',
  BFA: 'Burkinabe',
  BGD: 'Bangladeshi',
  BHR: 'Bahraini',
  BHS: 'Bahamian',
  BIH: 'Bosnian',
  BRB: 'Barbadian',
  BRN: 'Bruneian',
  BTN: 'Bhutanese',
  CAF: 'Central African',
  CAN: 'Canadian',
  CHE: 'Swiss',
  CHN: 'Chinese',
  CIV: 'Ivorian',
  COM: 'Comorian',
  CYP: 'Cypriot',
  CZE: 'Czech',
  DEU: 'German',
  DNK: 'Danish',
  ESP: 'Spanish',
  FIN: 'Finnish',
  FRA: 'French',
  GAB: 'Gabonese',
  GBR: 'British',
  GHA: 'Ghanaian',
  GRC: 'Greek',
  GRD: 'Grenadian',
  GUY: 'Guyanese',
  HND: 'Honduran',
  HUN: 'Hungarian',
  IRL: 'Irish',
  IRQ: 'Iraqi',
  ISL: 'Icelandic',
  ISR: 'Israeli',
  JPN: 'Japanese',
  KAZ: 'Kazakh',
  KGZ: 'Kyrgyz',
  KWT: 'Kuwaiti',
  LAO: 'Laotian',
  LBN: 'Lebanese',
  LSO: 'Basotho',
  LUX: 'Luxembourgish',
  MCO: 'Monegasque',
  MDG: 'Malagasy',
  MDV: 'Maldivian',
  MLT: 'Maltese',
  MMR: 'Burmese',
  MNE: 'Montenegrin',
  MOZ: 'Mozambican',
  MUS: 'Mauritian',
  NER: 'Nigerien',
  NLD: 'Dutch',
  NOR: 'Norwegian',
  NPL: 'Nepalese|Nepali',
  NZL: 'New Zealand',
  OMN: 'Omani',
  PAK: 'Pakistani',
  PAN: 'Panamanian',
  PER: 'Peruvian',
  PHL: 'Filipino|Philippine',
  POL: 'Polish',
  PRK: 'North Korean',
  PRT: 'Portuguese',
  PSE: 'Palestinian',
  QAT: 'Qatari',
  SAU: 'Saudi',
  SDN: 'Sudanese',
  SEN: 'Senegalese',
  SLV: 'Salvadoran',
  SOM: 'Somali',
  SRB: 'Serbian|Serb',
  SUR: 'Surinamese',
  SSD: 'South Sudanese',
  SVK: 'Slovak|Slovakian',
  SVN: 'Slovene|Slovenian',
  SWE: 'Swedish',
  SWZ: 'Swazi',
  SYC: 'Seychellois',
  TGO: 'Togolese',
  THA: 'Thai',
  TJK: 'Tajik',
  TKM: 'Turkmen',
  TLS: 'Timorese',
  TUR: 'Turkish',
  TWN: 'Taiwanese',
  UKR: 'Ukrainian',
  USA: 'American',
  UZB: 'Uzbek',
  VAT: 'Vatican',
  VNM: 'Vietnamese',
  XKK: 'Kosovar|Kosovan',
  YEM: 'Yemeni',
  ZAF: 'South African',
}

/** Endings that are regular: Armenia Armenian, Haiti Haitian, Italy Italian, Morocco Moroccan, Egypt Egyptian. */
const regular = (name: string): string => {
  if (name.endsWith('a')) return `${name}n`
  if (/(?:i|e|uay)$/.test(name)) return `${name}an`
  if (name.endsWith('y')) return `${name.slice(0, -1)}ian`
  return name.endsWith('o') ? `${name.slice(0, -1)}an` : `${name}ian`
}

const isPlain = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name) && !/Islands?$|Federation$|States$|Darussalam$/.test(name)

/** Names that are other words too, or that two states share. */
const UNSAFE = /^(?:Jersey|Reunion|Niue|Guernsey|Chad|Dominica|Dominican Republic|.*\bCongo)$/

const nameWords: readonly (readonly [string, string])[] = [
  ...Object.entries(names).flatMap(([two, all]) =>
    (typeof all === 'string' ? [all] : all)
      .filter((name) => !UNSAFE.test(name) && !/[,(]/.test(name))
      .map((name): readonly [string, string] => [name, ALPHA_3.get(two) ?? two]),
  ),
  ...Object.entries(MORE_NAMES),
]

/** Each name with the alpha-3 code of its state. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(nameWords)

/** Each adjective with the alpha-3 code of its state. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map([
  ...nameWords
    .filter(([name, state]) => isPlain(name) && IRREGULAR[state] === undefined)
    .map(([name, state]): [string, string] => [regular(name), state]),
  ...Object.entries(IRREGULAR).flatMap(([state, all]) =>
    all.split('|').map((adjective): [string, string] => [adjective, state]),
  ),
])
