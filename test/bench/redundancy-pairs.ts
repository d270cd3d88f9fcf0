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

export type Half = 'dev' | 'held-out'

export function readPairs(half: Half): Pair[] {
  const file = path.join(import.meta.dirname, '../redundancy-pairs', `${half}.json`)
  return JSON.parse(fs.readFileSync(file, 'utf8'))
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
