import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { PeopleById } from '../../../okr/contract/common.ts'
import { Avatar } from '../../components/avatar.tsx'
import { useVisually } from '../../components/visually-hidden.ts'
import { type AgendaEntry, agendaMinutes, agendaSections, saysItself } from './agenda-outline.ts'
import { nameOf } from './invitee-groups.ts'
import { minutesText } from './session-times.ts'

const narrow = '@container (max-width: 420px)'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  grow: { flexGrow: 1 },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  asked: { margin: 0, paddingTop: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: 'calc(var(--depth) * 28px)',
    scrollMarginTop: '64px',
    borderRadius: tokens.borderRadiusMedium,
    [narrow]: {
      paddingInlineStart: 'calc(var(--depth) * 12px)',
      gridTemplateColumns: '24px minmax(0, 1fr) auto',
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  number: {
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  top: { fontWeight: tokens.fontWeightSemibold },
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginTop: '2px',
  },
  minutes: {
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  seen: { fontSize: 'inherit', lineHeight: 'inherit' },
  link: { color: tokens.colorNeutralForeground1, textAlign: 'start' },
  notes: { margin: 0, marginTop: '2px', padding: 0, listStyleType: 'none' },
})

export interface AgendaListProps {
  agenda: readonly AgendaEntry[]
  people: PeopleById
  /** Opens an OKR of the agenda. */
  onOpenOkr?: (okrId: string) => void
}

/** The running order: numbered, nested as it contributes, with the minutes of each item. */
export function AgendaList({ agenda, people, onOpenOkr }: AgendaListProps) {
  const styles = useStyles()
  const hidden = useVisually()
  const id = useId()
  const show = (number: number) => {
    const row = document.getElementById(`${id}-${number}`)
    row?.scrollIntoView({ block: 'nearest' })
    row?.focus({ preventScroll: true })
  }
  if (agenda.length === 0) return <p className={styles.quiet}>Nothing is on the agenda yet.</p>
  return (
    <div className={styles.root}>
      {agendaSections(agenda).map((section, index) => (
        // A part can come twice: its first number tells them apart.
        <section
          key={section.entries[0]?.item.number ?? section.part}
          aria-labelledby={`${id}-part-${index}`}
        >
          <h4 id={`${id}-part-${index}`} className={saysItself(section) ? hidden.text : styles.heading}>
            <span className={styles.grow}>{section.title}</span>
            <span className={styles.quiet}>{minutesText(section.minutes)}</span>
          </h4>
          {section.asked.length > 0 && (
            <p className={mergeClasses(styles.quiet, styles.asked)}>Each: {section.asked.join(', ')}</p>
          )}
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the list away with the bullets */}
          <ol role="list" className={styles.list}>
            {section.entries.map(({ item, depth }) => (
              <li
                key={item.number}
                id={`${id}-${item.number}`}
                tabIndex={-1}
                className={styles.item}
                style={{ '--depth': Math.min(depth, 3) }}
              >
                <span className={styles.number}>{item.number}</span>
                <div>
                  <div className={mergeClasses(styles.title, depth === 0 && styles.top)}>
                    {item.okrId !== undefined && onOpenOkr ? (
                      <Link
                        as="button"
                        appearance="subtle"
                        className={mergeClasses(styles.title, styles.link, depth === 0 && styles.top)}
                        onClick={() => item.okrId !== undefined && onOpenOkr(item.okrId)}
                      >
                        {item.title}
                      </Link>
                    ) : (
                      item.title
                    )}
                  </div>
                  {item.personId !== undefined && item.part !== 'without-okr' && (
                    <div className={mergeClasses(styles.person, styles.quiet)}>
                      <Avatar person={nameOf(people, item.personId)} size={20} />
                      {nameOf(people, item.personId).displayName}
                    </div>
                  )}
                  {item.seenAtItem === undefined && section.asked.length === 0 && item.notes && (
                    <Notes notes={item.notes} />
                  )}
                </div>
                <span className={styles.minutes}>
                  {item.seenAtItem === undefined ? (
                    minutesText(item.minutes)
                  ) : (
                    <Link as="button" className={styles.seen} onClick={() => show(item.seenAtItem ?? 0)}>
                      seen at item {item.seenAtItem}
                    </Link>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className={styles.quiet}>
        {agenda.length} {agenda.length === 1 ? 'item' : 'items'}, {minutesText(agendaMinutes(agenda))} in all
      </p>
    </div>
  )
}

const prompt = 20

/** Prompts fit in one line; sentences have one each. */
function Notes({ notes }: { notes: readonly string[] }) {
  const styles = useStyles()
  if (notes.every((note) => note.length <= prompt)) {
    return <div className={styles.quiet}>{notes.join(', ')}</div>
  }
  return (
    <ul className={mergeClasses(styles.notes, styles.quiet)}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
