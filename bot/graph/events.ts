import { DateTime } from 'luxon'
import * as z from 'zod/mini'
import { compareText } from '../../okr/words.ts'
import {
  CalendarError,
  type EventMark,
  type MeetingDraft,
  type Meetings,
  type PlacedMeeting,
} from '../commands/ports/calendar.ts'
import type { Graph, GraphRequest } from './client.ts'
import { eventBlock, replaceBlock } from './event-body.ts'
import { type LinkOptions, sessionLinks } from './links.ts'
import { parse } from './parse.ts'
import { windowsZone } from './windows-zones.ts'

const propertySet = '{8c5b2f0a-3d1e-4b76-9a42-6e0f7c1d5b93}'
/** Which session an event belongs to, and which revision of it the event shows. */
const sessionProperty = `String ${propertySet} Name OkrSessionId`
const revisionProperty = `String ${propertySet} Name OkrSessionRevision`

const event = z.object({
  id: z.string(),
  '@odata.etag': z.nullish(z.string()),
  isCancelled: z.nullish(z.boolean()),
  createdDateTime: z.nullish(z.string()),
  onlineMeeting: z.nullish(z.object({ joinUrl: z.nullish(z.string()) })),
  start: z.nullish(z.object({ dateTime: z.string() })),
  end: z.nullish(z.object({ dateTime: z.string() })),
  body: z.nullish(z.object({ contentType: z.nullish(z.string()), content: z.nullish(z.string()) })),
  singleValueExtendedProperties: z.nullish(
    z.array(z.object({ id: z.string(), value: z.nullish(z.string()) })),
  ),
})
type GraphEvent = z.infer<typeof event>
const eventList = z.object({ value: z.array(event) })

const prefer = 'IdType="ImmutableId", outlook.timezone="UTC"'
const select = '$select=id,isCancelled,createdDateTime,onlineMeeting,start,end'
const expand = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${revisionProperty}')`)}`

/** Events in organisers' calendars, as the app. */
export function graphMeetings(graph: Graph, linkOptions: LinkOptions): Meetings {
  const ask = (
    tenantId: string,
    organiserId: string,
    path: string,
    request: Pick<GraphRequest, 'method' | 'repeatable'> & {
      body?: object
      headers?: Record<string, string>
    },
  ): Promise<unknown> =>
    graph.request({
      ...request,
      tenantId,
      mailbox: organiserId,
      path: `/users/${encodeURIComponent(organiserId)}/events${path}`,
      headers: { Prefer: prefer, ...request.headers },
    })

  async function readEvent(tenantId: string, organiserId: string, eventId: string, query: string) {
    try {
      const answer = await ask(tenantId, organiserId, `/${encodeURIComponent(eventId)}?${query}`, {
        method: 'get',
        repeatable: true,
      })
      return parse(event, answer)
    } catch (error) {
      if (error instanceof CalendarError && error.code === 'gone') return undefined
      throw error
    }
  }

  const linksOf = (draft: MeetingDraft) => sessionLinks(linkOptions, { ...draft.mark, title: draft.subject })

  return {
    async find(tenantId, organiserId, mark) {
      const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${sessionProperty}' and ep/value eq '${markText(mark)}')`
      const answer = await ask(
        tenantId,
        organiserId,
        `?$filter=${encodeURIComponent(filter)}&${select}&${expand}&$top=50`,
        { method: 'get', repeatable: true },
      )
      return parse(eventList, answer)
        .value.map((found) => placed(found))
        .filter((found) => !found.cancelled)
        .sort((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.eventId, b.eventId))
    },

    async read(tenantId, organiserId, eventId) {
      const found = await readEvent(tenantId, organiserId, eventId, `${select}&${expand}`)
      return found === undefined ? undefined : placed(found)
    },

    async create(tenantId, organiserId, draft) {
      const answer = await ask(tenantId, organiserId, '', {
        method: 'post',
        body: newEvent(draft, linksOf(draft)),
        repeatable: false,
      })
      const created = parse(event, answer)
      // A repeated transaction id is answered with the event of the first request, which may show an older time.
      const shown = sameInstant(created.start, draft.startsAt) && sameInstant(created.end, draft.endsAt)
      return { ...placed(created), ...(shown ? { revision: draft.revision } : {}) }
    },

    async change(tenantId, organiserId, eventId, draft) {
      const known = await readEvent(tenantId, organiserId, eventId, '$select=id,body,onlineMeeting')
      if (known === undefined) throw new CalendarError('gone', 'The event is not in the calendar any more.')
      const etag = known['@odata.etag']
      const answer = await ask(tenantId, organiserId, `/${encodeURIComponent(eventId)}`, {
        method: 'patch',
        body: {
          subject: draft.subject,
          body: {
            contentType: 'html',
            content: replaceBlock(known.body?.content ?? '', eventBlock(draft, linksOf(draft))),
          },
          ...timesOf(draft),
          singleValueExtendedProperties: [{ id: revisionProperty, value: String(draft.revision) }],
        },
        // Whoever wrote in between keeps their words: the change is refused and made again on top of them.
        ...(etag ? { headers: { 'If-Match': etag } } : {}),
        repeatable: false,
      })
      return { ...placed(parse(event, answer)), revision: draft.revision }
    },

    async cancel(tenantId, organiserId, eventId, comment) {
      try {
        await ask(tenantId, organiserId, `/${encodeURIComponent(eventId)}/cancel`, {
          method: 'post',
          body: { comment },
          repeatable: true,
        })
      } catch (error) {
        if (!(error instanceof CalendarError) || error.code !== 'gone') throw error
      }
    },
  }
}

