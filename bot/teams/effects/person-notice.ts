import * as z from 'zod/mini'
import type { Actor } from '../../../okr/actor.ts'
import { id } from '../../../okr/contract/common.ts'
import { fnv1a64 } from '../../../okr/hash.ts'
import { bodyAs } from '../../commands/bodies.ts'
import { chatIds, chatTypes, type PersonNotice } from '../../commands/chats/documents.ts'
import { findPersonChat } from '../../commands/chats/person-chats.ts'
import { type NoticeSubject, subjectId } from '../../commands/notices/ask-notice.ts'
import { ChatError } from '../../commands/ports/chat.ts'
import type { Partition, StoredDocument } from '../../commands/ports/document-store.ts'
import type { Delivery, Effect, EffectHandler } from '../../commands/ports/effects.ts'
import { showChange } from '../actions/show-change.ts'
import { showDependency } from '../actions/show-dependency.ts'
import { type ShownRequest, showRequest } from '../actions/show-request.ts'
import { goneCard } from '../cards/gone-card.ts'
import type { Bot, Said } from '../turn.ts'
import { later, laterAfter } from './effect-topic.ts'
import { changeNotice, type NoticeRecord, tellOnce } from './tell-once.ts'

const done: Delivery = { outcome: 'done' }
const payloadSchema = z.object({ personId: id })

/**
 * Delivers 'person-notice': tells one person of a request, a dependency or a change, as it stands now and as far as they
 * may see it; and brings the messages that were sent of it before in line, so that no card offers what is over.
 */
export function deliverPersonNotice(bot: Bot): EffectHandler {
  return async (effect) => {
    const { personId } = payloadSchema.parse(effect.payload)
    const subject = subjectOf(effect)
    const told = await tell(bot, effect, subject, personId)
    const waiting = await refresh(bot, effect, subject)
    return told ?? waiting ?? done
  }
}

/** Written by `askNotices` only, which has checked it. */
function subjectOf({ payload }: Effect): NoticeSubject {
  const { personId: _, ...subject } = payload
  return subject as NoticeSubject
}

async function tell(
  bot: Bot,
  effect: Effect,
  subject: NoticeSubject,
  personId: string,
): Promise<Delivery | undefined> {
  const { partition, key, attempts } = effect
  const { tenantId } = partition
  const chat = await findPersonChat(bot.ports)(tenantId, personId)
  const actor = chat && (await bot.actorOf(tenantId, personId))
  if (chat === undefined || actor === undefined) return undefined
  const now = await cardOf(bot, actor, subject)
  if (now === undefined || !now.isNews) return undefined
  if (isDecision(subject)) {
    const shown = await showWhereItWasAsked(bot, effect, subject, personId)
    if (shown !== 'nowhere') return shown
  }
  return tellOnce<PersonNotice>(bot, {
    record: recordOf(partition, chatIds.personNotice(key), subject),
    about: { subject, shown: fingerprint(now.said) },
    tenantId,
    chat,
    said: now.said,
    attempts,
    during: `a message about ${subject.kind}`,
  })
}

function isDecision({ kind }: NoticeSubject): boolean {
  return kind === 'request-decided' || kind === 'change-decided'
}

/**
 * Who answered has the message that asked them: it shows the decision, and no second one like it is posted below.
 * 'nowhere': they have none, or the channel does not know it any more.
 */
async function showWhereItWasAsked(
  bot: Bot,
  effect: Effect,
  subject: NoticeSubject,
  personId: string,
): Promise<Delivery | undefined | 'nowhere'> {
  let shown: Delivery | undefined | 'nowhere' = 'nowhere'
  for (const document of await messagesAbout(bot, effect, subject)) {
    if (bodyAs<PersonNotice>(document).personId !== personId) continue
    const brought = await bring(bot, effect, document)
    if (typeof brought === 'object') return brought
    if (brought === 'in-line') shown = undefined
  }
  return shown
}

interface Card {
  said: Said & Required<Pick<Said, 'card'>>
  /** What the effect was to tell of is still so. */
  isNews: boolean
}

