// Names of authors: whether one is a person or a body, and which part of a person's name is the family's.

/**
 * Own code: @citation-js/name 0.4.2 takes the last word of a name for a degree wherever it looks like one, and loses
 * it ("Jack Ma" becomes the family Jack).
 */
export type NameParts =
  | { readonly literal: string }
  | {
      readonly family: string
      readonly given: string
      readonly particle: string
      readonly suffix: string
    }

const BODY_WORDS =
  'agency|alliance|assembly|association|authority|bank|board|bureau|centre|center|chamber|college|commission|committee|company|confederation|conference|congress|corporation|council|court|department|directorate|embassy|federation|forum|foundation|fund|government|group|house|initiative|institute|institution|library|ministry|mission|monitor|museum|nations|network|observatory|office|organisation|organization|parliament|party|post|press|programme|program|secretariat|senate|service|society|state|statistics|syndicate|times|trust|union|university'

const BODY = new RegExp(`(?:^|[^\\p{L}])(?:${BODY_WORDS})s?(?![\\p{L}])`, 'iu')

/** "M. Banks", whatever the family is called; a state's abbreviation is no initial. */
const INITIALS = /^(?!U\.\s?[SNK]\.|E\.\s?U\.)(?:\p{Lu}\.\s*)+\p{Lu}[\p{L}’'-]+$/u

/** An institution, a paper or an office, not a person: by a word of its name, an article before it, or capitals alone. */
export const isBody = (name: string): boolean =>
  (BODY.test(name) && !INITIALS.test(name)) ||
  /^(?:the|le|la|el|al|der|die|das)\s/i.test(name) ||
  /^\p{Lu}[\p{Lu}\d&-]+$/u.test(name)

const PARTICLES =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|ter|ten|zu|af|av|y|e|bin|ibn|ben|bint|abu|al|el)$/

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/

const isParticle = (word: string): boolean => PARTICLES.test(word)

/** A word as it stands in a person's name: capitalised, an initial, or a lower-case prefix as in "al-Sistani". */
const NAME_WORD = /^(?:(?:al|el|ad|as|ash|at|ul|d|l)[-’'])?\p{Lu}[\p{L}\p{M}’'.-]*$/u

/** A person's or a body's name, as far as its words can tell. */
export const looksLikeName = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  if (words.length > 8 || /[:;?!\d“”"()]/.test(text)) return false
  if (isBody(text)) return words.every((word) => NAME_WORD.test(word) || /^\p{Ll}{1,4}$|^&$/u.test(word))
  return words.length <= 5 && words.every((word) => NAME_WORD.test(word) || isParticle(word))
}

/** @param name given name first, as the tables have it */
export const nameParts = (name: string): NameParts => {
  const words = name.trim().split(/\s+/)
  if (words.length < 2 || isBody(name)) return { literal: name.trim() }
  const last = words.at(-1) ?? ''
  const suffix = SUFFIX.test(last) && words.length > 2 ? last : ''
  const body = suffix === '' ? words : words.slice(0, -1)
  let first = body.length - 1
  while (first > 1 && isParticle(body[first - 1] ?? '')) first -= 1
  const family = body.at(-1) ?? ''
  return {
    family: family.replace(/,$/, ''),
    given: body.slice(0, first).join(' '),
    particle: body.slice(first, -1).join(' '),
    suffix,
  }
}

/** The name that a work is shelved under: a person's family name, a body's whole name. */
export const familyName = (name: string): string => {
  const parts = nameParts(name)
  return 'literal' in parts ? parts.literal : parts.family
}
