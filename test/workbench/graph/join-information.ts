import { createHash } from 'node:crypto'
import type { EventContent, Meeting } from './event-model.ts'

/** A Teams meeting for an event. One that was switched off never comes back: the next one has another link. */
export function newMeeting(event: {
  tenant: string
  organizer: string
  uid: string
  change: number
  readyAt: number
  now: number
}): Meeting {
  const { tenant, organizer, readyAt, now } = event
  const digest = createHash('sha256').update(`${event.uid}/${event.change}`).digest()
  const thread = `19:meeting_${digest.toString('base64').replace(/[^A-Za-z0-9]/g, '')}@thread.v2`
  const context = JSON.stringify({ Tid: tenant, Oid: organizer })
  return {
    joinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=${encodeURIComponent(context)}`,
    conferenceId: String(digest.readUInt32BE(0) % 1_000_000_000).padStart(9, '0'),
    ready: readyAt <= now,
    readyAt,
  }
}

type Body = EventContent['body']

/** Exchange keeps whole HTML documents without scripts, whatever fragment it was given. */
export function normalBody(body: Body): Body {
  if (body.contentType === 'text') return body
  const content = body.content.replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '')
  if (/<html[\s>]/i.test(content)) return { contentType: 'html', content }
  return {
    contentType: 'html',
    content: `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${content}</body></html>`,
  }
}

/** The body with the block that Teams puts below it. */
export function withJoinInformation(body: Body, meeting: Meeting): Body {
  if (holdsJoinInformation(body, meeting)) return body
  if (body.contentType === 'text')
    return {
      contentType: 'text',
      content: `${body.content}\r\n${'_'.repeat(80)}\r\nMicrosoft Teams meeting\r\nJoin: ${meeting.joinUrl}\r\n${'_'.repeat(80)}\r\n`,
    }
  const line = `<div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${'_'.repeat(80)}</span></div>`
  const block = `<br>${line}<div class="me-email-text" lang="en-US"><div><span class="me-email-text" style="font-size:24px; font-weight:700">Microsoft Teams meeting</span></div><div><a class="me-email-headline" id="meet_invite_block.action.join_link" href="${meeting.joinUrl}" target="_blank" rel="noreferrer noopener">Join the meeting now</a></div><div><span>Meeting ID: ${meeting.conferenceId}</span></div></div>${line}`
  const at = body.content.search(/<\/body>/i)
  return {
    contentType: 'html',
    content: at < 0 ? body.content + block : body.content.slice(0, at) + block + body.content.slice(at),
  }
}

/** Whether a body that someone wrote still carries the meeting. */
export function holdsJoinInformation(body: Body, meeting: Meeting): boolean {
  return body.content.includes(meeting.joinUrl)
}

/** The first words of a body as plain text, at most 255 characters. */
export function preview(body: Body): string {
  const text =
    body.contentType === 'text'
      ? body.content
      : body.content
          .replace(/<(head|style)\b[\s\S]*?<\/\1>/gi, '')
          .replace(/<(br|\/p|\/div|\/li|\/h\d)[^>]*>/gi, '\r\n')
          .replace(/<[^>]+>/g, '')
          .replace(/&nbsp;/g, ' ')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&')
  return text.trim().slice(0, 255)
}
