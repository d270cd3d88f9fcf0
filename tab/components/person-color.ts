import { tokens } from '@fluentui/react-components'

/** Fluent's own avatar colours, of which each person always has the same one. */
const palette = [
  [tokens.colorPaletteDarkRedBackground2, tokens.colorPaletteDarkRedForeground2],
  [tokens.colorPaletteCranberryBackground2, tokens.colorPaletteCranberryForeground2],
  [tokens.colorPalettePumpkinBackground2, tokens.colorPalettePumpkinForeground2],
  [tokens.colorPaletteMarigoldBackground2, tokens.colorPaletteMarigoldForeground2],
  [tokens.colorPaletteBrownBackground2, tokens.colorPaletteBrownForeground2],
  [tokens.colorPaletteForestBackground2, tokens.colorPaletteForestForeground2],
  [tokens.colorPaletteSeafoamBackground2, tokens.colorPaletteSeafoamForeground2],
  [tokens.colorPaletteTealBackground2, tokens.colorPaletteTealForeground2],
  [tokens.colorPaletteSteelBackground2, tokens.colorPaletteSteelForeground2],
  [tokens.colorPaletteBlueBackground2, tokens.colorPaletteBlueForeground2],
  [tokens.colorPaletteCornflowerBackground2, tokens.colorPaletteCornflowerForeground2],
  [tokens.colorPaletteLavenderBackground2, tokens.colorPaletteLavenderForeground2],
  [tokens.colorPalettePlumBackground2, tokens.colorPalettePlumForeground2],
  [tokens.colorPaletteAnchorBackground2, tokens.colorPaletteAnchorForeground2],
] as const

export function colorsOf(personId: string): { background: string; foreground: string } {
  let hash = 0
  for (let i = 0; i < personId.length; i += 1) hash = (hash * 31 + personId.charCodeAt(i)) >>> 0
  const [background, foreground] = palette[hash % palette.length] ?? palette[0]
  return { background, foreground }
}

/** At most two letters: of the first and the last part of the name. */
export function initialsOf(displayName: string): string {
  const parts = displayName
    .replaceAll(/\(.*?\)|[^\p{L}\s'-]/gu, ' ')
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]]
  return letters.map((part) => [...(part ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
