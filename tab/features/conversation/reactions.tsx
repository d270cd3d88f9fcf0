import {
  Button,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import { EmojiAdd16Regular } from '@fluentui/react-icons/svg/emoji-add'
import { EmojiAngry20Filled } from '@fluentui/react-icons/svg/emoji-angry'
import { EmojiLaugh20Filled } from '@fluentui/react-icons/svg/emoji-laugh'
import { EmojiSad20Filled } from '@fluentui/react-icons/svg/emoji-sad'
import { EmojiSurprise20Filled } from '@fluentui/react-icons/svg/emoji-surprise'
import { Heart20Filled } from '@fluentui/react-icons/svg/heart'
import { ThumbLike20Filled } from '@fluentui/react-icons/svg/thumb-like'
import { type ComponentType, useContext, useState } from 'react'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { CommentView } from '../../../okr/contract/conversation.ts'
import { type Reaction, reactions } from '../../../okr/conversation.ts'
import { PaneContext } from './pane-context.ts'

const useStyles = makeStyles({
  pills: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  pill: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '24px',
    paddingInline: '8px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':disabled': { cursor: 'default' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  mine: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThick} solid Highlight` },
  },
  icon: { width: '16px', height: '16px' },
  picker: { padding: tokens.spacingHorizontalXS, display: 'flex', flexWrap: 'wrap', gap: '2px' },
  like: { color: tokens.colorPaletteMarigoldForeground3 },
  heart: { color: tokens.colorPaletteRedForeground3 },
  face: { color: tokens.colorPaletteMarigoldForeground3 },
  angry: { color: tokens.colorPaletteDarkOrangeForeground3 },
})

const looks: Record<Reaction, { name: string; icon: ComponentType<{ className?: string }> }> = {
  like: { name: 'Like', icon: ThumbLike20Filled },
  heart: { name: 'Heart', icon: Heart20Filled },
  laugh: { name: 'Laugh', icon: EmojiLaugh20Filled },
  surprised: { name: 'Surprised', icon: EmojiSurprise20Filled },
  sad: { name: 'Sad', icon: EmojiSad20Filled },
  angry: { name: 'Angry', icon: EmojiAngry20Filled },
}

function useColorOf(): (reaction: Reaction) => string {
  const styles = useStyles()
  return (reaction) => {
    if (reaction === 'like' || reaction === 'heart' || reaction === 'angry') return styles[reaction]
    return styles.face
  }
}

/** Who gave it, the reader as "you": "Ann, Dana and you". */
function namesOf(ids: readonly string[], people: PeopleById, personId: string, locale: string): string {
  const others = ids.filter((id) => id !== personId).map((id) => people[id]?.displayName ?? 'someone')
  const names = ids.includes(personId) ? [...others, 'you'] : others
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}

export interface ReactionsProps {
  comment: CommentView
  people: PeopleById
  personId: string
  locale: string
  tabIndex: number
  onReact?: ((reaction: Reaction, on: boolean) => void) | undefined
}

/** The reactions that were given: pressing one gives it too, or takes it back. */
export function ReactionPills({ comment, people, personId, locale, tabIndex, onReact }: ReactionsProps) {
  const styles = useStyles()
  const colorOf = useColorOf()
  const given = reactions.flatMap((reaction) => {
    const by = comment.reactions[reaction] ?? []
    return by.length > 0 ? [{ reaction, by }] : []
  })
  if (given.length === 0) return null
  return (
    <div className={styles.pills}>
      {given.map(({ reaction, by }) => {
        const { name, icon: Icon } = looks[reaction]
        const mine = by.includes(personId)
        const label = `${name}: ${namesOf(by, people, personId, locale)}`
        return (
          <Tooltip key={reaction} content={label} relationship="label" withArrow>
            <button
              type="button"
              className={mergeClasses(styles.pill, mine && styles.mine)}
              aria-pressed={mine}
              disabled={!onReact}
              tabIndex={tabIndex}
              onClick={() => onReact?.(reaction, !mine)}
            >
              <Icon className={mergeClasses(styles.icon, colorOf(reaction))} />
              {by.length}
            </button>
          </Tooltip>
        )
      })}
    </div>
  )
}

export interface ReactionPickerProps {
  comment: CommentView
  personId: string
  className: string
  tabIndex: number
  onReact: (reaction: Reaction, on: boolean) => void
}

/** Teams' six reactions behind one button. */
export function ReactionPicker({ comment, personId, className, tabIndex, onReact }: ReactionPickerProps) {
  const styles = useStyles()
  const colorOf = useColorOf()
  const [open, setOpen] = useState(false)
  const pane = useContext(PaneContext)
  return (
    <Popover
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
      positioning="above-start"
      trapFocus
      mountNode={pane}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={className}
          tabIndex={tabIndex}
          icon={<EmojiAdd16Regular />}
          aria-label="React"
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.picker} aria-label="Reactions">
        {reactions.map((reaction) => {
          const { name, icon: Icon } = looks[reaction]
          const mine = comment.reactions[reaction]?.includes(personId) ?? false
          return (
            <Button
              key={reaction}
              appearance={mine ? 'outline' : 'subtle'}
              icon={<Icon className={colorOf(reaction)} />}
              aria-label={name}
              aria-pressed={mine}
              title={name}
              onClick={() => {
                onReact(reaction, !mine)
                setOpen(false)
              }}
            />
          )
        })}
      </PopoverSurface>
    </Popover>
  )
}
