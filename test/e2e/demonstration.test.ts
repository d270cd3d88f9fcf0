import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { companyName, handles, personId } from '../workbench/demo/company.ts'
import { appointments } from '../workbench/demo/data/calendar.ts'
import { conversations, objectives } from '../workbench/demo/plan.ts'

const root = path.resolve(__dirname, '../..')
const minutes = 60_000

describe('npm start without arguments', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-demonstration-'))
  let workbench: Running

  beforeAll(async () => {
    // Killed twice on its way, it goes on where it stopped.
    for (const okr of ['quiet-leaks', 'apac-reference']) {
      const killed = await begin(dataDir)
      await killed.reaches(okr)
      await killed.kill()
    }
    workbench = await begin(dataDir)
    await workbench.ready()
  }, 5 * minutes)
  afterAll(async () => {
    await workbench.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  })

  it('shows the invented company, with everybody in it', async () => {
    const { organisation, topLeader } = await workbench.get<Info>('/workbench/info')
    expect([organisation, topLeader]).toEqual([companyName, personId('mirjam')])
    expect(await workbench.get<unknown[]>('/workbench/people')).toHaveLength(handles.length)
  })

  it('has every OKR once, in the state that its data says', async () => {
    for (const { id, title, draft, owner, supports = [], keyResults = [] } of objectives) {
      const details = await workbench.api<Details>('mirjam', `/okrs/${id}`)
      expect(details.okr).toMatchObject({
        title,
        ownerId: personId(owner),
        visibility: draft ? 'draft' : 'published',
        links: supports.map(([parentId, weight]) => ({ parentId, weight })),
      })
      expect(details.keyResults.map(({ keyResult }) => [keyResult.title, keyResult.target])).toEqual(
        keyResults.map((one) => [one.title, one.to]),
      )
    }
  })

  it('has every conversation once and in order, spread over the last weeks', async () => {
    for (const { okr, lines } of conversations) {
      const { comments } = await workbench.api<ConversationPage>('mirjam', `/okrs/${okr}/conversation`)
      expect(comments.map(({ authorId, via }) => [authorId, via])).toEqual(
        lines.map(({ by, via = 'tab' }) => [personId(by), via]),
      )
      const times = comments.map(({ createdAt }) => createdAt)
      expect(times).toEqual([...times].sort())
      expect(new Set(times.map((time) => time.slice(0, 10))).size).toBeGreaterThan(lines.length > 4 ? 2 : 0)
    }
  })

  it('shows the conversations of a connected department in its channel, each line once', async () => {
    const [, , channel] = await workbench.get<{ id: string; name: string }[]>(
      `/workbench/chat/conversations?person=${personId('anjali')}`,
    )
    expect(channel?.name).toBe('Product & Engineering')
    const query = new URLSearchParams({ person: personId('anjali'), conversation: channel?.id ?? '' })
    const { threads } = await workbench.get<{ threads: { replies: unknown[] }[] }>(
      `/workbench/chat/messages?${query}`,
    )
    const talked = conversations.filter(({ okr }) =>
      [
        'quiet-leaks',
        'detection-false-alarms',
        'sensing-battery',
        'platform-storm',
        'console-night',
      ].includes(okr),
    )
    const replies = threads.map((thread) => thread.replies.length)
    for (const { lines } of talked) expect(replies).toContain(lines.length)
  })

  it('has its sessions in the calendars of everybody invited, each once, and the appointments beside them', async () => {
    const { sessions } = await workbench.api<SessionsPage>('mirjam', '/sessions')
    expect(sessions.map(({ kind, status, event }) => [kind, status, event.state]).sort()).toEqual([
      ['alignment', 'held', 'confirmed'],
      ['alignment', 'scheduled', 'confirmed'],
      ['share', 'scheduled', 'confirmed'],
    ])
    for (const { title, startsAt, invitees } of sessions)
      for (const invitee of invitees) {
        const subjects = await workbench.subjectsAt(invitee.personId, startsAt)
        expect(subjects.filter((subject) => subject === title)).toHaveLength(1)
      }
    for (const handle of ['mirjam', 'ren', 'tyler'] as const) {
      const wanted = appointments
        .filter(({ people }) => people.includes(handle))
        .map(({ subject }) => subject)
      const events = await workbench.subjectsAt(personId(handle))
      const planted = events.filter((subject) => wanted.includes(subject))
      expect(planted.sort()).toEqual([...wanted].sort())
    }
  })

  it(
    'changes nothing when it is started again',
    async () => {
      const before = await workbench.everything()
      await workbench.stop()
      workbench = await begin(dataDir)
      await workbench.ready()
      expect(workbench.said()).toContain('created 0, updated 0')
      expect(workbench.said()).not.toContain('Writing the planning phase')
      expect(await workbench.everything()).toEqual(before)
    },
    minutes,
  )
})

