import { bodyAs } from '../commands/bodies.ts'
import type { OutboxBody } from '../commands/outbox.ts'
import {
  type DocumentStore,
  type DueDocument,
  type Operation,
  type Partition,
  type StoredDocument,
  StoreError,
} from '../commands/ports/document-store.ts'
import type { Clock } from '../commands/ports/ports.ts'

export interface LeaseOptions {
  store: DocumentStore
  clock: Clock
  leaseMs: number
}

function bodyOf(document: StoredDocument): OutboxBody {
  return bodyAs<OutboxBody>(document)
}

/** Whether a write lost against another one. */
export function lostRace(error: unknown): boolean {
  return (
    error instanceof StoreError &&
    (error.code === 'stale' || error.code === 'conflict' || error.code === 'not-found')
  )
}

/** Takes a due entry for one delivery; undefined when another worker was faster. */
export async function claim(
  options: LeaseOptions,
  { partition, document }: DueDocument,
  owner: string,
): Promise<Claim | undefined> {
  const { store, clock, leaseMs } = options
  const until = new Date(Date.parse(clock.now()) + leaseMs).toISOString()
  const body: OutboxBody = {
    ...bodyOf(document),
    attempts: bodyOf(document).attempts + 1,
    lease: { owner, until },
  }
  try {
    const stored = await store.replace(
      partition,
      { ...plain(document), body: { ...body }, dueAt: until },
      document.etag,
    )
    return new Claim(options, partition, stored, owner)
  } catch (error) {
    if (lostRace(error)) return undefined
    throw error
  }
}

/** An entry that this worker has for itself, as long as it renews the lease. */
export class Claim {
  readonly partition: Partition
  /** The entry as this worker last saw or wrote it. */
  entry: StoredDocument
  /** Somebody asked for the effect again while it was being delivered. */
  changed = false
  /** Another worker has the entry, or it is gone. */
  lost = false
  private readonly options: LeaseOptions
  private readonly owner: string
  private timer: NodeJS.Timeout | undefined
  private renewing: Promise<void> = Promise.resolve()

  constructor(options: LeaseOptions, partition: Partition, entry: StoredDocument, owner: string) {
    this.options = options
    this.partition = partition
    this.entry = entry
    this.owner = owner
  }

  get body(): OutboxBody {
    return bodyOf(this.entry)
  }

  keepAlive(): void {
    this.timer = setInterval(() => {
      this.renewing = this.renewing.then(() => this.renew()).catch(() => undefined)
    }, this.options.leaseMs / 3)
    this.timer.unref()
  }

  async rest(): Promise<void> {
    clearInterval(this.timer)
    await this.renewing
  }

  /** Reads the entry again after a lost race; false when there is nothing left to do here. */
  async look(): Promise<boolean> {
    const current = await this.options.store.get(this.partition, this.entry.id)
    if (current === undefined || bodyOf(current).lease?.owner !== this.owner) {
      this.lost = true
      return false
    }
    if (current.etag !== this.entry.etag) {
      this.entry = current
      this.changed = true
    }
    return true
  }

  /** Writes the entry without its lease, together with other operations of the partition. */
  async release(
    change: { dueAt?: string; body: Partial<OutboxBody> },
    operations: readonly Operation[],
  ): Promise<void> {
    const { lease, ...body } = this.body
    const { dueAt, ...rest } = plain(this.entry)
    const document = {
      ...rest,
      body: { ...body, ...change.body },
      ...(change.dueAt === undefined ? {} : { dueAt: change.dueAt }),
    }
    await this.options.store.transact(this.partition, [
      ...operations,
      { op: 'replace', document, etag: this.entry.etag },
    ])
  }

  async remove(operations: readonly Operation[]): Promise<void> {
    await this.options.store.transact(this.partition, [
      ...operations,
      { op: 'delete', id: this.entry.id, etag: this.entry.etag },
    ])
  }

  private async renew(): Promise<void> {
    const { store, clock, leaseMs } = this.options
    const until = new Date(Date.parse(clock.now()) + leaseMs).toISOString()
    for (let attempt = 0; attempt < 3 && !this.lost; attempt++) {
      try {
        const body: OutboxBody = { ...this.body, lease: { owner: this.owner, until } }
        this.entry = await store.replace(
          this.partition,
          { ...plain(this.entry), body: { ...body }, dueAt: until },
          this.entry.etag,
        )
        return
      } catch (error) {
        if (!lostRace(error) || !(await this.look())) return
      }
    }
  }
}

function plain({ etag, ...document }: StoredDocument) {
  return document
}
