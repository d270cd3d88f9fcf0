const known = new Map<string, boolean>()

/** Whether the runtime's time zone data knows the name (IANA). Asking is slow, and few zones serve many people. */
export function isTimeZone(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  const answer = asksFine(name)
  if (known.size < 5000) known.set(name, answer)
  return answer
}

function asksFine(name: string): boolean {
  // An offset such as "+02:00" is accepted by the runtime, but it knows nothing of daylight saving.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
