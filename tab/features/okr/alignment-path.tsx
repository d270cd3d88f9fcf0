import { makeStyles, tokens } from '@fluentui/react-components'
import { Link } from 'wouter'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { KindIcon } from '../../components/kind-icon.tsx'
import { paths } from '../../routes.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  step: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    paddingInlineStart: 'calc(8px + 14px * var(--step))',
    paddingBlock: '3px',
    lineHeight: '20px',
    '@container (max-width: 340px)': { paddingInlineStart: 'calc(8px + 6px * var(--step))' },
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  link: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    minWidth: 0,
    ':hover': { textDecorationLine: 'underline', color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
    overflowWrap: 'anywhere',
    // The whole of a long title stands above.
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
  },
})

/** From the vision down to this OKR, through its heaviest links. */
export function AlignmentPath({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const { okr, path } = details
  return (
    <ol className={styles.list} aria-label="The way to the top">
      {path.map((step, i) => (
        <li key={step.id} className={styles.step} style={{ '--step': Math.min(i, 8) }}>
          <KindIcon kind={step.kind} level={step.level} className={styles.icon} />
          <Link href={paths.okr(step.id)} className={styles.link}>
            {step.title}
          </Link>
        </li>
      ))}
      <li className={styles.step} style={{ '--step': Math.min(path.length, 8) }} aria-current="true">
        <KindIcon
          kind={okr.kind}
          level={okr.kind === 'objective' ? okr.level : undefined}
          className={styles.icon}
        />
        <span className={styles.here}>{okr.title}</span>
      </li>
    </ol>
  )
}
