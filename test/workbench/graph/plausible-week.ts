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
  /** Midnight of Monday in the person's zone. */
  monday: DateTime
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

/** A working week of one person: team meetings and one-to-ones that both sides have, calls, focus time, days off. */
export function weekOf(week: Week): Block[] {
  const { seed, person, manager, reports, colleagues, monday } = week
  const blocks: Block[] = []
  if (manager !== undefined) {
    blocks.push(teamMeeting(seed, manager, monday))
    if (oneToOnes(seed, colleagues).includes(person.id))
      blocks.push(oneToOne(seed, manager, person, monday, manager.displayName))
  }
  if (reports.length > 0) blocks.push(teamMeeting(seed, person, monday))
  const chosen = oneToOnes(seed, reports)
  for (const report of reports.filter((one) => chosen.includes(one.id)))
    blocks.push(oneToOne(seed, person, report, monday, report.displayName))

  const random = randomFor(`${seed}/${person.id}/${monday.toISODate()}`)
  for (let day = 0; day < 5; day++)
    blocks.push(...ownDay(random, monday.plus({ days: day }), reports.length > 0))
  return blocks.filter((block) => atSensibleHours(block, person.timeZone))
}

/** The rest of a day, in the person's own time. */
function ownDay(random: () => number, midnight: DateTime, leads: boolean): Block[] {
  const at = (hour: number, minutes = 0) => midnight.set({ hour, minute: minutes }).toMillis()
  if (random() < 0.04)
    return [{ subject: 'Out of office', start: at(8), end: at(18), showAs: 'oof', isPrivate: false }]
  const blocks: Block[] = []
  const calls = Math.floor(random() * (leads ? 5 : 4))
  for (let call = 0; call < calls; call++) {
    const start = at(9 + Math.floor(random() * 8), random() < 0.5 ? 0 : 30)
    const minutes = [30, 30, 45, 60, 60, 90][Math.floor(random() * 6)] ?? 30
    const kind = random()
    blocks.push({
      subject: subjects[Math.floor(random() * subjects.length)] ?? 'Call',
      start,
      end: start + minutes * 60_000,
      showAs: kind < 0.15 ? 'tentative' : kind < 0.2 ? 'free' : 'busy',
      isPrivate: random() < 0.06,
    })
  }
  if (random() < 0.25) {
    const start = at(random() < 0.5 ? 10 : 14)
    blocks.push({
      subject: 'Focus time',
      start,
      end: start + 2 * 3_600_000,
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
function teamMeeting(seed: string, leader: DirectoryPerson, monday: DateTime): Block {
  const random = randomFor(`${seed}/team/${leader.id}`)
  const day = Math.floor(random() * 5)
  const hour = 9 + Math.floor(random() * 7)
  const start = inZoneOf(leader, monday).plus({ days: day }).set({ hour }).toMillis()
  return {
    subject: `Team meeting: ${leader.displayName}`,
    start,
    end: start + 3_600_000,
    showAs: 'busy',
    isPrivate: false,
  }
}

function oneToOne(
  seed: string,
  leader: DirectoryPerson,
  report: DirectoryPerson,
  monday: DateTime,
  withWhom: string,
): Block {
  const random = randomFor(`${seed}/one-to-one/${report.id}`)
  const day = Math.floor(random() * 5)
  const hour = 9 + Math.floor(random() * 8)
  const minute = random() < 0.5 ? 0 : 30
  const start = inZoneOf(leader, monday).plus({ days: day }).set({ hour, minute }).toMillis()
  return { subject: `1:1 ${withWhom}`, start, end: start + 1_800_000, showAs: 'busy', isPrivate: false }
}

/** With whom a leader meets alone each week: some of the reports, at most eight. */
function oneToOnes(seed: string, reports: DirectoryPerson[]): string[] {
  const meets = (report: DirectoryPerson) => randomFor(`${seed}/has-one-to-one/${report.id}`)() < 0.6
  return reports
    .filter(meets)
    .slice(0, 8)
    .map((report) => report.id)
}

/** The same week, counted from Monday in the leader's zone. */
function inZoneOf(person: DirectoryPerson, monday: DateTime): DateTime {
  return monday.setZone(person.timeZone, { keepLocalTime: true })
}

/** Nobody accepts a standing meeting before seven or after eight in the evening. */
function atSensibleHours(block: Block, zone: string): boolean {
  const { hour } = DateTime.fromMillis(block.start, { zone })
  return hour >= 7 && hour < 20
}
