import { makeStyles } from '@fluentui/react-components'

/** The columns of header and rows: fewer in a side panel, all of them in a wide page. */
export const rowColumns = {
  display: 'grid',
  alignItems: 'center',
  columnGap: '8px',
  gridTemplateColumns: 'minmax(0, 1fr) 44px',
  '@container (min-width: 400px)': { gridTemplateColumns: 'minmax(0, 1fr) 110px' },
  '@container (min-width: 560px)': {
    gridTemplateColumns: 'minmax(0, 1fr) 140px 32px 44px',
    columnGap: '12px',
  },
  '@container (min-width: 760px)': {
    gridTemplateColumns: 'minmax(0, 1fr) 160px 160px 44px 72px',
    columnGap: '16px',
  },
  '@container (min-width: 1100px)': {
    gridTemplateColumns: 'minmax(0, 1fr) 220px 200px 64px 88px',
  },
} as const

export const cellStyles = makeStyles({
  progress: { minWidth: 0 },
  owner: { display: 'none', '@container (min-width: 560px)': { display: 'flex' } },
  priority: { display: 'none', '@container (min-width: 560px)': { display: 'block' } },
  state: { display: 'none', '@container (min-width: 760px)': { display: 'block' } },
})
