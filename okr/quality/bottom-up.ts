import type { Okr } from '../okr.ts'
import { usualLimits } from '../plan-limits.ts'

/** The share that an organisation aims at (R26): "Measure What Matters" has teams set roughly half of their OKRs themselves. */
export const bottomUpAim = 0.5

/**
 * From how many objectives on a share is told: as many as a plan usually has at the least (R22). Of one or two it could
 * only be none, half or all, and says who wrote first, not how a unit plans.
 */
const bottomUpFrom = usualLimits.objectives.min

export type Origin = 'bottom-up' | 'top-down'

/**
 * From below: who wrote it down is its owner, works on it, or reports to the owner. An import says nothing about it: there
 * one person writes for all. Key results follow their objective and are not asked.
 */
export function originOf(okr: Okr, managersOf: (personId: string) => readonly string[]): Origin | undefined {
  if (okr.kind === 'key-result' || okr.importedFrom !== undefined || okr.level === 'vision') return undefined
  const { createdBy, ownerId, contributorIds } = okr
  const isOwn = ownerId === createdBy || contributorIds.includes(createdBy)
  if (isOwn || (ownerId !== undefined && managersOf(createdBy).includes(ownerId))) return 'bottom-up'
  return 'top-down'
}

export interface BottomUp {
  bottomUp: number
  /** Objectives whose origin is known. */
  counted: number
  /** 0–1; absent of too few. */
  share?: number
}

/** The share of objectives that came from below. */
export function bottomUpShare(
  okrs: readonly Okr[],
  managersOf: (personId: string) => readonly string[],
): BottomUp {
  const origins = okrs.flatMap((okr) => originOf(okr, managersOf) ?? [])
  const bottomUp = origins.filter((origin) => origin === 'bottom-up').length
  const counted = origins.length
  return counted < bottomUpFrom ? { bottomUp, counted } : { bottomUp, counted, share: bottomUp / counted }
}
