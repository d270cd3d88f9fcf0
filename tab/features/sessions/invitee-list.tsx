import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
import { useEffect, useId, useRef, useState } from 'react'
import type { PeopleById } from '../../../okr/contract/common.ts'
import { Avatar } from '../../components/avatar.tsx'
import { groupInvitees, type InviteeView, type NamedInvitee } from './invitee-groups.ts'

const atFirst = 12

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 270px), 1fr))',
    columnGap: tokens.spacingHorizontalL,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalXS,
  },
  lines: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  name: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  because: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  change: {
    flexShrink: 0,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  nobody: { margin: 0, color: tokens.colorNeutralForeground3 },
})

export interface InviteeListProps {
  invitees: readonly InviteeView[]
  people: PeopleById
  organiserId: string
  locale: string
  /** While a session is being prepared: required or optional, and optional people off the list. */
  edit?: { setRequired: (personId: string, required: boolean) => void; remove: (personId: string) => void }
}

/** Who is invited and why: those who have to be there, and those who may. */
export function InviteeList({ invitees, people, organiserId, locale, edit }: InviteeListProps) {
  const styles = useStyles()
  const { required, optional } = groupInvitees(invitees, people, organiserId, locale)
  const root = useRef<HTMLDivElement>(null)
  const [moved, setMoved] = useState<string>()
  useEffect(() => {
    if (moved === undefined) return
    // The row has gone to the other group, or away: the focus follows it, or stays in the list.
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
    const target = buttons.find((button) => button.dataset.change === moved) ?? buttons.at(-1)
    target?.focus()
    setMoved(undefined)
  }, [moved])
  const follow: InviteeListProps['edit'] = edit && {
    setRequired: (personId, isRequired) => {
      edit.setRequired(personId, isRequired)
      setMoved(personId)
    },
    remove: (personId) => {
      edit.remove(personId)
      setMoved(personId)
    },
  }
  return (
    <div ref={root} className={styles.root}>
      <Group title="Required" invitees={required} organiserId={organiserId} edit={follow} />
      {optional.length > 0 && (
        <Group title="Optional" invitees={optional} organiserId={organiserId} edit={follow} />
      )}
    </div>
  )
}

interface GroupProps {
  title: string
  invitees: readonly NamedInvitee[]
  organiserId: string
  edit: InviteeListProps['edit'] | undefined
}

function Group({ title, invitees, organiserId, edit }: GroupProps) {
  const styles = useStyles()
  const id = useId()
  const [all, setAll] = useState(false)
  const shown = all || invitees.length <= atFirst + 2 ? invitees : invitees.slice(0, atFirst)
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className={styles.heading}>
        {title} ({invitees.length})
      </h4>
      {invitees.length === 0 && <p className={styles.nobody}>Nobody</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the list away with the bullets */}
      <ul role="list" className={styles.list}>
        {shown.map(({ person, because, required }) => (
          <li key={person.id} className={styles.item}>
            <Avatar person={person} size={32} />
            <span className={styles.lines}>
              <span className={styles.name}>{person.displayName}</span>
              <span className={styles.because}>
                {person.id === organiserId ? `organiser, ${because}` : because}
              </span>
            </span>
            {edit && person.id !== organiserId && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.change}
                data-change={person.id}
                aria-label={`Make ${person.displayName} ${required ? 'optional' : 'required'}`}
                onClick={() => edit.setRequired(person.id, !required)}
              >
                {required ? 'Make optional' : 'Make required'}
              </Button>
            )}
            {edit && !required && (
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={`Do not invite ${person.displayName}`}
                onClick={() => edit.remove(person.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {shown.length < invitees.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          Show all {invitees.length}
        </Button>
      )}
    </section>
  )
}
