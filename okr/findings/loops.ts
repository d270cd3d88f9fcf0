/**
 * The groups of nodes that reach each other over the edges, and single nodes with an edge to themselves (Tarjan's
 * algorithm, without recursion: a damaged import can be deep). Each group sorted, and the groups by their first node.
 */
export function loopsOf(nodes: Iterable<string>, edges: (node: string) => readonly string[]): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const groups: string[][] = []
  const enter = (node: string) => {
    order.set(node, order.size)
    low.set(node, order.size - 1)
    open.push(node)
    isOpen.add(node)
    return { node, targets: edges(node), next: 0 }
  }
  const lower = (node: string, to: number | undefined) => {
    low.set(node, Math.min(low.get(node) ?? 0, to ?? 0))
  }
  for (const start of nodes) {
    if (order.has(start)) continue
    const work = [enter(start)]
    for (let at = work.at(-1); at !== undefined; at = work.at(-1)) {
      const target = at.targets[at.next++]
      if (target !== undefined) {
        if (!order.has(target)) work.push(enter(target))
        else if (isOpen.has(target)) lower(at.node, order.get(target))
        continue
      }
      work.pop()
      const above = work.at(-1)
      if (above !== undefined) lower(above.node, low.get(at.node))
      if (low.get(at.node) !== order.get(at.node)) continue
      const group = open.splice(open.lastIndexOf(at.node))
      for (const node of group) isOpen.delete(node)
      if (group.length > 1 || at.targets.includes(at.node)) groups.push(group.sort())
    }
  }
  return groups.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

/** The shortest way round from the group's first node back to it: what is told of a group, however large. */
export function wayRound(group: readonly string[], edges: (node: string) => readonly string[]): string[] {
  const [start] = group
  if (start === undefined) return []
  const members = new Set(group)
  const from = new Map<string, string>()
  const queue = [start]
  for (const node of queue) {
    for (const target of [...edges(node)].sort()) {
      if (target === start) {
        const way = [node]
        for (let at = from.get(node); at !== undefined; at = from.get(at)) way.unshift(at)
        return way
      }
      if (!members.has(target) || from.has(target)) continue
      from.set(target, node)
      queue.push(target)
    }
  }
  return [start]
}
