import { haveSameAim, type Judgement } from './judge.ts'
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

/** Finds OKRs with the same aim by their candidate keys, in memory. */
export function redundancyIndex(): RedundancyIndex {
  const byKey = new Map<string, Map<string, Subject>>()
  const byId = new Map<string, Subject>()
  const remove = (okrId: string) => {
    const known = byId.get(okrId)
    if (known === undefined) return
    byId.delete(okrId)
    for (const key of keysOf(known)) {
      const under = byKey.get(key)
      under?.delete(okrId)
      if (under?.size === 0) byKey.delete(key)
    }
  }
  return {
    remove,
    put(subject) {
      remove(subject.okr.id)
      byId.set(subject.okr.id, subject)
      for (const key of keysOf(subject)) {
        const under = byKey.get(key)
        if (under === undefined) byKey.set(key, new Map([[subject.okr.id, subject]]))
        else under.set(subject.okr.id, subject)
      }
    },
    matches(subject) {
      const seen = new Set([subject.okr.id])
      const found: Match[] = []
      for (const key of keysOf(subject)) {
        for (const [id, other] of byKey.get(key) ?? []) {
          if (seen.has(id)) continue
          seen.add(id)
          if (!haveSameAim(subject.profile, other.profile)) continue
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
