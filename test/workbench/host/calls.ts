import { contextOf, type Person } from './context.ts'
import type { Frame, Receiver, Reply } from './frame.ts'
import type { Parameters } from './parameters.ts'
import { runtimeOf } from './runtime.ts'

export type TabConfig = {
  contentUrl: string
  websiteUrl: string | null
  entityId: string
  suggestedDisplayName: string
}

/** What the host can do for the app; the page behind it shows it. */
export type HostActions = {
  person: () => Promise<Person>
  token: () => Promise<string>
  notice: (event: string, detail?: unknown) => void
  openDialog: (info: DialogInfo, done: (error: string | null, result: unknown) => void) => void
  closeDialog: (result: unknown) => void
  resizeDialog: (info: DialogInfo) => void
  /** A message from the dialog to the page that opened it, or back. */
  passOn: (func: 'messageForParent' | 'messageForChild', message: unknown) => void
  openLink: (url: string) => boolean
  openSubPage: (subPageId: string) => void
  openStage: (contentUrl: string) => void
  closeStage: () => void
  stageIsOpen: () => boolean
  setSaveEnabled: (enabled: boolean) => void
  setConfig: (config: TabConfig) => void
  config: () => TabConfig | undefined
  saved: (failure?: string) => void
}

export type DialogInfo = { url?: string; title?: string; width?: number | string; height?: number | string }

type Handler = (args: unknown[], reply: Reply, frame: Frame) => void | Promise<void>

/** Answers the app's calls. A call that is not here gets no answer, as in a host that does not know it. */
export function answering(parameters: Parameters, actions: HostActions): Receiver {
  const handlers = {
    ...aboutTheApp(parameters, actions),
    ...aboutPages(actions),
    ...aboutMeetings(parameters, actions),
  }
  return (call, reply, frame) => {
    if (parameters.silent.includes(call.func)) return actions.notice('unanswered', { func: call.func })
    const handler = handlers[call.func]
    actions.notice(handler ? 'call' : 'unanswered', { func: call.func })
    Promise.resolve(handler?.(call.args, reply, frame)).catch((error: unknown) => {
      actions.notice('fault', { func: call.func, message: String(error) })
    })
  }
}

function aboutTheApp(parameters: Parameters, actions: HostActions): Record<string, Handler> {
  return {
    initialize: (_args, reply, frame) =>
      reply(frame.frameContext, 'web', JSON.stringify(runtimeOf(parameters)), '2.0.1'),
    getContext: async (_args, reply, frame) => reply(contextOf(parameters, await actions.person(), frame)),
    registerHandler: () => {},
    'authentication.getAuthToken': async (_args, reply) => {
      if (parameters.consentMissing) return reply(false, 'resourceRequiresConsent')
      try {
        reply(true, await actions.token())
      } catch (error) {
        reply(false, error instanceof Error ? error.message : 'The host could not get a token.')
      }
    },
    'authentication.authenticate': (_args, reply) => reply(false, 'CancelledByUser'),
    'appInitialization.appLoaded': () => actions.notice('loaded'),
    'appInitialization.success': () => actions.notice('success'),
    'appInitialization.failure': ([reason, message]) => actions.notice('failure', { reason, message }),
    'appInitialization.expectedFailure': ([reason, message]) =>
      actions.notice('failure', { reason, message }),
    executeDeepLink: ([url], reply) => {
      const opened = actions.openLink(String(url))
      reply(opened, opened ? undefined : 'The link could not be opened.')
    },
    'tasks.startTask': ([info], reply) =>
      actions.openDialog(readDialog(info), (error, result) => reply(error, result)),
    'tasks.completeTask': ([result]) => actions.closeDialog(result),
    'tasks.updateTask': ([info]) => actions.resizeDialog(readDialog(info)),
    messageForParent: ([message]) => actions.passOn('messageForParent', message),
    messageForChild: ([message]) => actions.passOn('messageForChild', message),
  }
}

