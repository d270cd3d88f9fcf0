import type { State } from '../state.ts'

/** Where the app has been added: for a person, or in the team. */
export const teamScope = 'team'
export function personalScope(person: string): string {
  return `personal/${person}`
}

export interface Installations {
  isInstalled(scope: string): boolean
  /** The bot is being told of this installation, and may answer it already. */
  isInstalling(scope: string): boolean
  /** Tells the bot once, however many ask at a time; gives whether it knows. */
  install(scope: string, tell: () => Promise<boolean>): Promise<boolean>
}

export function openInstallations(state: State): Installations {
  const told = state.collection<{ told: boolean }>('chat-installations')
  const running = new Map<string, Promise<boolean>>()
  const isInstalled = (scope: string) => told.get(scope)?.told === true
  return {
    isInstalled,
    isInstalling: (scope) => running.has(scope),
    install(scope, tell) {
      if (isInstalled(scope)) return Promise.resolve(true)
      const started = running.get(scope)
      if (started) return started
      const installing = tell()
        .then((known) => {
          if (known) told.set(scope, { told: true })
          return known
        })
        .finally(() => running.delete(scope))
      running.set(scope, installing)
      return installing
    },
  }
}
