import type { PeopleById } from '../../../okr/contract/common.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { bar, day, type Element, paragraphs, percent, shown, words } from './elements.ts'
import { measureText } from './measure.ts'

const keyResultsShown = 6
const pathShown = 4

/** An OKR as every card of it shows it: title, owner, progress, why, key results, and what it contributes to. */
export function okrFacts(details: OkrDetails): Element[] {
  return [
    ...head(details),
    ...progress(details),
    ...why(details),
    ...keyResults(details, reached),
    ...path(details),
  ]
}

/** An OKR as it is shown to who is asked about it: what is planned, and what for. `sentence`: its path upwards. */
export function planFacts(details: OkrDetails, sentence: string): Element[] {
  return [
    ...head(details),
    ...why(details),
    ...keyResults(details, planned),
    words('Where it leads', { weight: 'bolder', spacing: 'medium' }),
    words(shown(sentence, 800), { spacing: 'small', subtle: true }),
  ]
}

/** What notifications and clients without cards show. */
export function okrText({ okr, progress: share }: OkrDetails): string {
  return `${shown(okr.title, 200)} (${share === undefined ? 'no measure yet' : percent(share)})`
}

/** What it is, where, and whose. */
function head({ okr, unitName, people }: OkrDetails): Element[] {
  const kind = okr.kind === 'key-result' ? 'Key result' : okr.level === 'vision' ? 'Vision' : 'Objective'
  const draft = okr.visibility === 'draft' ? ' · Draft' : ''
  return [
    words(`${kind} · ${shown(unitName, 80)}${draft}`, { size: 'small', subtle: true }),
    words(shown(okr.title, 300), { size: 'large', weight: 'bolder', spacing: 'small' }),
    words(ownerText(okr.ownerId, okr.ownerText, people), { subtle: true, spacing: 'small' }),
  ]
}

function ownerText(ownerId: string | undefined, unmatched: string | undefined, people: PeopleById): string {
  if (ownerId !== undefined) return `Owner: ${nameOf(ownerId, people)}`
  return unmatched === undefined ? 'No owner yet' : `Owner not matched: ${shown(unmatched, 80)}`
}

export function nameOf(personId: string, people: PeopleById): string {
  return shown(people[personId]?.displayName ?? 'Somebody', 80)
}

function progress({ progress: share, expected }: OkrDetails): Element[] {
  if (share === undefined) return [words('No measure yet', { spacing: 'small' })]
  const beside = expected === undefined ? '' : ` (${percent(expected)} expected today)`
  return [words(`${percent(share)}${beside}`, { spacing: 'small' }), bar(share, styleOf(share, expected))]
}

function styleOf(share: number, expected: number | undefined): 'good' | 'warning' | 'attention' | 'accent' {
  if (expected === undefined) return 'accent'
  if (share >= expected) return 'good'
  return share >= expected - 0.2 ? 'warning' : 'attention'
}

function why({ okr }: OkrDetails): Element[] {
  if (okr.kind !== 'objective' || !okr.why) return []
  return [
    words('Why', { weight: 'bolder', spacing: 'medium' }),
    ...paragraphs(okr.why, { characters: 500, lines: 6 }),
  ]
}

type Measured = OkrDetails['keyResults'][number]

function reached({ keyResult, progress: share }: Measured): string[] {
  return [measureText(keyResult), share === undefined ? undefined : percent(share)].filter(
    (part) => part !== undefined,
  )
}

function planned({ keyResult }: Measured): string[] {
  const { dueOn } = keyResult
  const promised = measureText({ ...keyResult, current: undefined })
  return [promised, dueOn === undefined ? undefined : `by ${day(dueOn)}`].filter((part) => part !== undefined)
}

function keyResults({ okr, keyResults: all }: OkrDetails, about: (one: Measured) => string[]): Element[] {
  if (okr.kind === 'key-result') {
    const parts = about({ keyResult: okr })
    return parts.length === 0 ? [] : [words(parts.join(' · '), { spacing: 'small' })]
  }
  if (all.length === 0) return []
  const listed = all.slice(0, keyResultsShown)
  // A line of its own: subtle looks like the rest where contrast is high.
  const rows = listed.flatMap((one): Element[] => {
    const parts = about(one)
    return [
      words(`• ${shown(one.keyResult.title, 160)}`, { spacing: 'small' }),
      ...(parts.length > 0
        ? [words(parts.join(' · '), { size: 'small', subtle: true, spacing: 'none' })]
        : []),
    ]
  })
  const more = all.length - listed.length
  return [
    words('Key results', { weight: 'bolder', spacing: 'medium' }),
    ...rows,
    ...(more > 0 ? [words(`and ${more} more`, { subtle: true, spacing: 'small' })] : []),
  ]
}

function path({ path: steps }: OkrDetails): Element[] {
  if (steps.length === 0) return []
  const titles = steps.slice(-pathShown).map((step) => shown(step.title, 70))
  const above = steps.length > pathShown ? ['…', ...titles] : titles
  return [
    words('Contributes to', { weight: 'bolder', spacing: 'medium' }),
    words(above.join(' › '), { spacing: 'small', subtle: true }),
  ]
}
