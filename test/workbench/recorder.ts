import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Exchange } from './graph/request-log.ts'

/**
 * Writes each exchange of the product's server with Graph to a file, one pair a line, before its answer is sent.
 * Only what came over TLS: the server's own requests. Headers are left out, so there are no tokens.
 */
export function recordPairs(file: string): (exchange: Exchange) => void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  appendFileSync(file, '')
  return ({ method, url, encrypted, requestBody, status, responseBody }) => {
    if (!encrypted) return
    const request = { method, url, ...(requestBody === undefined ? {} : { body: requestBody }) }
    const response = { status, ...(responseBody === undefined ? {} : { body: responseBody }) }
    appendFileSync(file, `${JSON.stringify(status === undefined ? { request } : { request, response })}\n`)
  }
}
