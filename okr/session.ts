/** Alignment and share sessions: what is planned, for whom, and how it stands in Outlook. */
export type SessionKind = 'alignment' | 'share'

/** Why somebody is invited: shown beside the name. */
export type InviteReason =
  | 'unit-leader'
  | 'organisation-leader'
  | 'department-leader'
  | 'team-leader'
  | 'member'
  | 'okr-owner'
  | 'key-result-owner'
  | 'contributor'
  | 'dependency-provider'
  | 'linked-owner'

export interface Invitee {
  personId: string
  required: boolean
  reasons: InviteReason[]
}

export type AgendaPart =
  | 'review'
  | 'feedback'
  | 'quality-check'
  | 'share'
  | 'unlinked'
  | 'without-okr'
  | 'commitment'

export interface AgendaItem {
  /** From 1. */
  number: number
  part: AgendaPart
  title: string
  minutes: number
  okrId?: string
  personId?: string
  /** Nested below the unit's OKR that it contributes to. */
  underOkrId?: string
  /** R53: it was already reviewed as this item. */
  seenAtItem?: number
  /** The four headings of the quality check, the prompts of a share item, the why and priority under review. */
  notes?: string[]
}

/** How the Outlook event stands. */
export interface SessionEvent {
  state: 'pending' | 'confirmed' | 'cancelling' | 'cancelled' | 'parked'
  /** Graph's immutable event id, once confirmed. */
  eventId?: string
  joinUrl?: string
  /** Why it could not be delivered, when parked. */
  reason?: string
  /** Which revision of the session Outlook shows. */
  deliveredRevision: number
  /** Set while it is not known what became of requests to create the event: when the last was sent, and how many. */
  posted?: { at: string; times: number }
  /** Said beside a confirmed event, e.g. who has become busy since the time was chosen. */
  note?: string
}

export interface Session {
  id: string
  cycleId: string
  unitId: string
  kind: SessionKind
  title: string
  organiserId: string
  invitees: Invitee[]
  agenda: AgendaItem[]
  /** UTC, ISO 8601. */
  startsAt: string
  endsAt: string
  /** IANA zone in which the event is created: the organiser's. */
  timeZone: string
  status: 'scheduled' | 'held' | 'cancelled'
  /** Rises with every change that Outlook must show. */
  revision: number
  /** Part of Graph's transactionId; rises only after a confirmed cancel. */
  incarnation: number
  event: SessionEvent
  /** What the organiser tells the invitees when the session is cancelled. */
  cancelComment?: string
  createdBy: string
  createdAt: string
}
