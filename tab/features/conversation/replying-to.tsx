import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quoted: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
})

export interface ReplyingToProps {
  /** undefined: a comment that is not loaded. */
  answered: { name: string; text: string } | undefined
  onStop: () => void
}

/** Stands above the compose box while a reply is written. */
export function ReplyingTo({ answered, onStop }: ReplyingToProps) {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      <span className={styles.quoted}>
        Replying to{' '}
        {answered ? (
          <>
            <strong>{answered.name}</strong>: {answered.text}
          </>
        ) : (
          'an earlier comment'
        )}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label="Write a comment of its own instead"
        onClick={onStop}
      />
    </div>
  )
}
