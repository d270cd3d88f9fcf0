/** Every rule, with what it asks for in a few words. */
export const ruleNames = {
  activity: 'A result, not an activity',
  output: 'An outcome, not an output',
  measurable: 'A number to reach',
  baseline: 'Where it starts',
  unchanged: 'Something changes',
  direction: 'One direction',
  'title-numbers': 'The same numbers in text and fields',
  dated: 'A date within the cycle',
  'same-day': 'Real dates',
  overlap: 'Each key result measures something else',
  committed: 'Means for what must be reached',
  'one-owner': 'One owner',
  'objective-in-words': 'An objective in words',
  'says-why': 'Why it matters',
  vague: 'Nothing left open',
  'title-length': 'Short enough',
  'key-result-count': 'The number of key results',
  'objective-count': 'The number of objectives',
} as const

export type RuleId = keyof typeof ruleNames

export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(ruleNames, text)
}
