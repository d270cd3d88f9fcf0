import { outboxDocument } from '../outbox.ts'
import type { Operation } from '../ports/document-store.ts'

/**
 * What a notice is about. It carries no words of its own: they are read when it is delivered, as the person who gets it,
 * so that nothing is told that is over by then, or that they may not see.
 */
export type NoticeSubject = { cycleId: string; okrId: string } & (
  | {
      /** asked: to who was asked; also when an agreement no longer holds. answered: to the owner and who asked. decided: to who answered. withdrawn: to who was asked. */
      kind: 'request-asked' | 'request-answered' | 'request-decided' | 'request-withdrawn'
      requestId: string
    }
  | {
      /** asked: to the provider. answered: to the owner, who declared it and who carries its risk. removed: to the provider. */
      kind: 'dependency-asked' | 'dependency-answered' | 'dependency-removed'
      dependencyId: string
    }
  | {
      /** asked: to who can approve. decided: to who asked, and the owner. withdrawn: to who could approve. */
      kind: 'change-asked' | 'change-decided' | 'change-withdrawn'
      changeRequestId: string
    }
)

/** Whom it tells, and who caused it: nobody is told of what they did themselves. */
export interface NoticeTo {
  personIds: readonly (string | undefined)[]
  by: string
  /** Differs each time that there is something new to tell, e.g. the id of the history entry: the same one twice is told once. */
  occasion: string
  now: string
}

/**
 * The effects that tell people in their own chat with the bot, for the transaction of the change (in the plan's
 * partition). Who cannot be reached there finds the same in the tab's home.
 */
export function askNotices(subject: NoticeSubject, { personIds, by, occasion, now }: NoticeTo): Operation[] {
  const people = [...new Set(personIds)].filter((id): id is string => id !== undefined && id !== by)
  return people.map((personId): Operation => {
    const key = `${subject.kind}:${subjectId(subject)}:${occasion}:${personId}`
    return { op: 'create', document: outboxDocument('person-notice', key, { ...subject, personId }, now) }
  })
}

/** What all notices about the same thing have in common. */
export function subjectId(subject: NoticeSubject): string {
  if ('requestId' in subject) return subject.requestId
  return 'dependencyId' in subject ? subject.dependencyId : subject.changeRequestId
}
