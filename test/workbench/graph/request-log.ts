/** One request to Graph and its answer; no headers, so no tokens. Without a status the connection was cut. */
export interface Exchange {
  at: string
  method: string
  url: string
  /** Came over TLS: from the product's server and not through the workbench's front. */
  encrypted: boolean
  /** How often the client's library had tried before. */
  retryAttempt: number
  requestBody?: unknown
  status?: number
  responseBody?: unknown
}

export type NumberedExchange = Exchange & { number: number }

const kept = 1000

/** The most recent requests, in memory. */
export function requestLog() {
  const exchanges: NumberedExchange[] = []
  let number = 0
  return {
    add(exchange: Exchange): void {
      exchanges.push({ ...exchange, number: ++number })
      if (exchanges.length > kept) exchanges.shift()
    },
    since: (after: number): NumberedExchange[] => exchanges.filter((exchange) => exchange.number > after),
  }
}

export type RequestLog = ReturnType<typeof requestLog>
