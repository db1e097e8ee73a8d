// Names of the parties that keys stand for: English short names of states, other keys in words.
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

const NAMES: Readonly<Record<string, string | readonly string[]>> = english.countries

const ALPHA_2 = new Map(codes.map(([two = '', three = '']) => [three, two]))

/** The shortest form that is neither an abbreviation nor turned round ("Korea, Republic of"). */
const short = (names: readonly string[]): string | undefined =>
  names
    .filter((name) => !/^[A-Z.]+$/.test(name) && !name.includes(','))
    .sort((a, b) => a.length - b.length)
    .at(0)

/** @returns e.g. "Russia" for `RUS`, "four day war" for `four-day-war` */
export const partyName = (party: string): string => {
  const names = NAMES[ALPHA_2.get(party) ?? '']
  const chosen = names === undefined ? undefined : short(typeof names === 'string' ? [names] : names)
  return chosen ?? party.replaceAll('-', ' ')
}

/** A key in words: "Israel", or "Israel to India" for `ISR>IND`. */
export const keyName = (key: string): string => key.split('>').map(partyName).join(' to ')
