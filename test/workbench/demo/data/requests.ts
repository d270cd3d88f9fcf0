import type { UnitName } from './okr-types.ts'
import type { Handle } from './people.ts'

type Moment = { by: Handle; day: number; at: string }

/** An edit that is proposed with an answer; `from` is what the OKR said until then. */
export type ProposalData = {
  okr: string
  field: 'title' | 'target'
  from: string | number
  to: string | number
  /** When the owner took it over; without it, it waits. */
  accepted?: Moment
}

export type AnswerData = Moment &
  (
    | { says: 'accept' | 'decline'; comment?: string }
    | { says: 'adapt'; comment: string; proposal: ProposalData }
  )

/** To whom an OKR was shown, and what they said; who is asked and not among the answers has not answered. */
export type RequestData = Moment & {
  okr: string
  leader?: Handle
  team?: Handle[]
  departments?: UnitName[]
  message?: string
  answers: AnswerData[]
}

const organisationRequests: RequestData[] = [
  {
    okr: 'growth',
    by: 'mirjam',
    day: -12,
    at: '10:00',
    departments: ['Sales', 'Customer Success', 'Marketing', 'Finance & People'],
    message: 'Can each of you stand behind this number? If not, tell me which one you would sign.',
    answers: [
      {
        by: 'claire',
        day: -11,
        at: '14:35',
        says: 'adapt',
        comment: '1,200 is a hope. 900 I can explain contract by contract.',
        proposal: {
          okr: 'growth-kr1',
          field: 'target',
          from: 1200,
          to: 900,
          accepted: { by: 'mirjam', day: -9, at: '09:20' },
        },
      },
      { by: 'elena', day: -9, at: '11:30', says: 'accept', comment: 'The bank prefers 900 committed.' },
      { by: 'naledi', day: -8, at: '11:10', says: 'accept' },
      { by: 'yasmin', day: -8, at: '15:00', says: 'accept' },
    ],
  },
  {
    okr: 'mirjam-listens',
    by: 'mirjam',
    day: -9,
    at: '09:40',
    team: ['tomasz', 'naledi'],
    answers: [
      { by: 'tomasz', day: -9, at: '11:00', says: 'accept' },
      { by: 'naledi', day: -8, at: '11:20', says: 'accept', comment: 'Begin with the two that complained.' },
    ],
  },
  {
    okr: 'tomasz-rhythm',
    by: 'tomasz',
    day: -9,
    at: '10:10',
    leader: 'mirjam',
    answers: [{ by: 'mirjam', day: -8, at: '09:05', says: 'accept' }],
  },
  {
    okr: 'sensor-pays',
    by: 'joost',
    day: -8,
    at: '11:00',
    leader: 'mirjam',
    departments: ['Product & Engineering', 'Finance & People'],
    answers: [
      { by: 'mirjam', day: -7, at: '09:15', says: 'accept' },
      { by: 'anjali', day: -6, at: '10:40', says: 'accept', comment: 'With R3 at 60 % and not one more.' },
      { by: 'elena', day: -6, at: '16:05', says: 'accept' },
    ],
  },
  {
    okr: 'dig-once',
    by: 'anjali',
    day: -8,
    at: '14:00',
    leader: 'mirjam',
    departments: ['Operations', 'Customer Success'],
    message: 'Does this carry what you plan? It is the first one in the alignment session.',
    answers: [
      { by: 'mirjam', day: -6, at: '12:10', says: 'accept', comment: 'Fine, with the split by pipe.' },
      { by: 'joost', day: -5, at: '09:15', says: 'accept' },
      { by: 'naledi', day: -5, at: '10:30', says: 'accept' },
    ],
  },
  {
    okr: 'first-leak',
    by: 'naledi',
    day: -8,
    at: '15:30',
    leader: 'mirjam',
    departments: ['Operations', 'Sales'],
    answers: [
      { by: 'joost', day: -5, at: '09:40', says: 'accept' },
      { by: 'mirjam', day: -5, at: '10:05', says: 'accept', comment: 'Six weeks it is.' },
      { by: 'claire', day: -5, at: '16:20', says: 'accept' },
    ],
  },
]

