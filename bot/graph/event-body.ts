import type { AgendaItem } from '../../okr/session.ts'
import type { MeetingDraft } from '../commands/ports/calendar.ts'

const blockId = 'okr-align-session'
/** A longer agenda is read in the product. */
const shownItems = 100

/**
 * The invitation's text: one block that can be found again and holds no other div. Everything that people wrote is
 * escaped, so that a title cannot become markup.
 */
export function eventBlock(draft: MeetingDraft, links: { teams: string; web: string }): string {
  const rest = draft.agenda.length - shownItems
  return [
    `<div id="${blockId}" style="font-family:'Segoe UI',sans-serif;font-size:14px">`,
    `<p>${escapeHtml(draft.introduction)}</p>`,
    `<p><a href="${escapeHtml(links.teams)}">Open the session in Teams</a> &middot; `,
    `<a href="${escapeHtml(links.web)}">Open it in a browser</a></p>`,
    '<p><b>Agenda</b></p>',
    '<table cellpadding="4" style="border-collapse:collapse">',
    ...draft.agenda.slice(0, shownItems).map((item) => row(item, draft.names)),
    '</table>',
    rest > 0 ? `<p>And ${rest} more, shown in OKR Align.</p>` : '',
    '</div>',
  ].join('')
}

function row(item: AgendaItem, names: Record<string, string>): string {
  const owner = item.personId === undefined || item.part === 'without-okr' ? undefined : names[item.personId]
  const title = [escapeHtml(item.title), owner && `<i>${escapeHtml(owner)}</i>`]
    .filter(Boolean)
    .join(' &ndash; ')
  const said = remark(item)
  const indent = item.underOkrId === undefined ? 4 : 24
  return [
    `<tr valign="top"><td align="right" style="white-space:nowrap">${item.number}.</td>`,
    `<td style="padding-left:${indent}px">${item.underOkrId === undefined ? `<b>${title}</b>` : title}`,
    said === undefined ? '' : `<br><span style="color:#616161">${escapeHtml(said)}</span>`,
    `</td><td align="right" style="white-space:nowrap">${item.minutes > 0 ? `${item.minutes} min` : ''}</td></tr>`,
  ].join('')
}

function remark({ part, notes, seenAtItem }: AgendaItem): string | undefined {
  if (seenAtItem !== undefined) return `Seen at item ${seenAtItem}`
  if (part === 'without-okr') return 'Has no OKR in this cycle yet'
  if (part === 'unlinked') return 'Contributes to none of the above'
  // The four prompts are the same for every item and stand in the product.
  if (part === 'share' || notes === undefined) return undefined
  return notes.join(' · ')
}

/** Puts a new block in place of the old one and keeps the rest: what people added, and what makes it a Teams meeting. */
export function replaceBlock(content: string, block: string): string {
  const old = new RegExp(`<div[^>]*\\bid="?(?:x_)?${blockId}"?[^>]*>[\\s\\S]*?</div>`, 'i')
  if (old.test(content)) return content.replace(old, () => block)
  const body = /<body[^>]*>/i.exec(content)
  const at = body === null ? 0 : body.index + body[0].length
  return content.slice(0, at) + block + content.slice(at)
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
