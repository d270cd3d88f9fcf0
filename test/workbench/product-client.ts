/** The product's answer was no. */
export class RefusedRequest extends Error {
  readonly problem: { detail?: string; details?: string[] } | undefined

  constructor(request: string, status: number, text: string) {
    super(`${request} was answered ${status}: ${text}`)
    this.name = 'RefusedRequest'
    this.problem = status < 500 && text.startsWith('{') ? JSON.parse(text) : undefined
  }
}

/** Speaks to the product's public API as any of its users; `extra` headers go with every request. */
export function productClient(
  url: string,
  tokenFor: (person: string) => Promise<string>,
  extra: () => Record<string, string> = () => ({}),
) {
  return {
    async send<Reply>(person: string, method: string, address: string, body?: unknown): Promise<Reply> {
      const response = await fetch(`${url}${address}`, {
        method,
        headers: {
          ...extra(),
          authorization: `Bearer ${await tokenFor(person)}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      if (!response.ok) {
        throw new RefusedRequest(`${method} ${address}`, response.status, await response.text())
      }
      return (await response.json()) as Reply
    },
  }
}

export type ProductClient = ReturnType<typeof productClient>
