import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useAddress } from '../address.ts'
import { type Conversation, getConversations, getTab, install, type Person, removeTab } from '../api.ts'
import { useLoaded } from '../use-loaded.ts'
import type { Workbench } from '../workbench.ts'
import { HostFrame } from './host-frame.tsx'
import { useMeetings } from './meetings.ts'
import { asSurface, SurfaceBar } from './surface-bar.tsx'

/** The product's tab, opened in one of the places where Teams and Outlook show it. */
export function TabView({ workbench, person }: { workbench: Workbench; person: Person }) {
  const address = useAddress()
  const surface = asSurface(address.surface)
  const { info } = workbench
  const [conversations] = useLoaded(person.id, () => getConversations(person.id))
  const channels =
    conversations.state === 'ready' ? conversations.value.filter(({ kind }) => kind === 'channel') : []
  const channel = channels.find(({ id }) => id === address.channel) ?? channels[0]
  const meetings = useMeetings(person.id, surface === 'sidePanel' || surface === 'stage')
  const [reloads, setReloads] = useState(0)

  // Opening the app for the first time adds it for this person, the bot included.
  useEffect(() => {
    if (surface === 'personal') void install(person.id).catch(() => undefined)
  }, [surface, person.id])

  const common = {
    person: person.id,
    app: surface === 'outlook' ? 'outlook' : 'teams',
    entityId: info.entityId,
    content: info.contentPath,
    subPageId: address.subPageId,
  }
  const team = { teamId: info.team.id, teamName: info.team.name, groupId: info.team.groupId }
  const meeting = meetings?.find(({ joinUrl }) => joinUrl === address.joinUrl) ?? meetings?.[0]

  return (
    <div className="tab-view">
      <SurfaceBar
        surface={surface}
        channels={channels}
        channel={channel}
        meetings={meetings ?? []}
        meeting={meeting}
        subPageId={address.subPageId}
        appId={info.appId}
        onReload={() => setReloads((count) => count + 1)}
      />
      {surface === 'channel' ? (
        channel ? (
          <ChannelTab
            key={`${channel.id} ${reloads}`}
            channel={channel}
            parameters={{ ...common, ...team }}
            configurationPath={info.configurationPath}
            appId={info.appId}
          />
        ) : (
          <div className="page-centre">
            <Spinner label="Loading channels…" />
          </div>
        )
      ) : surface === 'sidePanel' || surface === 'stage' ? (
        meetings === undefined ? (
          <div className="page-centre">
            <Spinner label="Looking for meetings…" />
          </div>
        ) : (
          <>
            {!meeting && (
              <MessageBar intent="info">
                <MessageBarBody>
                  {person.displayName} has no Teams meeting in the calendar yet. This is the meeting window
                  without one of the product's sessions.
                </MessageBarBody>
              </MessageBar>
            )}
            <HostFrame
              key={`${surface} ${meeting?.joinUrl ?? ''} ${address.subPageId} ${reloads}`}
              appId={info.appId}
              parameters={{
                ...common,
                surface,
                joinUrl: meeting?.joinUrl ?? '',
                meetingTitle: meeting?.subject ?? 'A meeting',
                start: meeting?.start ?? '',
                end: meeting?.end ?? '',
              }}
            />
          </>
        )
      ) : (
        <HostFrame
          key={`${surface} ${address.subPageId} ${reloads}`}
          appId={info.appId}
          parameters={{ ...common, surface: 'personal' }}
        />
      )}
    </div>
  )
}

function ChannelTab({
  channel,
  parameters,
  configurationPath,
  appId,
}: {
  channel: Conversation
  parameters: Record<string, string>
  configurationPath: string
  appId: string
}) {
  const [tab, reload] = useLoaded(channel.id, () => getTab(channel.id))
  const [adding, setAdding] = useState(false)
  const here = { ...parameters, channelId: channel.id, channelName: channel.name }
  if (tab.state === 'loading')
    return (
      <div className="page-centre">
        <Spinner label="Opening the channel…" />
      </div>
    )
  if (tab.state === 'failed') return <p role="alert">{tab.message}</p>
  if (tab.value)
    return (
      <>
        <div className="channel-tab-bar">
          <span className="quiet">
            Tab “{tab.value.suggestedDisplayName}” in {channel.name}
          </span>
          <Button size="small" appearance="subtle" onClick={() => void removeTab(channel.id).then(reload)}>
            Remove tab
          </Button>
        </div>
        <HostFrame
          key={`${tab.value.contentUrl} ${parameters.subPageId}`}
          appId={appId}
          parameters={{
            ...here,
            surface: 'channel',
            content: samePathHere(tab.value.contentUrl),
            entityId: tab.value.entityId,
          }}
        />
      </>
    )
  if (adding)
    return (
      <HostFrame
        appId={appId}
        parameters={{ ...here, surface: 'settings', content: configurationPath }}
        onNotice={(event) => {
          if (event === 'saved') reload()
          if (event === 'saved' || event === 'cancelled') setAdding(false)
        }}
      />
    )
  return (
    <div className="page-centre">
      <div className="empty-tab">
        <h2>No tab in {channel.name} yet</h2>
        <p className="quiet">
          Teams opens the app’s settings page, and keeps the tab for everybody in the channel.
        </p>
        <Button appearance="primary" onClick={() => setAdding(true)}>
          Add OKR Align to this channel
        </Button>
      </div>
    </div>
  )
}

/** The tab's address on this origin: with PORT=0 another start has another port. */
function samePathHere(contentUrl: string): string {
  const url = new URL(contentUrl, location.href)
  return ['localhost', '127.0.0.1'].includes(url.hostname)
    ? `${url.pathname}${url.search}${url.hash}`
    : url.href
}
