import { Building20Regular } from '@fluentui/react-icons/svg/building'
import { DataTrending20Regular } from '@fluentui/react-icons/svg/data-trending'
import { Organization20Regular } from '@fluentui/react-icons/svg/organization'
import { People20Regular } from '@fluentui/react-icons/svg/people'
import { Person20Regular } from '@fluentui/react-icons/svg/person'
import { Star20Regular } from '@fluentui/react-icons/svg/star'
import { TargetArrow20Regular } from '@fluentui/react-icons/svg/target-arrow'
import type { TreeRow } from '../../okr/contract/tree.ts'

export interface KindIconProps extends Pick<TreeRow, 'kind' | 'level'> {
  className?: string
}

/** The kind of a row as a small picture. Decoration: `kindName` says it in words. */
export function KindIcon({ kind, level, className }: KindIconProps) {
  const Icon = iconOf(kind, level)
  return <Icon aria-hidden {...(className === undefined ? {} : { className })} />
}

function iconOf(kind: TreeRow['kind'], level: TreeRow['level']) {
  if (kind === 'key-result') return DataTrending20Regular
  if (kind === 'person') return Person20Regular
  if (kind === 'unit') {
    if (level === 'organisation') return Organization20Regular
    return level === 'department' ? Building20Regular : People20Regular
  }
  return level === 'vision' ? Star20Regular : TargetArrow20Regular
}

export function kindName(kind: TreeRow['kind'], level: TreeRow['level']): string {
  if (kind === 'key-result') return 'Key result'
  if (kind === 'person') return 'Person'
  if (kind === 'unit') return level === undefined ? 'Unit' : levelNames[level]
  return level === 'vision' ? 'Vision' : 'Objective'
}

export const levelNames = {
  vision: 'Vision',
  organisation: 'Organisation',
  department: 'Department',
  team: 'Team',
  individual: 'Individual',
} as const
