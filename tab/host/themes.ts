import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import type { HostTheme } from './context.ts'

export const fluentThemes: Record<HostTheme, Theme> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
}

/** Before the host has answered: what the tab's address says (`?theme={app.theme}` in the manifest), else what the system prefers. */
export function firstTheme(): HostTheme {
  const named = new URLSearchParams(location.search).get('theme')
  if (named === 'dark' || named === 'contrast') return named
  if (named !== null) return 'default'
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default'
}
