import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { PeopleById } from '../../../okr/contract/common.ts'
import { segmentsOf } from './mentions.ts'

const useStyles = makeStyles({
  root: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  mention: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  me: {
    paddingInline: '3px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
})

export interface CommentTextProps {
  text: string
  mentionIds: readonly string[]
  people: PeopleById
  personId: string
}

/** A comment as it was written, its mentions and web addresses marked; nothing in it is ever read as markup. */
export function CommentText({ text, mentionIds, people, personId }: CommentTextProps) {
  const styles = useStyles()
  const segments = useMemo(() => {
    const mentions = mentionIds.flatMap((id) => {
      const name = people[id]?.displayName
      return name === undefined ? [] : [{ personId: id, name }]
    })
    let at = 0
    return segmentsOf(text, mentions).map((segment) => {
      const key = at
      at += segment.text.length
      return { ...segment, key }
    })
  }, [text, mentionIds, people])
  return (
    <p className={styles.root} dir="auto">
      {segments.map((segment) => {
        if (segment.kind === 'mention') {
          const me = segment.personId === personId
          return (
            <span key={segment.key} className={mergeClasses(styles.mention, me && styles.me)}>
              {segment.text}
            </span>
          )
        }
        if (segment.kind === 'link') {
          return (
            <Link key={segment.key} inline href={segment.href} target="_blank" rel="noopener noreferrer">
              {segment.text}
            </Link>
          )
        }
        return segment.text
      })}
    </p>
  )
}