/** What there is to see for this person now; undefined: nothing, or nothing that they may see. */
async function cardOf(bot: Bot, actor: Actor, subject: NoticeSubject): Promise<Card | undefined> {
  switch (subject.kind) {
    case 'dependency-asked':
    case 'dependency-answered':
    case 'dependency-removed': {
      const found = await showDependency(bot, actor, subject)
      if (!found.ok) return undefined
      const { said, waits, dependency } = found.value
      const isNews =
        subject.kind === 'dependency-asked'
          ? waits
          : subject.kind === 'dependency-answered' && dependency.state !== 'proposed'
      return { said, isNews }
    }
    case 'request-asked':
    case 'request-answered':
    case 'request-decided':
    case 'request-withdrawn': {
      const found = await showRequest(bot, actor, subject)
      if (!found.ok) return undefined
      return { said: found.value.said, isNews: isNewsOfRequest(subject.kind, found.value) }
    }
    case 'change-asked':
    case 'change-decided':
    case 'change-withdrawn': {
      const found = await showChange(bot, actor, subject)
      if (!found.ok) return undefined
      const { said, change } = found.value
      const isNews =
        subject.kind === 'change-asked'
          ? change.can.decide
          : subject.kind === 'change-decided' && change.state !== 'open'
      return { said, isNews }
    }
  }
}

function isNewsOfRequest(kind: NoticeSubject['kind'], { turn, request }: ShownRequest): boolean {
  const { state, proposal, overruled } = request
  if (kind === 'request-asked') return turn === 'answer'
  if (kind === 'request-answered') return state === 'accepted' || state === 'adapt' || state === 'declined'
  if (kind === 'request-decided')
    return overruled !== undefined || (proposal !== undefined && proposal.state !== 'open')
  return false
}

/** Every message about the same thing shows how it stands now. Gives what there is to wait for. */
async function refresh(bot: Bot, effect: Effect, subject: NoticeSubject): Promise<Delivery | undefined> {
  let waiting: Delivery | undefined
  for (const document of await messagesAbout(bot, effect, subject)) {
    const brought = await bring(bot, effect, document)
    if (typeof brought === 'object') waiting ??= brought
  }
  return waiting
}

async function messagesAbout(
  bot: Bot,
  { partition }: Effect,
  subject: NoticeSubject,
): Promise<StoredDocument[]> {
  const page = await bot.ports.store.list(partition, {
    type: chatTypes.personNotice,
    where: [{ key: 'subject', equals: subjectId(subject) }],
    limit: 100,
  })
  return page.documents
}

/** Changes one message to how it stands now. 'gone': there is none to change. Else gives what there is to wait for. */
async function bring(
  bot: Bot,
  { partition, attempts }: Effect,
  document: StoredDocument,
): Promise<'in-line' | 'gone' | Delivery> {
  const notice = bodyAs<PersonNotice>(document)
  const { state, messageId, personId, serviceUrl, conversationId } = notice
  if (state !== 'sent' || messageId === undefined) return 'gone'
  const actor = await bot.actorOf(partition.tenantId, personId)
  const now = actor && (await cardOf(bot, actor, notice.subject))
  const said = now?.said ?? gone
  const shown = fingerprint(said)
  if (shown === notice.shown) return 'in-line'
  const record = recordOf(partition, document.id, notice.subject)
  try {
    await bot.chat.update({ serviceUrl, conversationId }, messageId, said)
  } catch (error) {
    if (!(error instanceof ChatError)) throw error
    // Changing a message to what it is already harms nobody: a lost answer is simply tried again.
    const again =
      error.code === 'unknown'
        ? later(bot, error.message, pauseMs * 2 ** Math.min(attempts, 8))
        : laterAfter(bot, error, attempts)
    if (again !== undefined) return again
    if (error.code === 'gone') {
      await changeNotice<PersonNotice>(bot.ports.store, record, { state: 'left' })
      return 'gone'
    }
    if (error.code === 'rejected') bot.report(error, `changing a message about ${notice.subject.kind}`)
  }
  await changeNotice<PersonNotice>(bot.ports.store, record, { shown })
  return 'in-line'
}

const pauseMs = 2_000
const gone = { text: 'This is not there any more.', card: goneCard() }

function recordOf(partition: Partition, recordId: string, subject: NoticeSubject): NoticeRecord {
  return { partition, id: recordId, type: chatTypes.personNotice, keys: { subject: subjectId(subject) } }
}

function fingerprint({ card }: Said): string {
  return fnv1a64(JSON.stringify(card ?? null))
}
