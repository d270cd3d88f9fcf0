import type { ComponentProps } from 'react'

/**
 * The parts of the treegrid. Not table elements: a virtualised row stands at its own place, which table layout does
 * not allow, and the explicit roles say the same to assistive technology.
 */
export function Grid(props: ComponentProps<'div'>) {
  return <div role="treegrid" {...props} />
}

export function RowGroup(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="rowgroup" {...props} />
}

export function Row(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  // biome-ignore lint/a11y/useFocusableInteractive: rows get their tabIndex from the grid; the header row has none
  return <div role="row" {...props} />
}

export function Cell(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
  return <div role="gridcell" {...props} />
}

export function HeaderCell(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  // biome-ignore lint/a11y/useFocusableInteractive: headers do nothing
  return <div role="columnheader" {...props} />
}