type Info = { organisation: string; topLeader: string }
type Details = {
  okr: { title: string; ownerId: string; visibility: string; links: unknown[] }
  keyResults: { keyResult: { title: string; target?: number } }[]
}
type ConversationPage = { comments: { authorId: string; via: string; createdAt: string }[] }
type SessionsPage = {
  sessions: {
    title: string
    kind: string
    status: string
    startsAt: string
    event: { state: string }
    invitees: { personId: string }[]
  }[]
}

interface Running {
  ready(): Promise<void>
  /** Resolves when somebody has written about this OKR. */
  reaches(okr: string): Promise<void>
  get<Reply>(address: string): Promise<Reply>
  /** Of the one cycle, as this person. */
  api<Reply>(person: 'mirjam', address: string): Promise<Reply>
  /** What stands in a person's calendar at a moment, or from today on. */
  subjectsAt(person: string, startsAt?: string): Promise<string[]>
  everything(): Promise<unknown>
  said(): string
  kill(): Promise<void>
  stop(): Promise<void>
}

/** `npm start` in a process of its own, which need not get as far as being ready. */
async function begin(dataDir: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(root, 'test/workbench/main.ts')],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PORT: '0', DATA_DIR: dataDir } },
  )
  let said = ''
  child.stderr.on('data', (data: Buffer) => {
    said += data
  })
  let url = ''
  const becomesReady = readyUrl(child, () => said).then((found) => {
    url = found
  })
  becomesReady.catch(() => undefined)
  const get = async <Reply>(address: string, headers: Record<string, string> = {}): Promise<Reply> => {
    const response = await fetch(url + address, { headers })
    if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Reply
  }
  const api = async <Reply>(person: 'mirjam', address: string): Promise<Reply> => {
    const { token } = await get<{ token: string }>(`/workbench/token?person=${personId(person)}`)
    const authorization = { authorization: `Bearer ${token}` }
    const { cycles } = await get<{ cycles: { id: string }[] }>('/api/me', authorization)
    return get<Reply>(`/api/cycles/${cycles[0]?.id}${address}`, authorization)
  }
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill(signal)
    await ended
  }
  return {
    ready: () => becomesReady,
    reaches: (okr) => noted(path.join(dataDir, 'demo'), `done/line/${okr}/0`, becomesReady),
    get,
    api,
    async subjectsAt(person, startsAt) {
      const from = startsAt ?? new Date().toISOString()
      const span = startsAt === undefined ? 20 * 24 * 60 * minutes : minutes
      const to = new Date(Date.parse(from) + span).toISOString()
      const query = new URLSearchParams({ person, from, to })
      const { events } = await get<{ events: { subject: string }[] }>(`/workbench/calendar?${query}`)
      return events.map(({ subject }) => subject)
    },
    async everything() {
      const okrs = objectives.map(({ id }) =>
        Promise.all([api('mirjam', `/okrs/${id}`), api('mirjam', `/okrs/${id}/history`)]),
      )
      const talk = conversations.map(({ okr }) => api('mirjam', `/okrs/${okr}/conversation`))
      return [await Promise.all(okrs), await Promise.all(talk), await api('mirjam', '/sessions')]
    },
    said: () => said,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

function readyUrl(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (data: Buffer) => {
      output += data
      const url = /^ready: (\S+)$/m.exec(output)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.once('close', (code) => reject(new Error(`The workbench ended with ${code}:\n${said()}`)))
  })
}

/** Resolves when the workbench has noted this step as done: looks whenever a file of its state changes. */
function noted(folder: string, step: string, otherwise: Promise<void>): Promise<void> {
  const isNoted = () => {
    const state = new DatabaseSync(path.join(folder, 'workbench.sqlite'), { readOnly: true })
    try {
      const query = "SELECT 1 FROM items WHERE collection = 'demonstration' AND key = ?"
      return state.prepare(query).get(step) !== undefined
    } catch {
      return false
    } finally {
      state.close()
    }
  }
  return new Promise((resolve, reject) => {
    fs.mkdirSync(folder, { recursive: true })
    // To look is itself a change of the folder: done within the event, libuv would never come to its end.
    let isLooking = false
    const look = () => {
      isLooking = false
      if (!isNoted()) return
      watcher.close()
      resolve()
    }
    const watcher = fs.watch(folder, (_event, file) => {
      if (isLooking || file !== 'workbench.sqlite-wal') return
      isLooking = true
      setImmediate(look)
    })
    otherwise.then(() => reject(new Error(`The workbench was ready before it noted ${step}.`)), reject)
  })
}
