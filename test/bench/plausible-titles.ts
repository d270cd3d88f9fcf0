const verbs =
  'Reduce Raise Launch Improve Shorten Win Hire Train Simplify Automate Publish Replace Double Halve Stabilise Open Close Migrate Test Measure'.split(
    ' ',
  )
const objects = (
  'customer churn|first response time|release cycle|onboarding of new hires|price list|delivery promise|spare parts stock|' +
  'test coverage|web shop checkout|partner programme|energy use|travel cost|invoice disputes|sales pipeline|trial sign-ups|' +
  'support backlog|warehouse picking errors|page load time|security patches|data centre move|brand awareness|event leads|' +
  'supplier quality|cash collection|audit findings|documentation gaps|mobile app ratings|employee turnover|product returns|forecast accuracy'
).split('|')
const syllables = 'kor vik lan mar sol ber tun dal hav rin os bry fen gar nes tor wick holm by stad'.split(
  ' ',
)

/** Sites, products and clients have names of their own: twenty thousand of them. */
function nameOf(seed: number): string {
  const parts = [seed % 20, Math.floor(seed / 20) % 20, Math.floor(seed / 400) % 50].map(
    (n) => syllables[n % 20] ?? '',
  )
  const name = parts.join('')
  return name.charAt(0).toUpperCase() + name.slice(1) + (Math.floor(seed / 400) % 50 >= 20 ? ' Nord' : '')
}

/**
 * Titles as people write them, few of them alike: the same number gives the same title. What is planted to be found (see
 * plant-aims.ts) is about the same few things again and again, and would make a large cycle denser than a small one.
 */
export function titleOf(i: number): string {
  const pick = <Item>(items: readonly Item[], seed: number) => items[Math.abs(seed) % items.length]
  const hash = Math.imul(i + 1, 2654435761) >>> 0
  const figure = (hash >>> 3) % 97
  return `${pick(verbs, hash)} ${pick(objects, hash >>> 7)} for ${nameOf((hash >>> 11) % 20_000)} ${
    hash % 3 === 0
      ? `by ${figure + 2} %`
      : hash % 3 === 1
        ? `in ${figure + 3} sites`
        : `with ${figure + 1} partners`
  }`
}
