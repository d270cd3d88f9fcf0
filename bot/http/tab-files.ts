import path from 'node:path'
import express, { type RequestHandler, Router } from 'express'

/** Who may frame the tab: the hosts that Microsoft documents for Teams, Outlook and Microsoft 365. */
const hosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
]

/** Fluent creates empty style elements and fills them by script: the hash is that of an empty text. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self' data:",
  "font-src 'self'",
  // teams-js reads the list of valid host domains from its own content network.
  "connect-src 'self' https://res.cdn.office.net",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${hosts.join(' ')}`,
].join('; ')

export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  })
  next()
}

/** The built tab. Files with a hash in their name never change; the page itself is always asked for again. */
export function tabFiles(directory: string): Router {
  const router = Router()
  router.use(
    express.static(directory, {
      index: false,
      setHeaders: (response, file) => {
        const hashed = file.includes(`${path.sep}assets${path.sep}`)
        response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    }),
  )
  // Every other address is a view of the tab; a missing asset is missing.
  router.get(/^(?!\/assets\/)/, (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile(path.join(directory, 'index.html'))
  })
  return router
}
