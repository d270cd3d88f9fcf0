import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right'
import { Circle16Regular } from '@fluentui/react-icons/svg/circle'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Readiness } from '../../../okr/contract/readiness.ts'
import { useMe } from '../../api/me.ts'
import { NamedList } from '../../components/named-list.tsx'
import { WhoCanDo } from '../../components/who-can-do.tsx'
import {
  type ConditionGroup,
  type Counted,
  conditionGroups,
  isMetInFindings,
  keyOfCondition,
  pathOfCondition,
} from './conditions.ts'

/** In the width of the view, not of the window. */
const narrow = '@container (max-width: 560px)'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px' },
  group: { display: 'flex', flexDirection: 'column', gap: '2px' },
  list: { marginTop: '2px', marginInline: '-8px' },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    minHeight: '36px',
    boxSizing: 'border-box',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
  },
  link: {
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3,
      boxShadow: `inset 0 0 0 1px ${tokens.colorTransparentStroke}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  button: {
    width: '100%',
    border: 'none',
    backgroundColor: 'transparent',
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    cursor: 'pointer',
  },
  mark: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  // At the end of the line; below the words where there is no room.
  content: {
    display: 'flex',
    gap: '0 16px',
    flexGrow: 1,
    minWidth: 0,
    [narrow]: { flexDirection: 'column' },
  },
  who: { flexShrink: 0, maxWidth: '160px', paddingTop: '2px', [narrow]: { maxWidth: 'none', paddingTop: 0 } },
  small: { minWidth: 'auto', alignSelf: 'flex-start' },
})

const linesAtFirst = 6

export interface ConditionListProps {
  readiness: Readiness
  /** Leads to the list of findings. */
  onFindings: () => void
}

/** What is not met yet, by where it is met, each with who can meet it; leads there. */
export function ConditionList({ readiness, onFindings }: ConditionListProps) {
  const styles = useStyles()
  const me = useMe()
  const [isMine, setMine] = useState(false)
  const { conditions } = readiness
  const mine = conditions.filter((condition) => condition.personIds.includes(me.person.id))
  const groups = conditionGroups(isMine && mine.length > 0 ? mine : conditions, me.person.id)
  return (
    <div className={styles.root}>
      {mine.length > 0 && mine.length < conditions.length && (
        <ToggleButton size="small" className={styles.small} checked={isMine} onClick={() => setMine(!isMine)}>
          Only what I can do ({mine.length})
        </ToggleButton>
      )}
      {groups.map((group) => (
        <Group key={group.place} group={group} readiness={readiness} onFindings={onFindings} />
      ))}
    </div>
  )
}

function Group({ group, readiness, onFindings }: ConditionListProps & { group: ConditionGroup }) {
  const styles = useStyles()
  const [isLong, setLong] = useState(false)
  const all = group.conditions
  const shown = isLong || all.length <= linesAtFirst + 1 ? all : all.slice(0, linesAtFirst)
  return (
    <div className={styles.group}>
      <NamedList
        name={`${group.name} (${all.reduce((sum, one) => sum + one.times, 0)})`}
        className={styles.list}
      >
        {shown.map((condition) => (
          <li key={keyOfCondition(condition)}>
            <Line condition={condition} readiness={readiness} onFindings={onFindings} />
          </li>
        ))}
      </NamedList>
      {shown.length < all.length && (
        <Button size="small" appearance="subtle" className={styles.small} onClick={() => setLong(true)}>
          Show all {all.length}
        </Button>
      )}
    </div>
  )
}

function Line({ condition, readiness, onFindings }: ConditionListProps & { condition: Counted }) {
  const styles = useStyles()
  const path = pathOfCondition(condition, readiness)
  const words = (
    <>
      <Circle16Regular aria-hidden className={styles.mark} />
      <span className={styles.content}>
        <span className={styles.words}>
          {condition.message}
          {condition.times > 1 && ` (${condition.times} of them)`}
        </span>
        <WhoCanDo
          personIds={condition.personIds}
          people={readiness.people}
          said={condition.message}
          className={styles.who}
        />
      </span>
    </>
  )
  if (isMetInFindings(condition)) {
    return (
      <button
        type="button"
        className={mergeClasses(styles.line, styles.link, styles.button)}
        onClick={onFindings}
      >
        {words}
        <ChevronDown16Regular aria-hidden className={styles.mark} />
      </button>
    )
  }
  if (path === undefined) return <div className={styles.line}>{words}</div>
  return (
    <Link href={path} className={mergeClasses(styles.line, styles.link)}>
      {words}
      <ChevronRight16Regular aria-hidden className={styles.mark} />
    </Link>
  )
}
