import type { Pair } from './redundancy-pairs.ts'

type Vector = ReadonlyMap<string, number>

/** The usual way: the cosine of two texts whose words weigh by how rare they are in these texts. */
export function tfIdf(pairs: readonly Pair[]): (pair: Pair) => number {
  const texts = pairs.flatMap(({ a, b }) => [textOf(a), textOf(b)])
  const documents = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) documents.set(word, (documents.get(word) ?? 0) + 1)
  }
  const vectorOf = (text: string): Vector => {
    const counts = new Map<string, number>()
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, count] of counts) {
      counts.set(word, count * (Math.log((1 + texts.length) / (1 + (documents.get(word) ?? 0))) + 1))
    }
    return counts
  }
  return ({ a, b }) => cosine(vectorOf(textOf(a)), vectorOf(textOf(b)))
}

function textOf({ title, metric }: Pair['a']): string {
  return metric === undefined ? title : `${title} ${metric}`
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function cosine(a: Vector, b: Vector): number {
  let product = 0
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0)
  const lengths = length(a) * length(b)
  return lengths === 0 ? 0 : product / lengths
}

function length(vector: Vector): number {
  return Math.hypot(...vector.values())
}
