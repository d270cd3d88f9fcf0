import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import type { SessionPreview } from '../../../okr/contract/sessions.ts'
import { AgendaList } from './agenda-list.tsx'
import { agendaMinutes } from './agenda-outline.ts'
import { type InviteeView, withoutOptional, withRequired } from './invitee-groups.ts'
import { InviteeList } from './invitee-list.tsx'
import { longestMeeting } from './session-plan.ts'
import { minutesText } from './session-times.ts'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))',
    gap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    alignItems: 'start',
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
})

export interface WhoStepProps {
  preview: SessionPreview
  invitees: readonly InviteeView[]
  onInvitees: (invitees: InviteeView[]) => void
  title: string
  onTitle: (title: string) => void
  locale: string
}

/** What the session will be like: its title, who comes and why, and what it goes through. */
export function WhoStep({ preview, invitees, onInvitees, title, onTitle, locale }: WhoStepProps) {
  const styles = useStyles()
  const minutes = agendaMinutes(preview.agenda)
  return (
    <div className={styles.root}>
      <div className={styles.column}>
        <Field label="Title" hint="As it stands in the calendars">
          <Input value={title} maxLength={200} onChange={(_, data) => onTitle(data.value)} />
        </Field>
        <h3 className={styles.heading}>Invitees</h3>
        <InviteeList
          invitees={invitees}
          people={preview.people}
          organiserId={preview.organiserId}
          locale={locale}
          edit={{
            setRequired: (personId, required) => onInvitees(withRequired(invitees, personId, required)),
            remove: (personId) => onInvitees(withoutOptional(invitees, personId)),
          }}
        />
      </div>
      <div className={styles.column}>
        <h3 className={styles.heading}>Agenda</h3>
        {preview.agenda.length === 0 && (
          <p className={styles.note}>
            {preview.unitName} has no OKR to talk about yet. Draft one first; then its session can be
            scheduled.
          </p>
        )}
        {minutes > longestMeeting && (
          <p className={styles.note}>
            The items add up to {minutesText(minutes)}; a session lasts {minutesText(longestMeeting)} at most.
            Sessions of the units below take some of it.
          </p>
        )}
        {preview.agenda.length > 0 && <AgendaList agenda={preview.agenda} people={preview.people} />}
      </div>
    </div>
  )
}
