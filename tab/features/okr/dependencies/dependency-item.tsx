import { makeStyles, tokens } from '@fluentui/react-components'
import { Warning16Regular } from '@fluentui/react-icons/svg/warning'
import { useState } from 'react'
import type { DependencyView } from '../../../../okr/contract/dependencies.ts'
import { useFormat } from '../../../components/format.ts'
import { OkrLine } from '../../../components/okr-line.tsx'
import { PlainText } from '../../../components/plain-text.tsx'
import { useKeptFocus } from '../../../components/use-kept-focus.ts'
import { StateChip } from '../alignment/state-chip.tsx'
import { useCardStyles } from '../alignment/use-card-styles.ts'
import { ConfirmForm } from './confirm-form.tsx'
import { type DependencyAction, DependencyActions } from './dependency-actions.tsx'
import { draftOf } from './dependency-draft.ts'
import { DependencyForm } from './dependency-form.tsx'
import { dependencyStates, isLate, lockWords } from './dependency-words.ts'
import { RiskOwnerForm } from './risk-owner-form.tsx'
import type { Dependencies } from './use-dependencies.ts'

const marks = { proposed: 'waiting', confirmed: 'yes', refused: 'no' } as const

const useStyles = makeStyles({
  line: { marginInline: '-8px' },
  late: { margin: 0, display: 'flex', alignItems: 'flex-start', gap: '6px' },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
})

export interface DependencyItemProps {
  dependency: DependencyView
  /** The list it is from, with the names of what it mentions. */
  all: Dependencies
  /** Whether it is shown where it is needed, or where it is provided. */
  side: 'needs' | 'provides'
}

export function DependencyItem({ dependency, all, side }: DependencyItemProps) {
  const styles = useStyles()
  const cards = useCardStyles()
  const format = useFormat()
  const place = useKeptFocus<HTMLLIElement>()
  const [open, setOpen] = useState<DependencyAction>()
  const { providerUnitId, providerId, promisedOn, riskOwnerId } = dependency
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : all.people[id]?.displayName)
  const provider =
    providerUnitId === undefined ? nameOf(providerId) : (all.unitNames[providerUnitId] ?? 'A unit')
  const related = all.okrs[side === 'needs' ? (dependency.providerOkrId ?? '') : dependency.okrId]
  const lock = lockWords(dependency, nameOf(riskOwnerId))
  const close = () => setOpen(undefined)
  if (open === 'change') {
    return (
      <li ref={place}>
        <DependencyForm
          okrId={dependency.okrId}
          draftName={`dependency ${dependency.id}`}
          initial={() => draftOf(dependency, all)}
          isChange
          onClose={close}
        />
      </li>
    )
  }
  return (
    <li ref={place} tabIndex={-1} className={cards.card}>
      <div className={cards.head}>
        <span className={cards.name}>
          <PlainText text={dependency.need} />
        </span>
        <StateChip mark={marks[dependency.state]}>{dependencyStates[dependency.state]}</StateChip>
      </div>
      <p className={cards.small}>
        {side === 'needs' ? `From ${provider ?? 'somebody'} · needed by ` : 'Needed by '}
        {format.day(dependency.neededBy)}
        {dependency.state === 'confirmed' &&
          promisedOn !== undefined &&
          ` · promised for ${format.day(promisedOn)}`}
      </p>
      {isLate(dependency) && (
        <p className={styles.late}>
          <Warning16Regular aria-hidden className={styles.icon} />
          <span className={cards.small}>Promised later than it is needed.</span>
        </p>
      )}
      {dependency.comment !== undefined && (
        <blockquote className={cards.quote}>
          <PlainText text={dependency.comment} />
          {dependency.answeredBy !== undefined && (
            <span className={cards.small}> – {nameOf(dependency.answeredBy) ?? 'the provider'}</span>
          )}
        </blockquote>
      )}
      {related && (
        <div className={styles.line}>
          <OkrLine line={related} people={all.people} />
        </div>
      )}
      {lock !== undefined && <p className={cards.small}>{lock}</p>}
      {(open === 'confirm' || open === 'refuse') && (
        <ConfirmForm dependency={dependency} answer={open} all={all} onClose={close} />
      )}
      {open === 'risk-owner' && <RiskOwnerForm dependency={dependency} all={all} onClose={close} />}
      {open === undefined && <DependencyActions dependency={dependency} onOpen={setOpen} />}
    </li>
  )
}
