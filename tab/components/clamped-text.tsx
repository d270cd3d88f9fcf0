import { Link, makeStyles, mergeClasses } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { PlainText } from './plain-text.tsx'

const useStyles = makeStyles({
  root: { margin: 0, overflowWrap: 'anywhere' },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  more: { fontSize: 'inherit', lineHeight: 'inherit' },
})

/** What somebody wrote, where there is little room: its first two lines, and the rest when it is asked for. */
export function ClampedText({ text }: { text: string }) {
  const styles = useStyles()
  const shown = useRef<HTMLParagraphElement>(null)
  const [isWhole, setWhole] = useState(false)
  const [isCut, setCut] = useState(false)
  useEffect(() => {
    const element = shown.current
    if (element === null || isWhole) return
    const watch = new ResizeObserver(() => setCut(element.scrollHeight > element.clientHeight + 1))
    watch.observe(element)
    return () => watch.disconnect()
  }, [isWhole])
  return (
    <div>
      <p ref={shown} className={mergeClasses(styles.root, !isWhole && styles.clamped)}>
        <PlainText text={text} />
      </p>
      {(isCut || isWhole) && (
        <Link as="button" className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Show less' : 'Show all of it'}
        </Link>
      )}
    </div>
  )
}
