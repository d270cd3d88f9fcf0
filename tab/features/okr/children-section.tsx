import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons/svg/add'
import { useLocation } from 'wouter'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { useMe } from '../../api/me.ts'
import { OkrLine } from '../../components/okr-line.tsx'
import { paths } from '../../routes.ts'
import { Section } from './section.tsx'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, margin: 0 },
  lines: { marginInline: '-8px', display: 'flex', flexDirection: 'column' },
})

/** What contributes to it. */
export function ChildrenSection({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const me = useMe()
  const [, navigate] = useLocation()
  const { children, moreChildren, okr, people } = details
  return (
    <Section
      title={children.length === 0 ? 'What contributes to it' : `What contributes to it (${count(details)})`}
      action={
        !me.guest && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Add16Regular />}
            onClick={() => navigate(paths.newObjective({ parentId: okr.id }))}
          >
            Contribute
          </Button>
        )
      }
    >
      {children.length === 0 ? (
        <p className={styles.quiet}>Nothing yet.</p>
      ) : (
        <div className={styles.lines}>
          {children.map((child) => (
            <OkrLine key={child.id} line={child} people={people} showWeight={child.weight !== 100} />
          ))}
        </div>
      )}
      {moreChildren && (
        <p className={styles.quiet}>There are more: open it in the tree to see all of them.</p>
      )}
    </Section>
  )
}

function count({ children, moreChildren }: OkrDetails): string {
  return moreChildren ? `more than ${children.length}` : String(children.length)
}
