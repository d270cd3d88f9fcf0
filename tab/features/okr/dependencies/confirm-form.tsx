import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { AnswerDependency, DependencyView } from '../../../../okr/contract/dependencies.ts'
import { checkPromisedOn, daysOfPromise } from '../../../../okr/dependency-days.ts'
import { api } from '../../../api/client.ts'
import { useCycle } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { useCardStyles } from '../alignment/use-card-styles.ts'
import { keepFormDraft, readFormDraft } from '../drafts.ts'
import { OkrSearch } from '../okr-search.tsx'
import { type Dependencies, useDependencyWrite } from './use-dependencies.ts'

const useStyles = makeStyles({
  date: { maxWidth: '200px' },
  chosen: { display: 'flex', gap: '8px', '& > button': { flexShrink: 0 } },
})

interface Words {
  comment: string
  promisedOn: string
  okr: { id: string; title: string } | undefined
}

function isWords(value: unknown): value is Words {
  if (typeof value !== 'object' || value === null) return false
  const { comment, promisedOn } = value as Partial<Words>
  return typeof comment === 'string' && typeof promisedOn === 'string'
}

export interface ConfirmFormProps {
  dependency: DependencyView
  answer: 'confirm' | 'refuse'
  all: Dependencies
  onClose: () => void
}

/** The provider's answer: yes, by when and with which OKR; or no, and why. */
export function ConfirmForm({ dependency, answer, all, onClose }: ConfirmFormProps) {
  const styles = useStyles()
  const cards = useCardStyles()
  const cycle = useCycle()
  const days = daysOfPromise(cycle)
  const confirms = answer === 'confirm'
  const name = `${answer} ${cycle.id} ${dependency.id}`
  const [words, setWords] = useState<Words>(() => {
    const kept = readFormDraft(name)
    if (isWords(kept)) return kept
    const { providerOkrId } = dependency
    const known = providerOkrId === undefined ? undefined : all.okrs[providerOkrId]
    return {
      comment: '',
      promisedOn: confirms ? (dependency.promisedOn ?? dependency.neededBy) : '',
      okr: known && { id: known.id, title: known.title },
    }
  })
  const [isTried, setTried] = useState(false)
  const change = (next: Words) => {
    setWords(next)
    keepFormDraft(name, next)
  }
  const close = () => {
    keepFormDraft(name, undefined)
    onClose()
  }
  const send = useDependencyWrite((body: AnswerDependency) =>
    api.call('answerDependency', { params: { cycleId: cycle.id, dependencyId: dependency.id }, body }),
  )
  const comment = words.comment.trim()
  const isMissing = !confirms && comment === ''
  const wrongDay =
    confirms && words.promisedOn !== '' ? checkPromisedOn(words.promisedOn, cycle)?.message : undefined
  const submit = () => {
    setTried(true)
    if (isMissing || wrongDay !== undefined || send.isPending) return
    send.mutate(
      {
        answer,
        ...(comment === '' ? {} : { comment }),
        ...(confirms && words.promisedOn !== '' ? { promisedOn: words.promisedOn } : {}),
        ...(confirms && words.okr !== undefined ? { providerOkrId: words.okr.id } : {}),
      },
      { onSuccess: close },
    )
  }
  return (
    <form
      className={cards.form}
      aria-label={confirms ? 'Confirm this dependency' : 'Refuse this dependency'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {confirms && (
        <>
          <Field
            label="Promised for"
            validationState={isTried && wrongDay ? 'error' : 'none'}
            validationMessage={isTried && wrongDay ? wrongDay : null}
          >
            <Input
              className={styles.date}
              type="date"
              min={days.from}
              max={days.to}
              autoFocus
              value={words.promisedOn}
              onChange={(_, data) => change({ ...words, promisedOn: data.value })}
            />
          </Field>
          {words.okr === undefined ? (
            <OkrSearch
              label="With which OKR (optional)"
              exclude={[dependency.okrId]}
              onFound={(okr) => change({ ...words, okr })}
            />
          ) : (
            <div className={styles.chosen}>
              <span className={cards.name}>With “{words.okr.title}”</span>
              <Button size="small" appearance="subtle" onClick={() => change({ ...words, okr: undefined })}>
                Not this one
              </Button>
            </div>
          )}
        </>
      )}
      <Field
        label={confirms ? 'Comment' : 'Reason'}
        required={!confirms}
        validationState={isTried && isMissing ? 'error' : 'none'}
        validationMessage={isTried && isMissing ? 'Say why, so that they can plan without it.' : null}
      >
        <Textarea
          rows={2}
          resize="vertical"
          maxLength={2000}
          autoFocus={!confirms}
          value={words.comment}
          onChange={(_, data) => change({ ...words, comment: data.value })}
        />
      </Field>
      {send.error && <ErrorState compact error={send.error} />}
      <div className={cards.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={send.isPending}>
          {send.isPaused ? 'Waiting for a connection' : confirms ? 'Confirm' : 'Refuse'}
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
