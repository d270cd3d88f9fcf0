import { makeStyles, tokens } from '@fluentui/react-components'
import { type ChecklistPart, checklistParts, openChecklistParts } from '../../../../okr/checklist.ts'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { Section } from '../section.tsx'
import { ArguedRules } from './argued-rules.tsx'
import { ChecklistField } from './checklist-field.tsx'

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

/** The quality check: four questions that are answered before the unit shares, open ones first; and what was argued. */
export function QualitySection({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const { okr, can } = details
  const hasArgued = details.quality.some((problem) => problem.dismissed !== undefined)
  if (okr.kind === 'key-result') {
    if (!hasArgued) return null
    return (
      <Section title="Quality check" part="quality">
        <ArguedRules details={details} canEdit={can.plan} />
      </Section>
    )
  }
  const open = openChecklistParts(okr)
  const answered = checklistParts.length - open.length
  return (
    <Section title={`Quality check (${answered} of ${checklistParts.length} answered)`} part="quality">
      {open.length > 0 && (
        <p className={styles.hint}>
          Each is answered, or waived with a reason, before the unit shares its OKRs.
        </p>
      )}
      {openFirst(open).map((part) => (
        <ChecklistField key={part} details={details} part={part} current={okr[part]} canEdit={can.edit} />
      ))}
      <ArguedRules details={details} canEdit={can.plan} />
    </Section>
  )
}

/** Those that are open first; each group in its usual order. */
export function openFirst(open: readonly ChecklistPart[]): ChecklistPart[] {
  return [...open, ...checklistParts.filter((part) => !open.includes(part))]
}
