import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { inspect } from 'node:util'
import { compose } from './compose.ts'
import { ConfigError, readConfig } from './config.ts'

const stopWithinMs = 10_000

function log(message: string, error?: unknown): void {
  // inspect, because it shows what caused a fault too.
  const fault = error === undefined ? {} : { fault: inspect(error, { depth: 4 }) }
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), message, ...fault })}\n`)
}

function run(): void {
  const config = readConfig(process.env)
  const product = compose(config, path.resolve(import.meta.dirname, '../dist/tab'), log)
  const server = createServer(product.app)
  server.on('error', (error) => {
    log(`cannot listen on ${config.host}:${config.port}`, error)
    process.exit(1)
  })
  server.listen(config.port, config.host, () => {
    product.start()
    process.stdout.write(`listening: ${(server.address() as AddressInfo).port}\n`)
  })

  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), stopWithinMs).unref()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    // Connections stay open after their last answer; they are closed as soon as nothing is asked on them.
    setInterval(() => server.closeIdleConnections(), 100)
    product.stop(closed).then(
      () => process.exit(0),
      (error: unknown) => {
        log('could not stop in order', error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

try {
  run()
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
