import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState } from 'react'
import { go, useAddress } from '../address.ts'
import { openLink } from '../links.ts'

type Shared = { label: string; link: string }

/** Frames the host stand-in, which frames the app, and does outside what the app asks of its host. */
export function HostFrame({
  parameters,
  appId,
  onNotice,
}: {
  parameters: Record<string, string>
  appId: string
  onNotice?: (event: string) => void
}) {
  const { theme } = useAddress()
  const frame = useRef<HTMLIFrameElement>(null)
  const firstTheme = useRef(theme)
  const notified = useRef(onNotice)
  notified.current = onNotice
  const [problem, setProblem] = useState<string>()
  const [shared, setShared] = useState<Shared>()
  const search = new URLSearchParams(parameters).toString()
  const src = useMemo(() => `/workbench/host/?${search}&theme=${firstTheme.current}`, [search])

  useEffect(() => {
    frame.current?.contentWindow?.postMessage({ setTheme: theme }, location.origin)
  }, [theme])

  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return
      if (typeof data?.hostNotice !== 'string') return
      const detail = data.detail ?? {}
      if (data.hostNotice === 'failure') setProblem(detail.message || 'The app reported a failure.')
      if (data.hostNotice === 'success' || data.hostNotice === 'loaded') setProblem(undefined)
      if (data.hostNotice === 'openLink') openLink(String(detail.url), appId)
      if (data.hostNotice === 'openSubPage') go({ subPageId: String(detail.subPageId) })
      if (data.hostNotice === 'share')
        setShared({ label: String(detail.label ?? ''), link: entityLink(appId, parameters, detail) })
      notified.current?.(data.hostNotice)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [appId, parameters])

  return (
    <div className="host">
      {problem && (
        <MessageBar intent="error">
          <MessageBarBody>
            <MessageBarTitle>There was a problem reaching this app</MessageBarTitle>
            {problem}
          </MessageBarBody>
        </MessageBar>
      )}
      <iframe ref={frame} title="Teams window" src={src} className="host-frame" />
      <Dialog open={shared !== undefined} onOpenChange={(_event, { open }) => !open && setShared(undefined)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Link to {shared?.label || 'this tab'}</DialogTitle>
            <DialogContent>
              <Input readOnly className="wide" aria-label="Link" value={shared?.link ?? ''} />
            </DialogContent>
            <DialogActions>
              <Button onClick={() => setShared(undefined)}>Close</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  void navigator.clipboard?.writeText(shared?.link ?? '')
                  setShared(undefined)
                }}
              >
                Copy link
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </div>
  )
}

/** The link that Teams makes of a shared sub page. */
function entityLink(
  appId: string,
  parameters: Record<string, string>,
  detail: Record<string, unknown>,
): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${appId}/${parameters.entityId ?? ''}`)
  if (detail.webUrl) link.searchParams.set('webUrl', String(detail.webUrl))
  if (detail.label) link.searchParams.set('label', String(detail.label))
  link.searchParams.set(
    'context',
    JSON.stringify({
      subEntityId: String(detail.subPageId ?? ''),
      ...(parameters.channelId ? { channelId: parameters.channelId } : {}),
    }),
  )
  return link.href
}
