import type { Okr } from '../okr.ts'
import { sources } from './sources.ts'

/** "About half or more": the share that an organisation aims at (R26). */
export const bottomUpAim = 0.5
/** Fewer objectives say nothing about who sets them. */
const enough = 3

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
  /** 0–1; absent when nothing is known. */
  share?: number
  /** One sentence, when too few come from below. */
  message?: string
}

/** The share of objectives that came from below, and what to do when it is low. */
export function bottomUpShare(
  okrs: readonly Okr[],
  managersOf: (personId: string) => readonly string[],
  aim: number = bottomUpAim,
): BottomUp {
  const origins = okrs.flatMap((okr) => originOf(okr, managersOf) ?? [])
  const bottomUp = origins.filter((origin) => origin === 'bottom-up').length
  const counted = origins.length
  if (counted === 0) return { bottomUp, counted }
  const share = bottomUp / counted
  if (counted < enough || share >= aim) return { bottomUp, counted, share }
  return {
    bottomUp,
    counted,
    share,
    message: `${bottomUp} of ${counted} objectives came from below (${Math.round(share * 100)} %); about ${Math.round(aim * 100)} % or more keep people behind them. Ask the owners which objectives they would set.`,
  }
}

export const bottomUpSource = sources.bottomUp
