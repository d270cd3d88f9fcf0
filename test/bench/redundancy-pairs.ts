import fs from 'node:fs'
import path from 'node:path'
import { judge } from '../../okr/redundancy/judge.ts'
import { type Profile, profileOf } from '../../okr/redundancy/profile.ts'
import type { Relation } from '../../okr/redundancy/relation.ts'

interface Side {
  title: string
  kind: 'objective' | 'key-result'
  /** Names from the department down, as in "Sales/EMEA". */
  unit: string
  owner: string
  metric?: string
  /** The unit of measure. */
  measureUnit?: string
  baseline?: number
  target?: number
  /** Titles of what it contributes to. */
  parents?: string[]
  sharedId?: string
}

/** An invented pair: whether a careful reader would call the two redundant, given how they stand to each other. */
export interface Pair {
  id: string
  kind: string
  redundant: boolean
  relation: Relation
  a: Side
  b: Side
  note?: string
}

/** An invented plan: OKRs with one `aim` are meant to be one, all others are not. */
export interface Plan {
  organisation: string
  okrs: (Side & { aim?: string })[]
}

export type Half = 'dev' | 'held-out'

const folder = path.join(import.meta.dirname, '../redundancy-pairs')

export function readPairs(half: Half): Pair[] {
  return JSON.parse(fs.readFileSync(path.join(folder, `${half}.json`), 'utf8'))
}

/** For development, as the first half of the pairs: how alike different aims of one organisation are. */
export function readPlans(): Plan[] {
  return JSON.parse(fs.readFileSync(path.join(folder, 'dev-plans.json'), 'utf8'))
}

/** How two OKRs of an invented plan stand to each other. */
export function relationOfSides(a: Side, b: Side): Relation {
  if (a.owner === b.owner) return 'same-owner'
  if (a.unit === b.unit) return 'same-unit'
  if (a.unit.startsWith(`${b.unit}/`) || b.unit.startsWith(`${a.unit}/`)) return 'same-line'
  const [one, other] = [path.dirname(a.unit), path.dirname(b.unit)]
  if (one === other && one !== '.') return 'siblings'
  return a.unit.split('/')[0] === b.unit.split('/')[0] ? 'cousins' : 'strangers'
}

export function profileOfSide({
  title,
  unit,
  measureUnit,
  metric,
  baseline,
  target,
  sharedId,
}: Side): Profile {
  return profileOf(
    {
      title,
      ...(metric === undefined ? {} : { metric }),
      ...(measureUnit === undefined ? {} : { unit: measureUnit }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(target === undefined ? {} : { target }),
      ...(sharedId === undefined ? {} : { sharedId }),
    },
    unit.split('/').toReversed(),
  )
}

export function judgePair({ a, b, relation }: Pair) {
  return judge(profileOfSide(a), profileOfSide(b), relation)
}

/** What the product would report. */
export function isReported(pair: Pair): boolean {
  const { verdict } = judgePair(pair)
  return verdict === 'redundant' || verdict === 'same-okr'
}
