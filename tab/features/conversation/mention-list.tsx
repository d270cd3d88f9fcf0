import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { PersonRef } from '../../../okr/contract/common.ts'
import { Avatar } from '../../components/avatar.tsx'

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    insetInline: 0,
    bottom: 'calc(100% + 4px)',
    zIndex: 10,
    margin: 0,
    padding: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    maxHeight: '232px',
    overflowY: 'auto',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  option: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-1px',
  },
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  job: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
})

export interface MentionListProps {
  id: string
  people: readonly PersonRef[]
  active: number
  onPick: (person: PersonRef) => void
}

export function mentionOptionId(listId: string, personId: string): string {
  return `${listId}-${personId}`
}

/** The people who fit what is typed after "@". Focus stays in the text; the active one is told by aria-activedescendant. */
export function MentionList({ id, people, active, onPick }: MentionListProps) {
  const styles = useStyles()
  const activeRef = useRef<HTMLDivElement>(null)
  const activeId = people[active]?.id
  useEffect(() => {
    if (activeId !== undefined) activeRef.current?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <div id={id} role="listbox" aria-label="People to mention" className={styles.root}>
      {people.map((person, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text field has the focus and handles the keys
        // biome-ignore lint/a11y/useFocusableInteractive: it is pointed at by aria-activedescendant
        <div
          key={person.id}
          id={mentionOptionId(id, person.id)}
          ref={index === active ? activeRef : null}
          role="option"
          aria-selected={index === active}
          className={mergeClasses(styles.option, index === active && styles.active)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person)}
        >
          <Avatar person={person} />
          <span className={styles.lines}>
            <span className={styles.name}>{person.displayName}</span>
            {person.jobTitle && <span className={styles.job}>{person.jobTitle}</span>}
          </span>
        </div>
      ))}
    </div>
  )
}
