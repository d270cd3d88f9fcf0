import { answer, ask, mark, takeOver } from './do-align.ts'
import { answerNeed, carryRisk, declareNeed } from './do-depend.ts'
import { hold, plant, respond, schedule } from './do-meet.ts'
import { change, createKeyResult, createObjective, link, publish } from './do-okrs.ts'
import { answerChecklist, argue, askForChange, isChecked, move, settle } from './do-settle.ts'
import { askBot, connectChannel, install, react, writeLine } from './do-talk.ts'
import { objectives, plan, topLeader } from './plan.ts'
import { sideBySide } from './side-by-side.ts'
import { openStage, type Stage, type StageOptions } from './stage.ts'
import type { DeedKind, Step } from './steps.ts'

/** What has been done so far; kept, so that a start that was interrupted goes on where it stopped. */
export interface Progress {
  has(key: string): boolean
  add(key: string): void
}

const inChat = new Set<DeedKind>(['install', 'ask-bot', 'connect', 'line'])

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

const deeds: { [Kind in DeedKind]: (stage: Stage, step: Step<Kind>) => Promise<void> } = {
  objective: createObjective,
  'key-result': createKeyResult,
  publish,
  link,
  change,
  move,
  install,
  'ask-bot': askBot,
  connect: connectChannel,
  line: writeLine,
  react,
  schedule,
  respond,
  hold,
  appointment: plant,
  ask,
  answer,
  'take-over': takeOver,
  need: declareNeed,
  'answer-need': answerNeed,
  'carry-risk': carryRisk,
  checklist: answerChecklist,
  priorities: mark,
  settle,
  argue,
  'ask-change': askForChange,
}

function perform<Kind extends DeedKind>(stage: Stage, step: Step<Kind>): Promise<void> {
  return deeds[step.deed.kind](stage, step)
}
