/**
 * metric: what is measured. party: whom it is about. thing: what it is about. action: what is done to it.
 * everyday: said of many metrics. region and segment: which part of it.
 */
export type ConceptKind = 'metric' | 'party' | 'thing' | 'action' | 'everyday' | 'region' | 'segment'

/** Phrases are separated by commas; `<id>` in a phrase stands for any one word of that concept. */
export interface Concept {
  id: string
  kind: ConceptKind
  /** In words for people; the id, unless set. */
  label?: string
  /** How much it says about an aim: 1 is an ordinary noun, 0.3 nearly nothing, 2.5 a metric that names the aim. */
  weight: number
  en?: string
  de?: string
  /** Words that name its lack: "churn" is less retention. */
  enLess?: string
  deLess?: string
  /** Where less of it is what people want: costs, defects. */
  good?: 'less'
  /** Wider concepts that are meant with it. */
  isA?: readonly string[]
  /** Whom it is about when the text names nobody. */
  party?: string
}

export function concept(
  kind: ConceptKind,
  id: string,
  weight: number,
  en: string,
  more: Partial<Concept> = {},
): Concept {
  return { id, kind, weight, en, ...more }
}
