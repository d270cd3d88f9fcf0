import type { Okr } from '../okr.ts'
import { partsOfName } from '../text/unit-parts.ts'
import { type Judgement, judge } from './judge.ts'
import { type Profile, profileOf, type ScopeReader } from './profile.ts'
import { relationOf, type Standing } from './relation.ts'
import { actorName, placeNames, type Surroundings, standingOf } from './standing.ts'

/** An OKR prepared for comparing: what it says, and where it stands. */
export interface Subject {
  okr: Okr
  profile: Profile
  standing: Standing
  actor: string
}

/** Prepares OKRs of one organisation; what names of units say is read once. */
export function subjectReader(around: Surroundings): (okr: Okr) => Subject {
  const scopes = new Map<string, ReturnType<ScopeReader>>()
  const scopeOf: ScopeReader = (name) => {
    const known = scopes.get(name) ?? partsOfName(name)
    scopes.set(name, known)
    return known
  }
  return (okr) => ({
    okr,
    profile: profileOf(okr, placeNames(okr, around), scopeOf),
    standing: standingOf(okr, around),
    actor: actorName(okr, around),
  })
}

/** Symmetric: the same verdict whichever comes first, and whatever other OKRs there are. */
export function judgeSubjects(a: Subject, b: Subject): Judgement {
  return judge(a.profile, b.profile, relationOf(a.standing, b.standing))
}