const departmentRequests: RequestData[] = [
  {
    okr: 'quiet-leaks',
    by: 'anjali',
    day: -5,
    at: '10:00',
    leader: 'mirjam',
    team: ['lucia', 'pekka'],
    departments: ['Support'],
    answers: [
      { by: 'lucia', day: -5, at: '16:15', says: 'accept' },
      { by: 'mirjam', day: -4, at: '09:30', says: 'accept' },
      { by: 'pekka', day: -4, at: '10:20', says: 'accept' },
      {
        by: 'rosalind',
        day: -3,
        at: '09:45',
        says: 'accept',
        comment: 'Nothing would help the nights more.',
      },
    ],
  },
  {
    okr: 'one-screen',
    by: 'anjali',
    day: -5,
    at: '10:10',
    leader: 'mirjam',
    departments: ['Field Deployment', 'Customer Success'],
    answers: [
      { by: 'mirjam', day: -4, at: '09:34', says: 'accept' },
      { by: 'siobhan', day: -3, at: '11:05', says: 'accept' },
      {
        by: 'naledi',
        day: -1,
        at: '15:10',
        says: 'adapt',
        comment:
          'Eight hours include the night in which no planner works. Twelve is what our customers can keep, and it would still be less than half of today.',
        proposal: { okr: 'one-screen-kr2', field: 'target', from: 8, to: 12 },
      },
    ],
  },
  {
    okr: 'r3-volume',
    by: 'anjali',
    day: -5,
    at: '10:20',
    leader: 'mirjam',
    departments: ['Operations'],
    answers: [
      { by: 'mirjam', day: -4, at: '09:38', says: 'accept' },
      {
        by: 'joost',
        day: -2,
        at: '11:00',
        says: 'decline',
        comment:
          'I plan the line for R3 only when somebody promises the date on which the ageing test is through. Until then it is R2.',
      },
    ],
  },
  {
    okr: 'fewer-visits',
    by: 'joost',
    day: -4,
    at: '11:00',
    leader: 'mirjam',
    departments: ['Product & Engineering'],
    answers: [
      { by: 'mirjam', day: -3, at: '10:00', says: 'accept' },
      { by: 'anjali', day: -3, at: '10:50', says: 'accept' },
      // The target was changed meanwhile: who agreed is asked again.
      { by: 'anjali', day: -1, at: '09:00', says: 'accept', comment: '1.5 is honest.' },
    ],
  },
  {
    okr: 'ship-on-the-day',
    by: 'joost',
    day: -1,
    at: '10:00',
    leader: 'mirjam',
    departments: ['Europe & Africa'],
    message: 'It is the promise that hurts us most when we break it. May I commit to 92 percent?',
    answers: [{ by: 'stefan', day: -1, at: '13:20', says: 'accept' }],
  },
  {
    okr: 'plan-before-pallets',
    by: 'naledi',
    day: -5,
    at: '13:00',
    leader: 'mirjam',
    departments: ['Sales', 'Supply & Assembly'],
    answers: [
      { by: 'mirjam', day: -4, at: '09:42', says: 'accept' },
      { by: 'claire', day: -4, at: '11:40', says: 'accept' },
      { by: 'meiling', day: -4, at: '15:30', says: 'accept', comment: 'Please, yes.' },
    ],
  },
  {
    okr: 'show-the-water',
    by: 'naledi',
    day: -5,
    at: '13:10',
    leader: 'mirjam',
    departments: ['Marketing', 'Detection'],
    answers: [
      { by: 'mirjam', day: -4, at: '09:45', says: 'accept' },
      { by: 'yasmin', day: -3, at: '14:10', says: 'accept' },
      { by: 'lucia', day: -3, at: '16:40', says: 'accept' },
    ],
  },
  {
    okr: 'before-the-crew-leaves',
    by: 'naledi',
    day: -4,
    at: '10:30',
    leader: 'mirjam',
    team: ['rosalind'],
    answers: [
      { by: 'mirjam', day: -3, at: '10:04', says: 'accept' },
      { by: 'rosalind', day: -3, at: '10:10', says: 'accept' },
    ],
  },
  {
    okr: 'grow-inside',
    by: 'claire',
    day: -5,
    at: '17:00',
    leader: 'mirjam',
    departments: ['Customer Success'],
    answers: [
      { by: 'mirjam', day: -4, at: '09:48', says: 'accept' },
      { by: 'naledi', day: -4, at: '12:00', says: 'accept' },
    ],
  },
  {
    okr: 'beyond-tenders',
    by: 'claire',
    day: -2,
    at: '15:00',
    leader: 'mirjam',
    departments: ['Marketing'],
    message: 'Eight pilots need travel money that is in no budget yet. Are you with me?',
    answers: [{ by: 'yasmin', day: -1, at: '11:15', says: 'accept' }],
  },
  {
    okr: 'price-by-kilometre',
    by: 'claire',
    day: -3,
    at: '15:30',
    leader: 'mirjam',
    team: ['zanele'],
    departments: ['Finance & People'],
    message: 'A draft. I would like to hear what could go wrong before anybody else sees it.',
    answers: [{ by: 'mirjam', day: -2, at: '09:20', says: 'accept', comment: 'Worth a try with four.' }],
  },
  {
    okr: 'utilities-tell',
    by: 'yasmin',
    day: -4,
    at: '10:00',
    leader: 'mirjam',
    departments: ['Sales', 'Customer Success'],
    answers: [
      { by: 'mirjam', day: -3, at: '10:08', says: 'accept' },
      { by: 'claire', day: -3, at: '10:30', says: 'accept' },
      { by: 'naledi', day: -3, at: '11:45', says: 'accept', comment: 'With Hannah’s number, and no other.' },
    ],
  },
  {
    okr: 'known-before-the-tender',
    by: 'yasmin',
    day: -4,
    at: '10:10',
    leader: 'mirjam',
    departments: ['Sales'],
    answers: [
      { by: 'mirjam', day: -3, at: '10:12', says: 'accept' },
      { by: 'claire', day: -3, at: '10:40', says: 'accept' },
    ],
  },
  {
    okr: 'five-day-close',
    by: 'elena',
    day: -4,
    at: '16:00',
    leader: 'mirjam',
    answers: [{ by: 'mirjam', day: -3, at: '10:16', says: 'accept' }],
  },
  {
    okr: 'cash-in-the-warehouse',
    by: 'elena',
    day: -3,
    at: '12:00',
    leader: 'mirjam',
    answers: [{ by: 'mirjam', day: -2, at: '09:26', says: 'accept' }],
  },
]

