import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../bot/store/sqlite-store.ts'
import { storeContract } from './store-contract.ts'

storeContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'okr-store-'))
  let now = Date.parse('2026-03-01T00:00:00.000Z')
  return {
    open: async () => openSqliteStore({ file: join(folder, 'store.sqlite'), now: () => now }),
    advance: async (seconds) => {
      now += seconds * 1000
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
})
