import { shown } from './elements.ts'

interface Measure {
  baseline?: number | undefined
  current?: number | undefined
  target?: number | undefined
  unit?: string | undefined
}

/** "from 3 to 5, now 4.2 %"; undefined when nothing is measured. */
export function measureText({ baseline, current, target, unit }: Measure): string | undefined {
  if (target === undefined && current === undefined) return undefined
  const suffix = unit === undefined ? '' : ` ${shown(unit, 20)}`
  const from = baseline === undefined ? '' : `from ${number(baseline)} `
  const now = current === undefined ? '' : `now ${number(current)}`
  const to = target === undefined ? '' : `to ${number(target)}`
  return [`${from}${to}`.trim(), now].filter((part) => part !== '').join(', ') + suffix
}

function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 })
}
