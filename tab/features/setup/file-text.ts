export interface FileKind {
  /** What the file is called in a sentence: "a CSV file". */
  name: string
  /** The most characters that the server takes. */
  maxLength: number
}

export type FileText = { text: string } | { problem: string }

/** The text of a chosen file, or a sentence that says why it cannot be read and what to do. */
export function textOfFile(bytes: ArrayBuffer, { name, maxLength }: FileKind): FileText {
  if (bytes.byteLength === 0) return { problem: 'This file is empty. Choose another one.' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      problem: `This is not ${name} in UTF-8. Save it as text in UTF-8 (in Excel: “CSV UTF-8”), then choose it again.`,
    }
  }
  if (text.includes('\u0000')) {
    return { problem: `This is not ${name}: it holds no plain text. Choose another file.` }
  }
  if (text.trim() === '') return { problem: 'This file is empty. Choose another one.' }
  if (text.length > maxLength) {
    return {
      problem: `This file is too large: at most ${Math.floor(maxLength / 1_000_000)} million characters can be imported. Split it into several files.`,
    }
  }
  return { text }
}

/** "34 kB" */
export function sizeText(bytes: number, number: (value: number) => string): string {
  if (bytes < 1000) return `${number(bytes)} bytes`
  if (bytes < 1_000_000) return `${number(Math.round(bytes / 1000))} kB`
  return `${number(Math.round(bytes / 100_000) / 10)} MB`
}
