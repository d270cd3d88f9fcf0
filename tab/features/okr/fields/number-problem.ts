export interface NumberLimits {
  required?: boolean
  min?: number
  max?: number
  whole?: boolean
}

/** What is wrong with a number as it is typed; undefined: nothing. */
export function numberProblem(
  text: string,
  { required = false, min, max, whole = false }: NumberLimits,
): string | undefined {
  if (text.trim() === '') return required ? 'Enter a number.' : undefined
  const number = Number(text)
  if (!Number.isFinite(number)) return 'Enter a number.'
  if (whole && !Number.isInteger(number)) return 'Enter a whole number.'
  if (min !== undefined && number < min) return `Enter ${min} or more.`
  if (max !== undefined && number > max) return `Enter ${max} or less.`
  return undefined
}
