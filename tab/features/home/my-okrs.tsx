import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons/svg/add'
import { useLocation } from 'wouter'
import type { PeopleById } from '../../../okr/contract/common.ts'
import { useCurrent } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { OkrLine } from '../../components/okr-line.tsx'
import { PageSection } from '../../components/page-section.tsx'
import { useMayDraft } from '../../components/use-unit-phase.ts'
import { paths } from '../../routes.ts'
import { myGroups } from './my-groups.ts'
import { TeamOkrs } from './team-okrs.tsx'
import { useMyOkrs } from './use-home.ts'

const useStyles = makeStyles({
  list: { marginInline: '-8px', display: 'flex', flexDirection: 'column', gap: '12px' },
  name: {
    margin: 0,
    paddingInline: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
})

/** The OKRs that I answer for or contribute to. */
export function MyOkrs() {
  const mayDraft = useMayDraft()
  const [, navigate] = useLocation()
  return (
    <PageSection
      title="My OKRs"
      action={
        mayDraft && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Add16Regular />}
            onClick={() => navigate(paths.newObjective())}
          >
            New objective
          </Button>
        )
      }
    >
      <MyOkrList />
    </PageSection>
  )
}

function MyOkrList() {
  const styles = useStyles()
  const { me } = useCurrent()
  const mine = useMyOkrs()
  if (mine.isPending) return <LoadingRows label="Loading my OKRs" rows={3} dots />
  if (mine.isError) return <ErrorState compact error={mine.error} onRetry={() => mine.refetch()} />
  const rows = mine.data.pages.flatMap((page) => page.matches.map((match) => match.row))
  const people: PeopleById = Object.assign({}, ...mine.data.pages.map((page) => page.people))
  if (rows.length === 0) return <TeamOkrs unit={me.unitPath.at(-1)} />
  const groups = myGroups(rows, me.person.id)
  return (
    <div className={styles.list}>
      {groups.map((group) => (
        <section key={group.name} aria-label={group.name}>
          {groups.length > 1 && <h3 className={styles.name}>{group.name}</h3>}
          {group.rows.map((row) => (
            <OkrLine
              key={row.id}
              // An owner is shown where it is somebody else: there I contribute.
              line={{ ...row, ownerId: row.ownerId === me.person.id ? undefined : row.ownerId }}
              people={people}
            />
          ))}
        </section>
      ))}
      {mine.hasNextPage && (
        <Button size="small" disabled={mine.isFetchingNextPage} onClick={() => mine.fetchNextPage()}>
          Show more
        </Button>
      )}
    </div>
  )
}
