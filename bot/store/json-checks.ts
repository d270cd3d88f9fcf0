import { StoreError } from '../commands/ports/document-store.ts'

/** Cosmos DB takes 128 levels; the envelope around a body needs a few of them. */
const deepest = 100

/** Refuses every value that would come back from a database changed, missing, or not at all. */
export function checkJson(value: unknown, path = 'body', depth = 0): void {
  switch (typeof value) {
    case 'boolean':
      return
    case 'string':
      if (!value.isWellFormed()) throw refused(path, 'holds half of a surrogate pair')
      return
    case 'number':
      if (!Number.isFinite(value)) throw refused(path, 'is not a finite number')
      return
    case 'object':
      if (value !== null) checkParts(value, path, depth + 1)
      return
    default:
      throw refused(path, `is ${typeof value}, which JSON cannot hold`)
  }
}

function checkParts(value: object, path: string, depth: number): void {
  if (depth > deepest) throw refused(path.slice(0, 60), `is nested deeper than ${deepest} levels`)
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) checkJson(value[i], `${path}[${i}]`, depth)
    return
  }
  if (Object.prototype.toString.call(value) !== '[object Object]' || 'toJSON' in value)
    throw refused(path, 'is neither a plain object nor a list')
  for (const [name, part] of Object.entries(value)) {
    if (!name.isWellFormed()) throw refused(path, 'has a name that holds half of a surrogate pair')
    checkJson(part, `${path}.${name}`, depth)
  }
}

function refused(path: string, reason: string): StoreError {
  return new StoreError('invalid', `${path} ${reason}.`)
}
