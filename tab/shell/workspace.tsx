import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { useCycle, useMe } from '../api/me.ts'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { LoadingRows } from '../components/loading-rows.tsx'
import { useAtLeast } from '../components/use-media.ts'
import { useVisually } from '../components/visually-hidden.ts'
import { TreeView } from '../features/tree/tree-view.tsx'
import { okrPartOf, paths, patterns } from '../routes.ts'
import { unitOfTab } from './unit-of-tab.ts'

const OkrPane = lazy(() => import('../features/okr/okr-pane.tsx').then((m) => ({ default: m.OkrPane })))
const NewObjective = lazy(() =>
  import('../features/okr/new-objective.tsx').then((m) => ({ default: m.NewObjective })),
)
const ConversationPane = lazy(() =>
  import('../features/conversation/conversation-pane.tsx').then((m) => ({ default: m.ConversationPane })),
)

const OkrFindings = lazy(() =>
  import('../features/findings/okr-findings.tsx').then((m) => ({ default: m.OkrFindings })),
)

const sideBySide = 900

const useStyles = makeStyles({
  root: { display: 'flex', flexGrow: 1, minHeight: 0, minWidth: 0 },
  tree: { display: 'flex', flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    minWidth: 0,
    flexGrow: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  beside: {
    flexGrow: 0,
    flexShrink: 0,
    width: 'clamp(400px, 40%, 600px)',
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  hidden: { display: 'none' },
})

/** The tree, and beside it (or over it, where there is little room) what was opened. */
export function Workspace() {
  const styles = useStyles()
  const hidden = useVisually()
  const me = useMe()
  const cycle = useCycle()
  const [place, navigate] = useLocation()
  const [isOkr, okrParams] = useRoute(patterns.okr)
  const [isNew, newParams] = useRoute(patterns.newObjective)
  const [unit, setUnit] = useState(unitOfTab)
  const isWide = useAtLeast(sideBySide)
  const isPaneOpen = isOkr || isNew
  const openId = isOkr ? okrParams.okrId : undefined
  const part = isOkr ? okrPartOf(okrParams.part) : undefined
  const canCreate = !me.guest
  const tree = useRef<HTMLElement>(null)
  const wasPaneOpen = useRef(isPaneOpen)

  // The keyboard comes back to the row that was opened.
  useEffect(() => {
    if (wasPaneOpen.current && !isPaneOpen && document.activeElement === document.body) {
      tree.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true })
    }
    wasPaneOpen.current = isPaneOpen
  }, [isPaneOpen])

  return (
    <div className={styles.root}>
      <h1 className={hidden.text}>OKRs of {cycle.name}</h1>
      <section
        ref={tree}
        aria-label="Tree"
        className={mergeClasses(styles.tree, isPaneOpen && !isWide && styles.hidden)}
      >
        <TreeView
          openId={openId}
          onOpen={(okrId) => navigate(paths.okr(okrId))}
          onNew={canCreate ? () => navigate(paths.newObjective()) : undefined}
          unit={me.guest ? undefined : unit}
          onLeaveUnit={() => setUnit(undefined)}
        />
      </section>
      {isPaneOpen && (
        <section aria-label="Details" className={mergeClasses(styles.pane, isWide && styles.beside)}>
          <ErrorBoundary resetKey={place}>
            <Suspense fallback={<LoadingRows label="Loading details" rows={7} />}>
              {openId !== undefined && (
                <OkrPane
                  key={`${cycle.id} ${openId} ${part ?? ''}`}
                  okrId={openId}
                  part={part}
                  onClose={() => navigate(paths.tree)}
                  conversation={<ConversationPane cycleId={cycle.id} okrId={openId} />}
                  findings={<OkrFindings okrId={openId} />}
                />
              )}
              {isNew && (
                <NewObjective
                  key={place}
                  unitId={newParams.start === 'unit' ? newParams.id : undefined}
                  parentId={newParams.start === 'below' ? newParams.id : undefined}
                  onClose={() => navigate(paths.tree)}
                />
              )}
            </Suspense>
          </ErrorBoundary>
        </section>
      )}
    </div>
  )
}
