/** `npm run -s findings -- --org FILE.csv --okrs FILE.md`: one JSON line for each finding of a plan in files. */
import { parseArgs } from 'node:util'
import type { Finding } from '../okr/finding.ts'
import { findStructure } from '../okr/findings/find-structure.ts'
import type { Okr } from '../okr/okr.ts'
import type { Person, Unit } from '../okr/organisation.ts'
import { evidenceOf, relationsIn } from '../okr/redundancy/evidence.ts'
import { groupByAim, redundancyFinding, titleOf } from '../okr/redundancy/find-redundancies.ts'
import type { AimGroup } from '../okr/redundancy/groups.ts'
import { printLine, readOkrs, readOrganisation, runCommand, UsageError } from './plan-files.ts'

const usage = `npm run -s findings -- --org FILE.csv --okrs FILE.md

Prints one JSON line for each finding about these OKRs: redundancy, and what is wrong with the links between them. Of OKRs with the same aim the allowed ones are printed too:
pass-through (handed down one line), partition (each for its own region or segment) and shared (declared so).
--org can be left out; relations are then known from the list alone.`

function run(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: { org: { type: 'string' }, okrs: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    process.stdout.write(`${usage}\n`)
    return
  }
  if (values.okrs === undefined) throw new UsageError(usage)
  const organisation = readOrganisation(values.org)
  const { okrs } = readOkrs(values.okrs, organisation)
  const around = {
    okrs,
    units: new Map(organisation.units.map((unit) => [unit.id, unit])),
    people: new Map(organisation.people.map((person) => [person.id, person])),
  }
  for (const group of groupByAim([...okrs.values()], around)) printLine(redundancyLine(group, around.units))
  const plan = { ...organisation, okrs: [...okrs.values()], dependencies: [] }
  for (const finding of findStructure(plan)) printLine(structureLine(finding, around))
}

interface Around {
  okrs: ReadonlyMap<string, Okr>
  units: ReadonlyMap<string, Pick<Unit, 'name'>>
  people: ReadonlyMap<string, Pick<Person, 'displayName'>>
}

function structureLine(finding: Finding, { okrs, units, people }: Around) {
  const { id, kind, severity, title, okrIds, unitIds, personId, evidence, actions } = finding
  const person = personId === undefined ? undefined : people.get(personId)?.displayName
  return {
    type: 'finding',
    kind,
    id,
    severity,
    title,
    okrs: okrIds.flatMap((okrId) => {
      const okr = okrs.get(okrId)
      if (okr === undefined) return []
      const owner = okr.ownerId === undefined ? okr.ownerText : people.get(okr.ownerId)?.displayName
      return [
        {
          id: okrId,
          kind: okr.kind,
          title: okr.title,
          ...(owner === undefined ? {} : { owner }),
          unit: units.get(okr.unitId)?.name ?? okr.unitId,
          ...(okr.importedFrom === undefined ? {} : { from: okr.importedFrom }),
        },
      ]
    }),
    units: unitIds.map((unitId) => units.get(unitId)?.name ?? unitId),
    ...(person === undefined ? {} : { person }),
    evidence,
    actions,
  }
}

function redundancyLine(group: AimGroup, units: ReadonlyMap<string, { name: string }>) {
  const finding = redundancyFinding(group)
  return {
    type: 'finding',
    kind: 'redundancy',
    verdict: group.verdict,
    relation: relationsIn(group.pairs).join(', '),
    ...(finding === undefined ? {} : { id: finding.id, severity: finding.severity }),
    title: titleOf(group),
    okrs: group.members.map(({ okr, actor }) => ({
      id: okr.id,
      kind: okr.kind,
      title: okr.title,
      owner: actor,
      unit: units.get(okr.unitId)?.name ?? okr.unitId,
      ...(okr.importedFrom === undefined ? {} : { from: okr.importedFrom }),
    })),
    evidence: evidenceOf(group),
    ...(finding === undefined ? {} : { actions: finding.actions }),
  }
}

runCommand(run)
