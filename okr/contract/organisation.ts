import * as z from 'zod/mini'
import { phases } from '../cycle.ts'
import { freeText, id, isoDate, personRef, text } from './common.ts'

const phase = z.enum(phases)

const unit = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(['organisation', 'department', 'team']),
  parentId: z.optional(z.string()),
  leaderId: z.optional(z.string()),
})
export type UnitView = z.infer<typeof unit>

const window = z.object({ from: isoDate, to: isoDate })
const range = z
  .object({
    min: z.number().check(z.int(), z.minimum(0), z.maximum(40)),
    max: z.number().check(z.int(), z.minimum(1), z.maximum(40)),
  })
  .check(
    z.refine<{ min: number; max: number }>(({ min, max }) => min <= max, 'the least is more than the most'),
  )
/** R22. Beyond the most is pointed out; with `hard` it is refused. */
const planLimits = z.object({ objectives: range, keyResults: range, hard: z.boolean() })
export const newCycle = z.object({
  name: text(100),
  startsOn: isoDate,
  endsOn: isoDate,
  planning: z.object({ draft: window, align: window, share: window }),
  initialPhase: z.optional(phase),
  limits: z.optional(planLimits),
})
export type NewCycle = z.infer<typeof newCycle>
export const cycle = z.object({
  id: z.string(),
  name: z.string(),
  startsOn: isoDate,
  endsOn: isoDate,
  planning: z.object({ draft: window, align: window, share: window }),
  initialPhase: phase,
  limits: z.optional(planLimits),
})
export type CycleView = z.infer<typeof cycle>

/** The cycle's phase is its earliest unit's; `unit`: one that is still in it, absent while nobody plans. */
export const cyclePhase = z.object({
  phase,
  unit: z.optional(z.object({ id: z.string(), name: z.string() })),
})
export type CyclePhase = z.infer<typeof cyclePhase>

export const unitPhase = z.object({ unitId: z.string(), phase })
export const movePhase = z.object({ phase })

export const me = z.object({
  person: personRef,
  tenantId: z.string(),
  programLead: z.boolean(),
  guest: z.boolean(),
  unitPath: z.array(unit),
  /** Units that this person leads: what they can create OKRs and sessions for. */
  leads: z.array(unit),
  cycles: z.array(cycle),
  /** The Teams app's id, for deep links. */
  teamsAppId: z.string(),
})
export type Me = z.infer<typeof me>

export const peopleQuery = z.object({
  /** Beginning of any part of the name. */
  text: z.optional(freeText(100)),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(50))),
})
export const peoplePage = z.object({ people: z.array(personRef) })

export const unitsQuery = z.object({
  parentId: z.optional(id),
  text: z.optional(freeText(100)),
})
/** At most 100, by name. */
export const unitsPage = z.object({ units: z.array(unit) })

/** Imports are a dry run first (`dryRun`), then the same request again. */
export const importOrganisation = z.object({
  csv: freeText(30_000_000),
  name: text(200),
  dryRun: z.boolean(),
})
export const importOkrs = z.object({
  markdown: freeText(2_000_000),
  fileName: text(200),
  dryRun: z.boolean(),
})
export const syncDirectory = z.object({ dryRun: z.optional(z.boolean()) })

const line = z.object({ line: z.number(), text: z.string(), reason: z.string() })
export const importReport = z.object({
  dryRun: z.boolean(),
  create: z.number(),
  update: z.number(),
  unchanged: z.number(),
  /** By kind: people, units, objectives, key results … */
  counts: z.record(z.string(), z.number()),
  /** Every line that was not taken over, with its reason. */
  leftOut: z.array(line),
  /** Owners that matched nobody, and gaps in the organisation: to be resolved by hand. */
  open: z.array(line),
})
export type ImportReport = z.infer<typeof importReport>
