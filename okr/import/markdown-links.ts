/** A longer target is no link; without a limit, unclosed ones would cost quadratic time. */
const longestTarget = 2000

const escapable = /[!-/:-@[-`{-~]/

/** Where the link that ends its text at `close` points to, and where it ends. */
export function linkTarget(
  source: string,
  close: number,
  open: number,
  references: ReadonlyMap<string, string>,
): { href: string; end: number } | undefined {
  const after = source[close + 1]
  if (after === '(') return inlineTarget(source, close + 2)
  let name = source.slice(open, Math.min(close, open + 200))
  let end = close + 1
  if (after === '[') {
    const last = source.indexOf(']', close + 2)
    if (last >= 0 && last - close < 200) {
      name = source.slice(close + 2, last) || name
      end = last + 1
    }
  }
  const href = references.get(referenceName(name))
  return href === undefined ? undefined : { href, end }
}

export function referenceName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

function inlineTarget(source: string, from: number): { href: string; end: number } | undefined {
  const limit = Math.min(source.length, from + longestTarget)
  let at = from
  let depth = 0
  let href = ''
  while (at < limit) {
    const char = source[at] ?? ''
    if (char === '\\' && escapable.test(source[at + 1] ?? '')) {
      href += source[at + 1]
      at += 2
      continue
    }
    if (/\s/.test(char)) break
    if (char === '(') depth += 1
    if (char === ')') {
      if (depth === 0) return { href: unwrap(href), end: at + 1 }
      depth -= 1
    }
    href += char
    at += 1
  }
  const title = /\s*(?:"[^"]{0,200}"|'[^']{0,200}')?\s*\)/y
  title.lastIndex = at
  const rest = at < limit ? title.exec(source) : null
  return rest && depth === 0 ? { href: unwrap(href), end: at + rest[0].length } : undefined
}

function unwrap(href: string): string {
  return href.startsWith('<') && href.endsWith('>') ? href.slice(1, -1) : href
}
