import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { colorsOf, initialsOf } from './person-color.ts'

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightSemibold,
    fontFamily: tokens.fontFamilyBase,
    lineHeight: 1,
    userSelect: 'none',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  small: { width: '20px', height: '20px', fontSize: '9px' },
  medium: { width: '24px', height: '24px', fontSize: '10px' },
  large: { width: '32px', height: '32px', fontSize: '12px' },
  huge: { width: '48px', height: '48px', fontSize: '17px' },
  nobody: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground3,
  },
})

const sizes = { 20: 'small', 24: 'medium', 32: 'large', 48: 'huge' } as const

export interface AvatarProps {
  /** undefined: nobody. */
  person: { id: string; displayName: string } | undefined
  size?: keyof typeof sizes
}

/** A person's initials on their colour. Decoration: the name stands beside it, or is given by the caller. */
export function Avatar({ person, size = 24 }: AvatarProps) {
  const styles = useStyles()
  if (person === undefined) {
    return (
      <span aria-hidden className={mergeClasses(styles.root, styles[sizes[size]], styles.nobody)}>
        ?
      </span>
    )
  }
  const { background, foreground } = colorsOf(person.id)
  return (
    <span
      aria-hidden
      className={mergeClasses(styles.root, styles[sizes[size]])}
      style={{ backgroundColor: background, color: foreground }}
    >
      {initialsOf(person.displayName)}
    </span>
  )
}
