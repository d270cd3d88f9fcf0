import { Field, makeStyles, Select } from '@fluentui/react-components'
import { useMemo } from 'react'
import { useStored } from '../../components/use-stored.ts'
import { placeOf } from './session-times.ts'

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
})

const none = ''

/** All time zones by region; the ones that are no places (UTC, GMT …) first. */
function zonesByRegion(): [region: string, zones: string[]][] {
  const regions = new Map<string, string[]>()
  for (const zone of ['UTC', ...Intl.supportedValuesOf('timeZone')]) {
    const region = zone.includes('/') ? (zone.split('/')[0] ?? '') : 'Universal'
    regions.set(region, [...(regions.get(region) ?? []), zone])
  }
  return [...regions].map(([region, zones]) => [region, [...new Set(zones)]])
}

/** A second time zone beside the reader's own, kept for the browser tab; undefined: none. */
export function useSecondZone(): [zone: string | undefined, choose: (zone: string) => void] {
  const allowed = useMemo(() => [none, ...zonesByRegion().flatMap(([, zones]) => zones)], [])
  const [zone, setZone] = useStored<string>('second-zone', none, allowed)
  return [zone === none ? undefined : zone, setZone]
}

export interface ZoneSelectProps {
  value: string | undefined
  onChange: (zone: string) => void
}

export function ZoneSelect({ value, onChange }: ZoneSelectProps) {
  const styles = useStyles()
  const regions = useMemo(zonesByRegion, [])
  return (
    <Field label="Time also in" className={styles.field}>
      <Select
        className={styles.field}
        select={{ className: styles.select }}
        value={value ?? none}
        onChange={(_, data) => onChange(data.value)}
      >
        <option value={none}>None</option>
        {regions.map(([region, zones]) => (
          <optgroup key={region} label={region.replaceAll('_', ' ')}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {placeOf(zone)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  )
}
