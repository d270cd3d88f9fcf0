import { type Judgement, judge } from '../../okr/redundancy/judge.ts'
import { partsOf, weights } from '../../okr/redundancy/likeness.ts'
import type { Profile } from '../../okr/redundancy/profile.ts'
import type { Relation } from '../../okr/redundancy/relation.ts'
import { print, rounded } from './print.ts'
import { type Plan, profileOfSide, readPairs, readPlans, relationOfSides } from './redundancy-pairs.ts'

/** One pair: whether its aim is one, and how much that counts. */
interface Case {
  parts: number[]
  isOne: boolean
  counts: number
}

/** Whoever reads a wrong report trusts the next one less. */
const countOfDifferent = 2
/** Pairs of a plan come as often as in life, while those of dev.json are made to mislead. */
const countInPlan = 2
/** Keeps weights small that the cases say little about. */
const ridge = 1
const rounds = 30

/**
 * Prints the weights for okr/redundancy/likeness.ts: a logistic regression over the pairs of dev.json and over those in the plans of
 * dev-plans.json, and no others.
 */
export function fitLikeness(): void {
  const cases = [...labelled(), ...readPlans().flatMap(inPlan)]
  const names = Object.keys(weights)
  const scales = names.map((_, i) => deviation(cases.map(({ parts }) => parts[i] ?? 0)))
  const rows = cases.map(({ parts }) => [...parts.map((part, i) => part / (scales[i] ?? 1)), 1])
  const found = regression(rows, cases)
  print({
    bench: 'redundancy',
    what: 'weights',
    pairs: cases.length,
    ...Object.fromEntries(names.map((name, i) => [name, rounded((found[i] ?? 0) / (scales[i] ?? 1), 2)])),
    atOdds: rounded(found.at(-1) ?? 0, 2),
  })
}

function labelled(): Case[] {
  return readPairs('dev').flatMap(({ a, b, relation, redundant }) =>
    caseOf(profileOfSide(a), profileOfSide(b), relation, redundant, 1),
  )
}

function inPlan({ okrs }: Plan): Case[] {
  const known = okrs.map((side) => ({ side, profile: profileOfSide(side) }))
  return known.flatMap((a, i) =>
    known.slice(i + 1).flatMap((b) => {
      const isOne = a.side.aim !== undefined && a.side.aim === b.side.aim
      return caseOf(a.profile, b.profile, relationOfSides(a.side, b.side), isOne, countInPlan)
    }),
  )
}

function caseOf(a: Profile, b: Profile, relation: Relation, isOne: boolean, counts: number): Case[] {
  const judgement = judge(a, b, relation)
  if (!isOpen(a, b, judgement)) return []
  return [
    { parts: Object.values(partsOf(judgement)), isOne, counts: isOne ? counts : counts * countOfDifferent },
  ]
}

/** What the likeness alone decides. */
function isOpen(a: Profile, b: Profile, { opposed, divided, relation, identical }: Judgement): boolean {
  const isShared = a.sharedId !== undefined && a.sharedId === b.sharedId
  const isExplained =
    isShared || divided !== undefined || relation === 'same-line' || relation === 'same-owner'
  return !isExplained && !identical && opposed === 0 && [...a.keys].some((key) => b.keys.has(key))
}

/** Newton's method. */
function regression(rows: readonly number[][], cases: readonly Case[]): number[] {
  const width = rows[0]?.length ?? 0
  const weights = new Array<number>(width).fill(0)
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight, i) => (i === width - 1 ? 0 : ridge * weight))
    const curvature = weights.map((_, i) => {
      const line = new Array<number>(width).fill(0)
      line[i] = i === width - 1 ? 1e-6 : ridge
      return line
    })
    for (const [at, row] of rows.entries()) {
      const { isOne, counts } = cases[at] ?? { isOne: false, counts: 0 }
      const said = 1 / (1 + Math.exp(-row.reduce((sum, part, i) => sum + part * (weights[i] ?? 0), 0)))
      for (let i = 0; i < width; i += 1) {
        gradient[i] = (gradient[i] ?? 0) + counts * (said - Number(isOne)) * (row[i] ?? 0)
        for (let j = 0; j < width; j += 1) {
          const line = curvature[i] ?? []
          line[j] = (line[j] ?? 0) + counts * said * (1 - said) * (row[i] ?? 0) * (row[j] ?? 0)
        }
      }
    }
    for (const [i, step] of solved(curvature, gradient).entries()) weights[i] = (weights[i] ?? 0) - step
  }
  return weights
}

/** Gauss's elimination; the matrix is positive definite, so that no line has to change its place. */
function solved(matrix: number[][], right: number[]): number[] {
  const lines = matrix.map((line, i) => [...line, right[i] ?? 0])
  for (const [i, pivot] of lines.entries()) {
    for (const [k, line] of lines.entries()) {
      if (k === i) continue
      const factor = (line[i] ?? 0) / (pivot[i] ?? 1)
      for (let j = i; j < line.length; j += 1) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0)
    }
  }
  return lines.map((line, i) => (line.at(-1) ?? 0) / (line[i] ?? 1))
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
}
