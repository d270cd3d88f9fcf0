import { makeStyles } from '@fluentui/react-components'

/** From this width on, a row is one line; below, its title has two. */
export const oneLineFrom = 1080

/** The columns of header and rows: fewer in a side panel, all of them in a wide page. */
export const rowColumns = {
  display: 'grid',
  alignItems: 'center',
  columnGap: '8px',
  gridTemplateColumns: 'minmax(0, 1fr) 16px 44px',
  // The widths exclude each other: atomic styles have no order among container queries that hold at once.
  '@container (min-width: 420px) and (max-width: 559.98px)': {
    gridTemplateColumns: 'minmax(0, 1fr) 16px 104px',
  },
  '@container (min-width: 560px) and (max-width: 819.98px)': {
    gridTemplateColumns: 'minmax(0, 1fr) 16px 120px 44px 52px',
    columnGap: '12px',
  },
  '@container (min-width: 820px) and (max-width: 1079.98px)': {
    gridTemplateColumns: 'minmax(0, 1fr) 16px 132px 148px 52px',
    columnGap: '16px',
  },
  '@container (min-width: 1080px)': {
    gridTemplateColumns: 'minmax(0, 1fr) 16px 200px 190px 64px 88px',
    columnGap: '16px',
  },
} as const

export const cellStyles = makeStyles({
  // The legend's button is wider than the marks below it.
  planning: { display: 'flex', alignItems: 'center', justifyContent: 'center', minWidth: 0 },
  progress: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '8px',
    minWidth: 0,
    '@container (min-width: 420px)': { justifyContent: 'flex-start' },
  },
  owner: {
    display: 'none',
    alignItems: 'center',
    gap: '8px',
    minWidth: 0,
    '@container (min-width: 560px)': { display: 'flex' },
  },
  priority: { display: 'none', '@container (min-width: 560px)': { display: 'block' } },
  state: { display: 'none', '@container (min-width: 1080px)': { display: 'block' } },
  wideText: { display: 'none', '@container (min-width: 420px)': { display: 'inline' } },
  narrowText: {
    marginInlineStart: 'auto',
    '@container (min-width: 420px)': { display: 'none' },
  },
  /** Stands in for the column of visibility where there is none. */
  draft: {
    display: 'none',
    '@container (min-width: 420px) and (max-width: 1079.98px)': { display: 'inline-flex' },
  },
  /** Where there is no room for that either. */
  draftWord: { '@container (min-width: 420px)': { display: 'none' } },
})
