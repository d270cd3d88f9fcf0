import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Warning20Filled } from '@fluentui/react-icons/svg/warning'
import { useId } from 'react'
import type { SlotReply } from '../../../okr/contract/sessions.ts'
import { Avatar } from '../../components/avatar.tsx'
import { nameOf } from './invitee-groups.ts'
import { longDay, ownTimeZone, zoneLabel } from './session-times.ts'
import { type Slot, slotsByDay, slotsByMissing, suitsAll } from './slot-days.ts'
import { SlotOption } from './slot-option.tsx'
import { blockerText, unreadableLines } from './slot-words.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  summary: { margin: 0 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  set: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  blocked: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  grow: { flexGrow: 1, minWidth: 0 },
  name: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  people: { margin: 0, padding: 0, listStyleType: 'none' },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
})

export interface SlotListProps {
  reply: SlotReply
  chosen: Slot | undefined
  onChoose: (slot: Slot) => void
  locale: string
  zone: string | undefined
  organiserId: string
  /** Makes somebody optional who is in the way. */
  onMakeOptional?: ((personId: string) => void) | undefined
}

/** The times to choose from: by day where all can come, else by how many are missing. */
export function SlotList(props: SlotListProps) {
  const { reply, chosen, onChoose, locale, zone, onMakeOptional } = props
  const styles = useStyles()
  const name = useId()
  const own = ownTimeZone()
  const everybody = suitsAll(reply.slots)
  const fitting = everybody ? reply.slots.filter((slot) => slot.missing.length === 0) : reply.slots
  const groups = everybody
    ? slotsByDay(fitting, own).map(({ day, slots }) => ({
        key: day,
        title: longDay(slots[0]?.startsAt ?? day, own, locale),
        slots,
      }))
    : slotsByMissing(fitting).map(({ missing, slots }) => ({
        key: String(missing),
        title: missing === 1 ? 'One required person is missing' : `${missing} required people are missing`,
        slots,
      }))
  const first = fitting[0]
  const unreadable = unreadableLines(reply)
  return (
    <div className={styles.root}>
      {everybody ? (
        <p className={styles.summary}>Everyone who is required can come at these times.</p>
      ) : (
        <Blocked reply={reply} organiserId={props.organiserId} onMakeOptional={onMakeOptional} />
      )}
      {groups.map((group) => (
        <fieldset key={group.key} className={styles.set}>
          <legend className={styles.legend}>{group.title}</legend>
          <div className={styles.grid}>
            {group.slots.map((slot) => (
              <SlotOption
                key={slot.startsAt}
                slot={slot}
                people={reply.people}
                name={name}
                chosen={chosen?.startsAt === slot.startsAt && chosen.endsAt === slot.endsAt}
                onChoose={() => onChoose(slot)}
                locale={locale}
                zone={zone}
                withDay={!everybody}
                earliest={everybody && slot === first}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <p className={styles.quiet}>
        Times are yours: {zoneLabel(own, first?.startsAt ?? new Date().toISOString(), locale)}. Everybody’s
        working hours and time zone are taken into account.
      </p>
      {unreadable.length > 0 && (
        <div>
          <p className={styles.quiet}>Calendars that could not be read; ask these people yourself:</p>
          <ul className={styles.people}>
            {unreadable.map((line) => (
              <li key={line} className={styles.quiet}>
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function Blocked({
  reply,
  organiserId,
  onMakeOptional,
}: Pick<SlotListProps, 'reply' | 'organiserId' | 'onMakeOptional'>) {
  const styles = useStyles()
  return (
    <div className={styles.blocked}>
      <Warning20Filled className={styles.icon} />
      <div className={styles.grow}>
        <p className={styles.title}>No time in these days suits everyone who is required.</p>
        {reply.blockers.length > 0 && (
          <ul className={styles.people} aria-label="Who is in the way">
            {reply.blockers.slice(0, 5).map(({ personId, share }) => {
              const person = nameOf(reply.people, personId)
              return (
                <li key={personId} className={styles.person}>
                  <Avatar person={person} />
                  <span className={styles.name}>
                    {person.displayName} {blockerText(share)}
                  </span>
                  {onMakeOptional && personId !== organiserId && (
                    <Button
                      size="small"
                      aria-label={`Make ${person.displayName} optional`}
                      onClick={() => onMakeOptional(personId)}
                    >
                      Make optional
                    </Button>
                  )}
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </div>
  )
}
