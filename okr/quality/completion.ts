import type { KeyResultToCheck } from './quality-rule.ts'

const share =
  /^\s*(?:score|progress|completion|complete|completed|done|status|percent(?:age)? (?:done|complete)|fortschritt|erledigt|fertigstellung|fertigstellungsgrad)\s*$/iu

/** Measured is how much of it is done, as imports do: the numbers then say nothing about those of the text. */
export function measuresCompletion({
  metric,
  unit,
  baseline,
  target,
}: Pick<KeyResultToCheck, 'metric' | 'unit' | 'baseline' | 'target'>): boolean {
  if (metric !== undefined) return share.test(metric)
  return baseline === 0 && target === 100 && unit?.trim() === '%'
}
