import { extendedPropertyId } from './event-input.ts'
import type { StoredEvent } from './event-model.ts'
import { badRequest } from './graph-error.ts'
import { instantOf } from './time-zones.ts'

type Test = (event: StoredEvent) => boolean

const text = "'((?:[^']|'')*)'"
const extendedProperty = new RegExp(
  `^singleValueExtendedProperties/any\\(\\s*(\\w+)\\s*:\\s*\\1/id eq ${text} and \\1/value eq ${text}\\s*\\)$`,
  'i',
)
const times = new RegExp(`^(start|end)/dateTime (eq|ge|gt|le|lt) ${text}$`, 'i')
const texts = new RegExp(`^(subject|iCalUId) eq ${text}$`, 'i')
const flags = /^(isCancelled|isOrganizer|isAllDay) eq (true|false)$/i

/** The $filter of a list of events, as far as Exchange has it; transactionId, for one, cannot be filtered on. */
export function eventFilter(filter: string): Test {
  const tests = conjuncts(filter).map(condition)
  return (event) => tests.every((test) => test(event))
}

function condition(term: string): Test {
  const property = extendedProperty.exec(term)
  if (property !== null) {
    const id = extendedPropertyId(unquote(property[2]))
    const value = unquote(property[3])
    return (event) => event.extended.some((extended) => extended.id === id && extended.value === value)
  }
  const time = times.exec(term)
  if (time !== null) {
    const instant = instantOf(unquote(time[3]).replace(/Z$/, ''), 'Etc/UTC')
    if (instant === undefined) throw invalidFilter()
    const end = time[1]?.toLowerCase() === 'end'
    return (event) => compare(end ? event.end : event.start, time[2] ?? '', instant)
  }
  const same = texts.exec(term)
  if (same !== null) {
    const wanted = unquote(same[2])
    const subject = same[1]?.toLowerCase() === 'subject'
    return (event) => (subject ? event.subject : event.uid) === wanted
  }
  const flag = flags.exec(term)
  if (flag !== null) {
    const name = flag[1]?.toLowerCase()
    const wanted = flag[2]?.toLowerCase() === 'true'
    return (event) =>
      (name === 'iscancelled'
        ? event.isCancelled
        : name === 'isorganizer'
          ? event.isOrganizer
          : event.isAllDay) === wanted
  }
  throw invalidFilter()
}

function compare(left: number, operator: string, right: number): boolean {
  switch (operator.toLowerCase()) {
    case 'eq':
      return left === right
    case 'ge':
      return left >= right
    case 'gt':
      return left > right
    case 'le':
      return left <= right
    default:
      return left < right
  }
}

/** Splits at " and " outside of quotes and parentheses. */
function conjuncts(filter: string): string[] {
  const terms: string[] = []
  let depth = 0
  let quoted = false
  let from = 0
  for (let at = 0; at < filter.length; at++) {
    const character = filter[at]
    if (character === "'") quoted = !quoted
    if (quoted) continue
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth === 0 && filter.slice(at, at + 5).toLowerCase() === ' and ') {
      terms.push(filter.slice(from, at).trim())
      from = at + 5
      at += 4
    }
  }
  return [...terms, filter.slice(from).trim()]
}

/** The extended properties named by $expand=singleValueExtendedProperties($filter=id eq '…' or id eq '…'). */
export function expandedProperties(expand: string | undefined): string[] {
  if (expand === undefined) return []
  const filter = /^singleValueExtendedProperties\(\$filter=(.+)\)$/i.exec(expand.trim())?.[1]
  if (filter === undefined) throw badRequest('BadRequest', `The $expand '${expand}' is not supported here.`)
  return filter.split(/ or /i).map((term) => {
    const id = new RegExp(`^\\s*id eq ${text}\\s*$`, 'i').exec(term)?.[1]
    if (id === undefined) throw invalidFilter()
    return extendedPropertyId(unquote(id))
  })
}

const sortable: Record<string, (event: StoredEvent) => number | string> = {
  'start/dateTime': (event) => event.start,
  'end/dateTime': (event) => event.end,
  subject: (event) => event.subject,
  createdDateTime: (event) => event.created,
  lastModifiedDateTime: (event) => event.modified,
}

/** $orderby with one property; undefined keeps the order of the store. */
export function eventOrder(
  orderBy: string | undefined,
): ((a: StoredEvent, b: StoredEvent) => number) | undefined {
  if (orderBy === undefined) return undefined
  const match = /^(\S+?)(?: (asc|desc))?$/i.exec(orderBy.trim())
  const key = match === null ? undefined : sortable[match[1] ?? '']
  if (key === undefined) throw badRequest('ErrorInvalidUrlQueryFilter', `Cannot sort by '${orderBy}'.`)
  const sign = match?.[2]?.toLowerCase() === 'desc' ? -1 : 1
  return (a, b) => {
    const [left, right] = [key(a), key(b)]
    return left < right ? -sign : left > right ? sign : 0
  }
}

function unquote(value: string | undefined): string {
  return (value ?? '').replaceAll("''", "'")
}

function invalidFilter() {
  return badRequest('ErrorInvalidUrlQueryFilter', 'The query filter contains one or more invalid nodes.')
}
