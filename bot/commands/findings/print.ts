import { fnv1a64 } from '../../../okr/hash.ts'
import type { Okr } from '../../../okr/okr.ts'

/** Changes when what an OKR says changes: its words and its measure, not the spaces between them, who works on it or how far it is. */
export function printOf(okr: Okr): string {
  const said =
    okr.kind === 'objective'
      ? [okr.title, okr.why ?? '']
      : [okr.title, okr.metric ?? '', okr.unit ?? '', okr.baseline ?? '', okr.target ?? '', okr.direction]
  return fnv1a64(JSON.stringify(said.map((one) => String(one).trim().replace(/\s+/g, ' '))))
}
