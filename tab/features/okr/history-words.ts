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
  shared: 'declared this to be shared',
}

/** What an answer, a decision or a request says, where the sentence says all of it: by field and the value after it. */
const outcomes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  answer: { accepted: 'agreed', adapt: 'proposed a change', declined: 'declined to align' },
  decision: { accepted: 'took over a proposed change', rejected: 'decided that it stays as it is' },
  changeRequest: {
    approved: 'approved a change that was asked for',
    rejected: 'rejected a change that was asked for',
    withdrawn: 'took back a change that was asked for',
  },
}

export interface HistoryWords {
  /** Stands after the person's name. */
  sentence: string
  /** There is more to see: what changed into what. */
  showsChanges: boolean
}

/** `textOf`: a field's value in words. */
export function historyWords(
  { action, changes }: Pick<Entry, 'action' | 'changes'>,
  textOf: (field: string, value: unknown) => string,
): HistoryWords {
  const [first] = changes
  if (first !== undefined && changes.length === 1) {
    const outcome = outcomes[first.field]?.[String(first.to)]
    if (outcome !== undefined) return { sentence: outcome, showsChanges: false }
    if (first.field === 'changeRequest' && Array.isArray(first.to)) {
      return { sentence: `asked to change the ${namesOf(first.to.map(String))}`, showsChanges: false }
    }
    if (first.field === 'askedIds' && action === 'asked') {
      return { sentence: `asked ${textOf('askedIds', first.to)} to align`, showsChanges: false }
    }
    if (first.field === 'askedIds' && action === 'withdrawn') {
      return { sentence: `took back the request to ${textOf('askedIds', first.from)}`, showsChanges: false }
    }
  }
  if (changes.some((change) => change.field === 'quality')) {
    const sentence =
      action === 'dismissed' ? 'dismissed a rule of quality' : 'took back that a rule was dismissed'
    return { sentence, showsChanges: true }
  }
  const fields = namesOf(changes.map((change) => change.field))
  return {
    sentence: action === 'edited' && fields !== '' ? `${verbs.edited} the ${fields}` : verbs[action],
    showsChanges: action !== 'created' && action !== 'imported' && changes.length > 0,
  }
}

function namesOf(fields: readonly string[]): string {
  return [...new Set(fields.map(fieldName))].join(', ')
}
