import { rootUnitId } from '../organisation.ts'
import {
  executiveInitials,
  firstTitle,
  nameKey,
  namesRole,
  nameWords,
  titleWords,
  withoutUnitWords,
} from './owner-names.ts'

/** What the import has to know of the organisation to recognise owners. */
export interface KnownOrganisation {
  people: readonly { id: string; displayName: string; jobTitle?: string; active?: boolean }[]
  units: readonly { id: string; name: string; path: readonly string[] }[]
}

export type Owner = { unitId: string } | { personId: string; jobTitle?: string }

/** Never a guess: one owner, or none and those that it could be. */
export type OwnerMatch = { owner: Owner } | { owner?: undefined; candidates: Owner[] }

export interface OwnerIndex {
  match(name: string): OwnerMatch
  /** The unit of this name, where exactly one comes into question. */
  unit(name: string): string | undefined
}

/** More candidates than a person can choose from are not listed. */
const listedCandidates = 10

/** Names of the organisation as a whole. */
const wholeOrganisation = new Set([
  'company',
  'company wide',
  'companywide',
  'whole company',
  'organisation',
  'organisation wide',
  'all company',
])

/** Prepares matching; its cost grows in step with the organisation, and a match then costs a few look-ups. */
export function ownerIndex(organisation: KnownOrganisation): OwnerIndex {
  const unitNames = new Lookup<string>()
  const shortUnitNames = new Lookup<string>()
  const personNames = new Lookup<Owner>()
  const titles = new Lookup<Owner>()
  const titleWordSets = new Lookup<Owner>()
  const titleInitials = new Lookup<Owner>()
  const titleStarts = new Lookup<Owner>()

  for (const depth of departmentsFirst(organisation.units)) {
    const names = new Lookup<string>()
    const shortNames = new Lookup<string>()
    for (const unit of depth) {
      names.add(nameKey(unit.name), unit.id)
      shortNames.add(withoutUnitWords(nameWords(unit.name)).join(' '), unit.id)
    }
    // A department is meant before teams of the same name.
    unitNames.addMissing(names)
    shortUnitNames.addMissing(shortNames)
  }
  for (const person of organisation.people) {
    if (person.active === false) continue
    personNames.add(nameKey(person.displayName), { personId: person.id })
    if (person.jobTitle === undefined) continue
    const holder = { personId: person.id, jobTitle: person.jobTitle }
    const words = titleWords(person.jobTitle)
    titles.add(words.join(' '), holder)
    titleWordSets.add(words.toSorted().join(' '), holder)
    const letters = [words, titleWords(firstTitle(person.jobTitle))].flatMap(
      (known) => executiveInitials(known) ?? [],
    )
    for (const known of new Set(letters)) titleInitials.add(known, holder)
    for (let length = 2; length < Math.min(words.length, 7); length += 1) {
      titleStarts.add(words.slice(0, length).join(' '), holder)
    }
  }

  const units = (name: string): readonly string[] => {
    const words = nameWords(name)
    const key = words.join(' ')
    const short = withoutUnitWords(words).join(' ')
    // "Data Team" can be the unit "Data", but "Growth Team" is not the "Growth Section".
    const found = unitNames.get(key) ?? (short === key ? shortUnitNames : unitNames).get(short)
    return found ?? (wholeOrganisation.has(key) ? [rootUnitId] : [])
  }

  return {
    unit(name) {
      const found = units(name)
      return found.length === 1 ? found[0] : undefined
    },
    match(name) {
      const title = titleWords(name)
      // The first way that finds anybody decides; where it finds several, there is no second-best.
      const ways: (() => readonly Owner[])[] = [
        () => personNames.get(nameKey(name)) ?? [],
        () => units(name).map((unitId) => ({ unitId })),
        () => titles.get(title.join(' ')) ?? [],
        () => (/^\p{Lu}{2,5}$/u.test(name.trim()) && titleInitials.get(name.trim().toLowerCase())) || [],
        () => titleWordSets.get(title.toSorted().join(' ')) ?? [],
        () => (namesRole(name) && titleStarts.get(title.join(' '))) || [],
      ]
      for (const way of ways) {
        const [first, ...others] = way()
        if (first && others.length === 0) return { owner: first }
        if (first) return { candidates: [first, ...others].slice(0, listedCandidates) }
      }
      return { candidates: [] }
    },
  }
}

class Lookup<Value> {
  readonly #values = new Map<string, Value[]>()

  add(key: string, value: Value): void {
    if (key === '') return
    const values = this.#values.get(key)
    if (values) values.push(value)
    else this.#values.set(key, [value])
  }

  addMissing(other: Lookup<Value>): void {
    for (const [key, values] of other.#values) if (!this.#values.has(key)) this.#values.set(key, values)
  }

  get(key: string): readonly Value[] | undefined {
    return this.#values.get(key)
  }
}

function departmentsFirst(units: KnownOrganisation['units']): KnownOrganisation['units'][] {
  return [units.filter((unit) => unit.path.length <= 2), units.filter((unit) => unit.path.length > 2)]
}
