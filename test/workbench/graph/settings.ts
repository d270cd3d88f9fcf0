import type { State } from '../state.ts'

/** What of the Graph stand-in can be changed while it runs. */
export interface GraphSettings {
  /** Whether a repeated transactionId is recognised. */
  transactionIdDedupe: boolean
  /** How long a new online meeting is without its join link. */
  joinUrlDelaySeconds: number
  /** Requests at the same time, per app and mailbox. */
  concurrentPerMailbox: number
  /** Requests in ten minutes, per app and mailbox. */
  requestsPerTenMinutes: number
  schedulesPerRequest: number
  retryAfterSeconds: number
}

const defaultSettings: GraphSettings = {
  transactionIdDedupe: true,
  joinUrlDelaySeconds: 0,
  concurrentPerMailbox: 4,
  requestsPerTenMinutes: 10_000,
  schedulesPerRequest: 20,
  retryAfterSeconds: 1,
}

export interface SettingsStore {
  current(): GraphSettings
  /** Takes what it knows of `change`; throws a RangeError that names a wrong value. */
  change(change: Record<string, unknown>): GraphSettings
  reset(): GraphSettings
}

export function openSettings(state: State): SettingsStore {
  const stored = state.collection<Partial<GraphSettings>>('graph-settings')
  const current = (): GraphSettings => ({ ...defaultSettings, ...stored.get('settings') })
  return {
    current,
    change(change) {
      const next: Partial<GraphSettings> = { ...stored.get('settings') }
      for (const [name, value] of Object.entries(change)) {
        if (name === 'transactionIdDedupe' && typeof value === 'boolean') next.transactionIdDedupe = value
        else if (isNumberSetting(name) && typeof value === 'number' && value >= 0) next[name] = value
        else throw new RangeError(`Setting ${name} does not exist or cannot be ${JSON.stringify(value)}.`)
      }
      stored.set('settings', next)
      return current()
    },
    reset() {
      stored.delete('settings')
      return current()
    },
  }
}

type NumberSetting = Exclude<keyof GraphSettings, 'transactionIdDedupe'>

function isNumberSetting(name: string): name is NumberSetting {
  return name in defaultSettings && name !== 'transactionIdDedupe'
}
