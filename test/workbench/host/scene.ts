import type { Parameters } from './parameters.ts'

/** The parts of the window around the app's frames. */
export type Scene = {
  /** Where the app's page goes. */
  body: HTMLElement
  /** Where a shared stage goes; only in a meeting. */
  stage: HTMLElement | undefined
  save: HTMLButtonElement | undefined
  cancel: HTMLButtonElement | undefined
  problem: HTMLElement | undefined
}

export function buildScene(root: HTMLElement, parameters: Parameters): Scene {
  root.dataset.surface = parameters.surface
  root.dataset.app = parameters.app
  switch (parameters.surface) {
    case 'settings':
      return settingsScene(root, parameters)
    case 'sidePanel':
      return meetingScene(root, parameters)
    case 'stage':
      return stageScene(root, parameters)
    default:
      root.append(element('div', 'app-area'))
      return { ...empty, body: last(root) }
  }
}

const empty = { stage: undefined, save: undefined, cancel: undefined, problem: undefined }

function settingsScene(root: HTMLElement, { channel }: Parameters): Scene {
  const panel = element('section', 'settings-panel')
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-labelledby', 'settings-title')
  const title = element('h1', 'settings-title', 'OKR Align')
  title.id = 'settings-title'
  const where = element(
    'p',
    'settings-where',
    channel ? `Adds a tab to the channel ${channel.name}` : 'Adds a tab',
  )
  const body = element('div', 'app-area')
  const problem = element('p', 'settings-problem')
  problem.setAttribute('role', 'alert')
  const cancel = button('Cancel', 'secondary')
  const save = button('Save', 'primary')
  save.disabled = true
  const footer = element('footer', 'settings-footer')
  footer.append(problem, cancel, save)
  const header = element('header', 'settings-header')
  header.append(title, where)
  panel.append(header, body, footer)
  root.append(panel)
  return { body, stage: undefined, save, cancel, problem }
}

function meetingScene(root: HTMLElement, { meeting }: Parameters): Scene {
  const bar = element('header', 'meeting-bar')
  bar.append(
    element('span', 'meeting-title', meeting?.title ?? 'Meeting'),
    element('span', 'meeting-note', 'Meeting stand-in'),
  )
  const room = element('div', 'meeting-room')
  const stage = element('div', 'meeting-stage')
  stage.append(
    element(
      'p',
      'meeting-quiet',
      'Video is not part of the workbench. What the app shares to the stage appears here.',
    ),
  )
  const panel = element('aside', 'meeting-panel')
  panel.setAttribute('aria-label', 'OKR Align in the meeting')
  const head = element('div', 'meeting-panel-head', 'OKR Align')
  const body = element('div', 'app-area')
  panel.append(head, body)
  room.append(stage, panel)
  root.append(bar, room)
  return { ...empty, body, stage }
}

function stageScene(root: HTMLElement, { meeting }: Parameters): Scene {
  const bar = element('header', 'meeting-bar')
  bar.append(
    element('span', 'meeting-title', meeting?.title ?? 'Meeting'),
    element('span', 'meeting-note', 'Meeting stage stand-in'),
  )
  const body = element('div', 'meeting-stage alone')
  root.append(bar, body)
  return { ...empty, body }
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

function button(label: string, kind: 'primary' | 'secondary'): HTMLButtonElement {
  const made = element('button', `button ${kind}`, label)
  made.type = 'button'
  return made
}

function last(root: HTMLElement): HTMLElement {
  const child = root.lastElementChild
  if (!(child instanceof HTMLElement)) throw new Error('The scene is empty.')
  return child
}