/** The body of the POST. */
function newEvent(draft: MeetingDraft, links: { teams: string; web: string }) {
  return {
    subject: draft.subject,
    body: { contentType: 'html', content: eventBlock(draft, links) },
    ...timesOf(draft),
    attendees: draft.attendees.map(({ mail, name, required }) => ({
      type: required ? 'required' : 'optional',
      emailAddress: { address: mail, name },
    })),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    responseRequested: true,
    allowNewTimeProposals: true,
    transactionId: markText(draft.mark),
    singleValueExtendedProperties: [
      { id: sessionProperty, value: markText(draft.mark) },
      { id: revisionProperty, value: String(draft.revision) },
    ],
  }
}

/** Ids hold no colon, so that no two marks read the same. */
function markText({ cycleId, sessionId, incarnation }: EventMark): string {
  return `${cycleId}:${sessionId}:${incarnation}`
}

/** In the organiser's zone under the name that Exchange knows; in UTC where it knows none. */
function timesOf({ startsAt, endsAt, timeZone }: MeetingDraft) {
  const windows = windowsZone(timeZone, new Date(startsAt).getUTCFullYear())
  const [zone, name] = windows === undefined ? ['utc', 'UTC'] : [timeZone, windows]
  const local = (instant: string) => ({
    dateTime: DateTime.fromISO(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ss"),
    timeZone: name,
  })
  return { start: local(startsAt), end: local(endsAt) }
}

function sameInstant(shown: { dateTime: string } | null | undefined, wanted: string): boolean {
  return shown
    ? Date.parse(`${shown.dateTime.replace(/(\.\d{3})\d*$/, '$1')}Z`) === Date.parse(wanted)
    : false
}

function placed(found: GraphEvent): PlacedMeeting {
  const joinUrl = found.onlineMeeting?.joinUrl
  const revision = Number(
    found.singleValueExtendedProperties?.find((property) => property.id.endsWith('OkrSessionRevision'))
      ?.value,
  )
  return {
    eventId: found.id,
    ...(joinUrl ? { joinUrl } : {}),
    ...(Number.isInteger(revision) ? { revision } : {}),
    cancelled: found.isCancelled === true,
    createdAt: found.createdDateTime ?? '',
  }
}
