import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Me, UnitView } from '../../../okr/contract/organisation.ts'
import { api, sentenceOf } from '../../api/client.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { UnitPicker } from '../../components/unit-picker.tsx'
import { onSaveConfig, setConfigValid } from '../../host/channel-config.ts'
import { hostContext } from '../../host/host.ts'
import { configOf } from './config.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: '20px',
    maxWidth: '520px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** The settings frame of a channel tab: whose OKRs it shows, and which conversations run in the channel. */
export function ChannelSettings({ me }: { me: Me }) {
  const styles = useStyles()
  const [unit, setUnit] = useState<UnitView | undefined>(me.leads[0])
  const [error, setError] = useState<unknown>()
  const [isSupported, setSupported] = useState(true)

  const save = useEffectEvent(async () => {
    const { teamId, channelId } = hostContext() ?? {}
    if (unit === undefined) throw new Error('Choose a department or team first.')
    if (teamId === undefined || channelId === undefined) {
      throw new Error('Teams did not say which channel this is. Close this window and add the tab again.')
    }
    try {
      setError(undefined)
      await api.call('connectChannel', { params: { unitId: unit.id }, body: { teamId, channelId } })
    } catch (refused) {
      setError(refused)
      throw new Error(sentenceOf(refused))
    }
    return configOf(unit, location.href)
  })
  useEffect(() => setSupported(onSaveConfig(() => save())), [])
  useEffect(() => setConfigValid(unit !== undefined), [unit])

  return (
    <div className={styles.root}>
      <h1 className={styles.title}>Show a unit’s OKRs in this channel</h1>
      <p className={styles.text}>
        The tab shows the OKRs of this unit and everything below it. Their conversations run in this channel:
        what is written here appears in the tab, and the other way round.
      </p>
      <UnitPicker
        label="Department or team"
        required
        value={unit}
        suggestions={[...me.leads, ...me.unitPath]}
        onChange={setUnit}
      />
      {error !== undefined && <ErrorState compact error={error} />}
      {!isSupported && (
        <ErrorState compact error={new Error('A tab can only be set up inside a Teams channel.')} />
      )}
    </div>
  )
}
