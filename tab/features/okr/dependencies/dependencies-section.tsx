import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons/svg/add'
import { useState } from 'react'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { useCycle } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { LoadingRows } from '../../../components/loading-rows.tsx'
import { useKeptFocus } from '../../../components/use-kept-focus.ts'
import { useCardStyles } from '../alignment/use-card-styles.ts'
import { readFormDraft } from '../drafts.ts'
import { Section } from '../section.tsx'
import { emptyDependency } from './dependency-draft.ts'
import { DependencyForm } from './dependency-form.tsx'
import { DependencyItem } from './dependency-item.tsx'
import { joined, useDependencies } from './use-dependencies.ts'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  heading: {
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
})

/** What the OKR needs from others and what others need from it. */
export function DependenciesSection({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const cards = useCardStyles()
  const cycle = useCycle()
  const okrId = details.okr.id
  const draftName = `dependency ${cycle.id} ${okrId}`
  const [isAdding, setAdding] = useState(() => readFormDraft(draftName) !== undefined)
  const query = useDependencies(okrId)
  const all = query.data === undefined ? undefined : joined(query.data.pages, okrId)
  const mayDeclare = all?.can.declare ?? false
  const place = useKeptFocus<HTMLDivElement>()
  return (
    <div ref={place}>
      <Section
        title={
          all === undefined || all.needs.length === 0 ? 'Dependencies' : `Dependencies (${all.needs.length})`
        }
        part="dependencies"
        action={
          mayDeclare &&
          !isAdding && (
            <Button size="small" appearance="subtle" icon={<Add16Regular />} onClick={() => setAdding(true)}>
              Add dependency
            </Button>
          )
        }
      >
        {isAdding && mayDeclare && (
          <DependencyForm
            okrId={okrId}
            draftName={draftName}
            initial={() => emptyDependency(crypto.randomUUID())}
            onClose={() => setAdding(false)}
          />
        )}
        {all === undefined ? (
          query.isError ? (
            <ErrorState compact error={query.error} onRetry={() => query.refetch()} />
          ) : (
            <LoadingRows label="Loading the dependencies" rows={2} />
          )
        ) : (
          <>
            {all.needs.length === 0 && !isAdding && (
              <p className={styles.quiet}>
                {mayDeclare
                  ? 'Nothing yet. Add what this needs from other people or units, and by when.'
                  : 'It needs nothing from others.'}
              </p>
            )}
            {all.needs.length > 0 && (
              <ul className={cards.list} aria-label="What it needs">
                {all.needs.map((one) => (
                  <DependencyItem key={one.id} dependency={one} all={all} side="needs" />
                ))}
              </ul>
            )}
            {all.provides.length > 0 && (
              <>
                <h4 className={styles.heading}>What others need from it</h4>
                <ul className={cards.list} aria-label="What others need from it">
                  {all.provides.map((one) => (
                    <DependencyItem key={one.id} dependency={one} all={all} side="provides" />
                  ))}
                </ul>
              </>
            )}
            {query.hasNextPage && (
              <div className={cards.actions}>
                <Button
                  size="small"
                  disabledFocusable={query.isFetchingNextPage}
                  onClick={() => query.fetchNextPage()}
                >
                  Show more
                </Button>
              </div>
            )}
          </>
        )}
      </Section>
    </div>
  )
}
