import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text'
import { PeopleSync20Regular } from '@fluentui/react-icons/svg/people-sync'
import { useId } from 'react'

export type Way = 'directory' | 'file'

const useStyles = makeStyles({
  set: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  way: {
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
  input: { flexShrink: 0, margin: 0, marginTop: '3px', accentColor: tokens.colorCompoundBrandBackground },
  words: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

const ways = [
  {
    way: 'directory',
    title: 'Microsoft Entra ID',
    text: 'People, managers and departments as your directory has them.',
    Icon: PeopleSync20Regular,
  },
  {
    way: 'file',
    title: 'CSV file',
    text: 'For units that the directory does not describe well enough.',
    Icon: DocumentText20Regular,
  },
] as const

export interface WayChoiceProps {
  way: Way
  onWay: (way: Way) => void
}

/** Where people and units come from. */
export function WayChoice({ way, onWay }: WayChoiceProps) {
  const styles = useStyles()
  const name = useId()
  return (
    <fieldset className={styles.set} aria-label="Where people and units come from">
      {ways.map(({ way: one, title, text, Icon }) => (
        <label key={one} className={mergeClasses(styles.way, way === one && styles.chosen)}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={way === one}
            onChange={() => onWay(one)}
            aria-label={title}
            aria-describedby={`${name}-${one}`}
          />
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            <span id={`${name}-${one}`} className={styles.text}>
              {text}
            </span>
          </span>
          <Icon aria-hidden className={styles.icon} />
        </label>
      ))}
    </fieldset>
  )
}
