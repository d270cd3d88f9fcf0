import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Me } from '../../../okr/contract/organisation.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { CycleForm } from './cycle-form.tsx'
import { OkrsPart } from './okrs-part.tsx'
import { OrganisationPart } from './organisation-part.tsx'
import { Step } from './step.tsx'
import { firstStepToDo } from './steps.ts'
import { unnamedOrganisation, useOrganisation } from './use-organisation.ts'

const useStyles = makeStyles({
  page: { height: '100%', overflowY: 'auto' },
  root: {
    maxWidth: '720px',
    marginInline: 'auto',
    padding: '32px 16px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: '4px 0 24px', color: tokens.colorNeutralForeground2 },
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  next: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: '16px' },
})

export interface FirstStartProps {
  me: Me
  /** With the cycle to show. */
  onDone: (cycleId: string) => void
}

/** The first start of a tenant: the organisation, the first cycle and, if there are any, its OKRs. */
export function FirstStart({ me, onDone }: FirstStartProps) {
  const organisation = useOrganisation(me)
  if (organisation.data === undefined) {
    return organisation.error ? (
      <ErrorState error={organisation.error} onRetry={() => organisation.refetch()} />
    ) : (
      <LoadingRows label="Looking at what is there" rows={6} dots />
    )
  }
  return <Steps me={me} onDone={onDone} {...organisation.data} />
}

interface StepsProps extends FirstStartProps {
  /** Whether there is an organisation. */
  exists: boolean
  name: string | undefined
}

function Steps({ me, onDone, exists, name }: StepsProps) {
  const styles = useStyles()
  const cycle = me.cycles[0]
  // A step that is done stays open, so that its report can be read.
  const [open, setOpen] = useState<number>(() => firstStepToDo(exists, cycle !== undefined))
  const isNamed = name !== undefined && name !== unnamedOrganisation
  const go = (step: number) => () => setOpen(step)
  return (
    <main className={styles.page} aria-label="OKR Align">
      <div className={styles.root}>
        <h1 className={styles.title}>Set up OKR Align</h1>
        <p className={styles.lead}>Three steps, then everybody in your organisation can plan OKRs here.</p>
        <ol className={styles.steps}>
          <Step
            number={1}
            title="Organisation"
            text="Who works here, in which units, and who leads them"
            isOpen={open === 0}
            done={exists ? (isNamed ? name : 'People and units are there') : undefined}
            onOpen={go(0)}
          >
            <OrganisationPart name={name} level={3} />
            {exists && (
              <div className={styles.next}>
                <Button appearance="primary" onClick={go(1)}>
                  Go on to the cycle
                </Button>
              </div>
            )}
          </Step>
          <Step
            number={2}
            title="Cycle"
            text="The period to plan for, and when planning happens"
            isOpen={open === 1}
            done={cycle?.name}
            onOpen={exists ? go(1) : undefined}
          >
            <CycleForm key={cycle?.id} me={me} cycle={cycle} onSaved={go(2)} />
          </Step>
          <Step
            number={3}
            title="OKRs"
            text="Those that are written down already, if there are any"
            isOpen={open === 2}
            done={undefined}
            onOpen={exists && cycle ? go(2) : undefined}
          >
            {cycle && (
              <OkrsPart
                key={cycle.id}
                cycles={[cycle]}
                cycleId={cycle.id}
                level={3}
                onOpenTree={onDone}
                otherwise={
                  <div className={styles.next}>
                    <Button onClick={() => onDone(cycle.id)}>Start with an empty tree</Button>
                  </div>
                }
              />
            )}
          </Step>
        </ol>
      </div>
    </main>
  )
}
