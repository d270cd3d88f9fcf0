import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { PersonRef } from '../../../../okr/contract/common.ts'
import type { DependencyView } from '../../../../okr/contract/dependencies.ts'
import { api } from '../../../api/client.ts'
import { useCycle } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { PersonPicker } from '../../../components/person-picker.tsx'
import { useCardStyles } from '../alignment/use-card-styles.ts'
import { type Dependencies, useDependencyWrite } from './use-dependencies.ts'

export interface RiskOwnerFormProps {
  dependency: DependencyView
  all: Dependencies
  onClose: () => void
}

/** Who carries the risk while the dependency is not confirmed. */
export function RiskOwnerForm({ dependency, all, onClose }: RiskOwnerFormProps) {
  const cards = useCardStyles()
  const cycle = useCycle()
  const { riskOwnerId } = dependency
  const [person, setPerson] = useState<PersonRef | undefined>(() =>
    riskOwnerId === undefined ? undefined : all.people[riskOwnerId],
  )
  const put = useDependencyWrite((personId: string | null) =>
    api.call('putRiskOwner', {
      params: { cycleId: cycle.id, dependencyId: dependency.id },
      body: { personId },
    }),
  )
  const isSame = person?.id === riskOwnerId
  return (
    <form
      className={cards.form}
      aria-label="Risk owner"
      onSubmit={(event) => {
        event.preventDefault()
        if (isSame) onClose()
        else if (!put.isPending) put.mutate(person?.id ?? null, { onSuccess: onClose })
      }}
    >
      <PersonPicker
        label="Risk owner"
        hint="Carries the risk while it is not confirmed; the unit can then share its plan without it."
        autoFocus
        value={person}
        onChange={setPerson}
      />
      {put.error && <ErrorState compact error={put.error} />}
      <div className={cards.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={put.isPending}>
          {put.isPaused ? 'Waiting for a connection' : 'Save'}
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
