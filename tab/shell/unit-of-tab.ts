const idPattern = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$/

/** The unit that a channel tab was set up for: the settings page put it into the tab's address. */
export function unitOfTab(): { id: string; name: string } | undefined {
  const search = new URLSearchParams(location.search)
  const id = search.get('unit')
  if (id === null || !idPattern.test(id)) return undefined
  return { id, name: search.get('unitName')?.slice(0, 200) || 'this unit' }
}
