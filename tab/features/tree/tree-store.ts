import type { PeopleById } from '../../../okr/contract/common.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { TreePage, TreeRow } from '../../../okr/contract/tree.ts'
import { isOkr, rowPatches } from './row-patches.ts'
import {
  type Branch,
  keyOfRef,
  keyOfRow,
  type NodeKey,
  type NodeRef,
  nodeOfRowKey,
  type RowKey,
  refOfKey,
  type VisibleRow,
  visibleRows,
} from './rows.ts'

export interface PageRequest {
  /** undefined: the top. */
  parent: NodeRef | undefined
  limit: number
  cursor?: string | undefined
}

export interface TreeSnapshot {
  rows: readonly VisibleRow[]
  people: PeopleById
  /** 0–1: where progress should be today. */
  expected: number | undefined
  /** Nothing has been loaded yet. */
  isEmpty: boolean
}

const firstScreen = 50
const pageLimit = 100
/** About what a screen shows, and how many rows at the top are opened by themselves to fill it. */
const firstScreenRows = 30
const openedAtMost = 6
/** A deep link below a very long list gives up after this many pages; the OKR is open beside the tree all the same. */
const revealPages = 20

/** The part of one tree that is loaded, and what is open in it. Every branch is loaded when it is opened. */
export class TreeStore {
  readonly root: NodeKey
  readonly #load: (request: PageRequest) => Promise<TreePage>
  readonly #branches = new Map<NodeKey, Branch>()
  readonly #expanded = new Set<RowKey>()
  readonly #loading = new Map<NodeKey, Promise<void>>()
  readonly #listeners = new Set<() => void>()
  #people: PeopleById = {}
  #expected: number | undefined
  #snapshot: TreeSnapshot

