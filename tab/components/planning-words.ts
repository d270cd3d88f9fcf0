import type { PlanningState, Tally } from '../../okr/planning-state.ts'

/** The words of the interface for where an OKR stands in planning. */
export const planningNames: Readonly<Record<PlanningState, string>> = {
  draft: 'Not asked',
  asked: 'Asked',
  answered: 'Answered',
  aligned: 'Aligned',
  committed: 'Committed',
}

export const planningMeanings: Readonly<Record<PlanningState, string>> = {
  draft: 'nobody was asked to align yet',
  asked: 'answers are open',
  answered: 'all have answered, not all agree',
  aligned: 'all who were asked agree, the leader too',
  committed: 'the plan is locked',
}

/** "4 of 6 agreed, 1 adapt, 1 open" */
export function tallyText({ asked, accepted, adapt, declined, open }: Tally): string {
  const rest = [
    adapt > 0 ? `${adapt} adapt` : undefined,
    declined > 0 ? `${declined} declined` : undefined,
    open > 0 ? `${open} open` : undefined,
  ]
  return [`${accepted} of ${asked} agreed`, ...rest].filter((part) => part !== undefined).join(', ')
}

/** What stands after the name of the state: who says what; or what the state means, where nobody was asked or can answer any more. */
export function planningText(state: PlanningState, tally: Tally): string {
  return tally.asked === 0 || state === 'committed' ? planningMeanings[state] : tallyText(tally)
}
