import { useEffect, useRef, useState } from 'react'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { CommentView } from '../../../okr/contract/conversation.ts'
import { announcementOf } from './announcement.ts'

/** The sentence for the polite live region; what was there when the conversation opened is not read out. */
export function useAnnouncement(
  comments: readonly CommentView[] | undefined,
  people: PeopleById,
  personId: string,
): string {
  const [sentence, setSentence] = useState('')
  const heard = useRef<number>(undefined)
  useEffect(() => {
    if (comments === undefined) return
    const last = comments.at(-1)?.seq ?? 0
    if (heard.current !== undefined && last > heard.current) {
      const next = announcementOf(comments, heard.current, people, personId)
      if (next !== undefined) setSentence(next)
    }
    heard.current = Math.max(heard.current ?? 0, last)
  }, [comments, people, personId])
  return sentence
}
