import { useEffect, useLayoutEffect, useRef } from 'react'

/** Nearer to the end than this, a reader wants to see what comes. */
const nearEnd = 80

/** Keeps the newest message in sight, unless the reader has scrolled up; `content` changes with the list. */
export function useEndOfList(conversation: string | undefined, content: unknown) {
  const list = useRef<HTMLDivElement>(null)
  const reading = useRef<{ conversation: string | undefined; atEnd: boolean; height: number }>({
    conversation: undefined,
    atEnd: true,
    height: 0,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed list has other children to watch.
  useEffect(() => {
    const element = list.current
    if (!element) return
    const follow = () => {
      reading.current.height = element.scrollHeight
      if (reading.current.atEnd) element.scrollTop = element.scrollHeight
    }
    const onScroll = () => {
      // The list grew under the reader, who has not moved: cards take their height after they are drawn.
      if (element.scrollHeight !== reading.current.height) return follow()
      reading.current.atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < nearEnd
    }
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    element.addEventListener('scroll', onScroll)
    return () => {
      element.removeEventListener('scroll', onScroll)
      observer.disconnect()
    }
  }, [conversation, content])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the list may move its end.
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    if (reading.current.conversation !== conversation)
      reading.current = { conversation, atEnd: true, height: element.scrollHeight }
    if (reading.current.atEnd) element.scrollTop = element.scrollHeight
  }, [conversation, content])
  return list
}
