import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Home } from '../../../okr/contract/readiness.ts'
import { PageSection } from '../../components/page-section.tsx'
import { paths } from '../../routes.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  link: {
    display: 'block',
    marginInline: '-8px',
    padding: '6px 8px 6px 13px',
    position: 'relative',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '4px',
      insetBlock: '8px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3,
      boxShadow: `inset 0 0 0 1px ${tokens.colorTransparentStroke}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  more: { marginTop: '4px' },
})

const sentencesAtFirst = 5

/** How my work feeds the whole, in true sentences, each leading to the OKR that it is about. */
export function Contributions({ contributions }: { contributions: Home['contributions'] }) {
  const styles = useStyles()
  const [isLong, setLong] = useState(false)
  if (contributions.length === 0) return null
  const shown =
    isLong || contributions.length <= sentencesAtFirst + 1
      ? contributions
      : contributions.slice(0, sentencesAtFirst)
  return (
    <PageSection title="How my work counts">
      <ul className={styles.list}>
        {shown.map(({ okrId, sentence }) => (
          <li key={`${okrId} ${sentence}`}>
            <Link href={paths.okr(okrId)} className={styles.link}>
              {sentence}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < contributions.length && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setLong(true)}>
          Show all {contributions.length}
        </Button>
      )}
    </PageSection>
  )
}
