import { type Handle, roster } from './people.ts'

export type AppointmentData = {
  subject: string
  people: readonly Handle[]
  /** Working days from today, and the time of day in this zone: everybody of `people` has it at the same moment. */
  day: number
  at: string
  zone: string
  minutes: number
  showAs?: 'busy' | 'tentative' | 'oof'
  isPrivate?: boolean
}

const home = 'Europe/Amsterdam'
const everyone = Object.keys(roster) as Handle[]
const leaders: Handle[] = ['mirjam', 'anjali', 'joost', 'naledi', 'claire', 'yasmin', 'elena', 'tomasz']

/** What stands in the calendars beside the everyday appointments. */
export const appointments: AppointmentData[] = [
  { subject: 'All hands', people: everyone, day: 3, at: '14:00', zone: home, minutes: 45 },
  { subject: 'Leadership meeting', people: leaders, day: 1, at: '10:00', zone: home, minutes: 90 },
  { subject: 'Leadership meeting', people: leaders, day: 6, at: '10:00', zone: home, minutes: 90 },
  {
    subject: 'Supervisory board',
    people: ['mirjam', 'elena', 'tomasz'],
    day: 4,
    at: '09:00',
    zone: home,
    minutes: 180,
  },
  {
    subject: 'Northmere Water: quarterly review',
    people: ['mirjam', 'naledi', 'stefan', 'rosalind'],
    day: 2,
    at: '13:00',
    zone: home,
    minutes: 60,
  },
  {
    subject: 'Bank: credit line',
    people: ['mirjam', 'elena'],
    day: 5,
    at: '15:00',
    zone: home,
    minutes: 60,
    isPrivate: true,
  },
  {
    subject: 'R3 build review',
    people: ['anjali', 'pekka', 'bashir', 'duc', 'meiling', 'piotr'],
    day: 2,
    at: '09:00',
    zone: home,
    minutes: 60,
  },
  {
    subject: 'Nordic framework: answers to the questionnaire',
    people: ['stefan', 'henrik', 'jonas', 'claire'],
    day: 1,
    at: '13:30',
    zone: home,
    minutes: 60,
  },
  {
    subject: 'Sungai Baru: second district',
    people: ['priya', 'arjun', 'hannah'],
    day: 3,
    at: '09:30',
    zone: home,
    minutes: 45,
  },
  {
    subject: 'Cedar Bend: site visit',
    people: ['tyler', 'marisol'],
    day: 4,
    at: '08:00',
    zone: 'America/Chicago',
    minutes: 240,
  },
  {
    subject: 'Night test with crew 3',
    people: ['tendai', 'grace'],
    day: 2,
    at: '22:00',
    zone: 'Africa/Johannesburg',
    minutes: 240,
  },
  {
    subject: 'Holiday',
    people: ['katarzyna'],
    day: 5,
    at: '08:00',
    zone: 'Europe/Warsaw',
    minutes: 600,
    showAs: 'oof',
  },
  {
    subject: 'Holiday',
    people: ['jack'],
    day: 1,
    at: '08:00',
    zone: 'Australia/Melbourne',
    minutes: 600,
    showAs: 'oof',
  },
  {
    subject: 'School play',
    people: ['mirjam'],
    day: 3,
    at: '16:30',
    zone: home,
    minutes: 90,
    showAs: 'oof',
    isPrivate: true,
  },
]
