import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { isProblem } from '../../api/client.ts'
import { useCurrent } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { useKeptFocus } from '../../components/use-kept-focus.ts'
import { WantedPart } from '../../components/wanted-part.ts'
import type { OkrPart } from '../../routes.ts'
import { decisionsWaiting, requestToAnswer } from './alignment/request-words.ts'
import { useAlignment } from './alignment/use-alignment.ts'
import { useAskedChange } from './changes/asked-change.ts'
import { isPlanLocked, PlanLock } from './changes/plan-lock.ts'
import { useConflict } from './conflicts.ts'
import { OkrHeader } from './okr-header.tsx'
import { Overview } from './overview.tsx'
import { type PaneTab, PaneTabs, panelId, tabId } from './pane-tabs.tsx'
import { titlesOf } from './titles.ts'
import { useOkr } from './use-okr.ts'

const History = lazy(() => import('./history.tsx').then((m) => ({ default: m.History })))
const AlignmentPanel = lazy(() =>
  import('./alignment/alignment-panel.tsx').then((m) => ({ default: m.AlignmentPanel })),
)
const AnswerBar = lazy(() => import('./alignment/answer-bar.tsx').then((m) => ({ default: m.AnswerBar })))
const ChangeDialog = lazy(() =>
  import('./changes/change-dialog.tsx').then((m) => ({ default: m.ChangeDialog })),
)
const MergeDialog = lazy(() => import('./merge-dialog.tsx').then((m) => ({ default: m.MergeDialog })))

/** A magnified page, or a phone on its side: what stands above the parts leaves no room, so all of it scrolls. */
const low = '@media (max-height: 560px)'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    [low]: { position: 'relative', overflowY: 'auto' },
    containerType: 'inline-size',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // It takes the focus when it opens over the tree; what is inside shows where the keyboard is.
    outlineStyle: 'none',
  },
  panel: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    [low]: { flexShrink: 0, overflowY: 'visible' },
  },
  // It scrolls inside.
  fill: { overflowY: 'hidden', [low]: { height: '300px', overflowY: 'hidden' } },
  back: { alignSelf: 'flex-start', marginInlineStart: '48px' },
})

export interface OkrPaneProps {
  okrId: string
  onClose: () => void
  /** The OKR's conversation; another feature, loaded when its tab is opened. */
  conversation: ReactNode
  /** What was found about the OKR; another feature, which shows nothing where there is nothing. */
  findings?: ReactNode
  /** The part that a link led to. */
  part?: OkrPart | undefined
}

/** The details of one objective or key result. */
export function OkrPane({ okrId, onClose, conversation, findings, part }: OkrPaneProps) {
  const styles = useStyles()
  const { me, cycle } = useCurrent()
  const okr = useOkr(cycle.id, okrId)
  const alignment = useAlignment(okrId).data
  const conflict = useConflict()
  const askedChange = useAskedChange()
  const [tab, setTab] = useState<PaneTab>(() => tabOf(part, me.guest))
  const root = useKeptFocus<HTMLDivElement>('place')
  const details = okr.data
  const toAnswer = requestToAnswer(alignment)

  // Where the details cover the tree, the keyboard goes with them.
  const isLoaded = details !== undefined
  useEffect(() => {
    if (isLoaded && document.activeElement === document.body) root.current?.focus()
  }, [isLoaded, root])

  if (details === undefined) {
    if (okr.isError) {
      return (
        <div className={styles.root}>
          <ErrorState
            error={okr.error}
            onRetry={isProblem(okr.error, 'not-found') ? undefined : () => okr.refetch()}
          />
          <Button className={styles.back} size="small" onClick={onClose}>
            Back to the tree
          </Button>
        </div>
      )
    }
    return <LoadingRows label="Loading details" rows={7} />
  }
  return (
    <PlanLock value={isPlanLocked(details)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside */}
      <div
        ref={root}
        tabIndex={-1}
        className={styles.root}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented && !isWriting(event.target)) onClose()
        }}
      >
        <WantedPart value={part}>
          <OkrHeader
            details={details}
            alignment={alignment}
            onOpenAlignment={() => setTab('alignment')}
            onClose={onClose}
          />
        </WantedPart>
        {alignment && toAnswer && (
          <Suspense fallback={null}>
            <AnswerBar key={toAnswer.id} details={details} alignment={alignment} request={toAnswer} />
          </Suspense>
        )}
        <PaneTabs
          selected={tab}
          onSelect={setTab}
          comments={details.comments}
          decisions={decisionsWaiting(alignment)}
        />
        <div
          role="tabpanel"
          // Nothing in the history takes the keyboard, which scrolls it all the same.
          tabIndex={tab === 'history' ? 0 : undefined}
          id={panelId}
          aria-labelledby={tabId(tab)}
          className={mergeClasses(styles.panel, tab === 'conversation' && styles.fill)}
        >
          <Suspense fallback={<LoadingRows label="Loading" rows={4} />}>
            <WantedPart value={part}>
              {tab === 'overview' && <Overview details={details} findings={findings} />}
              {tab === 'alignment' && <AlignmentPanel details={details} />}
            </WantedPart>
            {tab === 'conversation' && conversation}
            {tab === 'history' && <History okrId={okrId} titles={titlesOf(details)} />}
          </Suspense>
        </div>
        {conflict && (
          <Suspense fallback={null}>
            <MergeDialog
              key={conflict.conflicts.map((one) => one.field).join()}
              open={conflict}
              people={details.people}
              titles={titlesOf(details)}
            />
          </Suspense>
        )}
        {askedChange && (
          <Suspense fallback={null}>
            <ChangeDialog
              key={askedChange.okrId}
              edit={askedChange}
              people={details.people}
              titles={titlesOf(details)}
            />
          </Suspense>
        )}
      </div>
    </PlanLock>
  )
}

/** Who leaves a field by Escape has not finished with the OKR. */
function isWriting(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select')
}

function tabOf(part: OkrPart | undefined, isGuest: boolean): PaneTab {
  if (part === 'conversation' || part === 'history') return part
  return (part === 'alignment' || part === 'dependencies') && !isGuest ? 'alignment' : 'overview'
}
