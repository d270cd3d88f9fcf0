import {
  FluentProvider,
  Spinner,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { useEffect, useMemo } from 'react'
import { go, useAddress } from './address.ts'
import { getInfo, getPeople } from './api.ts'
import { CalendarView } from './calendar/calendar-view.tsx'
import { ChatView } from './chat/chat-view.tsx'
import { Rail } from './rail.tsx'
import { TabView } from './tab/tab-view.tsx'
import { TopBar } from './top-bar.tsx'
import { useLoaded } from './use-loaded.ts'
import type { Workbench } from './workbench.ts'

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

export function App() {
  const { theme } = useAddress()
  const [start] = useLoaded('start', () => Promise.all([getInfo(), getPeople()]))
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const workbench = useMemo<Workbench | undefined>(() => {
    if (start.state !== 'ready') return undefined
    const [info, people] = start.value
    return { info, people, byId: new Map(people.map((person) => [person.id, person])) }
  }, [start])
  return (
    <FluentProvider theme={themes[theme]} className="provider">
      {workbench ? (
        <Window workbench={workbench} />
      ) : (
        <div className="page-centre">
          {start.state === 'failed' ? <p role="alert">{start.message}</p> : <Spinner label="Loading…" />}
        </div>
      )}
    </FluentProvider>
  )
}

function Window({ workbench }: { workbench: Workbench }) {
  const address = useAddress()
  const { info, byId } = workbench
  const person = byId.get(address.person) ?? byId.get(info.topLeader) ?? workbench.people[0]
  if (!person) return <p role="alert">There is nobody in this organisation.</p>
  const select = (id: string) => go({ person: id, conversation: '', event: '' })
  return (
    <div className="window">
      <TopBar workbench={workbench} person={person} onSelect={select} />
      <Rail view={address.view} />
      <main className="view" aria-label={titles[address.view]}>
        {address.view === 'tab' && <TabView key={person.id} workbench={workbench} person={person} />}
        {address.view === 'chat' && <ChatView key={person.id} workbench={workbench} person={person} />}
        {address.view === 'calendar' && <CalendarView workbench={workbench} person={person} />}
      </main>
    </div>
  )
}

const titles = { tab: 'OKR Align tab', chat: 'Chat', calendar: 'Calendar' }
