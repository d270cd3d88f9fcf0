import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text'
import { PeopleSync20Regular } from '@fluentui/react-icons/svg/people-sync'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { type Choice, ChoiceCards } from '../../components/choice-cards.tsx'
import { CsvColumns } from './csv-columns.tsx'
import { type ChosenFile, FileDrop } from './file-drop.tsx'
import type { ReportNames } from './import-report.tsx'
import { ImportSteps } from './import-steps.tsx'
import { Part } from './part.tsx'
import { importTimeoutMs, useImport } from './use-import.ts'
import { unnamedOrganisation } from './use-organisation.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  name: { maxWidth: '420px', width: '100%', minWidth: 0 },
  start: { alignSelf: 'flex-start' },
})

const things = ['person or unit', 'people and units'] as const

const directoryNames: ReportNames = {
  things,
  counts: 'In Microsoft Entra ID',
  openHint: 'Correct these people there, or in the file that the organisation came from; then read again.',
  leftOut: 'Left out or adjusted',
  leftOutHint: 'Correct these people in Microsoft Entra ID, then read again.',
}

const fileNames: ReportNames = {
  things,
  counts: 'In the file',
  openHint: 'These people were placed as well as the file allows. Correct it and import it again.',
  leftOut: 'Left out or adjusted',
  leftOutHint: 'Correct these lines and import the file again; what is right already does not change.',
}

type Way = 'directory' | 'file'

const ways: readonly Choice<Way>[] = [
  {
    value: 'directory',
    title: 'Microsoft Entra ID',
    text: 'People, managers and departments as your directory has them.',
    icon: <PeopleSync20Regular />,
  },
  {
    value: 'file',
    title: 'CSV file',
    text: 'For units that the directory does not describe well enough.',
    icon: <DocumentText20Regular />,
  },
]

export interface OrganisationPartProps {
  /** The organisation's name so far. */
  name: string | undefined
  level?: 2 | 3
}

/** People and units: from the directory, or from a file. */
export function OrganisationPart({ name, level = 2 }: OrganisationPartProps) {
  const styles = useStyles()
  const [way, setWay] = useState<Way>('directory')
  return (
    <div className={styles.root}>
      <ChoiceCards legend="Where people and units come from" choices={ways} value={way} onChange={setWay} />
      {way === 'directory' ? <FromDirectory level={level} /> : <FromFile name={name} level={level} />}
    </div>
  )
}

function FromDirectory({ level }: { level: 2 | 3 }) {
  const styles = useStyles()
  const sync = useImport<undefined>((_, dryRun) =>
    api.call('syncDirectory', { body: { dryRun }, timeoutMs: importTimeoutMs }),
  )
  return (
    <Part
      level={level}
      title="Read from Microsoft Entra ID"
      text="Nothing is taken over before you have seen what would change. Where the organisation came from a file, the directory adds addresses and who has left."
    >
      {(sync.stage === 'start' || sync.stage === 'checking') && (
        <Button
          className={styles.start}
          icon={<PeopleSync20Regular />}
          disabledFocusable={sync.stage === 'checking'}
          onClick={() => sync.stage === 'start' && sync.check(undefined)}
        >
          {sync.stage === 'checking' ? 'Reading the directory' : 'See what would change'}
        </Button>
      )}
      <ImportSteps
        from={sync}
        names={directoryNames}
        runText="Take over"
        checkingText="Reading the directory"
        importingText="Taking over people and units"
        next={<Button onClick={sync.reset}>Close the report</Button>}
      />
    </Part>
  )
}

interface FileInput {
  file: ChosenFile
  name: string
}

function FromFile({ name: before, level }: { name: string | undefined; level: 2 | 3 }) {
  const styles = useStyles()
  const [typed, setTyped] = useState<string>()
  const name = typed ?? before ?? ''
  const load = useImport<FileInput>((input, dryRun) =>
    api.call('importOrganisation', {
      body: { csv: input.file.text, name: input.name, dryRun },
      timeoutMs: importTimeoutMs,
    }),
  )
  const isBusy = load.stage === 'importing'
  const check = (file: ChosenFile) => load.check({ file, name: name.trim() || unnamedOrganisation })
  const file = load.stage === 'start' && load.error === null ? undefined : load.input?.file
  return (
    <Part
      level={level}
      title="Import a CSV file"
      text="Each line is a person, each step of a department path a unit. Nothing is imported before you have seen the report."
    >
      <CsvColumns />
      <Field label="Name of the organisation" hint="Stands at the top of the tree">
        <Input
          className={styles.name}
          maxLength={200}
          placeholder={unnamedOrganisation}
          disabled={isBusy}
          value={name}
          onChange={(_, data) => setTyped(data.value)}
          onBlur={() => {
            const checked = load.stage === 'checked' ? load.input : undefined
            if (checked && checked.name !== (name.trim() || unnamedOrganisation)) check(checked.file)
          }}
        />
      </Field>
      <FileDrop
        kind={{ name: 'a CSV file', maxLength: 30_000_000 }}
        accept=".csv,text/csv"
        file={file}
        onChoose={check}
        disabled={isBusy}
      />
      <ImportSteps
        from={load}
        names={fileNames}
        runText="Import"
        checkingText="Checking the file"
        importingText="Importing people and units"
        next={<Button onClick={load.reset}>Close the report</Button>}
      />
    </Part>
  )
}
