import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { LoadingRows } from '../components/loading-rows.tsx'
import { paths, patterns } from '../routes.ts'
import { MembersOnly } from './members-only.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { Workspace } from './workspace.tsx'

const HomeView = lazy(() => import('../features/home/home-view.tsx').then((m) => ({ default: m.HomeView })))
const SessionsView = lazy(() =>
  import('../features/sessions/sessions-view.tsx').then((m) => ({ default: m.SessionsView })),
)
const ReadinessPage = lazy(() => import('./readiness-page.tsx').then((m) => ({ default: m.ReadinessPage })))
const SetupView = lazy(() =>
  import('../features/setup/setup-view.tsx').then((m) => ({ default: m.SetupView })),
)

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  page: { position: 'relative', overflowY: 'auto', flexGrow: 1, minHeight: 0 },
})

/** Navigation above, one view below. */
export function Shell() {
  const styles = useStyles()
  const [place] = useLocation()
  return (
    <div className={styles.root}>
      <TopBar />
      <OfflineBar />
      <main className={styles.main} aria-label="OKR Align">
        <ErrorBoundary resetKey={place}>
          <Suspense fallback={<LoadingRows label="Loading" rows={6} dots />}>
            <Switch>
              <Route path={paths.home}>
                <div className={styles.page}>
                  <HomeView />
                </div>
              </Route>
              <Route path={/^\/sessions(?:\/.*)?$/}>
                <div className={styles.page}>
                  <MembersOnly>
                    <SessionsView />
                  </MembersOnly>
                </div>
              </Route>
              <Route path={patterns.readiness}>
                <div className={styles.page}>
                  <MembersOnly>
                    <ReadinessPage />
                  </MembersOnly>
                </div>
              </Route>
              <Route path={patterns.setup}>
                <div className={styles.page}>
                  <SetupView />
                </div>
              </Route>
              <Route path={/^\/(?:tree|okr\/.+|new(?:\/.*)?)$/}>
                <Workspace />
              </Route>
              <Route>
                <Redirect to={paths.tree} replace />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  )
}
