import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactElement, useId } from 'react'

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  card: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':has(:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  // The card carries the mark of focus.
  input: {
    flexShrink: 0,
    margin: 0,
    marginTop: '3px',
    outlineStyle: 'none',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  words: { flexGrow: 1, minWidth: 0 },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorBrandForeground1 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

export interface Choice<Value extends string> {
  value: Value
  title: string
  /** What choosing it means. */
  text: string
  icon: ReactElement
}

export interface ChoiceCardsProps<Value extends string> {
  legend: string
  choices: readonly Choice<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
}

/** One of a few, each explained on a card of its own; a group of radio buttons. */
export function ChoiceCards<Value extends string>({
  legend,
  choices,
  value,
  onChange,
}: ChoiceCardsProps<Value>) {
  const styles = useStyles()
  const name = useId()
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.cards}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={mergeClasses(styles.card, choice.value === value && styles.chosen)}
          >
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              aria-label={choice.title}
              aria-describedby={`${name}-${choice.value}`}
            />
            <span className={styles.words}>
              <span className={styles.title}>{choice.title}</span>
              <span id={`${name}-${choice.value}`} className={styles.text}>
                {choice.text}
              </span>
            </span>
            <span aria-hidden className={styles.icon}>
              {choice.icon}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
