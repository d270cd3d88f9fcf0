import { pages } from '@microsoft/teams-js'
import { withTimeout } from './with-timeout.ts'

export interface ChannelTabConfig {
  entityId: string
  contentUrl: string
  websiteUrl: string
  suggestedDisplayName: string
}

/** Calls `save` when the person presses the host's own Save button, and tells the host how it went. Returns false where tabs cannot be configured. */
export function onSaveConfig(save: () => Promise<ChannelTabConfig>): boolean {
  if (!pages.config.isSupported()) return false
  pages.config.registerOnSaveHandler((event) => {
    save()
      .then((config) => withTimeout(pages.config.setConfig(config), 10_000, 'Saving the tab'))
      .then(
        () => event.notifySuccess(),
        (error: unknown) => event.notifyFailure(error instanceof Error ? error.message : String(error)),
      )
  })
  return true
}

/** Switches the host's Save button on or off. */
export function setConfigValid(valid: boolean): void {
  if (pages.config.isSupported()) pages.config.setValidityState(valid)
}
