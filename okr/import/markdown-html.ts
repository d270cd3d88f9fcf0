export interface HtmlTag {
  end: number
  /** The `name` attribute, as components such as `<TeamMember name="…" />` carry it. */
  name?: string
  /** The tag separates words, as `<br>` does. */
  breaks: boolean
}

const tagPattern = /<\/?([A-Za-z][A-Za-z0-9]*)((?:\s[^<>]*)?)(\/?)>/y

/** Only what browsers know: "<team>" in a text is a placeholder that has to stay. */
const knownTags = new Set(
  (
    'a abbr audio b big blockquote br button caption center cite code col colgroup dd del details div dl dt em ' +
    'figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label ' +
    'li link main mark meta nav noscript object ol p picture pre q s script section small source span strike ' +
    'strong style sub summary sup svg table tbody td tfoot th thead title tr tt u ul var video wbr'
  ).split(' '),
)

const breakingTags = new Set(['br', 'p', 'div', 'li', 'td', 'th', 'tr', 'hr', 'summary'])

/** The HTML tag, or the component tag, that starts at `at`. */
export function htmlTag(source: string, at: number): HtmlTag | undefined {
  tagPattern.lastIndex = at
  const match = tagPattern.exec(source)
  if (!match) return undefined
  const [whole, tag = '', attributes = '', selfClosing] = match
  const isComponent =
    /^[A-Z]/.test(tag) && (attributes.includes('=') || attributes.endsWith('/') || selfClosing)
  if (!knownTags.has(tag.toLowerCase()) && !isComponent) return undefined
  const name = isComponent ? /\sname=(?:"([^"]*)"|'([^']*)')/.exec(attributes) : null
  return {
    end: at + whole.length,
    breaks: breakingTags.has(tag.toLowerCase()),
    ...(name ? { name: name[1] ?? name[2] ?? '' } : {}),
  }
}

/** The text without its HTML tags, and whether it had any. */
export function withoutTags(source: string): { text: string; tags: number } {
  let text = ''
  let tags = 0
  let at = 0
  while (at < source.length) {
    const next = source.indexOf('<', at)
    if (next < 0) break
    text += source.slice(at, next)
    const tag = htmlTag(source, next)
    if (tag) tags += 1
    else text += '<'
    at = tag?.end ?? next + 1
  }
  return { text: text + source.slice(at), tags }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rarr: '→',
  euro: '€',
  pound: '£',
}

/** The character of an entity such as `&gt;`; one that is not known stays as it is written. */
export function decodeEntity(written: string): string {
  const name = written.slice(1, -1)
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? written
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : written
}
