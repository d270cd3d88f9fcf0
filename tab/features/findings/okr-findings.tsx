import { makeStyles, tokens } from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import { topicOf, useLive } from '../../api/live.ts'
import { useCycle } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { useWantedPart } from '../../components/wanted-part.ts'
import { FindingCard } from './finding-card.tsx'
import { joined, useFindings } from './use-findings.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    outlineStyle: 'none',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
})

/** The open findings about one OKR, and those that were dismissed; nothing where there is none. */
export function OkrFindings({ okrId }: { okrId: string }) {
  const styles = useStyles()
  const cycle = useCycle()
  const client = useQueryClient()
  const id = useId()
  const arrive = useWantedPart('findings')
  const heading = useRef<HTMLHeadingElement>(null)
  const open = useFindings(cycle.id, { okrId, state: 'open' })
  const dismissed = useFindings(cycle.id, { okrId, state: 'dismissed' })
  useLive(topicOf.okr(cycle.id, okrId), (_, seen) => {
    if (seen !== undefined) client.invalidateQueries({ queryKey: ['findings', cycle.id, { okrId }] })
  })
  const around = joined([...(open.data?.pages ?? []), ...(dismissed.data?.pages ?? [])])
  const { findings } = around
  // What was dismissed leaves one list before it arrives in the other.
  const moves = useRef(false)
  if (findings.length > 0) moves.current = true
  else if (!open.isFetching && !dismissed.isFetching) moves.current = false
  const isEmpty = findings.length === 0 && !moves.current
  const refuge = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isEmpty && document.activeElement === document.body) refuge.current?.focus()
    if (isEmpty) refuge.current = null
  }, [isEmpty])
  const leave = () => {
    // Where nothing is left, the keyboard goes on in the details.
    refuge.current = heading.current?.parentElement?.closest<HTMLElement>('[tabindex="-1"]') ?? null
    heading.current?.focus()
  }
  if (open.data === undefined) {
    return open.isError ? <ErrorState compact error={open.error} onRetry={() => open.refetch()} /> : null
  }
  const count = findings.filter((finding) => finding.dismissed === undefined).length
  if (isEmpty) return null
  return (
    <section ref={arrive} aria-labelledby={id} className={styles.root}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {count === 0 ? 'Findings' : `Findings (${count})`}
      </h3>
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          around={around}
          okrId={okrId}
          headingLevel={4}
          onGone={leave}
        />
      ))}
    </section>
  )
}
