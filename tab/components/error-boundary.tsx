import { Component, type ReactNode } from 'react'
import { ErrorState } from './error-state.tsx'

interface Props {
  children: ReactNode
  /** A new value tries again, e.g. another place in the tab. */
  resetKey?: string
}

interface State {
  error: unknown
  resetKey: string | undefined
}

/** A view that breaks, or whose script a newer version has replaced, says so and leaves the rest of the tab alone. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: undefined, resetKey: props.resetKey }
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children
    return (
      <ErrorState error={explained(this.state.error)} retryText="Reload" onRetry={() => location.reload()} />
    )
  }
}

function explained(error: unknown): unknown {
  const isOldScript = error instanceof TypeError && /import|module/i.test(error.message)
  return isOldScript
    ? new Error('This part of OKR Align could not be loaded. Check your connection, then reload the tab.')
    : error
}
