import type { UnitName } from './okr-types.ts'
import type { Handle } from './people.ts'

type Moment = { by: Handle; day: number; at: string }

export type DependencyData = Moment & {
  id: string
  okr: string
  need: string
  provider: { unit: UnitName } | { person: Handle }
  /** The provider's OKR that delivers it. */
  providerOkr?: string
  /** Days after the cycle's start; without it its last day. */
  neededDay?: number
  answer?: Moment & { says: 'confirm' | 'refuse'; comment?: string; promisedDay?: number }
  /** Who carries the risk while it is not confirmed. */
  risk?: Moment & { owner: Handle }
}

export const dependencies: DependencyData[] = [
  {
    // Promised two weeks later than it is needed.
    id: 'housings',
    okr: 'r3-volume',
    by: 'anjali',
    day: -6,
    at: '11:00',
    need: '6,000 housings a month from the final tool',
    provider: { unit: 'Supply & Assembly' },
    neededDay: 42,
    answer: {
      by: 'meiling',
      day: -4,
      at: '10:15',
      says: 'confirm',
      promisedDay: 56,
      comment: 'The tool comes two weeks later than I hoped; the toolmaker has no second shift.',
    },
  },
  {
    id: 'hardware-order',
    okr: 'plan-before-pallets',
    by: 'naledi',
    day: -4,
    at: '13:30',
    need: 'The order for the hardware on the day of the signature',
    provider: { unit: 'Europe & Africa' },
    neededDay: 10,
    answer: {
      by: 'stefan',
      day: -2,
      at: '10:30',
      says: 'confirm',
      promisedDay: 7,
      comment: 'If the quantity may change by ten percent until shipping.',
    },
  },
  {
    id: 'haldenfjord',
    okr: 'emea-nordic',
    by: 'stefan',
    day: -3,
    at: '10:30',
    need: 'The film of the dig in Haldenfjord, with Norwegian subtitles',
    provider: { person: 'jonas' },
    neededDay: 24,
    answer: { by: 'jonas', day: -3, at: '11:00', says: 'confirm', promisedDay: 17 },
  },
  {
    id: 'night-science',
    okr: 'before-the-crew-leaves',
    by: 'naledi',
    day: -4,
    at: '13:45',
    need: 'A data scientist on call between 22:00 and 06:00',
    provider: { unit: 'Detection' },
    neededDay: 21,
    answer: {
      by: 'lucia',
      day: -2,
      at: '13:00',
      says: 'refuse',
      comment: 'Three people cannot be awake every night. Emre’s list every evening is what we can give.',
    },
  },
  {
    id: 'rugged-phones',
    okr: 'console-night',
    by: 'oliver',
    day: -2,
    at: '13:30',
    need: 'Ten rugged phones for the night tests',
    provider: { unit: 'Operations' },
    neededDay: 14,
    risk: { by: 'oliver', day: -1, at: '14:20', owner: 'grace' },
  },
  // The two wait for each other.
  {
    id: 'readable-maps',
    okr: 'detection-pressure',
    by: 'lucia',
    day: -2,
    at: '12:20',
    need: 'Network maps of fifteen more districts that the model can read',
    provider: { unit: 'Utility Onboarding' },
    providerOkr: 'onboarding-maps',
  },
  {
    id: 'map-errors',
    okr: 'onboarding-maps',
    by: 'samir',
    day: -2,
    at: '12:40',
    need: 'Calibrated models that show where a scanned map is wrong',
    provider: { unit: 'Detection' },
    providerOkr: 'detection-pressure',
    answer: { by: 'lucia', day: -1, at: '13:05', says: 'confirm' },
  },
  {
    id: 'keys-and-permits',
    okr: 'field-district-week',
    by: 'siobhan',
    day: -1,
    at: '11:00',
    need: 'Keys and road permits of the whole district before the crew travels',
    provider: { unit: 'Utility Onboarding' },
    neededDay: 28,
  },
]
