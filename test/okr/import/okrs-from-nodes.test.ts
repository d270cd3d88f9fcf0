import { parseOkrMarkdown } from '../../../okr/import/okr-markdown.ts'
import { okrsFromNodes } from '../../../okr/import/okrs-from-nodes.ts'
import { rootUnitId, type Unit } from '../../../okr/organisation.ts'

const text = '# Organisation\n\n* Double revenue\n  * Win ten banks\n'
const root: Unit = { id: rootUnitId, name: 'Organisation', level: 'organisation', path: [rootUnitId] }

function levelsIn(units: Unit[]) {
  const { nodes } = parseOkrMarkdown(text, { people: [], units })
  const context = { people: [], units, by: 'olga', at: '2027-01-04T09:00:00.000Z', fileName: 'plan.md' }
  return okrsFromNodes(nodes, context).map((okr) => [
    okr.title,
    okr.kind === 'objective' ? okr.level : okr.kind,
  ])
}

describe('OKRs of a file', () => {
  it('under the heading of the organisation are the organisation’s, known or not', () => {
    expect(levelsIn([root])[0]).toEqual(['Double revenue', 'organisation'])
    expect(levelsIn([])).toEqual(levelsIn([root]))
  })
})
