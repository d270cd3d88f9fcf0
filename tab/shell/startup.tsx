import { Button } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { CycleView, Me } from '../../okr/contract/organisation.ts'
import { type ApiProblem, api, isProblem } from '../api/client.ts'
import { CurrentContext } from '../api/me.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { LoadingRows } from '../components/loading-rows.tsx'
import { keep, readKept } from '../components/use-stored.ts'
import { announceLoaded, hostContext, startHost } from '../host/host.ts'
import { paths, type Target, targetOf } from '../routes.ts'
import { chosenCycle } from './chosen-cycle.ts'
import { StartProblem } from './start-problem.tsx'

const ChannelSettings = lazy(() =>
  import('../features/channel-settings/channel-settings.tsx').then((m) => ({ default: m.ChannelSettings })),
)
const FirstStart = lazy(() =>
  import('../features/setup/first-start.tsx').then((m) => ({ default: m.FirstStart })),
)

/** Meets the host, finds out who is here and where they want to go, and only then shows the rest. */
export function Startup({ children }: { children: ReactNode }) {
  const host = useQuery({
    queryKey: ['host'],
    queryFn: startHost,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  })
  const me = useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => api.call('getMe', { signal }),
    enabled: host.isSuccess,
    staleTime: 5 * 60_000,
    // Until there is a cycle, there is nothing to do but wait for it.
    refetchInterval: (query) => (query.state.data?.cycles.length === 0 ? 30_000 : false),
  })
  // What is known stays in place when reading it again fails.
  const error = host.error ?? (me.data === undefined ? me.error : null)
  const isSettled = error !== null || me.isSuccess
  useEffect(() => {
    if (isSettled && hostContext() !== undefined) announceLoaded()
  }, [isSettled])

  if (isProblem(error, 'forbidden')) return <NotAllowed problem={error} onRetry={() => me.refetch()} />
  if (error !== null) {
    const mustReload = host.error !== null || isProblem(error, 'not-understood')
    return <StartProblem error={error} onRetry={() => (mustReload ? location.reload() : me.refetch())} />
  }
  if (me.data === undefined) return <LoadingRows label="OKR Align is starting" rows={8} dots />
  return <SignedIn me={me.data}>{children}</SignedIn>
}

function SignedIn({ me, children }: { me: Me; children: ReactNode }) {
  const [place, navigate] = useLocation()
  const [target] = useState<Target>(
    () => targetOf(hostContext()?.subPageId) ?? targetOf(hostContext()?.pageId) ?? { path: paths.tree },
  )
  const [cycleId, setCycleId] = useState(() => target.cycleId ?? readKept('cycle') ?? undefined)
  const cycle = chosenCycle(me.cycles, cycleId, new Date().toISOString())

  const [isStarting, setStarting] = useState(me.programLead && cycle === undefined)

  const isNowhere = place === '/' || place === ''
  useEffect(() => {
    if (isNowhere) navigate(target.path, { replace: true })
  }, [isNowhere, navigate, target])

  if (hostContext()?.frame === 'settings') {
    return (
      <Suspense fallback={<LoadingRows label="Loading settings" />}>
        <ChannelSettings me={me} />
      </Suspense>
    )
  }
  if (isStarting) {
    return (
      <Suspense fallback={<LoadingRows label="Loading the set-up" rows={6} dots />}>
        <FirstStart
          me={me}
          onDone={(id) => {
            keep('cycle', id)
            setCycleId(id)
            setStarting(false)
            navigate(paths.tree, { replace: true })
          }}
        />
      </Suspense>
    )
  }
  if (cycle === undefined) return <NoCycle />
  return (
    <WithCycle me={me} cycle={cycle} onChoose={setCycleId}>
      {isNowhere ? null : children}
    </WithCycle>
  )
}

interface WithCycleProps {
  me: Me
  cycle: CycleView
  onChoose: (cycleId: string) => void
  children: ReactNode
}

function WithCycle({ me, cycle, onChoose, children }: WithCycleProps) {
  const current = useMemo(
    () => ({
      me,
      cycle,
      chooseCycle: (id: string) => {
        keep('cycle', id)
        onChoose(id)
      },
    }),
    [me, cycle, onChoose],
  )
  return <CurrentContext value={current}>{children}</CurrentContext>
}

function NoCycle() {
  return (
    <main aria-label="OKR Align">
      <EmptyState
        title="No cycle has been opened yet"
        text="OKRs are planned in cycles. The program lead opens the first one; it then appears here by itself."
      />
    </main>
  )
}

/** Nobody has to look for what they did wrong: who has to act is said, with a way to look again. */
function NotAllowed({ problem, onRetry }: { problem: ApiProblem; onRetry: () => void }) {
  return (
    <main aria-label="OKR Align">
      <EmptyState
        title="OKR Align is not open to you yet"
        text={problem.detail}
        action={<Button onClick={onRetry}>Try again</Button>}
      />
    </main>
  )
}
