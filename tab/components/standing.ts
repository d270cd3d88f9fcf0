/** How progress stands against what is expected today. */
export function standing(
  progress: number,
  expected: number | undefined,
): 'plain' | 'ahead' | 'behind' | 'farBehind' {
  if (expected === undefined) return 'plain'
  if (progress >= expected - 0.1) return 'ahead'
  return progress >= expected - 0.3 ? 'behind' : 'farBehind'
}
