import type { Me } from '../../okr/contract/organisation.ts'
import { paths } from '../routes.ts'

// Guests see single conversations, never when a unit meets or how it stands.
const views = [
  { path: paths.home, name: 'Home', pattern: /^\/home/, membersOnly: false },
  { path: paths.tree, name: 'Tree', pattern: /^\/(tree|okr|new)/, membersOnly: false },
  { path: paths.sessions, name: 'Sessions', pattern: /^\/sessions/, membersOnly: true },
  { path: paths.readiness(), name: 'Readiness', pattern: /^\/readiness/, membersOnly: true },
] as const

/** The views that this person is offered. */
export function viewsFor({ guest }: Pick<Me, 'guest'>) {
  return views.filter((view) => !(guest && view.membersOnly))
}
