import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { companyName, handles, leaderOf, personId } from '../workbench/demo/company.ts'
import { appointments } from '../workbench/demo/data/calendar.ts'
import { dependencies } from '../workbench/demo/data/dependencies.ts'
import type { Handle } from '../workbench/demo/data/people.ts'
import type { AnswerData } from '../workbench/demo/data/request-types.ts'
import { requests } from '../workbench/demo/data/requests.ts'
import { settlements } from '../workbench/demo/data/settled.ts'
import { conversations, objectives } from '../workbench/demo/plan.ts'

const root = path.resolve(__dirname, '../..')
const minutes = 60_000

describe('npm start without arguments', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-demonstration-'))
  let workbench: Running

  beforeAll(async () => {
    // Killed twice on its way, it goes on where it stopped.
    for (const step of ['line/quiet-leaks/0', 'settle/savings-statement']) {
      const killed = await begin(dataDir)
      await killed.reaches(step)
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
      ['share', 'held', 'confirmed'],
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

  it('has asked whom its data says, each once, with the answers that were given', async () => {
    for (const { okr, leader, team = [], departments = [], answers } of requests) {
      const { requests: found } = await workbench.api<AlignmentPage>('mirjam', `/okrs/${okr}/alignment`)
      const asked = [...(leader ? [leader] : []), ...team, ...departments.map(leaderOf)]
      expect([okr, found.map(({ personId: id }) => id).sort()]).toEqual([okr, asked.map(personId).sort()])
      for (const person of asked) {
        const said = answers.findLast(({ by }) => by === person)
        const state = found.find(({ personId: id }) => id === personId(person))?.state
        expect([okr, person, state]).toEqual([okr, person, stateAfter(okr, person, said)])
      }
    }
  })

  it('has OKRs in every state of planning, of which the locked plan is committed', async () => {
    const states = await Promise.all(
      ['through-the-storm', 'beyond-tenders', 'one-screen', 'quiet-leaks', 'dig-once'].map(
        async (okr) => (await workbench.api<AlignmentPage>('mirjam', `/okrs/${okr}/alignment`)).planning,
      ),
    )
    expect(states).toEqual(['draft', 'asked', 'answered', 'aligned', 'committed'])
  })

  it('has its dependencies: proposed, confirmed, refused, one of them with somebody who carries the risk', async () => {
    for (const { okr, need, answer, risk } of dependencies) {
      const page = await workbench.api<DependenciesPage>('mirjam', `/dependencies?okrId=${okr}`)
      const state = { confirm: 'confirmed', refuse: 'refused', open: 'proposed' }[answer?.says ?? 'open']
      expect(page.dependencies.filter((one) => one.need === need)).toEqual([
        expect.objectContaining({
          state,
          ...(risk === undefined ? {} : { riskOwnerId: personId(risk.owner) }),
        }),
      ])
    }
  })

  it('shows a handful of findings, each of another kind, and none about what is allowed', async () => {
    const { findings } = await workbench.api<FindingsPage>('mirjam', '/findings?state=open')
    // A redundancy is named by all of its OKRs, anything else by the one to begin with.
    const about = ({ kind, okrIds }: FindingsPage['findings'][number]) =>
      kind === 'redundancy' ? okrIds : okrIds.slice(0, 1)
    expect(findings.map((finding) => [finding.kind, ...about(finding)]).sort()).toEqual([
      ['competing', 'supply-second-source-kr2'],
      ['dependency-cycle', 'detection-pressure'],
      ['late-provider', 'r3-volume'],
      ['level-skip', 'bashir-rig'],
      ['orphan', 'six-people'],
      ['redundancy', 'detection-false-alarms', 'support-false-alarms'],
      ['redundancy', 'fewer-visits-kr3', 'r3-volume-kr3'],
      ['silo'],
    ])
    const dismissed = await workbench.api<FindingsPage>('mirjam', '/findings?state=dismissed')
    expect(dismissed.findings.map(({ kind, okrIds }) => [kind, okrIds[0]])).toEqual([
      ['level-skip', 'platform-cost'],
    ])
    // What was declared shared is one aim of both.
    const [shared] = settlements.filter(({ how }) => how === 'share')
    const okrs = await Promise.all(
      (shared?.okrs ?? []).map((id) => workbench.api<Details>('mirjam', `/okrs/${id}`)),
    )
    expect(okrs.map(({ okr }) => okr.sharedId)).toEqual([expect.any(String), okrs[0]?.okr.sharedId])
  })

  it('has one plan that is locked, with a change that waits, and one unit that is ready to move on', async () => {
    const { units } = await workbench.api<UnitsPage>('mirjam', '', '/units')
    const gate = async (name: string) => {
      const id = units.find((unit) => unit.name === name)?.id
      return workbench.api<ReadinessPage>('mirjam', `/units/${id}/readiness`)
    }
    expect(await gate('Rillmark')).toMatchObject({ phase: 'execution' })
    expect(await gate('Marketing')).toMatchObject({ phase: 'align', next: 'share', conditions: [] })
    const codes = (await gate('Customer Success')).conditions.map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(['checklist', 'dependency-refused']))
    const { changeRequests } = await workbench.api<ChangesPage>('mirjam', '/change-requests?box=to-decide')
    expect(changeRequests.map(({ okrId, state }) => [okrId, state])).toEqual([['dig-once-kr1', 'open']])
  })

  it('gives each kind of person a home that says what is theirs to do now', async () => {
    const todo = async (person: Handle) =>
      (await workbench.api<HomePage>(person, '/home')).todo.map(({ kind }) => kind)
    expect(await todo('mirjam')).toEqual([
      'answer-request',
      'answer-request',
      'answer-request',
      'decide-change',
    ])
    expect(new Set(await todo('beatriz'))).toEqual(
      new Set(['answer-request', 'answer-dependency', 'declined', 'quality']),
    )
    expect(await todo('kwabena')).toContain('decide-proposal')
    expect(await todo('yasmin')).toEqual(['gate'])
    expect(await todo('noor')).toEqual(['first-okr'])
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

/** What a request has come to; an agreement does not outlive a change of what was agreed to. */
function stateAfter(okr: string, person: Handle, said: AnswerData | undefined): string {
  if (said === undefined) return 'open'
  if (okr === 'fewer-visits' && person === 'mirjam') return 'outdated'
  if (said.says === 'adapt') return said.proposal.accepted === undefined ? 'adapt' : 'accepted'
  return { accept: 'accepted', decline: 'declined' }[said.says]
}

type Info = { organisation: string; topLeader: string }
type Details = {
  okr: { title: string; ownerId: string; visibility: string; links: unknown[]; sharedId?: string }
  keyResults: { keyResult: { title: string; target?: number } }[]
}
type AlignmentPage = { planning: string; requests: { personId: string; state: string }[] }
type DependenciesPage = { dependencies: { need: string; state: string; riskOwnerId?: string }[] }
type FindingsPage = { findings: { kind: string; okrIds: string[] }[] }
type UnitsPage = { units: { id: string; name: string }[] }
type ReadinessPage = { phase: string; next?: string; conditions: { code: string }[] }
type ChangesPage = { changeRequests: { okrId: string; state: string }[] }
type HomePage = { todo: { kind: string }[] }
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
  /** Resolves when this step of the demonstration is done. */
  reaches(step: string): Promise<void>
  get<Reply>(address: string): Promise<Reply>
  /** Of the one cycle, or of all of the API, as this person. */
  api<Reply>(person: Handle, address: string, beside?: string): Promise<Reply>
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
  const api = async <Reply>(person: Handle, address: string, beside?: string): Promise<Reply> => {
    const { token } = await get<{ token: string }>(`/workbench/token?person=${personId(person)}`)
    const authorization = { authorization: `Bearer ${token}` }
    if (beside !== undefined) return get<Reply>(`/api${beside}`, authorization)
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
    reaches: (step) => noted(path.join(dataDir, 'demo'), `done/${step}`, becomesReady),
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
      const asked = requests.map(({ okr }) => api('mirjam', `/okrs/${okr}/alignment`))
      const beside = ['/sessions', '/findings', '/change-requests?box=to-decide'].map((address) =>
        api('mirjam', address),
      )
      return Promise.all([okrs, talk, asked, beside].map((all) => Promise.all<unknown>(all)))
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
