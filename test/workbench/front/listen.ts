import type { Server } from 'node:net'
import { UsageError } from './settings.ts'

/** Listens on the loopback interface and gives the port; a taken port becomes a UsageError that names it. */
export function listenOnLoopback(server: Server, port: number, advice: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new UsageError(`Port ${port} is in use. ${advice}`))
      else if (error.code === 'EACCES')
        reject(new UsageError(`Port ${port} may not be used by this user. ${advice}`))
      else reject(error)
    }
    server.once('error', onError)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
