import { parseArgs } from 'node:util'
import type { Okr } from '../../okr/okr.ts'
import { groupByAim } from '../../okr/redundancy/find-redundancies.ts'
import { redundancyIndex } from '../../okr/redundancy/redundancy-index.ts'
import { subjectReader } from '../../okr/redundancy/subject.ts'
import { fitLikeness } from './fit-likeness.ts'
import { plantAims } from './plant-aims.ts'
import { median, print, rounded } from './print.ts'
import { isReported, judgePair, type Pair, readPairs } from './redundancy-pairs.ts'
import { tfIdf } from './tf-idf.ts'

const size = 20_000
const runs = 3
const edits = 500
/** As a server that runs has done: what was made while the index was built has found its place in memory. */
const editsBefore = 1_000

/**
 * How fast redundancies are found, and how well; `--errors` lists the pairs judged wrongly. `--fit` prints the weights of
 * okr/redundancy/likeness.ts instead.
 */
export async function benchRedundancy(args: readonly string[] = process.argv.slice(3)): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      speed: { type: 'boolean' },
      quality: { type: 'boolean' },
      errors: { type: 'boolean' },
      fit: { type: 'boolean' },
    },
  })
  if (values.fit) return fitLikeness()
  if (!values.quality) benchSpeed()
  if (!values.speed) benchQuality(values.errors ?? false)
}

function benchSpeed(): void {
  const { okrs, around } = plantAims(size)
  const times: number[] = []
  let groups = 0
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    groups = groupByAim(okrs, around).length
    times.push(performance.now() - started)
  }
  print({
    bench: 'redundancy',
    what: 'all pairs',
    okrs: okrs.length,
    groups,
    seconds: rounded(median(times) / 1000),
    slowest: rounded(Math.max(...times) / 1000),
    limit: 5,
  })
  const index = redundancyIndex()
  const subjectOf = subjectReader(around)
  for (const okr of okrs) index.put(subjectOf(okr))
  const timed = changes(okrs).map((okr) => {
    const started = performance.now()
    const subject = subjectOf(okr)
    index.matches(subject)
    index.put(subject)
    return performance.now() - started
  })
  const each = timed.slice(editsBefore).sort((a, b) => a - b)
  print({
    bench: 'redundancy',
    what: 'one new or changed OKR',
    okrs: okrs.length,
    median: rounded(median(each), 3),
    p95: rounded(each[Math.floor(each.length * 0.95)] ?? Number.NaN, 3),
    slowest: rounded(each.at(-1) ?? Number.NaN, 3),
    limit: 10,
  })
}

/** Every other one is new, the rest are known ones whose title is now another's. */
function changes(okrs: readonly Okr[]): Okr[] {
  return Array.from({ length: editsBefore + edits }, (_, i) => {
    const okr = okrs[(i * 37) % okrs.length]
    const other = okrs[(i * 101 + 7) % okrs.length]
    if (okr === undefined || other === undefined) throw new Error('there are no OKRs')
    return { ...okr, ...(i % 2 === 0 ? { id: `new-${i}` } : {}), title: other.title }
  })
}

function benchQuality(listErrors: boolean): void {
  const dev = readPairs('dev')
  const heldOut = readPairs('held-out')
  const threshold = bestThreshold(dev)
  // The baseline knows how rare words are in the half that it was tuned on, and in no other.
  const similarity = tfIdf(dev)
  const ways: [string, (pair: Pair) => boolean][] = [
    ['product', isReported],
    ['tf-idf', (pair) => similarity(pair) >= threshold],
  ]
  const scores = new Map<string, number>()
  for (const [half, pairs] of [
    ['dev', dev],
    ['held-out', heldOut],
  ] as const) {
    for (const [way, reports] of ways) {
      const figures = measure(pairs, reports)
      scores.set(`${half} ${way}`, figures.f1)
      print({ bench: 'redundancy', what: 'quality', half, way, pairs: pairs.length, ...figures })
    }
  }
  const lead = (scores.get('held-out product') ?? 0) - (scores.get('held-out tf-idf') ?? 0)
  print({
    bench: 'redundancy',
    what: 'lead of the product, held-out F1',
    lead: rounded(lead, 3),
    wanted: 0.1,
    threshold,
  })
  if (listErrors) for (const half of [dev, heldOut]) for (const pair of half) printError(pair)
}

function bestThreshold(pairs: readonly Pair[]): number {
  const similarity = tfIdf(pairs)
  let best = { threshold: 0, f1: -1 }
  for (let step = 1; step < 100; step++) {
    const threshold = step / 100
    const { f1 } = measure(pairs, (pair) => similarity(pair) >= threshold)
    if (f1 > best.f1) best = { threshold, f1 }
  }
  return best.threshold
}

function measure(pairs: readonly Pair[], reports: (pair: Pair) => boolean) {
  let right = 0
  let wrong = 0
  let missed = 0
  for (const pair of pairs) {
    const reported = reports(pair)
    if (reported && pair.redundant) right += 1
    else if (reported) wrong += 1
    else if (pair.redundant) missed += 1
  }
  const share = (part: number, whole: number) => (whole === 0 ? 0 : rounded(part / whole, 3))
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  }
}

function printError(pair: Pair): void {
  if (isReported(pair) === pair.redundant) return
  const { verdict, score } = judgePair(pair)
  print({
    bench: 'redundancy',
    what: pair.redundant ? 'missed' : 'reported wrongly',
    id: pair.id,
    kind: pair.kind,
    relation: pair.relation,
    verdict,
    score: rounded(score),
    a: pair.a.title,
    b: pair.b.title,
  })
}
