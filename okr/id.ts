/** Ids are made by clients, imports and Entra: short, printable, without characters that paths or databases treat specially. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._@-]*$/
export const idLength = 128

export function isId(text: string): boolean {
  return text.length <= idLength && idPattern.test(text)
}
