import { accepted, actor, cycleId } from '../commands/fixture.ts'
import { type Rig, startRig, type Thread, tenantId, textOf } from './rig.ts'

export const as = (person: string) => actor(person, { tenantId })
/** Who is mentioned in a message to the bot. */
export const bot = ['bot']

/** A bot in a channel of North that is connected to that unit. */
export async function startInNorth(): Promise<{ rig: Rig; north: string }> {
  const rig = await startRig()
  const north = await rig.channelOf('tim', 'North')
  await rig.write('tim', north, 'connect North', { mentions: bot })
  return { rig, north }
}

export async function draft(
  { commands }: Rig,
  id: string,
  unitId: string,
  title: string,
  visibility: 'draft' | 'published' = 'published',
) {
  accepted(
    await commands.createObjective(as('ola'), cycleId, id, {
      unitId,
      level: 'team',
      title,
      priority: 1,
      ownerId: 'mia',
      visibility,
    }),
  )
}

let written = 0
/** Writes in the tab and gives the comment's id. */
export async function inTab(
  { commands }: Rig,
  person: string,
  okrId: string,
  text: string,
  replyTo?: string,
): Promise<string> {
  const id = `tab-${++written}`
  const input = { text, ...(replyTo === undefined ? {} : { replyTo }) }
  accepted(await commands.addComment(as(person), cycleId, okrId, id, input, 'tab'))
  return id
}

export async function conversation({ commands }: Rig, okrId: string) {
  return accepted(await commands.getConversation(as('ola'), cycleId, okrId))
}

/** The threads of a channel that begin with the card of an OKR. */
export async function threadsOf(rig: Rig, channelId: string, title: string): Promise<Thread[]> {
  return (await rig.threads(channelId)).filter(
    ({ message }) => message.author.isBot && textOf(message).includes(title),
  )
}

export async function threadOf(rig: Rig, channelId: string, title: string): Promise<Thread> {
  const [thread, ...others] = await threadsOf(rig, channelId, title)
  if (thread === undefined || others.length > 0)
    throw new Error(`${title} has ${others.length} further threads.`)
  return thread
}

/** What is said in a thread and was not deleted. */
export const texts = (thread: Thread) =>
  thread.replies.filter(({ deletedAt }) => deletedAt === null).map(textOf)

/** Lets the channel refuse requests. */
export const fault = (rig: Rig, body: Record<string, unknown>) => rig.call('POST', '/faults', body)
