import { makeStyles, tokens } from '@fluentui/react-components'
import { Link } from 'wouter'
import type { PeopleById } from '../../okr/contract/common.ts'
import type { OkrLine as Line } from '../../okr/contract/okrs.ts'
import { paths } from '../routes.ts'
import { Avatar } from './avatar.tsx'
import { Chip } from './chip.tsx'
import { useFormat } from './format.ts'
import { KindIcon, kindName } from './kind-icon.tsx'
import { PlanningMark } from './planning-mark.tsx'
import { useVisually } from './visually-hidden.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    minWidth: 0,
    paddingInline: '8px',
    minHeight: '36px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3,
      boxShadow: `inset 0 0 0 1px ${tokens.colorTransparentStroke}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, marginTop: '8px', color: tokens.colorNeutralForeground3 },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    flexGrow: 1,
    minWidth: 0,
    minHeight: '36px',
  },
  // They stay together, at the end of the line or below the title, so that the lines' ends align.
  figures: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    marginInlineStart: 'auto',
    minHeight: '30px',
  },
  title: {
    flexGrow: 1,
    flexBasis: '150px',
    minWidth: 0,
    overflowWrap: 'anywhere',
    lineHeight: '18px',
    paddingBlock: '6px',
  },
  // As wide as the widest figure, so that the marks before it stand below one another.
  figure: {
    flexShrink: 0,
    minWidth: '32px',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
})

export interface OkrLineProps {
  line: Pick<Line, 'id' | 'kind' | 'level' | 'title' | 'ownerId' | 'progress' | 'weight'> & {
    visibility?: Line['visibility'] | undefined
    planning?: Line['planning'] | undefined
  }
  people: PeopleById
  /** The weight of the link is shown where there are several. */
  showWeight?: boolean
  /** Only what it is and whose: how far it is was not asked for. */
  bare?: boolean
}

/** A related OKR: leads to its details. */
export function OkrLine({ line, people, showWeight = false, bare = false }: OkrLineProps) {
  const styles = useStyles()
  const hidden = useVisually()
  const format = useFormat()
  const owner = line.ownerId === undefined ? undefined : people[line.ownerId]
  return (
    <Link href={paths.okr(line.id)} className={styles.root}>
      <KindIcon kind={line.kind} level={line.level} className={styles.icon} />
      <span className={styles.words}>
        <span className={hidden.text}>{kindName(line.kind, line.level)}: </span>
        <span className={styles.title}>{line.title}</span>
        <span className={styles.figures}>
          {line.visibility === 'draft' && <Chip tone="draft">Draft</Chip>}
          {showWeight && line.weight !== undefined && (
            <Chip tone="quiet">Weight {format.percent(line.weight / 100)}</Chip>
          )}
          {line.planning && <PlanningMark state={line.planning} />}
          {!bare && (
            <span className={styles.figure}>
              {line.progress === undefined ? (
                <span className={hidden.text}>no measure yet</span>
              ) : (
                format.percent(line.progress)
              )}
            </span>
          )}
          {owner && (
            <>
              <Avatar person={owner} size={20} />
              <span className={hidden.text}>{owner.displayName}</span>
            </>
          )}
        </span>
      </span>
    </Link>
  )
}
