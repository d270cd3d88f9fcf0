/**
 * Stands in for the window that Teams or Outlook puts around an app: one static page that takes everything from
 * its address and asks the workbench by relative addresses, so that any origin can serve it.
 */
import { answering, type HostActions, type TabConfig } from './calls.ts'
import { type OpenDialog, showDialog } from './dialog.ts'
import { Frame, type FrameContext } from './frame.ts'
import { type Parameters, readParameters, type Surface, type Theme, themes } from './parameters.ts'
import { buildScene, element } from './scene.ts'
import { findPerson, saveTab, tokenFor } from './service.ts'

export type Notice = { event: string; detail?: unknown }

/** For browser tests, which have the host page as their window. */
export type HostControl = {
  notices: Notice[]
  setTheme: (theme: Theme) => void
  openSubPage: (subPageId: string) => void
}

const frameContexts: Record<Surface, FrameContext> = {
  personal: 'content',
  channel: 'content',
  meetingTab: 'content',
  settings: 'settings',
  sidePanel: 'sidePanel',
  stage: 'meetingStage',
}

function start(root: HTMLElement, parameters: Parameters): HostControl {
  const notices: Notice[] = []
  const scene = buildScene(root, parameters)
  const person = findPerson(parameters.person)
  let config: TabConfig | undefined
  let dialog: OpenDialog | undefined
  let stage: Frame | undefined
  let main: Frame | undefined

  // Framed by the workbench's page, that page does what a link asks for: its address is the one people see.
  const isFramed = window.parent !== window
  const notice = (event: string, detail?: unknown) => {
    notices.push({ event, detail })
    if (isFramed) window.parent.postMessage({ hostNotice: event, detail }, location.origin)
  }
  const frameFor = (contentUrl: string, frameContext: FrameContext, subPageId = '') =>
    new Frame({
      title: frameContext === 'task' ? 'OKR Align dialog' : 'OKR Align',
      frameContext,
      // Hosts fill in what the manifest's addresses ask for.
      contentUrl: contentUrl.replace('{app.theme}', parameters.theme),
      entityId: parameters.entityId,
      subPageId,
      receive,
    })
  const show = (contentUrl: string, subPageId: string) => {
    main?.close()
    main = frameFor(contentUrl, frameContexts[parameters.surface], subPageId)
    scene.body.append(main.element)
  }

  const actions: HostActions = {
    notice,
    person: () => person,
    token: () => tokenFor(parameters.person),
    openDialog(info, done) {
      if (!info.url) return done('The dialog has no url.', null)
      dialog?.close()
      const finish = (error: string | null, result: unknown) => {
        dialog?.close()
        dialog = undefined
        done(error, result)
      }
      const frame = frameFor(new URL(info.url, parameters.content).href, 'task')
      finishDialog = (result) => finish(null, result)
      dialog = showDialog(frame, info, () => finish('User cancelled/closed the task module.', null))
    },
    closeDialog: (result) => finishDialog(result),
    resizeDialog: (info) => dialog?.resize(info),
    passOn: (func, message) => (func === 'messageForParent' ? main : dialog?.frame)?.send(func, message),
    openLink(url) {
      if (!/^(https?|mailto|tel):/i.test(url)) return false
      notice('openLink', { url })
      if (isFramed) return true
      const subPageId = subPageOf(url)
      if (subPageId !== undefined) show(parameters.content, subPageId)
      else window.open(url, '_blank', 'noopener')
      return true
    },
    openSubPage(subPageId) {
      notice('openSubPage', { subPageId })
      if (!isFramed) show(parameters.content, subPageId)
    },
    openStage(contentUrl) {
      stage?.close()
      stage = frameFor(contentUrl, scene.stage ? 'meetingStage' : 'content')
      if (scene.stage) scene.stage.append(stage.element)
      else dialog = showDialog(stage, { title: 'OKR Align', width: 'large', height: 'large' }, closeStage)
      notice('stage', { contentUrl })
    },
    closeStage: () => closeStage(),
    stageIsOpen: () => stage !== undefined,
    setSaveEnabled(enabled) {
      if (scene.save) scene.save.disabled = !enabled
    },
    setConfig(next) {
      config = next
    },
    config: () => config,
    saved(failure) {
      if (failure !== undefined) return showProblem(failure)
      void finishSettings()
    },
  }
  let finishDialog = (_result: unknown) => {}
  const closeStage = () => {
    dialog?.close()
    dialog = undefined
    stage?.close()
    stage = undefined
  }
  const receive = answering(parameters, actions)

  const showProblem = (text: string) => {
    if (scene.problem) scene.problem.textContent = text
    if (scene.save) scene.save.disabled = false
  }
  const finishSettings = async () => {
    if (!config || !parameters.channel) return showProblem('The app has not said what the tab shows.')
    try {
      await saveTab(parameters.channel.id, config)
    } catch (error) {
      return showProblem(error instanceof Error ? error.message : 'The tab could not be saved.')
    }
    notice('saved', config)
    // Whoever frames this page decides what comes next; alone, the new tab opens.
    if (!isFramed) location.search = asChannelTab(location.search, config)
  }
  scene.save?.addEventListener('click', () => {
    if (scene.save) scene.save.disabled = true
    if (main?.registered.has('save')) main.send('settings.save', config ?? {})
    else void finishSettings()
  })
  scene.cancel?.addEventListener('click', () => notice('cancelled'))

  const setTheme = (theme: Theme) => {
    parameters.theme = theme
    document.documentElement.dataset.theme = theme
    for (const frame of [main, stage, dialog?.frame]) frame?.send('themeChange', theme)
  }
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || source === window || origin !== location.origin) return
    const theme = themes.find((known) => known === data?.setTheme)
    if (theme) setTheme(theme)
    if (typeof data?.openSubPage === 'string') show(parameters.content, data.openSubPage)
  })
  document.documentElement.dataset.theme = parameters.theme
  person.then(
    () => show(parameters.content, parameters.subPageId),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : 'The workbench did not answer.'
      scene.body.append(element('p', 'host-problem', message))
      notice('failure', { message })
    },
  )
  return { notices, setTheme, openSubPage: (subPageId) => show(parameters.content, subPageId) }
}

/** The sub page of a Teams deep link to a tab; undefined for other links. */
function subPageOf(url: string): string | undefined {
  const link = URL.canParse(url) ? new URL(url) : undefined
  if (link?.hostname !== 'teams.microsoft.com' || !link.pathname.startsWith('/l/entity/')) return undefined
  try {
    const context: unknown = JSON.parse(link.searchParams.get('context') ?? '{}')
    return typeof context === 'object' && context !== null && 'subEntityId' in context
      ? String(context.subEntityId)
      : ''
  } catch {
    return ''
  }
}

function asChannelTab(search: string, config: TabConfig): string {
  const query = new URLSearchParams(search)
  query.set('surface', 'channel')
  query.set('content', config.contentUrl)
  query.set('entityId', config.entityId)
  return query.toString()
}

declare global {
  interface Window {
    workbenchHost?: HostControl
  }
}

const root = document.getElementById('host')
if (root) window.workbenchHost = start(root, readParameters(location.search, location.origin))
