/** The parts of the set-up, each with a path of its own. */
export const setupParts = ['cycles', 'organisation', 'okrs'] as const
export type SetupPart = (typeof setupParts)[number]

/** The parts of an OKR's details that a link can lead to. */
export const okrParts = [
  'title',
  'links',
  'alignment',
  'dependencies',
  'findings',
  'quality',
  'changes',
  'conversation',
  'history',
] as const
export type OkrPart = (typeof okrParts)[number]

/** All paths of the tab (after the #), and the deep links that lead to them. Ids hold only characters that a path may hold. */
export const paths = {
  home: '/home',
  tree: '/tree',
  okr: (okrId: string, part?: OkrPart) => (part === undefined ? `/okr/${okrId}` : `/okr/${okrId}/${part}`),
  /** What is known of the new objective already is put into its form. */
  newObjective: (start: { unitId?: string; parentId?: string } = {}) => {
    if (start.parentId !== undefined) return `/new/below/${start.parentId}`
    return start.unitId === undefined ? '/new' : `/new/unit/${start.unitId}`
  },
  sessions: '/sessions',
  session: (sessionId: string) => `/sessions/${sessionId}`,
  /** The form for a new session of a unit. */
  newSession: (unitId: string) => `/sessions/new/${unitId}`,
  /** What keeps a unit from its next phase; without one, the organisation. */
  readiness: (unitId?: string) => (unitId === undefined ? '/readiness' : `/readiness/${unitId}`),
  /** Only for the program lead. */
  setup: (part?: SetupPart) => (part === undefined ? '/setup' : `/setup/${part}`),
} as const

/** The same paths as the router's patterns. A path never has a query: behind a # it would become the page's own. */
export const patterns = {
  okr: '/okr/:okrId/:part?',
  newObjective: '/new/:start?/:id?',
  session: '/sessions/:sessionId',
  newSession: '/sessions/new/:unitId',
  readiness: '/readiness/:unitId?',
  setup: '/setup/:part?',
} as const

/** Where a deep link's subPageId leads, with the cycle that it names. */
export interface Target {
  path: string
  cycleId?: string
}

/** What a path says after the OKR, if it is one of its parts. */
export function okrPartOf(text: string | undefined): OkrPart | undefined {
  return okrParts.find((part) => part === text)
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._@-]*$/

/**
 * `tree`, `home`, `sessions`, `readiness`, `okr:ID`, `session:ID`, `unit:ID` (its readiness), or with the cycle in between:
 * `okr:CYCLE:ID`. Undefined: not one of ours.
 */
export function targetOf(subPageId: string | undefined): Target | undefined {
  if (subPageId === undefined) return undefined
  const [kind, ...ids] = subPageId.split(':')
  if (ids.some((id) => !idPattern.test(id)) || ids.length > 2) return undefined
  const id = ids.at(-1)
  const cycle = ids.length === 2 && ids[0] !== undefined ? { cycleId: ids[0] } : {}
  if (id === undefined) {
    if (kind === 'tree' || kind === 'home' || kind === 'sessions') return { path: paths[kind] }
    return kind === 'readiness' ? { path: paths.readiness() } : undefined
  }
  if (kind === 'okr') return { path: paths.okr(id), ...cycle }
  if (kind === 'session') return { path: paths.session(id), ...cycle }
  if (kind === 'unit') return { path: paths.readiness(id), ...cycle }
  return undefined
}

/** The deep link's name for an OKR, a session or the readiness of a unit. */
export function subPageOf(kind: 'okr' | 'session' | 'unit', cycleId: string, id: string): string {
  return `${kind}:${cycleId}:${id}`
}
