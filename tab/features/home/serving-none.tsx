import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Home } from '../../../okr/contract/readiness.ts'
import { OkrLine } from '../../components/okr-line.tsx'
import { PageSection } from '../../components/page-section.tsx'

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { marginInline: '-8px', display: 'flex', flexDirection: 'column' },
})

const linesAtFirst = 5

/** OKRs of mine that lead to nothing that is marked as needed first: told while they can still be changed. */
export function ServingNone({ okrs }: { okrs: Home['servingNone'] }) {
  const styles = useStyles()
  const [isLong, setLong] = useState(false)
  if (okrs.length === 0) return null
  const shown = isLong || okrs.length <= linesAtFirst + 1 ? okrs : okrs.slice(0, linesAtFirst)
  return (
    <PageSection title="Mine that serve no topmost priority">
      <p className={styles.text}>
        Link each to what it helps to reach, or ask your leader whether it is needed now.
      </p>
      <div className={styles.list}>
        {shown.map((line) => (
          <OkrLine key={line.id} line={line} people={{}} />
        ))}
      </div>
      {shown.length < okrs.length && (
        <Button size="small" appearance="subtle" onClick={() => setLong(true)}>
          Show all {okrs.length}
        </Button>
      )}
    </PageSection>
  )
}
