import { hold, plant, respond, schedule } from './do-meet.ts'
import { change, createKeyResult, createObjective, link, publish } from './do-okrs.ts'
import { askBot, connectChannel, install, react, writeLine } from './do-talk.ts'
import { type Deed, plan, type Step } from './plan.ts'
import { openStage, type Stage, type StageOptions } from './stage.ts'

/** What has been done so far; kept, so that a start that was interrupted goes on where it stopped. */
export interface Progress {
  has(key: string): boolean
  add(key: string): void
}

const inChat = new Set<Deed['kind']>(['install', 'ask-bot', 'connect', 'line'])

/** Does everything that the company's people did in the last weeks, each thing at its time. */
export async function writeDemonstration(
  options: Omit<StageOptions, 'resumed'>,
  progress: Progress,
): Promise<void> {
  const steps = plan(options.today)
  const stage = openStage({ ...options, resumed: steps.some(({ key }) => progress.has(key)) })
  for (const step of steps) {
    if (progress.has(step.key)) continue
    options.clock.set(step.at)
    if (inChat.has(step.deed.kind)) await stage.tellTime()
    await perform(stage, step)
    progress.add(step.key)
  }
}

async function perform(stage: Stage, { by, at, deed }: Step): Promise<void> {
  switch (deed.kind) {
    case 'objective':
      return createObjective(stage, by, deed.data, deed.linked)
    case 'key-result':
      return createKeyResult(stage, by, deed)
    case 'publish':
      return publish(stage, by, deed.data)
    case 'link':
      return link(stage, by, deed.data)
    case 'change':
      return change(stage, by, deed)
    case 'phase':
      await stage.product(
        by,
        'PUT',
        `/api/cycles/${stage.cycle.id}/units/${await stage.unitId(deed.unit)}/phase`,
        { phase: 'align' },
      )
      return
    case 'install':
      return install(stage, by)
    case 'ask-bot':
      return askBot(stage, by, deed.text)
    case 'connect':
      return connectChannel(stage, by, deed)
    case 'line':
      return writeLine(stage, by, at, deed)
    case 'react':
      return react(stage, by, deed)
    case 'schedule':
      return schedule(stage, by, deed.data)
    case 'respond':
      return respond(stage, by, deed.data)
    case 'hold':
      return hold(stage, by, deed.data)
    case 'appointment':
      return plant(stage, deed.data)
  }
}
