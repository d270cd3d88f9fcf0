import type { HistoryPage } from '../../../okr/contract/okrs.ts'
import { fieldName } from './names.ts'

type Entry = HistoryPage['entries'][number]

const verbs: Readonly<Record<Entry['action'], string>> = {
  created: 'created this',
  edited: 'changed',
  'checked-in': 'checked in',
  linked: 'changed what it contributes to',
  published: 'published this',
  removed: 'removed this',
  imported: 'imported this',
  asked: 'asked to align',
  answered: 'answered',
  decided: 'decided',
  withdrawn: 'took a request back',
  dismissed: 'dismissed a finding',
  reopened: 'opened a finding again',
  merged: 'merged this with another OKR',
  shared: 'declared this to be shared with others that have the same aim',
}

/** What an answer, a decision or a request says, where the sentence says all of it: by field and the value after it. */
const outcomes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  answer: { accepted: 'agreed', adapt: 'proposed an edit', declined: 'declined to align' },
  decision: { accepted: 'took over a proposed edit', rejected: 'decided that it stays as it is' },
  changeRequest: {
    approved: 'approved a change that was asked for',
    rejected: 'rejected a change that was asked for',
    withdrawn: 'took back a change that was asked for',
  },
}

export interface HistoryWords {
  /** Stands after the person's name. */
  sentence: string
  /** What there is more to see: what changed into what. */
  shown: Entry['changes']
}

/** `textOf`: a field's value in words; `titles`: of OKRs that are known here, by id. */
export function historyWords(
  { action, changes, changedOkrId }: Pick<Entry, 'action' | 'changes' | 'changedOkrId'>,
  textOf: (field: string, value: unknown) => string,
  titles: ReadonlyMap<string, string> = new Map(),
): HistoryWords {
  // What they have in common is an id that says nothing to people.
  if (action === 'shared') return { sentence: verbs.shared, shown: [] }
  const [first] = changes
  if (first?.field === 'decision' && changedOkrId !== undefined) {
    const title = titles.get(changedOkrId)
    const of = title === undefined ? 'a key result' : `“${title}”`
    return { sentence: `took over a proposed edit of ${of}`, shown: changes.slice(1) }
  }
  if (first !== undefined && changes.length === 1) {
    const outcome = outcomes[first.field]?.[String(first.to)]
    if (outcome !== undefined) return { sentence: outcome, shown: [] }
    if (first.field === 'changeRequest' && Array.isArray(first.to)) {
      return { sentence: `asked to change the ${namesOf(first.to.map(String))}`, shown: [] }
    }
    if (first.field === 'askedIds' && action === 'asked') {
      return { sentence: `asked ${textOf('askedIds', first.to)} to align`, shown: [] }
    }
    if (first.field === 'askedIds' && action === 'withdrawn') {
      return { sentence: `took back the request to ${textOf('askedIds', first.from)}`, shown: [] }
    }
  }
  if (changes.some((change) => change.field === 'quality')) {
    const sentence =
      action === 'dismissed' ? 'dismissed a rule of quality' : 'took back that a rule was dismissed'
    return { sentence, shown: changes }
  }
  const fields = namesOf(changes.map((change) => change.field))
  return {
    sentence: action === 'edited' && fields !== '' ? `${verbs.edited} the ${fields}` : verbs[action],
    shown: action === 'created' || action === 'imported' ? [] : changes,
  }
}

function namesOf(fields: readonly string[]): string {
  return [...new Set(fields.map(fieldName))].join(', ')
}