const teamRequests: RequestData[] = [
  {
    okr: 'sensing-plastic',
    by: 'pekka',
    day: -3,
    at: '10:30',
    leader: 'anjali',
    team: ['katarzyna', 'duc'],
    answers: [
      { by: 'katarzyna', day: -3, at: '15:00', says: 'accept' },
      { by: 'anjali', day: -2, at: '09:10', says: 'accept' },
      { by: 'duc', day: -2, at: '11:30', says: 'accept' },
    ],
  },
  {
    okr: 'sensing-battery',
    by: 'pekka',
    day: -3,
    at: '10:40',
    leader: 'anjali',
    departments: ['Field Deployment'],
    answers: [
      { by: 'anjali', day: -1, at: '09:05', says: 'accept', comment: 'A boring number that holds. Good.' },
      { by: 'siobhan', day: -1, at: '10:25', says: 'accept' },
    ],
  },
  {
    okr: 'detection-false-alarms',
    by: 'lucia',
    day: -3,
    at: '12:30',
    leader: 'anjali',
    departments: ['Support'],
    message:
      'You plan nearly the same. Would it be fair if the number is ours and the night tickets stay yours?',
    answers: [{ by: 'anjali', day: -2, at: '09:14', says: 'accept' }],
  },
  {
    okr: 'detection-pressure',
    by: 'lucia',
    day: -2,
    at: '12:00',
    leader: 'anjali',
    team: ['hannah'],
    answers: [{ by: 'hannah', day: -1, at: '11:20', says: 'accept' }],
  },
  {
    okr: 'platform-storm',
    by: 'marek',
    day: -2,
    at: '14:00',
    leader: 'anjali',
    team: ['chidi', 'andres'],
    answers: [
      { by: 'anjali', day: -1, at: '09:10', says: 'accept' },
      { by: 'chidi', day: -1, at: '10:00', says: 'accept', comment: 'I wrote half of it.' },
      { by: 'andres', day: -1, at: '10:30', says: 'accept' },
    ],
  },
  {
    okr: 'platform-cost',
    by: 'marek',
    day: -2,
    at: '14:10',
    leader: 'anjali',
    answers: [{ by: 'anjali', day: -1, at: '09:14', says: 'accept' }],
  },
  {
    okr: 'console-work-order',
    by: 'oliver',
    day: -2,
    at: '13:00',
    leader: 'anjali',
    team: ['beatriz'],
    answers: [
      { by: 'anjali', day: -1, at: '09:18', says: 'accept' },
      { by: 'beatriz', day: -1, at: '12:10', says: 'accept' },
    ],
  },
  {
    okr: 'console-night',
    by: 'oliver',
    day: -2,
    at: '13:10',
    leader: 'anjali',
    team: ['tendai'],
    answers: [
      { by: 'anjali', day: -1, at: '09:22', says: 'accept' },
      {
        by: 'tendai',
        day: -1,
        at: '15:40',
        says: 'adapt',
        comment:
          'Half of the crews here share one phone between three people. 35 percent is what I would sign.',
        proposal: { okr: 'console-night-kr1', field: 'target', from: 50, to: 35 },
      },
    ],
  },
  {
    okr: 'field-district-week',
    by: 'siobhan',
    day: -4,
    at: '12:00',
    leader: 'joost',
    departments: ['Utility Onboarding'],
    answers: [
      { by: 'joost', day: -3, at: '09:30', says: 'accept' },
      { by: 'beatriz', day: -3, at: '11:00', says: 'accept' },
    ],
  },
  {
    okr: 'onboarding-plan',
    by: 'beatriz',
    day: -2,
    at: '11:00',
    leader: 'naledi',
    departments: ['Europe & Africa'],
    answers: [
      { by: 'naledi', day: -1, at: '09:30', says: 'accept' },
      {
        by: 'stefan',
        day: -1,
        at: '14:00',
        says: 'decline',
        comment:
          'In a public tender we may sign nothing beside the contract before the kick-off, and that is half of my region. Let us say “agreed” instead of “signed”.',
      },
    ],
  },
  {
    okr: 'onboarding-maps',
    by: 'samir',
    day: -2,
    at: '11:30',
    leader: 'beatriz',
    answers: [{ by: 'beatriz', day: -1, at: '12:15', says: 'accept' }],
  },
  {
    okr: 'support-night',
    by: 'rosalind',
    day: -1,
    at: '13:00',
    leader: 'naledi',
    answers: [],
  },
  {
    okr: 'emea-nordic',
    by: 'stefan',
    day: -2,
    at: '10:00',
    leader: 'claire',
    departments: ['Marketing'],
    answers: [
      { by: 'claire', day: -1, at: '10:00', says: 'accept' },
      { by: 'yasmin', day: -1, at: '11:20', says: 'accept' },
    ],
  },
  {
    okr: 'emea-districts',
    by: 'stefan',
    day: -2,
    at: '10:10',
    leader: 'claire',
    team: ['ngozi'],
    answers: [
      { by: 'ngozi', day: -2, at: '15:00', says: 'accept' },
      { by: 'claire', day: -1, at: '10:04', says: 'accept' },
    ],
  },
  { okr: 'americas-texas', by: 'marisol', day: -1, at: '09:10', leader: 'claire', answers: [] },
]

