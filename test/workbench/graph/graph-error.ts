/** An error in Graph's own shape; thrown by handlers, written by the router. */
export class GraphError extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Record<string, string>
  readonly extra: Record<string, unknown>
  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Record<string, string>; extra?: Record<string, unknown> } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.headers = more.headers ?? {}
    this.extra = more.extra ?? {}
  }
}

export const itemNotFound = () =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')

export const badRequest = (code: string, message: string) => new GraphError(400, code, message)
