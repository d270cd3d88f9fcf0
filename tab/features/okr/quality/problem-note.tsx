import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Info16Regular } from '@fluentui/react-icons/svg/info'
import { Warning16Regular } from '@fluentui/react-icons/svg/warning'
import { type ReactNode, useId, useState } from 'react'
import type { QualityProblemView } from '../../../../okr/contract/quality.ts'
import { isRuleId, ruleNames } from '../../../../okr/quality/rule-names.ts'
import { useVisually } from '../../../components/visually-hidden.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    paddingTop: '2px',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  action: { fontSize: 'inherit', marginInlineEnd: '4px', whiteSpace: 'nowrap' },
  source: {
    marginBlock: '4px',
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  name: { color: tokens.colorNeutralForeground3 },
})

export interface ProblemNoteProps {
  problem: QualityProblemView
  /** The field that it is about, where it does not stand beside it. */
  label?: string | undefined
  /** Opens the form to argue it; undefined: it cannot be argued here. */
  onArgue?: (() => void) | undefined
  /** Stands below: the form. */
  children?: ReactNode
}

/** One thing that a rule finds: what is wrong, what to do, and on request where that comes from. */
export function ProblemNote({ problem, label, onArgue, children }: ProblemNoteProps) {
  const styles = useStyles()
  const hidden = useVisually()
  const [isOpen, setOpen] = useState(false)
  const sourceId = useId()
  const rule = isRuleId(problem.rule) ? ruleNames[problem.rule] : problem.rule
  const isWarning = problem.severity === 'warning'
  return (
    <div className={styles.root}>
      {isWarning ? (
        <Warning16Regular className={mergeClasses(styles.icon, styles.warning)} aria-hidden />
      ) : (
        <Info16Regular className={styles.icon} aria-hidden />
      )}
      <div className={styles.body}>
        <span className={hidden.text}>{isWarning ? 'Warning: ' : 'Advice: '}</span>
        {label !== undefined && `${label}: `}
        {problem.message}{' '}
        <Link
          as="button"
          type="button"
          inline
          className={styles.action}
          aria-expanded={isOpen}
          aria-controls={isOpen ? sourceId : undefined}
          aria-label={`Why? ${rule}`}
          onClick={() => setOpen(!isOpen)}
        >
          Why?
        </Link>{' '}
        {onArgue && (
          <Link
            as="button"
            type="button"
            inline
            className={styles.action}
            aria-label={`Dismiss… ${rule}`}
            onClick={onArgue}
          >
            Dismiss…
          </Link>
        )}
        {isOpen && (
          <div id={sourceId} className={styles.source}>
            {problem.source.says} <span className={styles.name}>— {problem.source.name}</span>
          </div>
        )}
        {children}
      </div>
    </div>
  )
}
