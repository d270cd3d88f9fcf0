import type { Okr } from '../okr.ts'
import { type Judgement, judge } from './judge.ts'
import { type Profile, profileOf } from './profile.ts'
import { relationOf, type Standing } from './relation.ts'
import { actorName, placeNames, type Surroundings, standingOf } from './standing.ts'

/** An OKR prepared for comparing: what it says, and where it stands. */
export interface Subject {
  okr: Okr
  profile: Profile
  standing: Standing
  actor: string
}

export function subjectOf(okr: Okr, around: Surroundings): Subject {
  return {
    okr,
    profile: profileOf(okr, placeNames(okr, around)),
    standing: standingOf(okr, around),
    actor: actorName(okr, around),
  }
}

/** Symmetric: the same verdict whichever comes first, and whatever other OKRs there are. */
export function judgeSubjects(a: Subject, b: Subject): Judgement {
  return judge(a.profile, b.profile, relationOf(a.standing, b.standing))
}
