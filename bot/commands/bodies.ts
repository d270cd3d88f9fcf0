import type { Document, JsonObject } from './ports/document-store.ts'

/** A stored body as what was written there: only this product writes documents, and each type in one place. */
export function bodyAs<Body extends object>({ body }: Pick<Document, 'body'>): Body {
  return body as JsonObject & Body
}

/** What the store would keep of a value anyway: without what is undefined. */
export function asBody(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject
}
