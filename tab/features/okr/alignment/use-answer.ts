import type { AnswerRequest, OkrAlignment, RequestView } from '../../../../okr/contract/alignment.ts'
import { api } from '../../../api/client.ts'
import { useCycle } from '../../../api/me.ts'
import { useAlignmentWrite } from './use-alignment.ts'

/** What the person who was asked says, about the OKR as it is shown. */
export function useAnswer({ meaning }: OkrAlignment, { okrId, id }: RequestView) {
  const cycle = useCycle()
  return useAlignmentWrite(okrId, (body: AnswerRequest) =>
    api.call('answerRequest', {
      params: { cycleId: cycle.id, okrId, requestId: id },
      body: { ...body, meaning },
    }),
  )
}
