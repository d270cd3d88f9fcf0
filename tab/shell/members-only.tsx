import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useMe } from '../api/me.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { guestWords } from '../components/guest-words.ts'
import { paths } from '../routes.ts'

/** What guests never see: a link can still lead them to it. */
export function MembersOnly({ children }: { children: ReactNode }) {
  const { guest } = useMe()
  const [, navigate] = useLocation()
  if (!guest) return children
  return (
    <EmptyState
      title="Only members of the organisation see this"
      text={guestWords.text}
      action={<Button onClick={() => navigate(paths.tree)}>Go to the tree</Button>}
    />
  )
}
