import type { Finding, FindingAction } from '../finding.ts'
import { fnv1a64 } from '../hash.ts'
import type { Okr } from '../okr.ts'
import { evidenceOf, listedNames, quotedTitle, times } from './evidence.ts'
import { type AimGroup, groupsOf, pairsAmong } from './groups.ts'
import { isSure } from './judge.ts'
import type { Surroundings } from './standing.ts'
import { subjectReader } from './subject.ts'

/** Groups of OKRs with one aim among these, the allowed ones too. The same whatever the order. */
export function groupByAim(okrs: readonly Okr[], around: Surroundings): AimGroup[] {
  const subjects = okrs
    .filter((okr) => okr.kind === 'key-result' || okr.level !== 'vision')
    .map(subjectReader(around))
    .sort((a, b) => (a.okr.id < b.okr.id ? -1 : 1))
  return groupsOf(pairsAmong(subjects))
}

/** R38, R39: one finding for each aim that more than one pursue without a reason to. */
export function findRedundancies(okrs: readonly Okr[], around: Surroundings): Finding[] {
  return groupByAim(okrs, around).flatMap((group) => redundancyFinding(group) ?? [])
}

/** `undefined` for what is allowed. */
export function redundancyFinding(group: AimGroup): Finding | undefined {
  if (group.verdict !== 'redundant' && group.verdict !== 'same-okr') return undefined
  const okrIds = group.members.map(({ okr }) => okr.id)
  return {
    id: `redundancy-${fnv1a64(JSON.stringify(okrIds))}`,
    kind: 'redundancy',
    // Two that do the same work cannot both be committed to: merged, shared, reworded or dismissed with a reason first.
    severity: isSureGroup(group) ? 'blocking' : 'warning',
    okrIds,
    unitIds: [...new Set(group.members.map(({ okr }) => okr.unitId))],
    title: titleOf(group),
    evidence: [...evidenceOf(group), ...(isSureGroup(group) ? [] : [doubt])],
    actions: actionsFor(group),
    fingerprint: fnv1a64(JSON.stringify([group.verdict, group.members.map(({ okr }) => meaningOf(okr))])),
  }
}

/** Only what is beyond much doubt keeps a unit from its next phase. */
function isSureGroup({ verdict, pairs }: AimGroup): boolean {
  return verdict === 'same-okr' || pairs.some(({ judgement }) => isSure(judgement))
}

const doubt = 'They may well be two aims: this keeps no unit from its next phase.'

/** An objective and a key result cannot become one. */
function actionsFor({ verdict, members }: AimGroup): FindingAction[] {
  const isOneKind = new Set(members.map(({ okr }) => okr.kind)).size === 1
  const merge: FindingAction[] = isOneKind ? ['merge'] : []
  return verdict === 'same-okr' ? [...merge, 'rescope'] : [...merge, 'share', 'rescope', 'talk']
}

export function titleOf(group: AimGroup): string {
  const { verdict, members } = group
  const actors = [...new Set(members.map(({ actor }) => actor))]
  const what = quotedTitle(members[0])
  switch (verdict) {
    case 'same-okr':
      return `${listedNames(actors)} ${actors.length === 1 ? 'has' : 'have'} one OKR ${times(members.length)}: ${what}.`
    case 'pass-through':
      return `Handed down one line: ${what}.`
    case 'shared':
      return `Declared shared by ${listedNames(actors)}: ${what}.`
    case 'partition':
      return `One aim in ${members.length} parts: ${what}.`
    case 'redundant': {
      const count = members.length
      if (actors.length === 1)
        return `${actors[0]} ${isSureGroup(group) ? 'pursues' : 'may pursue'} one aim in ${count} OKRs: ${what}.`
      const lead = isSureGroup(group) ? 'The same aim' : 'Perhaps the same aim'
      return `${lead} in ${count} places, ${listedNames(actors)}: ${what}.`
    }
  }
}

/** What a dismissal has judged: it holds until one of these changes. */
function meaningOf(okr: Okr): unknown[] {
  const measure =
    okr.kind === 'key-result' ? [okr.metric, okr.unit, okr.baseline, okr.target, okr.direction] : []
  return [okr.id, okr.title, ...measure]
}
