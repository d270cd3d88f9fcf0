import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { Conflict } from '../../api/client.ts'
import { useFormat } from '../../components/format.ts'
import { Modal } from '../../components/modal.tsx'
import { type OpenConflict, showConflict } from './conflicts.ts'
import { type Resolution, settled } from './merge.ts'
import { fieldName } from './names.ts'
import { useEdit } from './use-edit.ts'
import { useValueText } from './value-text.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  intro: { margin: 0 },
  value: {
    margin: 0,
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxHeight: '160px',
    overflowY: 'auto',
  },
  area: { width: '100%' },
})

export interface MergeDialogProps {
  open: OpenConflict
  people: PeopleById
  /** The names of the OKRs and units that are known here, by id. */
  titles: ReadonlyMap<string, string>
}

/** Two people changed the same field: the second sees both texts, and decides. Closing keeps what was written as a draft. */
export function MergeDialog({ open, people, titles }: MergeDialogProps) {
  const styles = useStyles()
  const edit = useEdit()
  const { request, conflicts, proposedBy, onMerged } = open
  const [choices, setChoices] = useState<ReadonlyMap<string, Resolution>>(
    () => new Map(conflicts.map((one) => [one.field, { take: 'mine', value: one.yours }])),
  )
  const choose = (field: string, resolution: Resolution) =>
    setChoices(new Map(choices).set(field, resolution))
  const save = () => {
    const changes = settled(request.changes, conflicts, choices)
    if (onMerged) onMerged(changes)
    else if (changes.length === 0) request.onSettled?.()
    else edit.mutate({ ...request, changes })
  }
  return (
    <Modal
      title={
        proposedBy === undefined ? 'Somebody else changed this too' : 'This has changed since it was proposed'
      }
      contentClassName={styles.content}
      onClosed={() => showConflict(undefined)}
      actions={(close) => (
        <>
          <Button onClick={() => close()}>Decide later</Button>
          <Button appearance="primary" onClick={() => close(save)}>
            Save
          </Button>
        </>
      )}
    >
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.field}
          conflict={conflict}
          people={people}
          titles={titles}
          proposedBy={proposedBy}
          resolution={choices.get(conflict.field) ?? { take: 'theirs' }}
          onChoose={(resolution) => choose(conflict.field, resolution)}
        />
      ))}
    </Modal>
  )
}

interface ConflictChoiceProps extends Omit<MergeDialogProps, 'open'> {
  conflict: Conflict
  proposedBy: string | undefined
  resolution: Resolution
  onChoose: (resolution: Resolution) => void
}

function ConflictChoice(props: ConflictChoiceProps) {
  const { conflict, people, titles, proposedBy, resolution, onChoose } = props
  const styles = useStyles()
  const format = useFormat()
  const textOf = useValueText(people, titles)
  const [mine, setMine] = useState(conflict.yours)
  const who = (conflict.by !== undefined && people[conflict.by]?.displayName) || 'Somebody'
  const when = conflict.at === undefined ? '' : ` on ${format.moment(conflict.at)}`
  const isText =
    typeof conflict.yours === 'string' && ['title', 'why', 'noLinkReason', 'metric'].includes(conflict.field)
  return (
    <>
      <p className={styles.intro}>
        {who} changed the {fieldName(conflict.field)}
        {when}, after {proposedBy === undefined ? 'you had opened it' : `${proposedBy} had proposed an edit`}.
      </p>
      <Field label={`What ${who} wrote`}>
        <p className={styles.value}>{textOf(conflict.field, conflict.current)}</p>
      </Field>
      {isText ? (
        <Field label={proposedBy === undefined ? 'What you wrote' : `What ${proposedBy} proposes`}>
          <Textarea
            className={styles.area}
            rows={4}
            resize="vertical"
            value={typeof mine === 'string' ? mine : ''}
            onChange={(_, data) => {
              setMine(data.value)
              onChoose({ take: 'mine', value: data.value })
            }}
          />
        </Field>
      ) : (
        <Field label={proposedBy === undefined ? 'What you chose' : `What ${proposedBy} proposes`}>
          <p className={styles.value}>{textOf(conflict.field, conflict.yours)}</p>
        </Field>
      )}
      <RadioGroup
        aria-label={`Which ${fieldName(conflict.field)} to keep`}
        value={resolution.take}
        onChange={(_, data) =>
          onChoose(data.value === 'mine' ? { take: 'mine', value: mine } : { take: 'theirs' })
        }
      >
        <Radio value="mine" label={mineLabel(isText, proposedBy)} />
        <Radio value="theirs" label={`Keep what ${who} wrote`} />
      </RadioGroup>
    </>
  )
}

function mineLabel(isText: boolean, proposedBy: string | undefined): string {
  if (isText)
    return proposedBy === undefined ? 'Save my text as it stands above' : 'Save the text as it stands above'
  return proposedBy === undefined ? 'Save mine' : `Save what ${proposedBy} proposes`
}
