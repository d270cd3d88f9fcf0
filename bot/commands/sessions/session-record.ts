import type { Session } from '../../../okr/session.ts'
import type { Operation, Partition, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { sessionDocument, sessionOf } from './documents.ts'

/** A session while its event is delivered: every write is on top of what was read, or fails as stale. */
export class SessionRecord {
  session: Session
  private etag: string
  private readonly ports: Pick<Ports, 'store' | 'clock'>
  private readonly partition: Partition

  constructor(ports: Pick<Ports, 'store' | 'clock'>, partition: Partition, document: StoredDocument) {
    this.ports = ports
    this.partition = partition
    this.session = sessionOf(document)
    this.etag = document.etag
  }

  /** Requests to create the event of which it is not known what became. */
  get requests(): number {
    return this.session.event.posted?.times ?? 0
  }

  /** Milliseconds during which the last of them may still take effect. */
  untilSettled(settleMs: number): number {
    const { posted } = this.session.event
    return posted === undefined ? 0 : Date.parse(posted.at) + settleMs - Date.parse(this.ports.clock.now())
  }

  async save(change: Partial<Session>): Promise<void> {
    const next = { ...this.session, ...change }
    const stored = await this.ports.store.replace(this.partition, sessionDocument(next), this.etag)
    this.session = next
    this.etag = stored.etag
  }

  /** The same write as an operation of the transaction that ends the delivery. */
  saving(change: Partial<Session>): Operation {
    return { op: 'replace', document: sessionDocument({ ...this.session, ...change }), etag: this.etag }
  }
}