  constructor(load: (request: PageRequest) => Promise<TreePage>, root: NodeKey) {
    this.root = root
    this.#load = load
    this.#snapshot = this.#take()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  snapshot = (): TreeSnapshot => this.#snapshot

  #take(): TreeSnapshot {
    const top = this.#branches.get(this.root)
    return {
      rows: visibleRows(this.root, this.#branches, this.#expanded),
      people: this.#people,
      expected: this.#expected,
      isEmpty: top?.status === 'idle' && top.rows.length === 0,
    }
  }

  #changed(): void {
    this.#snapshot = this.#take()
    for (const listener of this.#listeners) listener()
  }

  /** Loads the first rows, once, and opens as many of them from the top as fit on a screen with what is below them. */
  async open(): Promise<void> {
    if (this.#branches.has(this.root)) return
    await this.loadMore(this.root)
    const rows = this.#branches.get(this.root)?.rows ?? []
    let room = firstScreenRows - rows.length
    const opened: RowKey[] = []
    for (const row of rows) {
      if (row.childCount === 0) continue
      room -= row.childCount
      if (room < 0 || opened.length === openedAtMost) break
      opened.push(`${this.root}/${keyOfRow(row)}`)
    }
    if (opened.length > 0) await this.expand(opened)
  }

  /** Loads the next page below a node; does nothing when all is there or a page is on its way. */
  loadMore(node: NodeKey): Promise<void> {
    const running = this.#loading.get(node)
    if (running !== undefined) return running
    const branch = this.#branches.get(node)
    if (branch?.status === 'idle' && branch.cursor === undefined) return Promise.resolve()
    const loading = this.#loadPage(node, branch).finally(() => this.#loading.delete(node))
    this.#loading.set(node, loading)
    return loading
  }

  async #loadPage(node: NodeKey, branch: Branch | undefined): Promise<void> {
    const before = branch ?? { rows: [], status: 'idle' }
    this.#branches.set(node, { ...before, status: 'loading', error: undefined })
    this.#changed()
    const limit = node === this.root && before.rows.length === 0 ? firstScreen : pageLimit
    try {
      const page = await this.#load({ parent: refOfKey(node), limit, cursor: before.cursor })
      this.#learn(page)
      this.#branches.set(node, {
        rows: withoutRepeats([...before.rows, ...page.rows]),
        cursor: page.cursor,
        status: 'idle',
      })
    } catch (error) {
      this.#branches.set(node, { ...before, status: 'failed', error })
    }
    this.#changed()
  }

  #learn(page: TreePage): void {
    this.#people = { ...this.#people, ...page.people }
    this.#expected = page.expected ?? this.#expected
  }

  async expand(keys: readonly RowKey[]): Promise<void> {
    for (const key of keys) this.#expanded.add(key)
    this.#changed()
    const nodes = new Set(keys.map(nodeOfRowKey))
    await Promise.all(
      [...nodes].filter((node) => !this.#branches.has(node)).map((node) => this.loadMore(node)),
    )
  }

  collapse(key: RowKey): void {
    this.#expanded.delete(key)
    this.#changed()
  }

  collapseAll(): void {
    this.#expanded.clear()
    this.#changed()
  }

  /** How many rows are loaded below a node, and whether these are all. */
  loadedBelow(node: NodeKey): { rows: number; more: boolean; failed: boolean } {
    const branch = this.#branches.get(node)
    return {
      rows: branch?.rows.length ?? 0,
      more: branch?.cursor !== undefined,
      failed: branch?.status === 'failed',
    }
  }

  /** Opens all that leads to a row, loading what is missing. Returns its place; undefined when it is not there. */
  async reveal(steps: readonly NodeRef[]): Promise<RowKey | undefined> {
    const nodes = steps.map(keyOfRef)
    const from = nodes.indexOf(this.root) + 1
    let parent = this.root
    let key: RowKey = this.root
    for (const [i, node] of nodes.slice(from).entries()) {
      if (i > 0) await this.expand([key])
      if (!(await this.#loadUntil(parent, node))) return undefined
      key = `${key}/${node}`
      parent = node
    }
    return key === this.root ? undefined : key
  }

  async #loadUntil(parent: NodeKey, child: NodeKey): Promise<boolean> {
    for (let pages = 0; pages < revealPages; pages += 1) {
      const branch = this.#branches.get(parent)
      if (branch?.rows.some((row) => keyOfRow(row) === child)) return true
      if (branch !== undefined && branch.status === 'idle' && branch.cursor === undefined) return false
      await this.loadMore(parent)
      if (this.#branches.get(parent)?.status === 'failed') return false
    }
    return false
  }

  /** Puts what is known of an OKR into all of its rows, without asking the server. */
  patch(details: OkrDetails): void {
    this.#people = { ...this.#people, ...details.people }
    const byId = new Map(rowPatches(details).map((row) => [row.id, row]))
    for (const [node, branch] of this.#branches) {
      if (!branch.rows.some((row) => byId.has(row.id))) continue
      this.#branches.set(node, {
        ...branch,
        rows: branch.rows.map((row) => {
          const patch = isOkr(row) ? byId.get(row.id) : undefined
          return patch === undefined ? row : { ...row, ...patch }
        }),
      })
    }
    this.#changed()
  }

  /** Reads again what stands below these nodes, and the rows of the nodes themselves, as far as they are loaded. */
  async reload(nodes: readonly NodeKey[]): Promise<void> {
    const wanted = new Set(nodes)
    const stale = [...this.#branches]
      .filter(([node, branch]) => wanted.has(node) || branch.rows.some((row) => wanted.has(keyOfRow(row))))
      .map(([node]) => node)
    const open = new Set(
      this.#snapshot.rows.filter((row) => row.type === 'node' && row.expanded).map((row) => row.node),
    )
    await Promise.all(
      stale.map(async (node) => {
        if (node === this.root || open.has(node)) return this.#reloadBranch(node)
        // Not on the screen: loaded again when it is opened.
        this.#branches.delete(node)
      }),
    )
    this.#changed()
  }

  /** Reads everything again that is on the screen, e.g. when somebody comes back to the tab after a while. */
  refresh(): Promise<void> {
    const open = this.#snapshot.rows.filter((row) => row.type === 'node' && row.expanded)
    return this.reload([this.root, ...open.map((row) => row.node)])
  }

  async #reloadBranch(node: NodeKey): Promise<void> {
    await this.#loading.get(node)
    const wanted = this.#branches.get(node)?.rows.length ?? 0
    const rows: TreeRow[] = []
    let cursor: string | undefined
    try {
      do {
        const limit = Math.min(pageLimit, Math.max(firstScreen, wanted + 1 - rows.length))
        const page = await this.#load({ parent: refOfKey(node), limit, cursor })
        this.#learn(page)
        rows.push(...page.rows)
        cursor = page.cursor
      } while (cursor !== undefined && rows.length < wanted)
      this.#branches.set(node, { rows: withoutRepeats(rows), cursor, status: 'idle' })
    } catch {
      // What is on the screen stays; the next reload or visit shows the new state.
    }
  }
}

/** A page that was read while rows moved can hold a row of the page before. */
function withoutRepeats(rows: readonly TreeRow[]): TreeRow[] {
  const seen = new Set<NodeKey>()
  return rows.filter((row) => {
    const key = keyOfRow(row)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
