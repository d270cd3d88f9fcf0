import { Button } from '@fluentui/react-components'
import { TargetArrow24Regular } from '@fluentui/react-icons/svg/target-arrow'
import { useCurrent } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { guestWords } from '../../components/guest-words.ts'

/** An empty cycle: what to do first depends on who looks at it. */
export function EmptyTree({ onNew }: { onNew: (() => void) | undefined }) {
  const { me, cycle } = useCurrent()
  const unit = me.leads[0]
  const text = me.guest
    ? guestWords.text
    : me.programLead
      ? 'Start at the top: write the vision or the first objective of the organisation. Everything else will contribute to it. Existing OKRs can be imported from Markdown.'
      : unit !== undefined
        ? `Draft the first objective of ${unit.name}. Only the people concerned see a draft, until you publish it.`
        : 'Nothing has been shared with you yet. You can draft your own objective, and link it once your team has published theirs.'
  return (
    <EmptyState
      icon={<TargetArrow24Regular fontSize={40} />}
      title={me.guest ? guestWords.title : `No OKRs in ${cycle.name} yet`}
      text={text}
      action={
        onNew && (
          <Button appearance="primary" onClick={onNew}>
            New objective
          </Button>
        )
      }
    />
  )
}
