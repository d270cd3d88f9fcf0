import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons/svg/add'
import { Edit16Regular } from '@fluentui/react-icons/svg/edit'
import { useState } from 'react'
import type { CycleView, UnitView } from '../../../okr/contract/organisation.ts'
import { useCurrent } from '../../api/me.ts'
import { Chip } from '../../components/chip.tsx'
import { CyclePhase } from '../../components/cycle-phase.tsx'
import { useFormat } from '../../components/format.ts'
import { notify } from '../../components/notices.tsx'
import { UnitPhase } from '../../components/unit-phase.tsx'
import { UnitPicker } from '../../components/unit-picker.tsx'
import { windowNames } from './cycle-draft.ts'
import { CycleForm } from './cycle-form.tsx'
import { Part } from './part.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  card: {
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  dates: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  phase: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  unit: { flexGrow: 1, flexBasis: '200px', maxWidth: '420px', minWidth: 0 },
})

/** The cycles, each to be changed; and a new one. */
export function CyclesPart() {
  const styles = useStyles()
  const { me, cycle: current, chooseCycle } = useCurrent()
  const [open, setOpen] = useState<string>()
  const close = () => setOpen(undefined)
  return (
    <div className={styles.root}>
      <Part
        title="Cycles"
        action={
          open !== newCycle && (
            <Button appearance="primary" icon={<Add16Regular />} onClick={() => setOpen(newCycle)}>
              Open a cycle
            </Button>
          )
        }
      >
        <ul className={styles.list}>
          {open === newCycle && (
            <li className={styles.card}>
              <CycleForm
                me={me}
                cycle={undefined}
                onCancel={close}
                onSaved={(saved) => {
                  close()
                  notify(`${saved.name} is open. Choose it above to plan its OKRs.`)
                }}
              />
            </li>
          )}
          {me.cycles.map((cycle) => (
            <li key={cycle.id} className={styles.card}>
              {open === cycle.id ? (
                <CycleForm
                  me={me}
                  cycle={cycle}
                  onCancel={close}
                  onSaved={(saved) => {
                    close()
                    notify(`${saved.name} is saved.`)
                  }}
                />
              ) : (
                <CycleCard
                  cycle={cycle}
                  isShown={cycle.id === current.id}
                  onShow={() => chooseCycle(cycle.id)}
                  onChange={() => setOpen(cycle.id)}
                />
              )}
            </li>
          ))}
        </ul>
      </Part>
      <PhaseOfUnit />
    </div>
  )
}

/** No cycle has this id: ids do not begin with a plus sign. */
const newCycle = '+'

interface CycleCardProps {
  cycle: CycleView
  isShown: boolean
  onShow: () => void
  onChange: () => void
}

function CycleCard({ cycle, isShown, onShow, onChange }: CycleCardProps) {
  const styles = useStyles()
  const format = useFormat()
  const range = (from: string, to: string) => `${format.day(from)} – ${format.day(to)}`
  return (
    <>
      <div className={styles.head}>
        <h3 style={{ margin: 0, fontSize: 'inherit' }} className={styles.name}>
          {cycle.name}
        </h3>
        {isShown ? (
          <Chip tone="strong">Shown now</Chip>
        ) : (
          <Button size="small" aria-label={`Show ${cycle.name}`} onClick={onShow}>
            Show
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<Edit16Regular />}
          aria-label={`Change ${cycle.name}`}
          onClick={onChange}
        />
      </div>
      <span className={styles.dates}>{range(cycle.startsOn, cycle.endsOn)}</span>
      <span className={styles.dates}>
        Planning: {range(cycle.planning.draft.from, cycle.planning[windowNames[2]].to)}
      </span>
      <CyclePhase cycleId={cycle.id} />
    </>
  )
}

/** Units whose leader is away can be moved on from here. */
function PhaseOfUnit() {
  const styles = useStyles()
  const { me, cycle } = useCurrent()
  const [unit, setUnit] = useState<UnitView>()
  return (
    <Part
      title="Phase of a unit"
      text={`Leaders move their own unit on, on their home page. Here you can do it for any unit in ${cycle.name}.`}
    >
      <div className={styles.phase}>
        <div className={styles.unit}>
          <UnitPicker
            label="Unit"
            value={unit}
            onChange={setUnit}
            suggestions={[...me.leads, ...me.unitPath]}
          />
        </div>
        {unit && <UnitPhase key={`${cycle.id} ${unit.id}`} unit={unit} />}
      </div>
    </Part>
  )
}
