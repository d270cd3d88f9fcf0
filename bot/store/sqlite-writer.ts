import type { SqliteFile } from './sqlite-file.ts'
import { toStoreError } from './sqlite-file.ts'

interface Job {
  work: () => void
  succeed: () => void
  fail: (error: Error) => void
}

export interface SqliteWriter {
  /** Runs `work` in a transaction of its own, all or nothing; answers once the disk has it. */
  submit<T>(work: () => T): Promise<T>
  /** Writes what is waiting. */
  flush(): void
}

/** Enough to share one fsync among the writes of a busy moment, few enough to let readers through. */
const batchSize = 64

/**
 * Writes that arrive in the same turn of the event loop share one commit, because the fsync is nearly
 * all that a write costs. Each has its own savepoint, so one that is refused takes nothing else with it.
 */
export function createSqliteWriter({ database }: SqliteFile, tidy: () => void): SqliteWriter {
  const queue: Job[] = []
  let scheduled = false

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      writeBatch()
      if (queue.length > 0) schedule()
    })
  }

  function writeBatch(): void {
    const jobs = queue.splice(0, batchSize)
    if (jobs.length === 0) return
    const refused = new Map<Job, Error>()
    try {
      database.exec('BEGIN IMMEDIATE')
      for (const job of jobs) {
        const error = attempt(job)
        if (error) refused.set(job, error)
      }
      tidy()
      database.exec('COMMIT')
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK')
      for (const job of jobs) job.fail(refused.get(job) ?? toStoreError(error))
      return
    }
    for (const job of jobs) {
      const error = refused.get(job)
      if (error) job.fail(error)
      else job.succeed()
    }
  }

  function attempt(job: Job): Error | undefined {
    database.exec('SAVEPOINT job')
    try {
      job.work()
      database.exec('RELEASE job')
      return undefined
    } catch (error) {
      // A full disk or a broken file ends the whole transaction; then nobody's write has happened.
      if (!database.isTransaction) throw error
      database.exec('ROLLBACK TO job; RELEASE job')
      return toStoreError(error)
    }
  }

  return {
    submit: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        let value: T
        queue.push({
          work: () => {
            value = work()
          },
          succeed: () => resolve(value),
          fail: reject,
        })
        schedule()
      }),
    flush: () => {
      while (queue.length > 0) writeBatch()
    },
  }
}
