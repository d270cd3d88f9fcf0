import type { FindingsPage, FindingView } from '../../../okr/contract/findings.ts'
import type { FindingKind } from '../../../okr/finding.ts'
import type { OkrPart } from '../../routes.ts'

/** The words of the interface for the kinds of findings. */
export const kindNames: Readonly<Record<FindingKind, string>> = {
  orphan: 'No link',
  'level-skip': 'Level skipped',
  'no-path': 'No path to the top',
  'link-cycle': 'Links in a circle',
  silo: 'Silo',
  weights: 'Weights',
  'over-claimed': 'Over-claimed person',
  competing: 'Competing priorities',
  redundancy: 'Redundancy',
  'dependency-cycle': 'Dependencies in a circle',
  'late-provider': 'Late provider',
}

export const severityNames: Readonly<Record<FindingView['severity'], string>> = {
  blocking: 'Blocks the next phase',
  warning: 'Warning',
  notice: 'Notice',
}

/** What can be done about a finding: a place to go to, or a question to answer here. */
export type FindingStep =
  | { do: 'go'; name: string; okrId: string; part?: OkrPart }
  | { do: 'unit'; name: string; unitId: string }
  | { do: 'merge' | 'share' | 'dismiss' | 'reopen'; name: string }

export const openName = 'Open it'

const places = {
  link: { name: 'Edit its links', part: 'links' },
  edit: { name: 'Edit it' },
  open: { name: openName },
  rescope: { name: 'Reword one', part: 'title' },
  dependencies: { name: 'See its dependencies', part: 'dependencies' },
  talk: { name: 'Talk about it', part: 'conversation' },
} as const

/** What the reader may do with an OKR. */
export interface Reader {
  edits: (okrId: string) => boolean
  links: (okrId: string) => boolean
  /** The OKR that is open. */
  openId?: string | undefined
}

/** The buttons of a finding, in the order in which the server proposes them; only what this person may do. */
export function stepsOf(finding: FindingView, okrs: FindingsPage['okrs'], reader: Reader): FindingStep[] {
  const steps: FindingStep[] = []
  const [okrId] = finding.okrIds
  const [unitId] = finding.unitIds
  if (finding.dismissed === undefined) {
    for (const action of finding.actions) {
      if (action === 'merge' || action === 'share') {
        if (!finding.can.resolve || (action === 'merge' && !isOneKind(finding, okrs))) continue
        steps.push({ do: action, name: action === 'merge' ? 'Merge…' : 'Make shared…' })
      } else if (action === 'rescope') {
        const id = toReword(finding.okrIds, reader)
        if (id === undefined) continue
        const name = id === reader.openId ? 'Reword it' : places.rescope.name
        steps.push({ do: 'go', okrId: id, ...places.rescope, name })
      } else if (okrId !== undefined) {
        const mayNot =
          (action === 'link' && !reader.links(okrId)) || (action === 'edit' && !reader.edits(okrId))
        steps.push({ do: 'go', okrId, ...places[mayNot ? 'open' : action] })
      }
    }
    if (okrId === undefined && unitId !== undefined) {
      steps.push({ do: 'unit', name: 'See the unit', unitId })
    }
    if (finding.can.dismiss) steps.push({ do: 'dismiss', name: 'Dismiss…' })
  } else if (finding.can.dismiss) {
    steps.push({ do: 'reopen', name: 'Open again' })
  }
  // "Edit it" and "Open it" lead to the same place.
  return steps.filter(
    (step, i) =>
      step.do !== 'go' ||
      !steps.slice(0, i).some((before) => before.do === 'go' && before.part === step.part),
  )
}

/** One that the reader may edit, before all others the one that is open. */
function toReword(okrIds: readonly string[], { edits, openId }: Reader): string | undefined {
  const own = okrIds.filter(edits)
  return own.find((id) => id === openId) ?? own[0]
}

/** An objective and a key result cannot become one. */
function isOneKind({ okrIds }: FindingView, okrs: FindingsPage['okrs']): boolean {
  return new Set(okrIds.map((id) => okrs[id]?.kind)).size === 1
}

/** What merging will do, before it is done. */
export function mergeEffects(kind: 'objective' | 'key-result', others: number): string[] {
  const isOne = others === 1
  const of = isOne ? 'the other one' : 'the others'
  return [
    kind === 'objective'
      ? `The key results of ${of}, and all that contributes to ${isOne ? 'it' : 'them'}, move to the one that stays.`
      : `All that contributes to ${of} moves to the one that stays.`,
    isOne
      ? 'Its owner and contributors become contributors of the one that stays, which takes over its links.'
      : 'Their owners and contributors become contributors of the one that stays, which takes over their links.',
    `${isOne ? 'The other one is removed' : `The other ${others} are removed`}. History keeps what ${isOne ? 'it' : 'they'} said; this cannot be taken back.`,
  ]
}
