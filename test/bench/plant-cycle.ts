import { personDocument, unitDocuments } from '../../bot/commands/imports/organisation-documents.ts'
import { directoryOf, planOf } from '../../bot/commands/partitions.ts'
import { okrDocument } from '../../bot/commands/plan/documents.ts'
import { rollUpDocument } from '../../bot/commands/plan/roll-up.ts'
import type { Document, DocumentStore, Partition } from '../../bot/commands/ports/document-store.ts'
import type { Objective } from '../../okr/objective.ts'
import type { Person, Unit } from '../../okr/organisation.ts'

export const tenantId = 'bench'
/** The node that has 1,000 children in every cycle. */
export const wideId = 'wide'
const wideChildren = 1000
const fanOut = 10
/** More than the first screen shows. */
const roots = 60

interface CycleShape {
  titleOf?: (i: number) => string
  hasWideNode?: boolean
}

/**
 * A cycle of `size` objectives for an organisation that grows with it: sixty objectives
 * at the top, ten below each node, and one node with 1,000. Written as the product writes it, roll-ups included.
 */
export async function plantCycle(
  store: DocumentStore,
  cycleId: string,
  size: number,
  { titleOf = titleLikeOthers, hasWideNode = true }: CycleShape = {},
): Promise<void> {
  const units = unitsFor(Math.max(20, Math.round(size / 20)))
  const people = Array.from({ length: Math.max(100, Math.round(size / 2)) }, (_, i): Person => {
    const unit = units[i % units.length]
    return {
      id: `person-${i}`,
      displayName: `Given${i % 997} Family${i % 1009}`,
      unitId: unit?.id ?? 'organisation',
      managerId: 'person-0',
      managerChain: i === 0 ? [] : ['person-0'],
      mail: `person-${i}@example.com`,
      active: true,
    }
  })
  await writeAll(store, directoryOf(tenantId, 'people'), people.map(personDocument))
  await writeAll(store, directoryOf(tenantId, 'units'), unitDocuments(units, people))
  await writeAll(store, directoryOf(tenantId, 'cycles'), [
    {
      id: cycleId,
      type: 'cycle',
      keys: { startsOn: '2027-01-01' },
      body: {
        id: cycleId,
        name: cycleId,
        startsOn: '2027-01-01',
        endsOn: '2027-03-31',
        planning: {
          draft: { from: '2026-11-01', to: '2026-11-20' },
          align: { from: '2026-11-21', to: '2026-12-05' },
          share: { from: '2026-12-06', to: '2026-12-20' },
        },
        initialPhase: 'align',
      },
    },
  ])
  await writeAll(store, planOf(tenantId, cycleId), planDocuments(size, units, people, titleOf, hasWideNode))
}

function unitsFor(count: number): Unit[] {
  const root: Unit = {
    id: 'organisation',
    name: 'Bench',
    level: 'organisation',
    leaderId: 'person-0',
    path: ['organisation'],
  }
  const departments = Array.from(
    { length: count },
    (_, i): Unit => ({
      id: `unit-${i}`,
      name: `Unit ${i}`,
      level: 'department',
      parentId: 'organisation',
      leaderId: `person-${i}`,
      path: ['organisation', `unit-${i}`],
    }),
  )
  return [root, ...departments]
}

function titleLikeOthers(i: number): string {
  return `Make area ${i} of the product the one that customers recommend to ${i % 89} others`
}

function* planDocuments(
  size: number,
  units: Unit[],
  people: Person[],
  titleOf: (i: number) => string,
  hasWideNode: boolean,
): Generator<Document> {
  const objective = (i: number, id: string, parentId: string | undefined): Objective => ({
    kind: 'objective',
    id,
    unitId: units[i % units.length]?.id ?? 'organisation',
    level: parentId === undefined ? 'organisation' : 'team',
    title: titleOf(i),
    why: 'Because the people who leave say that it is the reason, and it costs more to win them back.',
    priority: (i % 9) + 1,
    ownerId: people[i % people.length]?.id ?? 'person-0',
    contributorIds: [],
    links: parentId === undefined ? [] : [{ parentId, weight: 100 }],
    visibility: 'published',
    createdBy: 'person-0',
    createdAt: '2026-11-21T10:00:00.000Z',
    stamps: {},
  })
  const wide = hasWideNode ? wideChildren : 0
  const rest = Math.max(roots, size - wide)
  const childrenOf = (i: number) => Math.max(0, Math.min(rest - roots, (i + 1) * fanOut) - i * fanOut)
  if (wide > 0) {
    yield okrDocument(objective(1, wideId, 'o-0'))
    yield rollUpDocument(`okr:${wideId}`, { childCount: wide, progress: 0.3 })
  }
  for (let i = 0; i < wide; i++) yield okrDocument(objective(i, `wide-${i}`, wideId))
  for (let i = 0; i < rest; i++) {
    const parentId = i < roots ? undefined : `o-${Math.floor((i - roots) / fanOut)}`
    yield okrDocument(objective(i, `o-${i}`, parentId))
    const children = childrenOf(i) + (i === 0 && wide > 0 ? 1 : 0)
    if (children > 0) yield rollUpDocument(`okr:o-${i}`, { childCount: children, progress: 0.5 })
  }
}

async function writeAll(
  store: DocumentStore,
  partition: Partition,
  documents: Iterable<Document>,
): Promise<void> {
  let part: Document[] = []
  const flush = async () => {
    if (part.length > 0)
      await store.transact(
        partition,
        part.map((document) => ({ op: 'create', document })),
      )
    part = []
  }
  for (const document of documents) {
    part.push(document)
    if (part.length === 100) await flush()
  }
  await flush()
}
