import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** What dependency-cruiser says, with the project's own rules, of a project that has just these files. */
function cruise(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-rules-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      fs.writeFileSync(path.join(folder, name), text)
    }
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json'])
      fs.copyFileSync(path.join(root, name), path.join(folder, name))
    const folders = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))]
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [cruiser, '--config', '.dependency-cruiser.cjs', ...folders],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    return stdout + stderr
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

describe('the import rules', () => {
  it('catch a type-only import from the domain into the server', () => {
    const said = cruise({
      'okr/unit.ts': "import type { Port } from '../bot/commands/port.ts'\nexport type Unit = Port\n",
      'bot/commands/port.ts': 'export interface Port { id: string }\n',
    })
    expect(said).toContain('domain-is-pure: okr/unit.ts → bot/commands/port.ts')
  })

  it('catch adapters that meet, features that meet, and a tab that knows the server, in TSX too', () => {
    const said = cruise({
      'bot/graph/a.ts': "import { b } from '../store/b.ts'\nexport const a = b\n",
      'bot/store/b.ts': 'export const b = 1\n',
      'tab/features/tree/row.tsx':
        "import { Pane } from '../okr/pane.tsx'\nexport const Row = () => <Pane />\n",
      'tab/features/okr/pane.tsx':
        "import type { b } from '../../../bot/store/b.ts'\nexport const Pane = (p: { b?: typeof b }) => <p>{p.b}</p>\n",
    })
    expect(said).toContain('graph-does-not-meet-other-adapters: bot/graph/a.ts → bot/store/b.ts')
    expect(said).toContain('features-never-meet: tab/features/tree/row.tsx → tab/features/okr/pane.tsx')
    expect(said).toContain('tab-never-imports-the-server: tab/features/okr/pane.tsx → bot/store/b.ts')
  })

  it('catch what commands read and write of a plan, where it knows a use case', () => {
    const said = cruise({
      'bot/commands/plan/access.ts': "import { edit } from '../okrs/edit.ts'\nexport const access = edit\n",
      'bot/commands/okrs/edit.ts': 'export const edit = 1\n',
    })
    expect(said).toContain(
      'plan-is-below-the-use-cases: bot/commands/plan/access.ts → bot/commands/okrs/edit.ts',
    )
  })

  it('let a project pass that keeps to them', () => {
    const said = cruise({
      'okr/unit.ts': 'export interface Unit { id: string }\n',
      'bot/commands/read.ts':
        "import type { Unit } from '../../okr/unit.ts'\nexport const read = (): Unit => ({ id: 'a' })\n",
    })
    expect(said).toContain('no dependency violations found (2 modules')
  })
})
