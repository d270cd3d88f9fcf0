import { createContext } from 'react'

/** The pane's own element: what opens above it stays inside of its landmark. */
export const PaneContext = createContext<HTMLElement | null>(null)
