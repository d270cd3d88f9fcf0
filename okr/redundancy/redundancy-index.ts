import { agree, type Judgement } from './judge.ts'
import { judgeSubjects, type Subject } from './subject.ts'

export interface Match {
  other: Subject
  judgement: Judgement
}

export interface RedundancyIndex {
  /** Adds it, or replaces what was there under its id. */
  put(subject: Subject): void
  remove(okrId: string): void
  /** Everything with the same aim, whatever the verdict; by id. */
  matches(subject: Subject): Match[]
}

interface Entry {
  subject: Subject
  /** The last question that has looked at it. */
  asked: number
}

/** Finds OKRs with the same aim by their candidate keys, in memory. */
export function redundancyIndex(): RedundancyIndex {
  const byKey = new Map<string, Entry[]>()
  const byId = new Map<string, Entry>()
  let question = 0
  const remove = (okrId: string) => {
    const known = byId.get(okrId)
    if (known === undefined) return
    byId.delete(okrId)
    for (const key of keysOf(known.subject)) {
      const left = (byKey.get(key) ?? []).filter((entry) => entry !== known)
      if (left.length === 0) byKey.delete(key)
      else byKey.set(key, left)
    }
  }
  return {
    remove,
    put(subject) {
      remove(subject.okr.id)
      const entry = { subject, asked: 0 }
      byId.set(subject.okr.id, entry)
      for (const key of keysOf(subject)) {
        const under = byKey.get(key)
        if (under === undefined) byKey.set(key, [entry])
        else under.push(entry)
      }
    },
    matches(subject) {
      question += 1
      const found: Match[] = []
      for (const key of keysOf(subject)) {
        for (const entry of byKey.get(key) ?? []) {
          if (entry.asked === question) continue
          entry.asked = question
          const other = entry.subject
          if (other.okr.id === subject.okr.id || !agree(subject.profile, other.profile)) continue
          found.push({ other, judgement: judgeSubjects(subject, other) })
        }
      }
      return found.sort((a, b) => (a.other.okr.id < b.other.okr.id ? -1 : 1))
    },
  }
}

/** What is declared shared is found as such, whatever it says. */
function* keysOf({ profile }: Subject): Generator<string> {
  if (profile.sharedId !== undefined) yield `shared:${profile.sharedId}`
  yield* profile.keys
}
