import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Settings } from './settings.ts'

/** Which organisation this run shows. Each keeps its state in a folder of its own, so that none is mixed with another. */
export type World = { name: string; folder: string }

export function worldOf(settings: Pick<Settings, 'dataDir' | 'orgFile' | 'okrsFile'>): World {
  if (!settings.orgFile) return { name: 'demo', folder: path.join(settings.dataDir, 'demo') }
  const hash = createHash('sha256')
  for (const file of [settings.orgFile, settings.okrsFile])
    hash.update(file ? fs.readFileSync(file) : '').update('\0')
  const name = `${slug(settings.orgFile)}-${hash.digest('hex').slice(0, 8)}`
  return { name, folder: path.join(settings.dataDir, name) }
}

function slug(file: string): string {
  const plain = path
    .basename(file, path.extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain || 'organisation'
}
