import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { isRuleId, ruleNames } from '../../../../okr/quality/rule-names.ts'
import { sentenceOf } from '../../../api/client.ts'
import { useFormat } from '../../../components/format.ts'
import { notify } from '../../../components/notices.tsx'
import { useArgue } from './use-argue.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  entry: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '4px 8px', minWidth: 0 },
  text: { flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere', lineHeight: '20px' },
  meta: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

/** The rules that somebody has argued here, each with its reason. */
export function ArguedRules({ details, canEdit }: { details: OkrDetails; canEdit: boolean }) {
  const styles = useStyles()
  const format = useFormat()
  const argue = useArgue(details.okr)
  const argued = details.quality.flatMap(({ rule, about, dismissed }) =>
    dismissed === undefined ? [] : [{ rule, about, ...dismissed }],
  )
  if (argued.length === 0) return null
  return (
    <ul className={styles.list} aria-label="Dismissed rules">
      {argued.map(({ rule, about, reason, by, at }) => {
        const name = isRuleId(rule) ? ruleNames[rule] : rule
        return (
          <li key={rule} className={styles.entry}>
            <span className={styles.text}>
              “{name}” was dismissed: {reason}
              <span className={styles.meta}>
                {details.people[by]?.displayName ?? 'Somebody'}, {format.moment(at)}
              </span>
            </span>
            {canEdit && (
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={argue.isPending}
                aria-label={`Take back: ${name}`}
                onClick={() =>
                  argue.mutate(
                    { rule, about },
                    { onError: (error) => notify(`Not taken back: ${sentenceOf(error)}`) },
                  )
                }
              >
                Take back
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
