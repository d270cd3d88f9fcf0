import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'

export interface ModalProps {
  title: string
  /** alert: has to be answered, a click beside it does nothing. */
  type?: 'modal' | 'alert'
  children: ReactNode
  /** The buttons; `close` closes the dialog, and then does what is given. */
  actions: (close: (then?: () => void) => void) => ReactNode
  contentClassName?: string
  /** Names what stands in it, where nothing in there takes the keyboard, which scrolls it all the same. */
  contentLabel?: string
  /** Called once it is closed, however that happened. */
  onClosed: () => void
}

/**
 * A dialog that is open as long as it is rendered. It closes before it is taken away: a modal that vanishes while open
 * leaves the rest of the page hidden from assistive technology. The focus goes back to where it was.
 */
export function Modal({
  title,
  type = 'modal',
  children,
  actions,
  contentClassName,
  contentLabel,
  onClosed,
}: ModalProps) {
  const [isOpen, setOpen] = useState(true)
  const [before] = useState(() => document.activeElement)
  const then = useRef<() => void>(undefined)

  const closed = useEffectEvent(() => {
    if (before instanceof HTMLElement && before.isConnected) before.focus()
    then.current?.()
    onClosed()
  })
  useEffect(() => {
    if (!isOpen) closed()
  }, [isOpen])

  return (
    <Dialog
      open={isOpen}
      modalType={type}
      surfaceMotion={null}
      onOpenChange={(_, data) => !data.open && setOpen(false)}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent
            {...(contentClassName === undefined ? {} : { className: contentClassName })}
            {...(contentLabel === undefined
              ? {}
              : { tabIndex: 0, role: 'group', 'aria-label': contentLabel })}
          >
            {children}
          </DialogContent>
          <DialogActions fluid>
            {actions((next) => {
              then.current = next
              setOpen(false)
            })}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
