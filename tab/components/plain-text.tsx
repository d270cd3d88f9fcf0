import { Link, makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  root: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
})

const address = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/g

/** What people wrote, as they wrote it: line breaks kept, web addresses as links, nothing else interpreted. */
export function PlainText({ text }: { text: string }) {
  const styles = useStyles()
  return (
    <span className={styles.root}>
      {text.split(address).map((part, i) =>
        i % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
          <Link key={i} inline href={part} target="_blank" rel="noopener noreferrer">
            {part}
          </Link>
        ) : (
          part
        ),
      )}
    </span>
  )
}
