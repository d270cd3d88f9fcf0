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

/** "Stadtpark", "Hafenklinik"; a "Netzwerk" stands nowhere. */
const compound =
  /^(?!netzwerk|handwerk|kraftwerk|regelwerk|fuhrpark|fachklinik|hochschul|gewerbepark)\p{L}{3,}(?:park|bad|klinik|werk|bruecke|krankenhaus|museum)$/u
const schools =
  /^(?:faculty|school|college|institute|fakultaet|institut|lehrstuhl) (?:of|for|fuer|der|des) (?<name>.+)$/

/** "Maternity Building", "A14 Bridge": a unit's name is a name, whatever its words mean elsewhere. */
export function siteOfUnit(name: string): string[] {
  const words = tokenise(name).flatMap(({ word }) => (word === '' ? [] : [word]))
  const school = schools.exec(words.join(' '))?.groups?.name
  if (school !== undefined) return [`region-site/${school.replaceAll(' ', '-')}`]
  const head = words.at(-1) ?? ''
  if (words.length > 1 && /^(?:st|saint|sankt|ste)$/.test(words[0] ?? ''))
    return [`region-site/${words.slice(1).join('-')}`]
  if (compound.test(head)) return [`region-site/${words.join('-')}`]
  if (words.length < 2 || !built.has(head)) return []
  const own = words.slice(0, -1).filter((word) => !isJoint(word))
  if (own.length === 0 || own.some((word) => noSiteNames.has(word) || isCommon(word))) return []
  return [`region-site/${own.join('-')}`]
}

const numerals = 'one two three four five six seven eight nine ten'.split(' ')
/** People, not what they are for. */
const teams = wordsOf(
  'team teams squad pod tribe group level tier support chapter guild crew department section',
)

/** Nor are people: "Engineer II" is a grade. */
const peopleWord = /(?:er|or|ist|ant|ian|yst|expert|fellow|lead|associate|head|staff|principal|chief|grade)$/

/** "Shaft 2", "Wave Two": whatever a unit is, with a number it is one of several. Teams are not: they may have one aim. */
export function numberOfUnit(name: string): string[] {
  const words = tokenise(name).flatMap(({ word }) => (word === '' ? [] : [word]))
  return words.flatMap((word, i) => {
    const noun = words[i - 1]
    if (noun === undefined || !/^\p{L}{3,}$/u.test(noun) || teams.has(noun)) return []
    const row = rowOf.get(noun)
    if (row === undefined && peopleWord.test(noun)) return []
    const spelled = numerals.indexOf(word)
    if (spelled < 0 && !/^(?:\d{1,4}[a-z]?|[ivx]{2,4})$/.test(word)) return []
    return [`region-${row ?? noun}/${spelled < 0 ? word : spelled + 1}`]
  })
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
  plant: 'plant plants werk werke factory factories usine planta',
  store: 'store stores shop shops filiale filialen markt tienda magasin outlet outlets',
  ward: 'ward wards station',
  site: 'site sites standort campus depot depots warehouse warehouses lager terminal terminals hub hubs',
  building: 'building buildings block blocks tower towers hall halls gebaeude halle hallen haus house',
  line: 'line lines linie linien route routes',
  gate: 'gate gates dock docks pier piers berth berths platform platforms gleis',
  floor: 'floor floors etage etagen',
  machine: 'machine press furnace kiln boiler reactor turbine turbines ofen ship vessel',
  zone: 'zone zones district districts region regions area areas sector sectors bezirk bezirke zona precinct precincts cluster clusters territory',
  wave: 'wave waves welle wellen batch batches tranche tranches cohort cohorts round rounds',
  phase:
    'phase phases stage stages etappe fase bauabschnitt lot lots los section sections milestone package module',
  year: 'year grade grades klasse klassen jahrgang semester',
  crew: 'shift schicht crew',
  room: 'room screen studio lab court theatre',
}
const rowOf = new Map(
  Object.entries(rows).flatMap(([family, list]) => list.split(' ').map((noun) => [noun, family] as const)),
)
/** "Montagelinie 2". */
const ofCompound = /(?<=\p{L}{4})(?:linie|werk|halle|phase|etappe|schicht|lager|filiale)$/u
const mayBeNumbered =
  /[a-z][ #]+(?:n[or]\.? ?|#)?(?:\d|[A-Z]\d|[B-H](?![\p{L}\p{N}])|[IVX]{1,4}(?![\p{L}\p{N}]))/u
const number =
  /(?<=(?:^|[^\p{L}\p{N}-])(?<noun>\p{L}{3,20})[ #]+(?:[Nn][or]\.? ?|#)?)(?<from>\d{1,4}[A-Za-z]?|[A-Z]\d{1,3}|[IVX]{1,4}|[B-H])(?: ?(?:[–-]|to|bis) ?(?<to>\d{1,4}))?(?![\p{L}\p{N}%]|[.,:/]\d| ?[%€$£])/gu
/** "Plant 50 trees" and "ship 3 features" are no sites. */
const verbs = /^(?:plant|ship|store|house|line|press|stage)$/
const asVerb = /(?:^|[.,:;–-] *|(?:^| )(?:to|and|or|we|will|can|must) )\p{L}+ *$/iu

/** Text without the numbers that only say which one is meant, and the ids of what they name. */
export interface Numbered {
  rest: string
  ids: string[]
}

/** "Ward 3B", "Wave 2", "stores 81–160". */
export function numberedIn(text: string): Numbered {
  const ids: string[] = []
  if (!mayBeNumbered.test(text)) return { rest: text, ids }
  const rest = text.replace(number, (match, ...more) => {
    const groups: Record<string, string | undefined> = more.at(-1)
    const at = Number(more.find((one) => typeof one === 'number'))
    const noun = fold(groups.noun ?? '')
    const family = rowOf.get(noun) ?? rowOf.get(ofCompound.exec(noun)?.[0] ?? '')
    if (family === undefined || !isNumber(noun, groups, text.slice(0, at), text.slice(at + match.length)))
      return match
    ids.push(`region-${family}/${fold(match).replaceAll(/ ?(?:[–-]|to|bis) ?/g, '-')}`)
    return ' '.repeat(match.length)
  })
  return { rest, ids }
}

function isNumber(
  noun: string,
  { from = '', to }: Record<string, string | undefined>,
  before: string,
  after: string,
): boolean {
  // "I" is a word as well.
  if (from === 'I') return false
  // "Stores 81–160" are a part of all, "stores 5" are none.
  if (to === undefined && /[^su]s$/.test(noun)) return false
  return !(verbs.test(noun) && asVerb.test(before) && /^ \p{Ll}/u.test(after))
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
