import { Button, Field, makeStyles, Select } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import type { CycleView } from '../../../okr/contract/organisation.ts'
import { api } from '../../api/client.ts'
import { tellOkrChange } from '../../api/okr-changes.ts'
import { type ChosenFile, FileDrop } from './file-drop.tsx'
import type { ReportNames } from './import-report.tsx'
import { ImportSteps } from './import-steps.tsx'
import { Part } from './part.tsx'
import { importTimeoutMs, useImport } from './use-import.ts'

const useStyles = makeStyles({
  cycle: { maxWidth: '420px' },
})

const names: ReportNames = {
  things: ['OKR', 'OKRs'],
  counts: 'New',
  openHint:
    'These OKRs are taken over without an owner: choose one in the tree. Their unit’s leader answers for them until then.',
  leftOut: 'Lines left out',
  leftOutHint:
    'No OKR is made of these lines. Write them as list items or headings where they should be one.',
}

interface Input {
  cycleId: string
  file: ChosenFile
}

export interface OkrsPartProps {
  cycles: readonly CycleView[]
  /** The cycle that is proposed. */
  cycleId: string
  level?: 2 | 3
  onOpenTree: (cycleId: string) => void
  /** Offered instead, before anything was chosen. */
  otherwise?: ReactNode
}

/** OKRs that were written down elsewhere, as nested Markdown. */
export function OkrsPart({ cycles, cycleId, level = 2, onOpenTree, otherwise }: OkrsPartProps) {
  const styles = useStyles()
  const [chosen, setChosen] = useState(cycleId)
  const load = useImport<Input>(
    (input, dryRun) =>
      api.call('importOkrs', {
        params: { cycleId: input.cycleId },
        body: { markdown: input.file.text, fileName: input.file.name.slice(0, 200), dryRun },
        timeoutMs: importTimeoutMs,
      }),
    (input) => tellOkrChange({ cycleId: input.cycleId, reload: { all: true } }),
  )
  const isBusy = load.stage === 'importing'
  const file = load.stage === 'start' && load.error === null ? undefined : load.input?.file
  return (
    <Part
      level={level}
      title="Import OKRs from Markdown"
      text="Headings name the units, nested lists hold objectives with their key results; a name before a colon is the owner. Importing the same file again creates nothing twice."
    >
      {cycles.length > 1 && (
        <Field label="Into the cycle" className={styles.cycle}>
          <Select
            value={chosen}
            disabled={isBusy}
            onChange={(_, data) => {
              setChosen(data.value)
              if (file) load.check({ cycleId: data.value, file })
            }}
          >
            {cycles.map((cycle) => (
              <option key={cycle.id} value={cycle.id}>
                {cycle.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <FileDrop
        kind={{ name: 'a Markdown file', maxLength: 10_000_000 }}
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        file={file}
        onChoose={(next) => load.check({ cycleId: chosen, file: next })}
        disabled={isBusy}
      />
      <ImportSteps
        from={load}
        names={names}
        runText="Import"
        checkingText="Checking the file"
        importingText="Importing OKRs"
        next={
          <>
            <Button appearance="primary" onClick={() => onOpenTree(load.input?.cycleId ?? chosen)}>
              Open the tree
            </Button>
            <Button onClick={load.reset}>Import another file</Button>
          </>
        }
      />
      {load.stage === 'start' && otherwise}
    </Part>
  )
}
