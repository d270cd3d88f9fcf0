import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle'
import { Info20Regular } from '@fluentui/react-icons/svg/info'
import { Warning20Regular } from '@fluentui/react-icons/svg/warning'
import { lazy, Suspense, useId, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { FindingsPage, FindingView } from '../../../okr/contract/findings.ts'
import { can } from '../../../okr/rights.ts'
import { listed } from '../../../okr/words.ts'
import { useMe } from '../../api/me.ts'
import { ownRelations } from '../../api/own-relations.ts'
import { Chip } from '../../components/chip.tsx'
import { useFormat } from '../../components/format.ts'
import { OkrLine } from '../../components/okr-line.tsx'
import { PlainText } from '../../components/plain-text.tsx'
import { useVisually } from '../../components/visually-hidden.ts'
import { paths } from '../../routes.ts'
import type { FindingQuestion } from './finding-dialog.tsx'
import { type FindingStep, kindNames, openName, severityNames, stepsOf } from './finding-words.ts'
import { type Piece, saidOnce } from './said-once.ts'

const FindingDialog = lazy(() => import('./finding-dialog.tsx').then((m) => ({ default: m.FindingDialog })))

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    containerType: 'inline-size',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { flexShrink: 0, '@container (max-width: 360px)': { display: 'none' } },
  blocking: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  notice: { color: tokens.colorNeutralForeground3 },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', flexGrow: 1, minWidth: 0 },
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  evidence: {
    margin: 0,
    paddingInlineStart: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  link: {
    color: 'inherit',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  lines: { marginInline: '-8px', display: 'flex', flexDirection: 'column' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  dismissed: {
    margin: 0,
    paddingInlineStart: '10px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    color: tokens.colorNeutralForeground2,
  },
  steps: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

const icons = { blocking: ErrorCircle20Regular, warning: Warning20Regular, notice: Info20Regular } as const

const linesAtFirst = 4

export interface FindingCardProps {
  finding: FindingView
  around: Pick<FindingsPage, 'okrs' | 'people' | 'unitNames'>
  /** The OKR in whose details it is shown: it is not named there again. */
  okrId?: string
  /** The unit whose findings are shown. */
  unitId?: string
  headingLevel: 3 | 4
  /** It is not in the list any more: the keyboard has to go somewhere. */
  onGone: () => void
}

/** One finding: what is wrong, why it is believed, what it is about, and what can be done. */
export function FindingCard({ finding, around, okrId, unitId, headingLevel, onGone }: FindingCardProps) {
  const styles = useStyles()
  const hidden = useVisually()
  const format = useFormat()
  const id = useId()
  const [, navigate] = useLocation()
  const [question, setQuestion] = useState<FindingQuestion>()
  const [isLong, setLong] = useState(false)
  const { severity, dismissed } = finding
  const Icon = icons[severity]
  const Heading = headingLevel === 3 ? 'h3' : 'h4'
  const { title, evidence, lines, inSentences } = saidOnce(finding, around.okrs, okrId)
  const shown = isLong || lines.length <= linesAtFirst + 1 ? lines : lines.slice(0, linesAtFirst)
  const texts = [finding.title, ...finding.evidence].join(' ')
  const unsaid = (names: string[]) => [...new Set(names)].filter((name) => !texts.includes(name))
  const owners = unsaid(inSentences.flatMap(({ ownerId = '' }) => around.people[ownerId]?.displayName ?? []))
  const units = unsaid(
    finding.okrIds.length > 0 ? [] : finding.unitIds.flatMap((one) => around.unitNames[one] ?? []),
  )
  const by = dismissed && around.people[dismissed.by]

  const take = (step: FindingStep) => {
    if (step.do === 'go') navigate(paths.okr(step.okrId, step.part))
    else if (step.do === 'unit') navigate(paths.readiness(step.unitId))
    else setQuestion(step.do)
  }
  return (
    <article aria-labelledby={id} className={styles.root}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
      <div className={styles.body}>
        <div className={styles.chips}>
          <Chip tone="quiet">{kindNames[finding.kind]}</Chip>
          {severity === 'blocking' ? (
            <Chip tone="strong">{severityNames.blocking}</Chip>
          ) : (
            <span className={hidden.text}>{severityNames[severity]}</span>
          )}
        </div>
        <Heading id={id} className={styles.title}>
          <Sentence pieces={title} />
        </Heading>
        {evidence.length > 0 && (
          <ul className={styles.evidence}>
            {evidence.map((pieces) => (
              <li key={pieces.map(({ text }) => text).join('')}>
                <Sentence pieces={pieces} />
              </li>
            ))}
          </ul>
        )}
        {owners.length > 0 && (
          <p className={styles.quiet}>
            {owners.length === 1 ? 'Owner' : 'Owners'}: {listed(owners)}
          </p>
        )}
        {units.length > 0 && <p className={styles.quiet}>{units.join(', ')}</p>}
        {shown.length > 0 && (
          <div className={styles.lines}>
            {shown.map((line) => (
              <OkrLine key={line.id} line={line} people={around.people} bare />
            ))}
          </div>
        )}
        {shown.length < lines.length && (
          <div>
            <Button size="small" appearance="subtle" onClick={() => setLong(true)}>
              Show all {lines.length} OKRs
            </Button>
          </div>
        )}
        {dismissed && (
          <div className={styles.dismissed}>
            <PlainText text={dismissed.reason} />
            <p className={styles.quiet}>
              Dismissed{by && ` by ${by.displayName}`}, {format.moment(dismissed.at)}. It comes back when the
              texts change.
            </p>
          </div>
        )}
        <Steps finding={finding} okrs={around.okrs} okrId={okrId} unitId={unitId} onTake={take} />
      </div>
      {question && (
        <Suspense fallback={null}>
          <FindingDialog
            question={question}
            finding={finding}
            around={around}
            onClosed={() => setQuestion(undefined)}
            onGone={onGone}
          />
        </Suspense>
      )}
    </article>
  )
}

function Sentence({ pieces }: { pieces: readonly Piece[] }) {
  const styles = useStyles()
  return pieces.map(({ text, okrId }, i) =>
    okrId === undefined ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other identity
      <Link key={i} href={paths.okr(okrId)} className={styles.link}>
        {text}
      </Link>
    ),
  )
}

interface StepsProps {
  finding: FindingView
  okrs: FindingsPage['okrs']
  okrId: string | undefined
  unitId: string | undefined
  onTake: (step: FindingStep) => void
}

function Steps({ finding, okrs, okrId, unitId, onTake }: StepsProps) {
  const styles = useStyles()
  // Where it is shown, nobody has to be led to.
  const me = useMe()
  const may = (action: 'edit-okr' | 'link-okr') => (id: string) => {
    const okr = okrs[id]
    return okr !== undefined && can(action, ownRelations(me, okr))
  }
  const reader = { edits: may('edit-okr'), links: may('link-okr'), openId: okrId }
  const steps = stepsOf(finding, okrs, reader).filter((step) => {
    // The card leads to its OKRs by their titles.
    if (step.do === 'go') return step.name !== openName && (step.okrId !== okrId || step.part !== undefined)
    return step.do !== 'unit' || step.unitId !== unitId
  })
  if (steps.length === 0) return null
  return (
    <div className={styles.steps}>
      {steps.map((step) => (
        <Button
          key={step.name}
          size="small"
          appearance={step.do === 'dismiss' && steps.length > 1 ? 'subtle' : 'secondary'}
          onClick={() => onTake(step)}
        >
          {step.name}
        </Button>
      ))}
    </div>
  )
}