const individualRequests: RequestData[] = [
  {
    okr: 'katarzyna-band',
    by: 'katarzyna',
    day: -1,
    at: '09:00',
    leader: 'pekka',
    answers: [{ by: 'pekka', day: -1, at: '13:10', says: 'accept' }],
  },
  { okr: 'bashir-rig', by: 'bashir', day: -1, at: '09:30', leader: 'pekka', answers: [] },
  {
    okr: 'emre-traffic',
    by: 'emre',
    day: -1,
    at: '09:20',
    leader: 'lucia',
    answers: [{ by: 'lucia', day: -1, at: '12:40', says: 'accept' }],
  },
  {
    okr: 'kwabena-clock',
    by: 'kwabena',
    day: -1,
    at: '08:40',
    leader: 'lucia',
    answers: [
      {
        by: 'lucia',
        day: -1,
        at: '12:50',
        says: 'adapt',
        comment: 'With nine calibrated models I would sign 60. Keep the 75 for the quarter after.',
        proposal: { okr: 'kwabena-clock-kr1', field: 'target', from: 75, to: 60 },
      },
    ],
  },
  {
    okr: 'chidi-drill',
    by: 'chidi',
    day: -1,
    at: '09:15',
    leader: 'marek',
    answers: [{ by: 'marek', day: -1, at: '11:30', says: 'accept' }],
  },
  { okr: 'sofia-tiering', by: 'sofia', day: -1, at: '10:20', leader: 'marek', answers: [] },
  {
    okr: 'grace-manhole',
    by: 'grace',
    day: -1,
    at: '09:40',
    leader: 'oliver',
    answers: [{ by: 'oliver', day: -1, at: '14:00', says: 'accept' }],
  },
  {
    okr: 'ngozi-umvoti',
    by: 'ngozi',
    day: -1,
    at: '09:50',
    leader: 'stefan',
    answers: [{ by: 'stefan', day: -1, at: '14:10', says: 'accept' }],
  },
  { okr: 'tendai-first-report', by: 'tendai', day: -1, at: '10:00', leader: 'siobhan', answers: [] },
  { okr: 'arjun-baseline', by: 'arjun', day: -1, at: '12:00', leader: 'beatriz', answers: [] },
]

export const requests: RequestData[] = [
  ...organisationRequests,
  ...departmentRequests,
  ...teamRequests,
  ...individualRequests,
]
