import { makeStyles, tokens } from '@fluentui/react-components'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { api } from '../../../api/client.ts'
import { useCurrent } from '../../../api/me.ts'
import { stepWords } from '../../../components/phase-moves.ts'
import { WhoCanDo } from '../../../components/who-can-do.tsx'
import { Section } from '../section.tsx'
import { needsOf } from './needs-of.ts'
import { useCardStyles } from './use-card-styles.ts'

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
})

/** What of this OKR, its key results included, keeps its unit from the next phase, each with who can meet it. */
export function StillNeeds({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const cards = useCardStyles()
  const { me, cycle } = useCurrent()
  const { okr, keyResults, unitName, etag } = details
  const { data } = useQuery({
    // Whatever changes in the OKR can meet one of them, or bring a new one.
    queryKey: ['readiness', cycle.id, okr.unitId, etag],
    queryFn: ({ signal }) =>
      api.call('getReadiness', { params: { cycleId: cycle.id, unitId: okr.unitId }, signal }),
    enabled: !me.guest,
    placeholderData: keepPreviousData,
  })
  const ids = [okr.id, ...keyResults.map(({ keyResult }) => keyResult.id)]
  const needs = data && needsOf(data, ids)
  if (data?.next === undefined || needs === undefined) return null
  const step = stepWords[data.next]
  return (
    <Section title="What it still needs">
      <p className={cards.small}>
        {needs.length === 0
          ? `Nothing of it keeps ${unitName} from ${step}.`
          : `This keeps ${unitName} from ${step}:`}
      </p>
      {needs.length > 0 && (
        <ul className={styles.list} aria-label="What it still needs">
          {needs.map(({ code, okrId, message, personIds }) => (
            <li key={`${code} ${okrId} ${message}`}>
              {message}
              <WhoCanDo personIds={personIds} people={data.people} said={message} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
