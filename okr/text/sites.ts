import { fold } from './fold.ts'
import { isCommon, isJoint, isPlain, isStop, meaningsOf } from './phrases.ts'
import { type Token, tokenise } from './tokens.ts'

/** Nouns of which an organisation has several, each with a proper name or a number: "Plant 3", "the Riverside clinic". */
const nouns = wordsOf(
  `plant store shop office hub market territory area zone county province city school hospital port yard cluster site branch campus clinic region
  district warehouse depot factory mill terminal hotel airport station ward werk standort filiale niederlassung bezirk gebiet klinik buergerbuero
  kita kindergarten schule krankenhaus lager markt zona sede sitio planta tienda sucursal centro usine agence magasin hopital entrepot
  stabilimento fabbrica negozio vestiging fabriek bridge tunnel refinery brewery museum stadium theatre vessel`,
)
/** What is built, or has a place: whatever stands before it in the name of a unit names it. */
const built = wordsOf(
  `plant hospital clinic school hotel warehouse depot factory mill terminal airport ward campus building block tower bridge tunnel park parks
  hall harbour harbor museum library theatre theater pool refinery brewery mine quarry ship vessel ferry mall resort restaurant dam canal
  stadium nursery kindergarten klinik krankenhaus werk gebaeude bruecke halle haus kita schule lager`,
)
/** Before a building these say what is done in it, or of what kind it is. */
const noSiteNames = wordsOf('data app web online virtual digital project it cloud model flagship test')

/** Places that no list knows, by how they are named: ids of regions. */
export function sitesIn(text: string): string[] {
  const words = tokenise(text)
  return words.flatMap(({ word }, i) => {
    if (!nouns.has(word)) return []
    const name = [following(words, i), words[i - 1]].find((near) => near !== undefined && isName(near))
    return name === undefined ? [] : [`region-site/${name.word}`]
  })
}

/** "Maternity Building", "A14 Bridge": a unit's name is a name, whatever its words mean elsewhere. */
export function siteOfUnit(name: string): string[] {
  const words = tokenise(name).filter(({ word }) => word !== '')
  const head = words.at(-1)
  if (words.length < 2 || head === undefined || !built.has(head.word)) return []
  const own = words.slice(0, -1).filter(({ word }) => !isJoint(word))
  if (own.length === 0 || own.some(({ word }) => noSiteNames.has(word) || isCommon(word))) return []
  return [`region-site/${own.map(({ word }) => word).join('-')}`]
}

/** "Site de Lyon", "plant in Ulm". */
function following(words: readonly Token[], i: number): Token | undefined {
  const next = words[i + 1]
  return next !== undefined && /^(?:de|di|du|da|do|del|della|in|of|von|te)$/.test(next.word)
    ? words[i + 2]
    : next
}

function isName({ text, word }: Token): boolean {
  if (/^\p{Lu}$/u.test(text)) return true
  if (!/^\p{Lu}/u.test(text) || isStop(word, 'en') || isStop(word, 'de')) return false
  if (nouns.has(word) || isCommon(word) || isPlain(word) || /^\p{N}/u.test(word)) return false
  return meaningsOf(word, 'en').every(
    ({ meaning }) => meaning.kind === 'concept' && meaning.concept.kind === 'region',
  )
}

/** What is counted through: each family is one row of numbers. */
const rows: Record<string, string> = {
  plant: 'plants?|werke?|factory|factories|usine|planta',
  store: 'stores?|shops?|filialen?|markt|märkte|tiendas?|magasins?|outlets?',
  ward: 'wards?|station',
  site: 'sites?|standorte?|campus|depots?|warehouses?|lager|terminals?|hubs?',
  building: 'buildings?|blocks?|towers?|halls?|gebäude|hallen?|haus|houses?',
  line: 'lines?|linien?|routes?',
  gate: 'gates?|docks?|piers?|berths?|platforms?|gleise?',
  floor: 'floors?|levels?|etagen?',
  machine: 'machines?|press|furnaces?|kilns?|boilers?|reactors?|turbines?|ofen|ships?|vessels?',
  zone: 'zones?|districts?|regions?|areas?|sectors?|bezirke?|zona|precincts?|clusters?|territory|territories',
  wave: 'waves?|wellen?|batch(?:es)?|tranches?|cohorts?|rounds?',
  phase:
    'phases?|stages?|etappen?|fase|bauabschnitte?|lots?|lose|sections?|milestones?|work packages?|modules?',
  year: 'year|grades?|klassen?|jahrgang|semester',
  crew: 'shifts?|schicht(?:en)?|crews?',
}
const families = Object.keys(rows)
const number = '(?:\\d{1,4}\\p{L}?|\\p{L}\\d{1,3}|[ivx]{1,4}|[a-h])'
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${families.map((family) => `(?<${family}>${rows[family]})`).join('|')})\\s+(?:no\\.?\\s?|nr\\.?\\s?|#)?` +
    `(?<from>${number})(?:\\s?(?:[–-]|to|bis)\\s?(?<to>\\d{1,4}))?(?![\\p{L}\\p{N}%]|[.,:/]\\d|\\s?(?:%|[€$£]))`,
  'giu',
)
/** "Plant 50 trees" and "ship 3 features" are no sites. */
const verbs = /^(?:plant|ship|store|house|park|line|press)$/i

/** Text without the numbers that only say which one is meant, and the ids of what they name. */
export interface Numbered {
  rest: string
  ids: string[]
}

/** "Ward 3B", "Wave 2", "stores 81–160". */
export function numberedIn(text: string): Numbered {
  const ids: string[] = []
  const rest = text.replace(numbered, (match, ...more) => {
    const groups: Record<string, string | undefined> = more.at(-1)
    const at = Number(more.find((one) => typeof one === 'number'))
    const from = groups.from ?? ''
    const noun = match.slice(0, match.search(/\s/))
    const family = families.find((one) => groups[one] !== undefined)
    // "Stores 81–160" are a part of all, "stores 5" are none.
    if (groups.to === undefined && /[^su]s$/i.test(noun)) return match
    if (family === undefined || !isNumber(from, noun, text.slice(at + match.length))) return match
    ids.push(`region-${family}/${fold(from)}${groups.to === undefined ? '' : `-${groups.to}`}`)
    return noun.padEnd(match.length)
  })
  return { rest, ids }
}

function isNumber(from: string, noun: string, after: string): boolean {
  // One letter is a number in capitals only, and "I" and "A" are words as well.
  if (/^\p{L}+$/u.test(from)) return from === from.toUpperCase() && !/^[IA]$/.test(from)
  return !(verbs.test(noun) && /^\s+\p{Ll}/u.test(after))
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
