import { useEffect, useMemo, useState } from 'react'
import type { qualityOf } from '../../../../okr/quality/quality-of.ts'
import type {
  Around,
  KeyResultToCheck,
  ObjectiveToCheck,
  QualityProblem,
} from '../../../../okr/quality/quality-rule.ts'
import { useDebounced } from '../../../components/use-debounced.ts'

type Judge = typeof qualityOf

/** Long enough that nobody is interrupted in a word. */
const afterTyping = 600

let loaded: Judge | undefined

/** The rules, fetched the first time that somebody writes. Without them, nothing is said. */
function useJudge(isWanted: boolean): Judge | undefined {
  const [judge, setJudge] = useState<Judge | undefined>(() => loaded)
  useEffect(() => {
    if (!isWanted || judge !== undefined) return
    let isHere = true
    import('../../../../okr/quality/quality-of.ts').then(
      (rules) => {
        loaded = rules.qualityOf
        if (isHere) setJudge(() => rules.qualityOf)
      },
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [isWanted, judge])
  return judge
}

const nothing: readonly QualityProblem[] = []

/** What the rules find in what is being written, once the writing pauses. */
export function useJudged(
  subject: ObjectiveToCheck | KeyResultToCheck | undefined,
  around: Around,
): readonly QualityProblem[] {
  const judge = useJudge(subject !== undefined)
  // As text: what is equal is the same.
  const input = subject && JSON.stringify([subject, around])
  const settled = useDebounced(input, afterTyping)
  return useMemo(() => {
    if (judge === undefined || settled === undefined) return nothing
    const [okr, beside]: [ObjectiveToCheck | KeyResultToCheck, Around] = JSON.parse(settled)
    return judge(okr, beside)
  }, [judge, settled])
}
