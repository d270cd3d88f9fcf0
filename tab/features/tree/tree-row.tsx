import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { TreeRow } from '../../../okr/contract/tree.ts'
import { Avatar } from '../../components/avatar.tsx'
import { Chip } from '../../components/chip.tsx'
import { FindingsMark } from '../../components/findings-mark.tsx'
import type { Format } from '../../components/format.ts'
import { KindIcon, kindName } from '../../components/kind-icon.tsx'
import { PlanningMark } from '../../components/planning-mark.tsx'
import { ProgressBar } from '../../components/progress-bar.tsx'
import { useVisually } from '../../components/visually-hidden.ts'
import { cellStyles, oneLineFrom } from './columns.ts'
import { Cell } from './grid-parts.tsx'
import { Highlight } from './highlight.tsx'
import type { NodeRow } from './rows.ts'

const useStyles = makeStyles({
  titleCell: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    minWidth: 0,
    paddingInlineStart: 'calc(var(--indent) * (var(--depth) - 1))',
    '--indent': '10px',
    '@container (min-width: 420px)': { '--indent': '20px', gap: '6px' },
  },
  chevron: {
    width: '20px',
    height: '24px',
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  chevronActive: {
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  objective: { color: tokens.colorBrandForeground1 },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
  line: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  title: {
    overflow: 'hidden',
    minWidth: 0,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
    [`@container (min-width: ${oneLineFrom}px)`]: {
      display: 'block',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
      lineHeight: '20px',
    },
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  measure: { display: 'none', [`@container (min-width: ${oneLineFrom}px)`]: { display: 'inline' } },
  path: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  percent: {
    width: '38px',
    flexShrink: 0,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  bar: {
    display: 'none',
    flexGrow: 1,
    '@container (min-width: 420px)': { display: 'flex' },
  },
  noMeasure: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  long: { display: 'none', '@container (min-width: 420px)': { display: 'inline' } },
  short: { '@container (min-width: 420px)': { display: 'none' } },
  ownerName: {
    display: 'none',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@container (min-width: 820px)': { display: 'inline' },
  },
})

export interface RowContentProps {
  item: NodeRow
  people: PeopleById
  expected: number | undefined
  format: Format
  /** Words to mark in the title. */
  search?: string | undefined
}

/** The cells of one row. The row around them has the focus, so nothing in here can be tabbed to. */
export function RowContent({ item, people, expected, format, search }: RowContentProps) {
  const styles = useStyles()
  const cells = cellStyles()
  const hidden = useVisually()
  const { row } = item
  const isOkr = row.kind === 'objective' || row.kind === 'key-result'
  const owner = row.ownerId === undefined ? undefined : people[row.ownerId]
  return (
    <>
      <Cell className={styles.titleCell} style={{ '--depth': Math.min(item.depth, 9) }}>
        <span
          aria-hidden
          data-toggle={item.expanded === undefined ? undefined : ''}
          className={mergeClasses(styles.chevron, item.expanded !== undefined && styles.chevronActive)}
        >
          {item.expanded !== undefined &&
            (item.expanded ? <ChevronDown16Regular /> : <ChevronRight16Regular />)}
        </span>
        {row.kind === 'person' ? (
          <Avatar person={{ id: row.id, displayName: row.title }} />
        ) : (
          <KindIcon
            kind={row.kind}
            level={row.level}
            className={mergeClasses(styles.icon, row.kind === 'objective' && styles.objective)}
          />
        )}
        <span className={hidden.text}>{kindName(row.kind, row.level)}: </span>
        <div className={styles.texts}>
          {item.path && item.path.length > 0 && <span className={styles.path}>{item.path.join(' › ')}</span>}
          <span className={styles.line}>
            <span
              className={mergeClasses(
                styles.title,
                (row.kind === 'unit' || row.level === 'vision') && styles.bold,
              )}
              title={row.title}
            >
              {row.visibility === 'draft' && (
                <span className={mergeClasses(styles.quiet, cells.draftWord)}>Draft · </span>
              )}
              <Highlight text={row.title} search={search} />
            </span>
            <Measure row={row} format={format} className={mergeClasses(styles.quiet, styles.measure)} />
            {row.visibility === 'draft' && (
              <span className={cells.draft}>
                <Chip tone="draft">Draft</Chip>
              </span>
            )}
            <FindingsMark count={row.findings} blocks={row.blocked === true} />
            {!isOkr && row.childCount > 0 && <span className={styles.quiet}>{row.childCount}</span>}
          </span>
        </div>
      </Cell>
      <Cell className={cells.planning}>{row.planning && <PlanningMark state={row.planning} />}</Cell>
      <Cell className={cells.progress}>
        {row.progress !== undefined ? (
          <>
            <span className={styles.bar}>
              <ProgressBar value={row.progress} expected={expected} />
            </span>
            <span className={styles.percent}>{format.percent(row.progress)}</span>
            {expected !== undefined && expected > 0 && (
              <span className={hidden.text}>, {format.percent(expected)} expected today</span>
            )}
          </>
        ) : (
          isOkr && (
            <span className={styles.noMeasure}>
              <span className={styles.long}>No measure yet</span>
              <span className={styles.short} aria-label="No measure yet" role="img">
                –
              </span>
            </span>
          )
        )}
      </Cell>
      <Cell className={cells.owner}>
        {row.kind !== 'person' && (owner || isOkr) && (
          <>
            <Avatar person={owner} />
            <span className={styles.ownerName}>{owner?.displayName ?? row.ownerText ?? 'No owner'}</span>
          </>
        )}
      </Cell>
      <Cell className={cells.priority}>
        {isOkr && row.priority !== undefined && (
          <Chip tone={row.priority === 1 ? 'strong' : 'quiet'}>P{row.priority}</Chip>
        )}
      </Cell>
      <Cell className={cells.state}>
        {row.visibility === 'draft' && <Chip tone="draft">Draft</Chip>}
        {row.visibility === 'published' && <span className={styles.noMeasure}>Published</span>}
      </Cell>
    </>
  )
}

function Measure({ row, format, className }: { row: TreeRow; format: Format; className: string }) {
  const { measure } = row
  if (measure?.target === undefined) return null
  const unit = measure.unit === undefined ? '' : ` ${measure.unit}`
  const from = measure.baseline === undefined ? '' : `${format.number(measure.baseline)} → `
  return (
    <span className={className}>
      {from}
      {format.number(measure.target)}
      {unit}
    </span>
  )
}
