import { mergeClasses } from '@fluentui/react-components'
import { LegendButton } from '../../components/legend-button.tsx'
import { useVisually } from '../../components/visually-hidden.ts'
import { cellStyles } from './columns.ts'
import { HeaderCell, Row, RowGroup } from './grid-parts.tsx'
import { useGridStyles } from './grid-styles.ts'

export function GridHeader() {
  const styles = useGridStyles()
  const cells = cellStyles()
  const hidden = useVisually()
  return (
    <RowGroup>
      <Row aria-rowindex={1} className={styles.header}>
        <HeaderCell className={mergeClasses(styles.headerCell, styles.headerTitle)}>
          Objective or key result
        </HeaderCell>
        <HeaderCell className={cells.planning}>
          <span className={hidden.text}>Planning</span>
          <LegendButton />
        </HeaderCell>
        <HeaderCell className={mergeClasses(styles.headerCell, cells.progress)}>
          <span className={cells.wideText}>Progress</span>
          <span className={cells.narrowText}>%</span>
        </HeaderCell>
        <HeaderCell className={mergeClasses(styles.headerCell, cells.owner)}>Owner</HeaderCell>
        <HeaderCell className={mergeClasses(styles.headerCell, cells.priority)}>Priority</HeaderCell>
        <HeaderCell className={mergeClasses(styles.headerCell, cells.state)}>Visibility</HeaderCell>
      </Row>
    </RowGroup>
  )
}
