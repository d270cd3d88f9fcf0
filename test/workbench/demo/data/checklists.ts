import type { Handle } from './people.ts'

export type ChecklistPart = 'execution' | 'measurement' | 'resources' | 'roadblocks'

/** The answers that close an objective's planning; what does not apply is waived, with the reason. */
export type ChecklistData = {
  okr: string
  by: Handle
  day: number
  at: string
  answers: Partial<Record<ChecklistPart, string | { waived: string }>>
}

export const checklists: ChecklistData[] = [
  {
    okr: 'dig-once',
    by: 'anjali',
    day: -5,
    at: '14:00',
    answers: {
      execution: 'Detection and Sensing first, the Console from the fifth week on. Lucía leads.',
      measurement: 'From the dig reports of all 41 utilities, every Monday; Rosalind checks a sample.',
      resources: 'Two data scientists are planned in, one of them is not hired yet.',
      roadblocks: 'Plastic pipe. If the trial fails, 90 percent is out of reach and we say so in week six.',
    },
  },
  {
    okr: 'first-leak',
    by: 'naledi',
    day: -5,
    at: '15:00',
    answers: {
      execution: 'Maps, hardware and people in parallel, from the day of the signature.',
      measurement: 'Contract date to the first leak that a utility has confirmed, from the CRM.',
      resources: 'Three onboarding managers for at most seven starts at a time.',
      roadblocks: 'Road permits take 20 days in half of the countries; we cannot shorten that.',
    },
  },
  {
    okr: 'growth',
    by: 'mirjam',
    day: -5,
    at: '16:00',
    answers: {
      execution: 'Sales outside of tenders and second districts; no new region this quarter.',
      measurement: 'Signed contracts, counted by Revenue Operations on the last working day of a month.',
      resources: { waived: 'Each department plans its own people; nothing is needed beside them.' },
      roadblocks: 'The Nordic framework moves the year by a third, and its date is not ours.',
    },
  },
  {
    okr: 'sensor-pays',
    by: 'joost',
    day: -6,
    at: '17:00',
    answers: {
      execution: 'Fewer visits, cheaper parts, cheaper cloud: three teams, one margin.',
      measurement: 'Monthly, from the figures that Finance closes on day five.',
      resources: 'A tool for the housing, €180k, approved.',
      roadblocks: 'R3 has to pass the ageing test before we may ship it in volume.',
    },
  },
  {
    okr: 'mirjam-listens',
    by: 'mirjam',
    day: -8,
    at: '16:30',
    answers: {
      execution: 'Two utilities a week, always with the person who looks after them.',
      measurement: 'A page of notes for each visit.',
      resources: 'A day a week; Tomasz takes the Tuesday meetings.',
      roadblocks: { waived: 'Only my own calendar, and that is for me to keep free.' },
    },
  },
  {
    okr: 'tomasz-rhythm',
    by: 'tomasz',
    day: -8,
    at: '10:00',
    answers: {
      execution: 'Leadership first, then departments, then teams; nobody waits for the last one.',
      measurement: 'The number of units that have shared, seen by everybody in Readiness.',
      resources: { waived: 'An hour a day of mine.' },
      roadblocks: 'Leaders who align at the last moment. I will write to them a week before.',
    },
  },

  {
    okr: 'utilities-tell',
    by: 'yasmin',
    day: -2,
    at: '15:00',
    answers: {
      execution: 'One story a fortnight; Jonas films, the utility speaks.',
      measurement: 'Meetings that name a story when we ask how they came to us.',
      resources: 'Travel for eight films is in the budget.',
      roadblocks: 'Press offices of public utilities need four weeks for a release.',
    },
  },
  {
    okr: 'known-before-the-tender',
    by: 'yasmin',
    day: -2,
    at: '15:20',
    answers: {
      execution: 'Workshops at the three association meetings of the quarter.',
      measurement: 'Registrations, and leads that Sales has accepted.',
      resources: 'Two engineers of Detection for six days; agreed with Lucía.',
      roadblocks: { waived: 'The three dates are fixed and the rooms are booked.' },
    },
  },

  {
    okr: 'quiet-leaks',
    by: 'anjali',
    day: -3,
    at: '16:00',
    answers: {
      execution: 'Sensing makes plastic audible, Detection uses it; both report every second Friday.',
      measurement: 'On the validation network, with the same 212 leaks as last quarter.',
      resources: 'The reference loop in Oulu is ours from the second week on.',
      roadblocks: 'The coupling prototype. Without it we need another hydrophone and half a year.',
    },
  },
  {
    okr: 'fewer-visits',
    by: 'joost',
    day: -2,
    at: '16:30',
    answers: {
      execution: 'Check the report before the crew leaves, and R3 wherever a battery is due.',
      measurement: 'Visits in the work-order system, per sensor and year.',
      resources: 'No more people; the crews get one evening of training.',
      roadblocks: 'Two thirds of the fleet are still R2.',
    },
  },
  {
    okr: 'plan-before-pallets',
    by: 'naledi',
    day: -2,
    at: '14:00',
    answers: {
      execution: 'No pallet without a plan: Supply ships only against a signed one.',
      measurement: 'Contracts with a plan on the day of shipping, from the CRM.',
      resources: { waived: 'It replaces work that we do later anyway.' },
      roadblocks: 'Tenders that forbid to sign anything before the kick-off.',
    },
  },
  {
    okr: 'sensing-battery',
    by: 'pekka',
    day: -1,
    at: '15:00',
    answers: {
      execution: 'Firmware first, then the cell; Miriam leads both.',
      measurement: 'Projected from 240 cells in the cold chamber.',
      resources: 'The rig is shared with the ageing test until week seven.',
    },
  },
  {
    okr: 'console-night',
    by: 'oliver',
    day: -1,
    at: '15:30',
    answers: {
      execution: 'A prototype a fortnight, tested on a real night.',
      roadblocks: 'We see what a phone is worth only where a crew has one each.',
    },
  },
  {
    okr: 'emea-nordic',
    by: 'stefan',
    day: -1,
    at: '15:00',
    answers: {
      execution: 'All eleven utilities see a dig before the evaluators meet.',
      measurement: 'The letter of the framework’s office.',
      resources: 'Henrik full time, Jonas for a week.',
      roadblocks: 'One of the evaluators has worked for a competitor.',
    },
  },
  {
    okr: 'emea-districts',
    by: 'stefan',
    day: -1,
    at: '15:15',
    answers: {
      execution: 'One offer for each district, with its own savings.',
      measurement: 'Districts with sensors in the ground.',
      resources: { waived: 'Ngozi alone; it is what she does.' },
      roadblocks: 'Costa Alta elects a new council in the second month.',
    },
  },
]
