import { makeStyles, tokens } from '@fluentui/react-components'
import { marked } from './marked.ts'

const useStyles = makeStyles({
  mark: {
    backgroundColor: 'transparent',
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandStroke1,
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
})

/** A text with the searched words marked. */
export function Highlight({ text, search }: { text: string; search?: string | undefined }) {
  const styles = useStyles()
  if (!search?.trim()) return text
  return marked(text, search).map(({ part, isMatch }, i) =>
    isMatch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
      <mark key={i} className={styles.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  )
}
