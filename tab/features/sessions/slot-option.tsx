import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { Circle20Regular } from '@fluentui/react-icons/svg/circle'
import type { PeopleById } from '../../../okr/contract/common.ts'
import { Chip } from '../../components/chip.tsx'
import { clockRange, ownTimeZone, placeOf, shortDay, timeElsewhere } from './session-times.ts'
import type { Slot } from './slot-days.ts'
import { missingText, optionalText } from './slot-words.ts'

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
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
  input: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  mark: { flexShrink: 0, display: 'inline-flex', color: tokens.colorNeutralForeground3 },
  markChosen: { color: tokens.colorCompoundBrandForeground1 },
  lines: { minWidth: 0, flexGrow: 1 },
  time: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  more: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
})

export interface SlotOptionProps {
  slot: Slot
  people: PeopleById
  name: string
  chosen: boolean
  onChoose: () => void
  locale: string
  /** A second zone that the time is told in. */
  zone: string | undefined
  /** Where the list is not by day. */
  withDay: boolean
  earliest: boolean
}

/** One time as a radio button: when, for whom far away it is what time, and who cannot come. */
export function SlotOption(props: SlotOptionProps) {
  const { slot, people, name, chosen, onChoose, locale, zone, withDay, earliest } = props
  const styles = useStyles()
  const own = ownTimeZone()
  const elsewhere =
    zone === undefined ? undefined : timeElsewhere(slot.startsAt, slot.endsAt, { own, other: zone }, locale)
  const optional = optionalText(slot)
  return (
    <label className={mergeClasses(styles.root, chosen && styles.chosen)}>
      <input
        type="radio"
        className={styles.input}
        name={name}
        value={slot.startsAt}
        checked={chosen}
        onChange={onChoose}
      />
      <span aria-hidden className={mergeClasses(styles.mark, chosen && styles.markChosen)}>
        {chosen ? <CheckmarkCircle20Filled /> : <Circle20Regular />}
      </span>
      <span className={styles.lines}>
        <span className={styles.time}>
          {withDay && <span>{shortDay(slot.startsAt, own, locale)}</span>}
          <span>{clockRange(slot.startsAt, slot.endsAt, own, locale)}</span>
          {earliest && <Chip tone="strong">Earliest</Chip>}
        </span>
        {zone !== undefined && (
          <span className={styles.more}>
            {elsewhere ?? 'the same time'} in {placeOf(zone)}
          </span>
        )}
        {slot.missing.length > 0 && <span className={styles.more}>Without {missingText(slot, people)}</span>}
        {optional && <span className={styles.more}>{optional}</span>}
      </span>
    </label>
  )
}
