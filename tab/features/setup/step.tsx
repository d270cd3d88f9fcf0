import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useVisually } from '../../components/visually-hidden.ts'

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: '24px',
    // The line that leads to the next step.
    ':not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '13px',
      top: '32px',
      bottom: '4px',
      width: '2px',
      backgroundColor: tokens.colorNeutralStroke2,
      '@media (max-width: 479px)': { display: 'none' },
    },
  },
  number: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '28px',
    height: '28px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  now: {
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  words: { minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px', minHeight: '28px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // Where there is little room, the step's content takes all of it.
  body: { paddingTop: '16px', '@media (max-width: 479px)': { marginInlineStart: '-40px' } },
})

export interface StepProps {
  number: number
  title: string
  text: string
  isOpen: boolean
  /** What came of it; undefined: not done. */
  done: string | undefined
  /** undefined: another step comes first. */
  onOpen: (() => void) | undefined
  children: ReactNode
}

/** One step of the first start: what it is about, and while it is open, how to do it. */
export function Step({ number, title, text, isOpen, done, onOpen, children }: StepProps) {
  const styles = useStyles()
  const hidden = useVisually()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    // The step begins at its heading, for the eye and for the screen reader.
    if (isOpen && !wasOpen.current) {
      heading.current?.focus()
      heading.current?.scrollIntoView({ block: 'nearest' })
    }
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <li className={styles.root} aria-current={isOpen ? 'step' : undefined} aria-labelledby={id}>
      <span aria-hidden className={mergeClasses(styles.number, isOpen && styles.now)}>
        {done !== undefined && !isOpen ? <Checkmark16Filled /> : number}
      </span>
      <div className={styles.words}>
        <div className={styles.head}>
          <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
            {title}
            {done !== undefined && <span className={hidden.text}> (done)</span>}
          </h2>
          {!isOpen && onOpen && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={done === undefined ? `Go to ${title}` : `Change ${title}`}
              onClick={onOpen}
            >
              {done === undefined ? 'Go to this step' : 'Change'}
            </Button>
          )}
        </div>
        <p className={styles.text}>{!isOpen && done !== undefined ? done : text}</p>
        {isOpen && <div className={styles.body}>{children}</div>}
      </div>
    </li>
  )
}
