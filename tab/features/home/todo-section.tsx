import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right'
import { ClipboardTextEdit20Regular } from '@fluentui/react-icons/svg/clipboard-text-edit'
import { DocumentEdit20Regular } from '@fluentui/react-icons/svg/document-edit'
import { Flag20Regular } from '@fluentui/react-icons/svg/flag'
import { Link20Regular } from '@fluentui/react-icons/svg/link'
import { PersonFeedback20Regular } from '@fluentui/react-icons/svg/person-feedback'
import { TargetArrow20Regular } from '@fluentui/react-icons/svg/target-arrow'
import { Warning20Regular } from '@fluentui/react-icons/svg/warning'
import { useState } from 'react'
import { Link } from 'wouter'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { Home, Todo } from '../../../okr/contract/readiness.ts'
import { Avatar } from '../../components/avatar.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useFormat } from '../../components/format.ts'
import { NamedList } from '../../components/named-list.tsx'
import { PageSection } from '../../components/page-section.tsx'
import { useVisually } from '../../components/visually-hidden.ts'
import { firstOfEachKind, pathOfTodo, type TodoGroup, todoGroups } from './todo-groups.ts'

const icons = {
  'answer-request': PersonFeedback20Regular,
  'answer-dependency': Link20Regular,
  'decide-proposal': DocumentEdit20Regular,
  'decide-change': DocumentEdit20Regular,
  'first-okr': TargetArrow20Regular,
  declined: PersonFeedback20Regular,
  finding: Warning20Regular,
  quality: ClipboardTextEdit20Regular,
  gate: Flag20Regular,
} as const satisfies Record<Todo['kind'], unknown>

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  link: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '10px',
    padding: '10px 12px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3,
      boxShadow: `inset 0 0 0 1px ${tokens.colorTransparentStroke}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  chevron: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  more: { marginTop: '4px' },
})

/** What is mine to do now; each line leads to where it is done. */
export function TodoSection({ home }: { home: Home }) {
  const styles = useStyles()
  const groups = todoGroups(home.todo)
  return (
    <PageSection title="Mine to do now">
      {groups.length === 0 ? (
        <EmptyState
          compact
          title="All done"
          text="Nobody waits for you, and nothing of yours is missing. What comes up appears here."
        />
      ) : (
        <div className={styles.groups}>
          {groups.map((group) => (
            <Group key={group.name} group={group} people={home.people} />
          ))}
        </div>
      )}
    </PageSection>
  )
}

function Group({ group, people }: { group: TodoGroup; people: PeopleById }) {
  const styles = useStyles()
  const [isLong, setLong] = useState(false)
  const all = group.todos
  const first = firstOfEachKind(all)
  // A button that shows a single line more is not worth its own.
  const shown = isLong || all.length <= first.length + 1 ? all : first
  return (
    <div>
      <NamedList name={group.name} className={styles.list}>
        {shown.map((todo) => (
          <li key={keyOf(todo)} className={styles.item}>
            <TodoLine todo={todo} people={people} />
          </li>
        ))}
      </NamedList>
      {shown.length < all.length && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setLong(true)}>
          Show all {all.length}
        </Button>
      )}
    </div>
  )
}

function TodoLine({ todo, people }: { todo: Todo; people: PeopleById }) {
  const styles = useStyles()
  const hidden = useVisually()
  const format = useFormat()
  const Icon = icons[todo.kind]
  const person = todo.personId === undefined ? undefined : people[todo.personId]
  return (
    <Link href={pathOfTodo(todo)} className={styles.link}>
      <Icon aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span>{todo.title}</span>
        {todo.since !== undefined && <span className={styles.quiet}>Since {format.day(todo.since)}</span>}
      </span>
      {person && (
        <>
          <Avatar person={person} size={20} />
          {!todo.title.includes(person.displayName) && (
            <span className={hidden.text}>{person.displayName}</span>
          )}
        </>
      )}
      <ChevronRight16Regular aria-hidden className={styles.chevron} />
    </Link>
  )
}

function keyOf({ kind, okrId, requestId, unitId, title }: Todo): string {
  return [kind, okrId, requestId, unitId, title].join(' ')
}
