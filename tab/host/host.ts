import { app, authentication, pages } from '@microsoft/teams-js'
import { type HostContext, hostContextOf, themeOf } from './context.ts'
import { cachedToken } from './token-cache.ts'
import { withTimeout } from './with-timeout.ts'

/** The page is not inside Teams, Outlook or Microsoft 365. */
export class NoHost extends Error {
  constructor(cause: unknown) {
    super('Open OKR Align in Microsoft Teams or Outlook.', { cause })
    this.name = 'NoHost'
  }
}

/** The host gave no token: consent is missing, or sign-in failed. */
export class NoToken extends Error {
  readonly consentMissing: boolean
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const consentMissing = /consent|interaction|grant/i.test(reason)
    super(
      consentMissing
        ? 'OKR Align has not been approved for your organisation yet. Ask your Teams administrator to grant consent.'
        : `Signing in failed (${reason}). Reload the tab; if that does not help, ask your Teams administrator.`,
      { cause },
    )
    this.name = 'NoToken'
    this.consentMissing = consentMissing
  }
}

const listeners = new Set<() => void>()
let current: HostContext | undefined

function change(next: HostContext): void {
  current = next
  for (const listener of listeners) listener()
}

let starting: Promise<HostContext> | undefined

/** Meets the host once; later calls give the same promise. Rejects with NoHost outside of one. */
export function startHost(): Promise<HostContext> {
  starting ??= meetHost()
  return starting
}

async function meetHost(): Promise<HostContext> {
  try {
    await withTimeout(app.initialize(), 10_000, 'Starting')
    const context = hostContextOf(await withTimeout(app.getContext(), 10_000, 'Reading the context'))
    change(context)
    app.registerOnThemeChangeHandler((name) => {
      if (current) change({ ...current, theme: themeOf(name) })
    })
    return context
  } catch (error) {
    throw new NoHost(error)
  }
}

/** For useSyncExternalStore: called when the theme changes. */
export function onHostChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function hostContext(): HostContext | undefined {
  return current
}

/** Takes the host's own loading screen away. */
export function announceLoaded(): void {
  app.notifyAppLoaded()
  app.notifySuccess().catch(() => undefined)
}

/** The single sign-on token of the person; `fresh` after the server refused one. Rejects with NoToken. */
export const getToken = cachedToken(async () => {
  await startHost()
  try {
    return await withTimeout(authentication.getAuthToken(), 30_000, 'Signing in')
  } catch (error) {
    throw new NoToken(error)
  }
}, Date.now)

/** Opens the host's own "copy link" dialog; false where the host has none. */
export function shareDeepLink(subPageId: string, label: string, webUrl: string): boolean {
  if (!current || !pages.isSupported()) return false
  pages.shareDeepLink({ subPageId, subPageLabel: label, subPageWebUrl: webUrl })
  return true
}

/** Opens a Teams deep link or a web address outside of the tab. */
export async function openLink(url: string): Promise<void> {
  try {
    await withTimeout(app.openLink(url), 10_000, 'Opening the link')
  } catch {
    window.open(url, '_blank', 'noopener')
  }
}
