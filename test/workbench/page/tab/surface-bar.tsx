import { Button, Dropdown, Field, Input, Option, Tooltip } from '@fluentui/react-components'
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise'
import { useEffect, useState } from 'react'
import { go } from '../address.ts'
import type { Conversation } from '../api.ts'
import { formatWhen } from '../format.ts'
import { teamsLink } from '../links.ts'
import type { Meeting } from './meetings.ts'

const surfaces = {
  personal: 'Personal tab in Teams',
  channel: 'Channel tab in Teams',
  sidePanel: 'Meeting side panel',
  stage: 'Meeting stage',
  outlook: 'Personal tab in Outlook',
} as const

export type Surface = keyof typeof surfaces

export function asSurface(text: string): Surface {
  return text in surfaces ? (text as Surface) : 'personal'
}

/** Chooses the place where the tab is opened, and follows deep links. */
export function SurfaceBar({
  surface,
  channels,
  channel,
  meetings,
  meeting,
  subPageId,
  appId,
  onReload,
}: {
  surface: Surface
  channels: Conversation[]
  channel: Conversation | undefined
  meetings: Meeting[]
  meeting: Meeting | undefined
  subPageId: string
  appId: string
  onReload: () => void
}) {
  const inMeeting = surface === 'sidePanel' || surface === 'stage'
  return (
    <div className="surface-bar">
      <Dropdown
        aria-label="Opened as"
        value={surfaces[surface]}
        selectedOptions={[surface]}
        onOptionSelect={(_event, { optionValue }) => go({ surface: asSurface(optionValue ?? '') })}
      >
        {Object.entries(surfaces).map(([value, label]) => (
          <Option key={value} value={value}>
            {label}
          </Option>
        ))}
      </Dropdown>
      {surface === 'channel' && (
        <Dropdown
          aria-label="Channel"
          value={channel?.name ?? ''}
          selectedOptions={channel ? [channel.id] : []}
          onOptionSelect={(_event, { optionValue }) => optionValue && go({ channel: optionValue })}
        >
          {channels.map(({ id, name }) => (
            <Option key={id} value={id}>
              {name}
            </Option>
          ))}
        </Dropdown>
      )}
      {inMeeting && meetings.length > 0 && (
        <Dropdown
          aria-label="Meeting"
          className="meeting-choice"
          value={meeting ? meetingLabel(meeting) : ''}
          selectedOptions={meeting ? [meeting.joinUrl] : []}
          onOptionSelect={(_event, { optionValue }) => optionValue && go({ joinUrl: optionValue })}
        >
          {meetings.map((one) => (
            <Option key={one.id} value={one.joinUrl} text={meetingLabel(one)}>
              {meetingLabel(one)}
            </Option>
          ))}
        </Dropdown>
      )}
      <DeepLink subPageId={subPageId} appId={appId} />
      <Tooltip content="Open the tab anew" relationship="label">
        <Button icon={<ArrowClockwise20Regular />} appearance="subtle" onClick={onReload} />
      </Tooltip>
    </div>
  )
}

function DeepLink({ subPageId, appId }: { subPageId: string; appId: string }) {
  const [typed, setTyped] = useState(subPageId)
  const [problem, setProblem] = useState('')
  useEffect(() => setTyped(subPageId), [subPageId])
  const open = () => {
    const text = typed.trim()
    setProblem('')
    if (!/^https?:/i.test(text)) return go({ subPageId: text })
    const inside = URL.canParse(text) ? teamsLink(new URL(text), appId) : undefined
    if (inside) go(inside)
    else setProblem('This is no link to OKR Align.')
  }
  return (
    <form
      className="deep-link"
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      <Field validationMessage={problem || null}>
        <Input
          aria-label="Deep link or sub page id"
          placeholder="Deep link or sub page id"
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <Button type="submit">Go</Button>
    </form>
  )
}

function meetingLabel({ subject, start, timeZone }: Meeting): string {
  return `${subject}, ${formatWhen(start, timeZone)}`
}
