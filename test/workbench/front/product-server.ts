import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'

export type ServerState = 'starting' | 'running' | 'paused' | 'restarting' | 'stopped'

export type ServerStatus = {
  state: ServerState
  pid: number | null
  port: number | null
  starts: number
  lastExit: string | null
  lastOutput: string[]
}

export type ProductServerOptions = {
  command: string
  args: string[]
  cwd: string
  /** The environment for a server that listens on this port. */
  environment: (port: number) => Record<string, string>
  healthPath: string
  logFile: string
  /** Names the process that runs now, for whoever has to clean up after a crash of the workbench. */
  pidFile: string
  /** Tells the person at the terminal. */
  say: (line: string) => void
}

const linesKept = 40
const healthPollMs = 50
const attemptsAtFirstStart = 3
const longestBackoffMs = 10_000

/** Runs the product server as a child process, as a platform would: a server that dies is started again. */
export class ProductServer {
  readonly #options: ProductServerOptions
  #child: ChildProcess | undefined
  #port: number | undefined
  #state: ServerState = 'stopped'
  #starts = 0
  #failuresInARow = 0
  #lastExit: string | null = null
  #lastOutput: string[] = []
  #wanted = false
  #restartTimer: NodeJS.Timeout | undefined
  #waiters: { resolve: () => void; reject: (error: Error) => void }[] = []
  #log: fs.WriteStream

  constructor(options: ProductServerOptions) {
    this.#options = options
    this.#log = fs.createWriteStream(options.logFile, { flags: 'a' })
  }

  status(): ServerStatus {
    return {
      state: this.#state,
      pid: this.#child?.pid ?? null,
      port: this.#port ?? null,
      starts: this.#starts,
      lastExit: this.#lastExit,
      lastOutput: [...this.#lastOutput],
    }
  }

  /** The port to forward requests to, when a server process is there to take them. */
  get port(): number | undefined {
    return this.#state === 'running' || this.#state === 'paused' ? this.#port : undefined
  }

  /** Starts the server unless it is wanted already, and resolves when it answers its health check. */
  async start(): Promise<void> {
    if (!this.#wanted) {
      this.#wanted = true
      this.#failuresInARow = 0
      this.#launch()
    }
    await this.whenRunning()
  }

  whenRunning(): Promise<void> {
    if (this.#state === 'running') return Promise.resolve()
    return new Promise((resolve, reject) => this.#waiters.push({ resolve, reject }))
  }

  /** Asks the server to stop (SIGTERM, then SIGKILL after the grace time) and leaves it stopped. */
  async stop(graceMs = 8_000): Promise<void> {
    this.#wanted = false
    clearTimeout(this.#restartTimer)
    const child = this.#child
    if (child) {
      if (this.#state === 'paused') child.kill('SIGCONT')
      const gone = exitOf(child)
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), graceMs)
      await gone
      clearTimeout(force)
    }
    this.#state = 'stopped'
    this.#settle(new Error('The product server was stopped.'))
  }

  /** kill -9. The server starts again by itself unless it is to stay down. */
  async kill({ stayDown = false }: { stayDown?: boolean } = {}): Promise<void> {
    if (stayDown) this.#wanted = false
    const child = this.#child
    if (!child) return
    const gone = exitOf(child)
    child.kill('SIGKILL')
    await gone
  }

  /** SIGSTOP: the process lives and answers nothing, as in a long pause of its machine. */
  pause(): boolean {
    if (this.#state !== 'running' || !this.#child?.kill('SIGSTOP')) return false
    this.#state = 'paused'
    return true
  }

  resume(): boolean {
    if (this.#state !== 'paused' || !this.#child?.kill('SIGCONT')) return false
    this.#state = 'running'
    return true
  }

  async close(): Promise<void> {
    await this.stop()
    fs.rmSync(this.#options.pidFile, { force: true })
    await new Promise<void>((resolve) => this.#log.end(resolve))
  }

  #launch(): void {
    this.#state = this.#starts === 0 ? 'starting' : 'restarting'
    freePort().then(
      (port) => this.#wanted && this.#spawn(port),
      (error: Error) => this.#settle(error),
    )
  }

  #spawn(port: number): void {
    const { command, args, cwd, environment } = this.#options
    const child = spawn(command, args, {
      cwd,
      env: environment(port),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    this.#port = port
    this.#starts += 1
    if (child.pid !== undefined) fs.writeFileSync(this.#options.pidFile, String(child.pid))
    this.#lastOutput = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => this.#keepOutput(data))
    child.once('error', (error) => this.#ended(child, `could not be started: ${error.message}`))
    // 'close' and not 'exit': the last words of a crashing server arrive between the two.
    child.once('close', (code, signal) =>
      this.#ended(child, signal ? `was ended by ${signal}` : `ended with exit code ${code}`),
    )
    void this.#watchHealth(child, port)
  }

  async #watchHealth(child: ChildProcess, port: number): Promise<void> {
    const url = `http://127.0.0.1:${port}${this.#options.healthPath}`
    while (this.#child === child && this.#wanted) {
      const healthy = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
        async (response) => {
          await response.body?.cancel()
          return response.ok
        },
        () => false,
      )
      if (healthy && this.#child === child) {
        this.#state = 'running'
        this.#failuresInARow = 0
        this.#settle()
        return
      }
      await new Promise((resolve) => setTimeout(resolve, healthPollMs))
    }
  }

  #ended(child: ChildProcess, how: string): void {
    if (this.#child !== child) return
    const wasRunning = this.#state === 'running' || this.#state === 'paused'
    this.#child = undefined
    this.#port = undefined
    this.#lastExit = how
    if (!this.#wanted) {
      this.#state = 'stopped'
      return
    }
    this.#state = 'restarting'
    this.#failuresInARow = wasRunning ? 0 : this.#failuresInARow + 1
    const lastWords = wasRunning ? '' : `\n${this.#lastOutput.slice(-12).join('\n')}`
    this.#options.say(`The product server ${how}; starting it again.${lastWords}`)
    if (this.#failuresInARow >= attemptsAtFirstStart)
      this.#settle(
        new Error(
          `The product server did not start: it ${how}.\n${this.#lastOutput.slice(-12).join('\n')}\nAll of its output: ${this.#options.logFile}`,
        ),
      )
    const backoff =
      this.#failuresInARow === 0 ? 0 : Math.min(longestBackoffMs, 100 * 2 ** this.#failuresInARow)
    this.#restartTimer = setTimeout(() => this.#wanted && this.#launch(), backoff)
  }

  #keepOutput(data: Buffer): void {
    this.#log.write(data)
    const lines = data.toString('utf8').split('\n').filter(Boolean)
    this.#lastOutput = [...this.#lastOutput, ...lines].slice(-linesKept)
  }

  #settle(error?: Error): void {
    const waiters = this.#waiters
    this.#waiters = []
    for (const waiter of waiters) error ? waiter.reject(error) : waiter.resolve()
  }
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('close', () => resolve()))
}

/** A port that is free now. The server takes it a moment later; when somebody was faster, it dies and is started on another. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