function aboutPages(actions: HostActions): Record<string, Handler> {
  return {
    shareDeepLink: ([subPageId, label, webUrl]) => actions.notice('share', { subPageId, label, webUrl }),
    'pages.navigateToApp': ([target], reply) => {
      actions.openSubPage(isFields(target) && typeof target.subPageId === 'string' ? target.subPageId : '')
      reply(true)
    },
    'pages.currentApp.navigateTo': ([target], reply) => {
      actions.openSubPage(isFields(target) && typeof target.subPageId === 'string' ? target.subPageId : '')
      reply(null)
    },
    'pages.currentApp.navigateToDefaultPage': (_args, reply) => {
      actions.openSubPage('')
      reply(null)
    },
    navigateBack: (_args, reply) => reply(false, 'There is no page to go back to.'),
    navigateCrossDomain: (_args, reply) => reply(false, 'The stand-in stays in the app.'),
    setFrameContext: () => {},
    returnFocus: () => actions.notice('returnFocus'),
    getTabInstances: (_args, reply) => reply({ teamTabs: [] }),
    getMruTabInstances: (_args, reply) => reply({ teamTabs: [] }),
    navigateToTab: (_args, reply) =>
      reply(false, 'Invalid internalTabInstanceId and/or channelId were/was provided'),
    'stageView.open': ([target], reply) => {
      if (isFields(target) && typeof target.contentUrl === 'string') actions.openStage(target.contentUrl)
      reply(null)
    },
    'settings.setValidityState': ([valid]) => actions.setSaveEnabled(valid === true),
    'settings.setSettings': ([settings], reply) => {
      const config = readConfig(settings)
      if (!config) return reply(false, 'contentUrl is missing or no address.')
      actions.setConfig(config)
      reply(true)
    },
    'settings.getSettings': (_args, reply) => reply(actions.config() ?? {}),
    'settings.save.success': () => actions.saved(),
    'settings.save.failure': ([reason]) => actions.saved(String(reason ?? 'The tab could not be saved.')),
    'calendar.openCalendarItem': ([item], reply) => {
      actions.notice('openCalendarItem', item)
      reply(true)
    },
    'calendar.composeMeeting': ([meeting], reply) => {
      actions.notice('composeMeeting', meeting)
      reply(true)
    },
  }
}

function aboutMeetings(parameters: Parameters, actions: HostActions): Record<string, Handler> {
  const { meeting } = parameters
  const needMeeting = (reply: Reply, result: () => unknown) =>
    meeting ? reply(null, result()) : reply({ errorCode: 500, message: 'There is no meeting here.' }, null)
  return {
    'meeting.getMeetingDetails': (_args, reply) =>
      needMeeting(reply, () => ({
        details: {
          id: btoa(`0#${meeting?.chatId}#0`),
          title: meeting?.title,
          joinUrl: meeting?.joinUrl,
          scheduledStartTime: meeting?.start,
          scheduledEndTime: meeting?.end,
          type: 'Scheduled',
        },
        conversation: { id: meeting?.chatId },
        organizer: { id: meeting?.organizer },
      })),
    'meeting.shareAppContentToStage': ([contentUrl], reply) =>
      needMeeting(reply, () => {
        actions.openStage(String(contentUrl))
        return true
      }),
    'meeting.stopSharingAppContentToStage': (_args, reply) =>
      needMeeting(reply, () => {
        actions.closeStage()
        return true
      }),
    'meeting.getAppContentStageSharingState': (_args, reply) =>
      needMeeting(reply, () => ({ isAppSharing: actions.stageIsOpen() })),
    'meeting.getAppContentStageSharingCapabilities': (_args, reply) =>
      needMeeting(reply, () => ({ doesAppHaveSharePermission: parameters.app === 'teams' })),
  }
}

function readDialog(info: unknown): DialogInfo {
  if (!isFields(info)) return {}
  const size = (value: unknown) =>
    typeof value === 'number' || typeof value === 'string' ? value : undefined
  const [width, height] = [size(info.width), size(info.height)]
  return {
    ...(typeof info.url === 'string' ? { url: info.url } : {}),
    ...(typeof info.title === 'string' ? { title: info.title } : {}),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  }
}

function readConfig(settings: unknown): TabConfig | undefined {
  if (!isFields(settings) || typeof settings.contentUrl !== 'string') return undefined
  if (!URL.canParse(settings.contentUrl)) return undefined
  return {
    contentUrl: settings.contentUrl,
    websiteUrl: typeof settings.websiteUrl === 'string' ? settings.websiteUrl : null,
    entityId: typeof settings.entityId === 'string' ? settings.entityId : '',
    suggestedDisplayName:
      typeof settings.suggestedDisplayName === 'string' ? settings.suggestedDisplayName : 'OKR Align',
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
