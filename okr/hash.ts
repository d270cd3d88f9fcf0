const encoder = new TextEncoder()

/** FNV-1a, 64 bits, of the text's UTF-8 bytes, as 16 hexadecimal digits. Names things; protects nothing. */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0
    // Times 2^40 + 0x1b3, in halves of 32 bits: every product stays below 2^53 and is exact.
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + ((low << 8) >>> 0)) % 0x1_0000_0000
    low = product >>> 0
  }
  return hex(high) + hex(low)
}

/** A readable, deterministic id: what the name says, and a short hash of what makes it unique. */
export function slugId(name: string, identity: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 40)
    .trim()
    .replaceAll(' ', '-')
  const hash = fnv1a64(identity).slice(0, 12)
  return slug === '' ? hash : `${slug}-${hash}`
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0')
}
