import { Button, Spinner } from '@fluentui/react-components'
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left'
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right'
import { useEffect, useRef } from 'react'
import { go, useAddress } from '../address.ts'
import { type CalendarEvent, getCalendar, type Person } from '../api.ts'
import { useLoaded } from '../use-loaded.ts'
import type { Workbench } from '../workbench.ts'
import { EventDetails } from './event-details.tsx'
import { addDays, type Day, layOutWeek, mondayOf, type Placed, todayIn, wallClock } from './week-layout.ts'

const hourHeight = 48
const hours = Array.from({ length: 23 }, (_unused, index) => index + 1)
const refreshMs = 2_000
const daysShown = 7

/** A person's week as Outlook shows it to them: their own time, what they were invited to, what is in it. */
export function CalendarView({ workbench, person }: { workbench: Workbench; person: Person }) {
  const address = useAddress()
  const today = todayIn(person.timeZone, Date.now())
  const monday = mondayOf(/^\d{4}-\d\d-\d\d$/.test(address.week) ? address.week : today)
  const [calendar, reload] = useLoaded(`${person.id} ${monday}`, () =>
    getCalendar(person.id, monday, addDays(monday, daysShown)),
  )
  useEffect(() => {
    const timer = setInterval(reload, refreshMs)
    return () => clearInterval(timer)
  }, [reload])

  const events = calendar.state === 'ready' ? calendar.value.events : []
  const chosen = events.find(({ id }) => id === address.event)
  const days = layOutWeek(monday, daysShown, events)
  return (
    <div className="calendar-view">
      <div className="calendar-bar">
        <Button onClick={() => go({ week: '', event: '' })}>Today</Button>
        <Button
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label="Week before"
          onClick={() => go({ week: addDays(monday, -7), event: '' })}
        />
        <Button
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label="Week after"
          onClick={() => go({ week: addDays(monday, 7), event: '' })}
        />
        <h2>{weekTitle(monday)}</h2>
        <span className="quiet small">
          {person.displayName}’s Outlook calendar, in {person.timeZone}
        </span>
      </div>
      {calendar.state === 'failed' && <p role="alert">{calendar.message}</p>}
      {calendar.state === 'loading' ? (
        <div className="page-centre">
          <Spinner label="Loading the week…" />
        </div>
      ) : (
        <div className="calendar-body">
          <Week days={days} today={today} timeZone={person.timeZone} chosen={chosen?.id} />
          {chosen && (
            <EventDetails
              key={chosen.id}
              event={chosen}
              person={person}
              appId={workbench.info.appId}
              onChanged={reload}
            />
          )}
        </div>
      )}
    </div>
  )
}

function Week({
  days,
  today,
  timeZone,
  chosen,
}: {
  days: Day[]
  today: string
  timeZone: string
  chosen: string | undefined
}) {
  const scroller = useRef<HTMLElement>(null)
  useEffect(() => {
    scroller.current?.scrollTo({ top: 7.5 * hourHeight })
  }, [])
  const nowMinutes = minutesNow(timeZone)
  return (
    <div className="week">
      <div className="week-head" aria-hidden>
        <span className="week-gutter" />
        {days.map(({ date }) => (
          <span key={date} className="week-day-head" data-today={date === today}>
            <span className="week-day-number">{Number(date.slice(8))}</span>
            {dayName(date, 'short')}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="week-scroll" ref={scroller} tabIndex={0} aria-label="Hours of the week">
        <div className="week-hours" style={{ height: 24 * hourHeight }}>
          <div className="week-gutter" aria-hidden>
            {hours.map((hour) => (
              <span key={hour} className="week-hour" style={{ top: hour * hourHeight }}>
                {String(hour).padStart(2, '0')}
              </span>
            ))}
          </div>
          {days.map((day) => (
            <section
              key={day.date}
              className="week-day"
              aria-label={longDay(day.date)}
              data-today={day.date === today}
            >
              {day.date === today && (
                <span className="week-now" aria-hidden style={{ top: (nowMinutes / 60) * hourHeight }} />
              )}
              {day.allDay.map((event) => (
                <EventButton key={event.id} event={event} date={day.date} isChosen={event.id === chosen} />
              ))}
              {day.timed.map((placed) => (
                <EventButton
                  key={placed.event.id}
                  event={placed.event}
                  date={day.date}
                  placed={placed}
                  isChosen={placed.event.id === chosen}
                />
              ))}
            </section>
          ))}
        </div>
      </section>
    </div>
  )
}

function EventButton({
  event,
  date,
  placed,
  isChosen,
}: {
  event: CalendarEvent
  date: string
  placed?: Placed
  isChosen: boolean
}) {
  const times = placed ? `${clock(event.start)} – ${clock(event.end)}` : 'All day'
  const title = event.isCancelled ? `Cancelled: ${plainSubject(event)}` : event.subject
  return (
    <button
      type="button"
      className={placed ? 'event' : 'event all-day'}
      aria-label={`${title}, ${times}, ${longDay(date)}`}
      aria-pressed={isChosen}
      data-show-as={event.showAs}
      data-response={event.response}
      data-cancelled={event.isCancelled}
      data-short={placed !== undefined && placed.to - placed.from <= 30}
      data-narrow={placed !== undefined && placed.columns / placed.span > 2}
      data-online={event.joinUrl !== null}
      onClick={() => go({ event: isChosen ? '' : event.id }, { replace: true })}
      {...(placed
        ? {
            style: {
              top: (placed.from / 60) * hourHeight,
              height: Math.max(((placed.to - placed.from) / 60) * hourHeight - 2, 18),
              left: `${(placed.column / placed.columns) * 100}%`,
              width: `calc(${(100 * placed.span) / placed.columns}% - 3px)`,
            },
          }
        : {})}
    >
      <span className="event-title">{title}</span>
      <span className="event-time">{times}</span>
    </button>
  )
}

/** Outlook's own prefix is not said twice. */
function plainSubject({ subject }: CalendarEvent): string {
  return subject.replace(/^Cancell?ed:\s*/i, '')
}

function clock(iso: string): string {
  const { minutes } = wallClock(iso)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function minutesNow(timeZone: string): number {
  const text = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(),
  )
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}

function dayName(date: string, weekday: 'short' | 'long'): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday }).format(new Date(`${date}T12:00:00Z`))
}

function longDay(date: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(`${date}T12:00:00Z`))
}

function weekTitle(monday: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatRange(new Date(`${monday}T12:00:00Z`), new Date(`${addDays(monday, daysShown - 1)}T12:00:00Z`))
}
