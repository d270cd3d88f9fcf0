import { CalendarLtr24Filled, CalendarLtr24Regular } from '@fluentui/react-icons/svg/calendar-ltr'
import { Chat24Filled, Chat24Regular } from '@fluentui/react-icons/svg/chat'
import { TargetArrow24Filled, TargetArrow24Regular } from '@fluentui/react-icons/svg/target-arrow'
import type { MouseEvent } from 'react'
import { type Address, go } from './address.ts'

const items = [
  { view: 'tab', label: 'OKR Align', Regular: TargetArrow24Regular, Filled: TargetArrow24Filled },
  { view: 'chat', label: 'Chat', Regular: Chat24Regular, Filled: Chat24Filled },
  { view: 'calendar', label: 'Calendar', Regular: CalendarLtr24Regular, Filled: CalendarLtr24Filled },
] as const

/** The rail at the left, as in Teams: the app's tab, the chat, the calendar. */
export function Rail({ view }: { view: Address['view'] }) {
  const open = (event: MouseEvent, to: Address['view']) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go({ view: to })
  }
  return (
    <nav className="rail" aria-label="Apps">
      {items.map(({ view: to, label, Regular, Filled }) => (
        <a
          key={to}
          href={`?view=${to}`}
          className="rail-item"
          aria-current={view === to ? 'page' : undefined}
          onClick={(event) => open(event, to)}
        >
          {view === to ? <Filled aria-hidden /> : <Regular aria-hidden />}
          <span>{label}</span>
        </a>
      ))}
    </nav>
  )
}
