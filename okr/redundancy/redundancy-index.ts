import { Arena } from './arena.ts'
import { agree, haveSameAim, type Judgement } from './judge.ts'
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
  const arena = new Arena()
  /** By slot of the arena; `undefined` for what was removed. */
  const subjects: (Subject | undefined)[] = []
  const slots = new Map<string, number>()
  const byKey = new Map<string | number, number[]>()
  let askedBy = new Int32Array(1024)
  let question = 0

  const remove = (okrId: string) => {
    const slot = slots.get(okrId)
    const subject = slot === undefined ? undefined : subjects[slot]
    if (slot === undefined || subject === undefined) return
    slots.delete(okrId)
    subjects[slot] = undefined
    for (const key of keysOf(subject)) {
      const under = byKey.get(key) ?? []
      const at = under.indexOf(slot)
      if (at === -1) continue
      // In place: lists of hundreds are not made anew for each change.
      under[at] = under[under.length - 1] ?? slot
      under.pop()
      if (under.length === 0) byKey.delete(key)
    }
  }

  const put = (subject: Subject) => {
    remove(subject.okr.id)
    const slot = arena.add(subject.profile.coded)
    subjects[slot] = subject
    slots.set(subject.okr.id, slot)
    for (const key of keysOf(subject)) {
      const under = byKey.get(key)
      if (under === undefined) byKey.set(key, [slot])
      else under.push(slot)
    }
  }

  const matches = (subject: Subject) => {
    question += 1
    const known = slots.get(subject.okr.id)
    const isKnown = known !== undefined && subjects[known] === subject
    const own = isKnown ? known : arena.add(subject.profile.coded)
    const slotCount = Math.max(own + 1, subjects.length)
    if (slotCount > askedBy.length) {
      const wider = new Int32Array(2 * slotCount)
      wider.set(askedBy)
      askedBy = wider
    }
    const found: Match[] = []
    const look = (slot: number, isOneAim: typeof agree) => {
      const other = subjects[slot]
      if (other === undefined || other.okr.id === subject.okr.id) return
      if (isOneAim(subject.profile, other.profile))
        found.push({ other, judgement: judgeSubjects(subject, other) })
    }
    for (const key of certainKeysOf(subject)) {
      for (const slot of byKey.get(key) ?? noSlots) {
        if (askedBy[slot] === question) continue
        askedBy[slot] = question
        look(slot, haveSameAim)
      }
    }
    for (const key of subject.profile.keys) {
      const under = byKey.get(key) ?? noSlots
      for (let i = 0; i < under.length; i += 1) {
        const slot = under[i] as number
        if (askedBy[slot] === question) continue
        askedBy[slot] = question
        if (arena.canBeOneAim(own, slot)) look(slot, agree)
      }
    }
    if (!isKnown) arena.dropLast()
    return found.sort((a, b) => (a.other.okr.id < b.other.okr.id ? -1 : 1))
  }
  return { put, remove, matches }
}

const noSlots: readonly number[] = []

function keysOf(subject: Subject): (string | number)[] {
  return [...certainKeysOf(subject), ...subject.profile.keys]
}

/** What is declared shared, or in the same words, is looked at in any case. */
function certainKeysOf({ profile }: Subject): (string | number)[] {
  const { wordsCode } = profile.coded
  const keys = [...(wordsCode === 0 ? [] : [wordsCode]), `words:${profile.wording}`]
  return profile.sharedId === undefined ? keys : [`shared:${profile.sharedId}`, ...keys]
}
