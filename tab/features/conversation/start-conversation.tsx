import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CommentMultiple32Regular } from '@fluentui/react-icons/svg/comment-multiple'
import { EmptyState } from '../../components/empty-state.tsx'

const useStyles = makeStyles({
  starters: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
  },
})

const starters = ['What would help you reach this?', 'I can help with ', 'How will we know that it worked?']

/** Nothing was written yet: what one could begin with. `onStart` is left out for those who only read. */
export function StartConversation({ onStart }: { onStart?: ((text: string) => void) | undefined }) {
  const styles = useStyles()
  if (!onStart) {
    return (
      <EmptyState
        icon={<CommentMultiple32Regular />}
        title="No comments yet"
        text="Nobody has written anything about this OKR so far."
      />
    )
  }
  return (
    <EmptyState
      icon={<CommentMultiple32Regular />}
      title="Start the conversation"
      text="Ask, offer help or give feedback. Everyone who can see this OKR can read and answer, here and in chat."
      action={
        <div className={styles.starters}>
          {starters.map((starter) => (
            <Button key={starter} size="small" shape="circular" onClick={() => onStart(starter)}>
              {starter.trim()}
            </Button>
          ))}
        </div>
      }
    />
  )
}
