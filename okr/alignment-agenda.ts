import type { Objective } from './objective.ts'
import { byPriority } from './okr.ts'
import type { AgendaItem } from './session.ts'
import type { SessionFacts } from './session-facts.ts'

const reviewMinutes = 5
const noteLength = 300
const feedbackMinutes = { perOkr: 2, atLeast: 10 }
/** Five minutes for each of the four headings. */
const qualityMinutes = 20

/** R45–R47: Review of each OKR, Feedback, Quality check. */
export function alignmentAgenda({ unit, okrs }: SessionFacts): AgendaItem[] {
  const own = okrs.filter((okr) => okr.unitId === unit.id)
  const objectives = own.filter((okr) => okr.kind === 'objective')
  const reviewed = objectives.filter((objective) => objective.level !== 'vision')
  if (reviewed.length === 0) return []
  const items: Omit<AgendaItem, 'number'>[] = reviewed.sort(byPriority).map((objective) => ({
    part: 'review',
    title: objective.title,
    minutes: reviewMinutes,
    okrId: objective.id,
    ...(objective.ownerId === undefined ? {} : { personId: objective.ownerId }),
    notes: reviewNotes(
      objective,
      own.filter((okr) => okr.kind === 'key-result' && okr.objectiveId === objective.id).length,
    ),
  }))
  items.push({
    part: 'feedback',
    title: 'Feedback',
    minutes: Math.max(feedbackMinutes.atLeast, feedbackMinutes.perOkr * reviewed.length),
    notes: ['Aligned', 'Adapt', 'Add', 'Remove'],
  })
  items.push({
    part: 'quality-check',
    title: 'Quality check',
    minutes: qualityMinutes,
    notes: ['Execution', 'Measurement', 'Resources', 'Roadblocks'],
  })
  return items.map((item, index) => ({ number: index + 1, ...item }))
}

/** Why it was chosen, by impact and priority; a missing "why" is said, because the review is about it. */
function reviewNotes(objective: Objective, keyResults: number): string[] {
  return [
    objective.why ? `Why: ${shortened(objective.why)}` : 'Why: not written down yet',
    `Priority ${objective.priority}`,
    keyResults === 1 ? '1 key result' : `${keyResults} key results`,
  ]
}

/** An agenda names the reason; the whole text stands with the objective. */
function shortened(why: string): string {
  return why.length <= noteLength ? why : `${why.slice(0, noteLength - 1).toWellFormed()}…`
}
