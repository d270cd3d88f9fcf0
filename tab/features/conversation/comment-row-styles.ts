import { makeStyles, tokens } from '@fluentui/react-components'

const narrow = '@container (max-width: 360px)'

/** `--depth` is the nesting; narrow panes indent less and not beyond the first step. */
export const useRowStyles = makeStyles({
  item: {
    position: 'relative',
    listStyleType: 'none',
    paddingTop: tokens.spacingVerticalM,
  },
  reply: {
    '--step': '24px',
    '--start': '15px',
    '--steps': 'var(--depth)',
    paddingTop: tokens.spacingVerticalXS,
    paddingInlineStart: 'calc(var(--start) + var(--steps) * var(--step) - 3px)',
    // One line for every comment above that this one hangs on.
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: 'var(--start)',
      width: 'calc((var(--steps) - 1) * var(--step) + 1px)',
      backgroundImage: `linear-gradient(to right, ${tokens.colorNeutralStroke2} 1px, transparent 1px)`,
      backgroundSize: 'var(--step) 100%',
    },
    [narrow]: { '--step': '8px', '--start': '8px', '--steps': 'min(var(--depth), 2)' },
  },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: '4px',
    paddingInline: '4px',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
  sending: { opacity: 0.72 },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '20px',
  },
  author: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  // Time and place stay together when there is no room beside the name.
  when: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
  },
  time: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  answers: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  deleted: {
    margin: 0,
    fontStyle: 'italic',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: 'flex', alignItems: 'center', marginInlineStart: '-6px', gap: '2px' },
  action: {
    minWidth: '24px',
    paddingInline: '6px',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  progress: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  failed: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  failedIcon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  failedText: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  failedActions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  confirm: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  question: { padding: 0, marginBottom: '4px', fontSize: tokens.fontSizeBase200 },
})
