import * as z from 'zod/mini'
import { levels } from '../objective.ts'
import { cursor, freeText, id, peopleById } from './common.ts'
import { planningState, visibility } from './okrs.ts'

/** One row. `alignment`: what contributes to what. `organisation`: units, then the people in them, then their OKRs. */
const treeRow = z.object({
  /** The OKR's, unit's or person's id. */
  id: z.string(),
  kind: z.enum(['objective', 'key-result', 'unit', 'person']),
  title: z.string(),
  level: z.optional(z.enum(levels)),
  ownerId: z.optional(z.string()),
  /** An owner named in an import who matched nobody. */
  ownerText: z.optional(z.string()),
  unitId: z.optional(z.string()),
  priority: z.optional(z.number()),
  visibility: z.optional(visibility),
  planning: z.optional(planningState),
  /** Open findings about it; absent: none. */
  findings: z.optional(z.number()),
  /** One of them keeps its unit from the next phase. */
  blocked: z.optional(z.boolean()),
  /** 0–1; absent: no measure yet. */
  progress: z.optional(z.number()),
  confidence: z.optional(z.enum(['on-track', 'at-risk', 'off-track'])),
  /** Key results only: "3 % → 5 %" in parts. */
  measure: z.optional(
    z.object({
      baseline: z.optional(z.number()),
      current: z.optional(z.number()),
      target: z.optional(z.number()),
      unit: z.optional(z.string()),
    }),
  ),
  /** How many rows it has below; for a unit or person the number of OKRs, people and units. */
  childCount: z.number(),
})
export type TreeRow = z.infer<typeof treeRow>

export const treeView = z.enum(['alignment', 'organisation'])
export const treeQuery = z.object({
  view: treeView,
  /** Row whose children are asked for; absent: the top. */
  parentKind: z.optional(z.enum(['okr', 'unit', 'person'])),
  parentId: z.optional(id),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
  cursor: z.optional(cursor),
})
export type TreeQuery = z.infer<typeof treeQuery>

export const treePage = z.object({
  rows: z.array(treeRow),
  people: peopleById,
  cursor: z.optional(z.string()),
  /** 0–1: where progress should be today. */
  expected: z.optional(z.number()),
})
export type TreePage = z.infer<typeof treePage>

/** Finds rows by words of their title, owner, unit or level; each with its way to the top, so that it can be shown in the tree. */
export const filterQuery = z.object({
  text: z.optional(freeText(200)),
  ownerId: z.optional(id),
  unitId: z.optional(id),
  level: z.optional(z.enum(levels)),
  visibility: z.optional(visibility),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
  cursor: z.optional(cursor),
})
export type FilterQuery = z.infer<typeof filterQuery>

export const filterPage = z.object({
  matches: z.array(
    z.object({ row: treeRow, path: z.array(z.object({ id: z.string(), title: z.string() })) }),
  ),
  people: peopleById,
  /** Nothing has the words asked for: these, which are spelt alike, were searched instead. */
  meant: z.optional(z.array(z.string())),
  cursor: z.optional(z.string()),
})
export type FilterPage = z.infer<typeof filterPage>

/** The rows from the top to one OKR: what a deep link opens. */
export const placeInTree = z.object({
  view: treeView,
  steps: z.array(z.object({ kind: z.enum(['okr', 'unit', 'person']), id: z.string() })),
})
export type PlaceInTree = z.infer<typeof placeInTree>
