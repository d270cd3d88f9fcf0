import type { UnitView } from '../../../okr/contract/organisation.ts'
import type { ChannelTabConfig } from '../../host/channel-config.ts'

/** What Teams keeps of a channel tab. Its address names the unit; `here` is the address of the settings page. */
export function configOf(unit: Pick<UnitView, 'id' | 'name'>, here: string): ChannelTabConfig {
  const url = new URL(here)
  url.hash = ''
  url.search = new URLSearchParams({ unit: unit.id, unitName: unit.name }).toString()
  return {
    entityId: `unit:${unit.id}`,
    contentUrl: url.href,
    websiteUrl: url.href,
    suggestedDisplayName: `OKRs ${unit.name}`.slice(0, 60),
  }
}
