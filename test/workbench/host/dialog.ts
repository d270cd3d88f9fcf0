import type { DialogInfo } from './calls.ts'
import type { Frame } from './frame.ts'
import { element } from './scene.ts'

export type OpenDialog = { frame: Frame; resize: (info: DialogInfo) => void; close: () => void }

const sizes: Record<string, string> = { small: '30%', medium: '50%', large: '80%' }

/** Shows a framed page of the app as a modal dialog; `dismissed` is told when the person closes it. */
export function showDialog(frame: Frame, info: DialogInfo, dismissed: () => void): OpenDialog {
  const dialog = element('dialog', 'app-dialog')
  dialog.setAttribute('aria-label', info.title ?? 'Dialog')
  const head = element('header', 'app-dialog-head')
  const close = element('button', 'app-dialog-close', '✕')
  close.type = 'button'
  close.setAttribute('aria-label', 'Close')
  head.append(element('h1', 'app-dialog-title', info.title ?? ''), close)
  dialog.append(head, frame.element)
  const resize = ({ width, height }: DialogInfo) => {
    if (width !== undefined) dialog.style.width = cssSize(width)
    if (height !== undefined) dialog.style.height = cssSize(height)
  }
  resize({ width: info.width ?? 'medium', height: info.height ?? 'medium' })
  close.addEventListener('click', dismissed)
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    dismissed()
  })
  document.body.append(dialog)
  dialog.showModal()
  return {
    frame,
    resize,
    close() {
      frame.close()
      dialog.remove()
    },
  }
}

function cssSize(size: number | string): string {
  return typeof size === 'number' ? `${size}px` : (sizes[size] ?? '50%')
}
