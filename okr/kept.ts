/**
 * Remembers what was made of a word or a name: plans use few of them again and again. Begun anew when there are this many,
 * so that no stream of ever new ones fills the memory.
 */
export function kept<Value>(make: (text: string) => Value, atMost = 20_000): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (known.size >= atMost) known.clear()
    known.set(text, made)
    return made
  }
}
