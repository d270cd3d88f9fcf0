import { readOkrs, readOrganisation } from '../../bot/plan-files.ts'
import { type Judgement, judge } from '../../okr/redundancy/judge.ts'
import { partsOf, weights } from '../../okr/redundancy/likeness.ts'
import type { Profile } from '../../okr/redundancy/profile.ts'
import { relationOf } from '../../okr/redundancy/relation.ts'
import { subjectReader } from '../../okr/redundancy/subject.ts'
import { print, rounded } from './print.ts'
import { profileOfSide, readPairs } from './redundancy-pairs.ts'

/** One pair: whether its aim is one, and how much that counts. */
interface Case {
  parts: number[]
  isOne: boolean
  counts: number
}

/** Pairs of a plan are so many that each counts less than an invented one; the more, the less is reported that is none. */
const countOfPlanPair = 0.6
/** Pairs of a plan with more of the wording in common may well be of one aim; they are left out. */
const mostWording = 0.3
/** Keeps weights small that the cases say little about. */
const ridge = 1
const rounds = 30

/**
 * Prints the weights for okr/redundancy/likeness.ts: a logistic regression over the pairs of dev.json and over pairs of
 * real plans, whose relation is none that explains one aim.
 */
export function fitLikeness(okrFiles: readonly string[], organisationFile?: string): void {
  const cases = [...labelled(), ...okrFiles.flatMap((file) => inPlan(file, organisationFile))]
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
  return readPairs('dev').flatMap(({ a, b, relation, redundant }) => {
    const one = profileOfSide(a)
    const other = profileOfSide(b)
    const judgement = judge(one, other, relation)
    return isOpen(one, other, judgement)
      ? [{ parts: Object.values(partsOf(judgement)), isOne: redundant, counts: 1 }]
      : []
  })
}

function inPlan(file: string, organisationFile?: string): Case[] {
  const organisation = readOrganisation(organisationFile)
  const { okrs } = readOkrs(file, organisation)
  const subjects = [...okrs.values()].map(
    subjectReader({
      okrs,
      units: new Map(organisation.units.map((unit) => [unit.id, unit])),
      people: new Map(organisation.people.map((person) => [person.id, person])),
    }),
  )
  return subjects.flatMap((a, i) =>
    subjects.slice(i + 1).flatMap((b) => {
      const judgement = judge(a.profile, b.profile, relationOf(a.standing, b.standing))
      return judgement.wording < mostWording && isOpen(a.profile, b.profile, judgement)
        ? [{ parts: Object.values(partsOf(judgement)), isOne: false, counts: countOfPlanPair }]
        : []
    }),
  )
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
