import { makeStyles, tokens } from '@fluentui/react-components'
import { rowColumns } from './columns.ts'

/** The treegrid, its header and its rows. */
export const useGridStyles = makeStyles({
  root: {
    containerType: 'inline-size',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  header: {
    ...rowColumns,
    height: '32px',
    flexShrink: 0,
    paddingInline: '8px',
    '@container (min-width: 420px)': { paddingInline: '12px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    scrollbarGutter: 'stable',
    overflow: 'hidden',
  },
  headerCell: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  headerTitle: { paddingInlineStart: '4px' },
  scroll: { overflowY: 'auto', overflowX: 'hidden', flexGrow: 1, minHeight: 0, scrollbarGutter: 'stable' },
  canvas: { position: 'relative', width: '100%' },
  row: {
    ...rowColumns,
    position: 'absolute',
    insetInline: 0,
    top: 0,
    boxSizing: 'border-box',
    paddingInline: '8px',
    '@container (min-width: 420px)': { paddingInline: '12px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    // In high contrast only this line shows: a filled row would need all of its colours inverted.
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3,
      boxShadow: `inset 0 0 0 1px ${tokens.colorTransparentStroke}`,
    },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': {
      backgroundColor: tokens.colorBrandBackground2,
      boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    },
  },
  loading: { cursor: 'default', ':hover': { backgroundColor: 'transparent', boxShadow: 'none' } },
  stencil: {
    height: '10px',
    width: '38%',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    marginInlineStart: 'calc(20px * var(--depth) + 16px)',
  },
  failed: {
    gridColumn: '1 / -1',
    display: 'flex',
    gap: '8px',
    minWidth: 0,
    paddingInlineStart: 'calc(20px * (var(--depth) - 1) + 32px)',
    color: tokens.colorNeutralForeground2,
  },
  failedText: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  retry: { color: tokens.colorBrandForegroundLink, whiteSpace: 'nowrap' },
})
