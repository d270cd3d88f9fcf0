import type { CommentView } from '../../okr/contract/conversation.ts'
import { announcementOf } from '../../tab/features/conversation/announcement.ts'
import { fullTime, relativeTime } from '../../tab/features/conversation/comment-times.ts'

const berlin = 'Europe/Berlin'
const told = (iso: string, now: string, locale = 'en-GB', zone = berlin) =>
  relativeTime(iso, Date.parse(now), locale, zone)

describe('The time of a comment', () => {
  it('is told in minutes, then in hours of the same day', () => {
    expect(told('2027-03-10T12:00:00Z', '2027-03-10T12:00:59Z')).toBe('now')
    expect(told('2027-03-10T12:00:00Z', '2027-03-10T12:01:00Z')).toBe('1 min ago')
    expect(told('2027-03-10T12:00:00Z', '2027-03-10T12:59:59Z')).toBe('59 min ago')
    expect(told('2027-03-10T08:00:00Z', '2027-03-10T12:59:00Z')).toBe('4 hr ago')
  })

  it('is "now" for a moment that lies ahead, because clocks differ a little', () => {
    expect(told('2027-03-10T12:00:05Z', '2027-03-10T12:00:00Z')).toBe('now')
  })

  it('is yesterday by the calendar of the reader, not by 24 hours', () => {
    expect(told('2027-03-10T21:00:00Z', '2027-03-11T06:00:00Z')).toBe('yesterday 22:00')
    expect(told('2027-03-10T21:00:00Z', '2027-03-11T06:00:00Z', 'en-GB', 'America/New_York')).toBe(
      'yesterday 16:00',
    )
    // In Tokyo both moments are on 11 March.
    expect(told('2027-03-10T21:00:00Z', '2027-03-11T06:00:00Z', 'en-GB', 'Asia/Tokyo')).toBe('9 hr ago')
  })

  it('is yesterday also where the night of the clock change lies between, and the day has 23 hours', () => {
    expect(told('2027-03-27T22:30:00Z', '2027-03-28T21:00:00Z')).toBe('yesterday 23:30')
    expect(told('2027-03-27T21:30:00Z', '2027-03-29T05:00:00Z')).toBe('27 Mar, 22:30')
  })

  it('is a date with the time this year, and with the year before that', () => {
    expect(told('2027-01-12T08:05:00Z', '2027-03-10T12:00:00Z')).toBe('12 Jan, 09:05')
    expect(told('2026-11-12T08:05:00Z', '2027-03-10T12:00:00Z')).toBe('12 Nov 2026')
  })

  it('follows the language of the host', () => {
    expect(told('2027-03-10T12:00:00Z', '2027-03-10T12:05:00Z', 'de')).toBe('vor 5 Min.')
    expect(fullTime('2027-03-10T12:00:00Z', 'de', berlin)).toBe('Mittwoch, 10. März 2027 um 13:00')
  })
})

describe('What a screen reader is told', () => {
  const people = { dana: { id: 'dana', displayName: 'Dana Petrova' } }
  const comment = (seq: number, authorId: string, parts: Partial<CommentView> = {}): CommentView => ({
    id: `c${seq}`,
    seq,
    authorId,
    text: `Text ${seq}`,
    mentionIds: [],
    via: 'tab',
    createdAt: '2027-03-10T12:00:00Z',
    reactions: {},
    ...parts,
  })

  it('is one new comment with its author, of several their number', () => {
    const comments = [comment(1, 'dana'), comment(2, 'dana'), comment(3, 'chen')]
    expect(announcementOf(comments, 2, people, 'ann')).toBe('Someone wrote: Text 3')
    expect(announcementOf(comments.slice(0, 2), 1, people, 'ann')).toBe('Dana Petrova wrote: Text 2')
    expect(announcementOf(comments, 0, people, 'ann')).toBe('3 new comments')
  })

  it('is nothing of my own comments, of deleted ones and of older pages', () => {
    expect(announcementOf([comment(3, 'ann')], 2, people, 'ann')).toBeUndefined()
    expect(
      announcementOf([comment(3, 'dana', { deletedAt: '2027-03-10T12:00:00Z' })], 2, people, 'ann'),
    ).toBeUndefined()
    expect(announcementOf([comment(1, 'dana'), comment(2, 'dana')], 2, people, 'ann')).toBeUndefined()
  })

  it('is not longer than one can listen to', () => {
    const long = announcementOf([comment(1, 'dana', { text: 'x'.repeat(5000) })], 0, people, 'ann')
    expect(long?.length).toBeLessThan(250)
  })
})
