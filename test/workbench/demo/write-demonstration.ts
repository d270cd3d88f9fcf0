import { answer, ask, mark, takeOver } from './do-align.ts'
import { answerNeed, carryRisk, declareNeed } from './do-depend.ts'
import { hold, plant, respond, schedule } from './do-meet.ts'
import { change, createKeyResult, createObjective, link, publish } from './do-okrs.ts'
import { answerChecklist, argue, askForChange, isChecked, move, settle } from './do-settle.ts'
import { askBot, connectChannel, install, react, writeLine } from './do-talk.ts'
import { objectives, plan, topLeader } from './plan.ts'
import { sideBySide } from './side-by-side.ts'
import { openStage, type Stage, type StageOptions } from './stage.ts'
import type { Deed, Step } from './steps.ts'

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
  for (const group of sideBySide(steps.filter(({ key }) => !progress.has(key)))) {
    options.clock.set(Math.max(...group.map(({ at }) => at)))
    if (group.some(({ deed }) => inChat.has(deed.kind))) await stage.tellTime()
    await Promise.all(
      group.map(async (step) => {
        await perform(stage, step)
        progress.add(step.key)
      }),
    )
  }
  // Whoever looks first sees all that the server has found.
  for (const unit of new Set(objectives.map((objective) => objective.unit)))
    await isChecked(stage, topLeader, unit)
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
    case 'move':
      return move(stage, by, deed.data)
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
    case 'ask':
      return ask(stage, by, at, deed.data)
    case 'answer':
      return answer(stage, by, deed)
    case 'take-over':
      return takeOver(stage, by, deed)
    case 'need':
      return declareNeed(stage, by, at, deed.data)
    case 'answer-need':
      return answerNeed(stage, by, deed)
    case 'carry-risk':
      return carryRisk(stage, by, deed)
    case 'checklist':
      return answerChecklist(stage, by, deed.data)
    case 'priorities':
      return mark(stage, by, deed.data)
    case 'settle':
      return settle(stage, by, deed.data)
    case 'argue':
      return argue(stage, by, deed.data)
    case 'ask-change':
      return askForChange(stage, by, at, deed.data)
  }
}
