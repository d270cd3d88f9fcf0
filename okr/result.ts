/** What a command or a domain rule answers: a value, or a reason that a person can act on. Faults are thrown instead. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; refusal: Problem }

export function accept<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function refuse<Problem>(refusal: Problem): { ok: false; refusal: Problem } {
  return { ok: false, refusal }
}
