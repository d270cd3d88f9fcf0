import { useEffect, useState } from 'react'
import { type CalendarEvent, getCalendar } from '../api.ts'

export type Meeting = CalendarEvent & { joinUrl: string }

/** The person's Teams meetings from now on; undefined while they load. */
export function useMeetings(person: string, wanted: boolean): Meeting[] | undefined {
  const [found, setFound] = useState<{ person: string; meetings: Meeting[] }>()
  useEffect(() => {
    if (!wanted) return
    let current = true
    const day = 86_400_000
    const at = (days: number) => new Date(Date.now() + days * day).toISOString()
    getCalendar(person, at(-1), at(120)).then(
      ({ events }) => {
        const meetings = events.flatMap((event) =>
          event.joinUrl && !event.isCancelled ? [{ ...event, joinUrl: event.joinUrl }] : [],
        )
        if (current) setFound({ person, meetings })
      },
      () => current && setFound({ person, meetings: [] }),
    )
    return () => {
      current = false
    }
  }, [person, wanted])
  return found?.person === person ? found.meetings : undefined
}
