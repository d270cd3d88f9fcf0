import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { isProblem, sentenceOf } from '../api/client.ts'
import { NoHost, NoToken } from '../host/host.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    maxWidth: '480px',
    marginInline: 'auto',
    padding: '64px 16px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** Nothing can be shown yet: what is in the way, and who can clear it. */
export function StartProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const styles = useStyles()
  return (
    <main className={styles.root} aria-label="OKR Align">
      <h1 className={styles.title}>{titleOf(error)}</h1>
      <p role="alert" className={styles.text}>
        {sentenceOf(error)}
      </p>
      <Button onClick={onRetry}>Try again</Button>
    </main>
  )
}

function titleOf(error: unknown): string {
  if (error instanceof NoHost) return 'OKR Align lives in Teams'
  if (error instanceof NoToken) return error.consentMissing ? 'Waiting for approval' : 'You are not signed in'
  if (isProblem(error, 'forbidden')) return 'No access yet'
  return 'OKR Align did not start'
}
