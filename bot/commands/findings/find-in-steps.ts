import type { Finding } from '../../../okr/finding.ts'
import type { Okr } from '../../../okr/okr.ts'
import { redundancyFinding } from '../../../okr/redundancy/find-redundancies.ts'
import { groupsOf, type Pair, pairsAmong } from '../../../okr/redundancy/groups.ts'
import { redundancyIndex } from '../../../okr/redundancy/redundancy-index.ts'
import type { Surroundings } from '../../../okr/redundancy/standing.ts'
import { type Subject, subjectReader } from '../../../okr/redundancy/subject.ts'
import type { Pause } from '../take-turns.ts'

/** The same as `findRedundancies` finds, one OKR after the other with a pause between them: many take longer than a turn. */
export async function findInSteps(
  okrs: readonly Okr[],
  around: Surroundings,
  pause: Pause,
): Promise<Finding[]> {
  const compared = okrs.filter((okr) => okr.kind === 'key-result' || okr.level !== 'vision')
  if (compared.length < 2) return []
  const read = subjectReader(around)
  const subjects: Subject[] = []
  for (const okr of [...compared].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    subjects.push(read(okr))
    await pause()
  }
  const index = redundancyIndex()
  const pairs: Pair[] = []
  for (const subject of subjects) {
    pairs.push(...pairsAmong([subject], index))
    await pause()
  }
  const found: Finding[] = []
  for (const group of groupsOf(pairs)) {
    found.push(...[redundancyFinding(group) ?? []].flat())
    await pause()
  }
  return found
}
