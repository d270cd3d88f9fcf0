import { HostConfig } from 'adaptivecards'

const color = (name: string, subtle = name) => ({ default: `var(--${name})`, subtle: `var(--${subtle})` })

const foreground = {
  default: color('colorNeutralForeground1', 'colorNeutralForeground3'),
  dark: color('colorNeutralForeground1', 'colorNeutralForeground2'),
  light: color('colorNeutralForeground3'),
  accent: color('colorBrandForeground1'),
  good: color('cardGood'),
  warning: color('cardWarning'),
  attention: color('cardAttention'),
}

const container = (background: string, border = 'transparent') => ({
  backgroundColor: background,
  foregroundColors: foreground,
  borderColor: border,
})

/** How Teams draws adaptive cards; colours are the theme's own variables, so one configuration fits all three. */
export const teamsHostConfig = new HostConfig({
  fontFamily: 'var(--fontFamilyBase)',
  supportsInteractivity: true,
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 28, extraLarge: 32 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--colorNeutralBackground3)'),
    accent: container('var(--colorBrandBackground2)'),
    good: container('var(--colorPaletteGreenBackground1)'),
    warning: container('var(--colorPaletteYellowBackground1)'),
    attention: container('var(--colorPaletteRedBackground1)'),
  },
  actions: {
    maxActions: 6,
    spacing: 'Default',
    buttonSpacing: 8,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    showCard: { actionMode: 'Inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  inputs: {
    label: { inputSpacing: 'Small', requiredInputs: { suffix: ' *', suffixColor: 'Attention' } },
    errorMessage: { color: 'Attention', size: 'Small', weight: 'Default', spacing: 'Small' },
  },
  factSet: {
    title: {
      color: 'Default',
      size: 'Default',
      isSubtle: false,
      weight: 'Bolder',
      wrap: true,
      maxWidth: 160,
    },
    value: { color: 'Default', size: 'Default', isSubtle: false, weight: 'Default', wrap: true },
    spacing: 16,
  },
  textStyles: {
    heading: { size: 'Large', weight: 'Bolder', color: 'Default', isSubtle: false },
    columnHeader: { weight: 'Bolder', size: 'Default', color: 'Default', isSubtle: false },
  },
  textBlock: { headingLevel: 3 },
  media: { allowInlinePlayback: false },
})
