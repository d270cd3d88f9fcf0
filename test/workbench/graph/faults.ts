import { randomUUID } from 'node:crypto'
import { isFields } from './event-input.ts'

export type Stage = 'before' | 'after'
type Action =
  | { kind: 'hold' }
  | { kind: 'status'; status: 429 | 500 | 503 | 504; retryAfterSeconds: number | undefined }
  | { kind: 'reset' }
  | { kind: 'delay'; milliseconds: number }

interface Fault {
  id: string
  method: string | undefined
  path: RegExp | undefined
  person: string | undefined
  stage: Stage
  /** Matching requests that pass before the fault strikes. */
  skip: number
  /** How often it strikes. */
  times: number
  action: Action
  hits: number
  held: ((verdict: Verdict) => void)[]
  watchers: (() => void)[]
}

/** What becomes of the request: it goes on, its connection is cut, or it is answered like this. */
export type Verdict = 'continue' | 'cut' | { status: number; retryAfterSeconds: number | undefined }

export interface Target {
  method: string
  /** Path and query after /v1.0. */
  path: string
  person: string | undefined
}

export interface FaultView {
  id: string
  hits: number
  held: number
}

export interface Faults {
  /** Plants a fault; throws a RangeError that says what is wrong with it. */
  plant(description: unknown): FaultView
  list(): FaultView[]
  view(id: string): FaultView | undefined
  /** Resolves when the fault has struck so many times, or is gone. */
  struck(id: string, hits: number): Promise<FaultView | undefined>
  /** Lets held requests go on, or cuts their connections. */
  release(id: string, verdict: 'continue' | 'cut'): FaultView | undefined
  clear(): void
  strike(stage: Stage, target: Target): Promise<Verdict>
}

/** Faults that tests plant: they hold, answer, delay or cut requests before or after Graph has done its work. */
export function plantedFaults(): Faults {
  const faults = new Map<string, Fault>()
  const viewOf = (fault: Fault): FaultView => ({ id: fault.id, hits: fault.hits, held: fault.held.length })

  function letGo(fault: Fault, verdict: Verdict): void {
    for (const resolve of fault.held.splice(0)) resolve(verdict)
  }

  function remove(fault: Fault): void {
    faults.delete(fault.id)
    letGo(fault, 'continue')
    for (const tell of fault.watchers.splice(0)) tell()
  }

  return {
    plant(description) {
      const fault = readFault(description)
      faults.set(fault.id, fault)
      return viewOf(fault)
    },
    list: () => [...faults.values()].map(viewOf),
    view(id) {
      const fault = faults.get(id)
      return fault && viewOf(fault)
    },
    async struck(id, hits) {
      const fault = faults.get(id)
      if (fault === undefined) return undefined
      while (fault.hits < hits && faults.has(id))
        await new Promise<void>((resolve) => fault.watchers.push(resolve))
      return viewOf(fault)
    },
    release(id, verdict) {
      const fault = faults.get(id)
      if (fault === undefined) return undefined
      // Released means over: the next matching request is not held any more.
      fault.times = fault.hits
      letGo(fault, verdict)
      return viewOf(fault)
    },
    clear() {
      for (const fault of [...faults.values()]) remove(fault)
    },
    async strike(stage, target) {
      const fault = [...faults.values()].find((candidate) => matches(candidate, stage, target))
      if (fault === undefined) return 'continue'
      if (fault.skip > 0) {
        fault.skip--
        return 'continue'
      }
      fault.hits++
      const verdict = carryOut(fault)
      for (const tell of fault.watchers.splice(0)) tell()
      return verdict
    },
  }
}

function matches(fault: Fault, stage: Stage, target: Target): boolean {
  return (
    fault.stage === stage &&
    fault.hits < fault.times &&
    (fault.method === undefined || fault.method === target.method) &&
    (fault.path === undefined || fault.path.test(target.path)) &&
    (fault.person === undefined || fault.person === target.person)
  )
}

function carryOut(fault: Fault): Verdict | Promise<Verdict> {
  const { action } = fault
  switch (action.kind) {
    case 'hold':
      return new Promise((resolve) => fault.held.push(resolve))
    case 'delay':
      return new Promise((resolve) => setTimeout(resolve, action.milliseconds, 'continue'))
    case 'reset':
      return 'cut'
    case 'status':
      return { status: action.status, retryAfterSeconds: action.retryAfterSeconds }
  }
}

function readFault(description: unknown): Fault {
  if (!isFields(description)) throw new RangeError('A fault must be an object.')
  const { method, path, person, stage = 'before', skip = 0, times = 1, action, ...unknown } = description
  const [stranger] = Object.keys(unknown)
  if (stranger !== undefined) throw new RangeError(`A fault has no property ${stranger}.`)
  if (stage !== 'before' && stage !== 'after') throw new RangeError('stage must be "before" or "after".')
  return {
    id: randomUUID(),
    method: method === undefined ? undefined : String(method).toUpperCase(),
    path: path === undefined ? undefined : new RegExp(String(path)),
    person: person === undefined ? undefined : String(person),
    stage,
    skip: wholeNumber('skip', skip),
    times: wholeNumber('times', times),
    action: readAction(action),
    hits: 0,
    held: [],
    watchers: [],
  }
}

function readAction(action: unknown): Action {
  if (!isFields(action)) throw new RangeError('action must be an object with a kind.')
  switch (action.kind) {
    case 'hold':
      return { kind: 'hold' }
    case 'reset':
      return { kind: 'reset' }
    case 'delay':
      return { kind: 'delay', milliseconds: wholeNumber('milliseconds', action.milliseconds) }
    case 'status': {
      const { status, retryAfterSeconds } = action
      if (status !== 429 && status !== 500 && status !== 503 && status !== 504)
        throw new RangeError('status must be 429, 500, 503 or 504.')
      return {
        kind: 'status',
        status,
        retryAfterSeconds:
          retryAfterSeconds === undefined ? undefined : wholeNumber('retryAfterSeconds', retryAfterSeconds),
      }
    }
    default:
      throw new RangeError('action.kind must be "hold", "status", "reset" or "delay".')
  }
}

function wholeNumber(name: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new RangeError(`${name} must be a whole number.`)
  return value
}
