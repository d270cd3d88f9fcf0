import { DateTime } from 'luxon'
import type { DirectoryPerson } from './directory.ts'
import type { ShowAs } from './event-model.ts'
import { randomFor } from './random.ts'

export interface Block {
  subject: string
  start: number
  end: number
  showAs: ShowAs
  isPrivate: boolean
}

interface Week {
  seed: string
  person: DirectoryPerson
  manager: DirectoryPerson | undefined
  reports: DirectoryPerson[]
  /** Everyone who reports to the same manager, the person included. */
  colleagues: DirectoryPerson[]
  /** Date of Monday. */
  monday: string
}

const subjects = [
  'Customer call',
  'Project sync',
  'Interview',
  'Design review',
  'Planning',
  'Demo',
  'Vendor call',
]

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A working week of one person: team meetings and one-to-ones that both sides have, calls, focus time, days off. */
export function weekOf(week: Week): Block[] {
  const { seed, person, manager, reports, colleagues, monday } = week
  const blocks: Block[] = []
  if (manager !== undefined) {
    const meeting = teamMeeting(seed, manager, monday)
    if (sensible(meeting.start, person, monday)) blocks.push(meeting)
    if (oneToOnes(seed, colleagues).some((one) => one.id === person.id))
      blocks.push(...oneToOne(week, manager, person, manager))
  }
  if (reports.length > 0) blocks.push(teamMeeting(seed, person, monday))
  for (const report of oneToOnes(seed, reports)) blocks.push(...oneToOne(week, person, report, report))

  const random = randomFor(`${seed}/${person.id}/${monday}`)
  const midnight = mondayOf(person, monday)
  for (let n = 0; n < 5; n++) blocks.push(...ownDay(random, midnight + n * day, reports.length > 0))
  return blocks
}

/** The rest of a day, in the person's own time. */
function ownDay(random: () => number, midnight: number, leads: boolean): Block[] {
  const at = (hours: number, minutes = 0) => midnight + hours * hour + minutes * minute
  if (random() < 0.04)
    return [{ subject: 'Out of office', start: at(8), end: at(18), showAs: 'oof', isPrivate: false }]
  const blocks: Block[] = []
  const calls = Math.floor(random() * 5) + (leads ? 2 : 1)
  for (let call = 0; call < calls; call++) {
    const start = at(9 + Math.floor(random() * 8), random() < 0.5 ? 0 : 30)
    const minutes = [30, 30, 45, 60, 60, 90][Math.floor(random() * 6)] ?? 30
    const kind = random()
    blocks.push({
      subject: subjects[Math.floor(random() * subjects.length)] ?? 'Call',
      start,
      end: start + minutes * minute,
      showAs: kind < 0.15 ? 'tentative' : kind < 0.2 ? 'free' : 'busy',
      isPrivate: random() < 0.06,
    })
  }
  if (random() < 0.3) {
    const start = at(random() < 0.5 ? 10 : 14)
    blocks.push({
      subject: 'Focus time',
      start,
      end: start + 2 * hour,
      showAs: 'busy',
      isPrivate: false,
    })
  }
  if (random() < 0.05)
    blocks.push({
      subject: 'Working from elsewhere',
      start: at(9),
      end: at(17),
      showAs: 'workingElsewhere',
      isPrivate: false,
    })
  return blocks
}

/** At the same moment for everyone of the team, set in the leader's time. */
function teamMeeting(seed: string, leader: DirectoryPerson, monday: string): Block {
  const random = randomFor(`${seed}/team/${leader.id}`)
  const start =
    mondayOf(leader, monday) + Math.floor(random() * 5) * day + (9 + Math.floor(random() * 7)) * hour
  return {
    subject: `Team meeting: ${leader.displayName}`,
    start,
    end: start + hour,
    showAs: 'busy',
    isPrivate: false,
  }
}

/** In the leader's day; none when that is the report's night. */
function oneToOne(
  week: Week,
  leader: DirectoryPerson,
  report: DirectoryPerson,
  other: DirectoryPerson,
): Block[] {
  const random = randomFor(`${week.seed}/one-to-one/${report.id}`)
  const onDay = Math.floor(random() * 5) * day
  const start = mondayOf(leader, week.monday) + onDay + (18 + Math.floor(random() * 16)) * 30 * minute
  if (!sensible(start, report, week.monday)) return []
  return [
    { subject: `1:1 ${other.displayName}`, start, end: start + hour / 2, showAs: 'busy', isPrivate: false },
  ]
}

/** With whom a leader meets alone each week: some of the reports, at most eight. */
function oneToOnes(seed: string, reports: DirectoryPerson[]): DirectoryPerson[] {
  const meets = (report: DirectoryPerson) => randomFor(`${seed}/has-one-to-one/${report.id}`)() < 0.6
  return reports.filter(meets).slice(0, 8)
}

/** Nobody accepts a standing meeting before seven or after eight in the evening. */
function sensible(start: number, person: DirectoryPerson, monday: string): boolean {
  const since = (((start - mondayOf(person, monday)) % day) + day) % day
  return since >= 7 * hour && since < 20 * hour
}

const mondays = new Map<string, number>()

/** Midnight of Monday in a person's zone. Whatever the clocks do during that week is left out here. */
function mondayOf(person: DirectoryPerson, monday: string): number {
  const key = `${person.timeZone} ${monday}`
  let instant = mondays.get(key)
  if (instant === undefined) {
    instant = DateTime.fromISO(monday, { zone: person.timeZone }).toMillis()
    mondays.set(key, instant)
  }
  return instant
}
