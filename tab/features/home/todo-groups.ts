import type { Todo } from '../../../okr/contract/readiness.ts'
import { paths } from '../../routes.ts'

/** What to do, told apart by whose it is: a step of one OKR towards its unit's gate is the OKR's. */
type Step = Todo['kind'] | 'okr-gate'

/** What others wait for comes before what is my own, and that before what is the unit's. */
const groups = [
  {
    name: 'Others wait for you',
    steps: ['answer-request', 'answer-dependency', 'decide-proposal', 'decide-change'],
  },
  { name: 'Your OKRs', steps: ['first-okr', 'declined', 'okr-gate', 'finding', 'quality'] },
  { name: 'Your units', steps: ['gate'] },
] as const satisfies readonly { name: string; steps: readonly Step[] }[]

function stepOf({ kind, okrId }: Todo): Step {
  return kind === 'gate' && okrId !== undefined ? 'okr-gate' : kind
}

export interface TodoGroup {
  name: string
  todos: Todo[]
}

/** What is mine to do in the order in which to do it: by group, by kind, and what waits longest first. */
export function todoGroups(todos: readonly Todo[]): TodoGroup[] {
  return groups.flatMap(({ name, steps }) => {
    const own = steps.flatMap((step) =>
      todos.filter((todo) => stepOf(todo) === step).sort((a, b) => compare(a.since, b.since)),
    )
    return own.length === 0 ? [] : [{ name, todos: own }]
  })
}

const ofAKindAtFirst = 3

/** What is shown of a group at first: the most urgent of each kind, so that none hides the others. */
export function firstOfEachKind(todos: readonly Todo[]): Todo[] {
  const seen = new Map<Step, number>()
  return todos.filter((todo) => {
    const step = stepOf(todo)
    seen.set(step, (seen.get(step) ?? 0) + 1)
    return (seen.get(step) ?? 0) <= ofAKindAtFirst
  })
}

/** Times as the server writes them; what has none comes last. */
function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined || a < b ? -1 : 1
}

/** Where it is done. */
export function pathOfTodo({ kind, okrId, unitId, personId }: Todo): string {
  if (kind === 'first-okr') {
    if (okrId !== undefined) return paths.newObjective({ parentId: okrId })
    return paths.newObjective(unitId === undefined ? {} : { unitId })
  }
  if (okrId === undefined) return paths.readiness(unitId)
  // Somebody has to be asked; else it is about the OKR itself.
  if (kind === 'gate') return paths.okr(okrId, personId === undefined ? undefined : 'alignment')
  if (kind === 'finding') return paths.okr(okrId, 'findings')
  if (kind === 'quality') return paths.okr(okrId, 'quality')
  if (kind === 'answer-dependency') return paths.okr(okrId, 'dependencies')
  return paths.okr(okrId, kind === 'decide-change' ? 'changes' : 'alignment')
}
