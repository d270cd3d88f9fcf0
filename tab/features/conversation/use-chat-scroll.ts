import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const nearEnd = 48

export interface ScrollRow {
  id: string
  /** 0 while it is not confirmed. */
  seq: number
  mine: boolean
}

interface Anchor {
  id: string
  offset: number
}

function rowsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-comment-id]')]
}

function rowOf(list: HTMLElement, id: string): HTMLElement | undefined {
  return rowsIn(list).find((row) => row.dataset.commentId === id)
}

function isInView(list: HTMLElement, row: HTMLElement): boolean {
  const view = list.getBoundingClientRect()
  const place = row.getBoundingClientRect()
  return place.top < view.bottom - 8 && place.bottom > view.top + 8
}

function anchorOf(list: HTMLElement): Anchor | undefined {
  const top = list.getBoundingClientRect().top
  const row = rowsIn(list).find((candidate) => candidate.getBoundingClientRect().bottom > top)
  const id = row?.dataset.commentId
  return row && id !== undefined ? { id, offset: row.getBoundingClientRect().top - top } : undefined
}

/**
 * Scrolls as a chat does: opens at the end, follows the end while it is in view, shows what I have just written, and else
 * keeps in place what is being read. `unseen`: comments of others that came and have not been in view yet.
 */
export function useChatScroll(
  list: RefObject<HTMLElement | null>,
  rows: readonly ScrollRow[],
): { unseen: readonly string[]; showUnseen: () => void } {
  const [unseen, setUnseen] = useState<readonly string[]>([])
  const state = useRef<{
    known?: ReadonlySet<string>
    lastSeq: number
    atEnd: boolean
    anchor?: Anchor | undefined
  }>({ lastSeq: 0, atEnd: true })

  const look = useCallback(() => {
    const element = list.current
    if (!element) return
    state.current.atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < nearEnd
    state.current.anchor = anchorOf(element)
    setUnseen((ids) => {
      if (ids.length === 0) return ids
      return ids.filter((id) => {
        const row = rowOf(element, id)
        return row !== undefined && !isInView(element, row)
      })
    })
  }, [list])

  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const { known, lastSeq, atEnd, anchor } = state.current
    // Older comments, loaded on demand, are no news.
    const isNews = (row: ScrollRow) => !known?.has(row.id) && (row.seq === 0 || row.seq > lastSeq)
    const added = known === undefined ? [] : rows.filter(isNews)
    const mine = added.findLast((row) => row.mine)
    const mineRow = mine && rowOf(element, mine.id)
    if (known === undefined || (atEnd && mineRow === undefined)) {
      element.scrollTop = element.scrollHeight
    } else if (mineRow) {
      mineRow.scrollIntoView({ block: 'nearest' })
    } else if (anchor) {
      const row = rowOf(element, anchor.id)
      const moved = row ? row.getBoundingClientRect().top - element.getBoundingClientRect().top : undefined
      if (moved !== undefined) element.scrollTop += moved - anchor.offset
    }
    const news = added.filter((row) => !row.mine).map((row) => row.id)
    if (news.length > 0) setUnseen((before) => [...new Set([...before, ...news])])
    state.current.known = new Set(rows.map((row) => row.id))
    state.current.lastSeq = Math.max(lastSeq, ...rows.map((row) => row.seq))
    look()
  }, [rows, list, look])

  useEffect(() => {
    const element = list.current
    if (!element) return
    element.addEventListener('scroll', look, { passive: true })
    const resized = new ResizeObserver(() => {
      if (state.current.atEnd) element.scrollTop = element.scrollHeight
    })
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      resized.disconnect()
    }
  }, [list, look])

  const showUnseen = useCallback(() => {
    const element = list.current
    const row = element && unseen[0] !== undefined ? rowOf(element, unseen[0]) : undefined
    if (!row) return
    row.scrollIntoView({ block: 'center', behavior: 'smooth' })
    row.focus({ preventScroll: true })
  }, [list, unseen])

  return { unseen, showUnseen }
}
