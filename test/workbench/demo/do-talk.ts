import { botName } from '../identities.ts'
import { nameOf, personId } from './company.ts'
import type { LineData } from './data/conversation-types.ts'
import { sameOrBelow } from './data/okr-types.ts'
import type { Handle } from './data/people.ts'
import { channels } from './data/sessions.ts'
import { conversations, installedFor, mentionsIn, objectives } from './plan.ts'
import { madeId, type Stage, until, withNames } from './stage.ts'
import type { Step } from './steps.ts'

type Conversation = { id: string; kind: string; name: string; lastMessageAt: number | null }
type Message = { id: string; author: { id: string }; text: string; attachments: unknown[] }
type Thread = { message: Message; replies: Message[] }
type Comment = { id: string; authorId: string; text: string }

export async function install(stage: Stage, { by }: Step<'install'>): Promise<void> {
  await stage.workbench('POST', '/chat/install', { person: personId(by), scope: 'personal' })
}

/** Writes to the bot in the person's own chat; it has answered when this resolves. */
export async function askBot(stage: Stage, { by, deed: { text } }: Step<'ask-bot'>): Promise<void> {
  await say(stage, by, await conversation(stage, by, 'personal'), { text })
}

export async function connectChannel(stage: Stage, { by, deed }: Step<'connect'>): Promise<void> {
  const { channel, unit } = deed
  await stage.workbench('POST', '/chat/channels', { name: channel, person: personId(by) })
  const text = `<at>${botName}</at> connect ${unit}`
  await say(stage, by, await conversation(stage, by, channel), { text, mentions: ['bot'] })
}

export async function writeLine(stage: Stage, { by, at, deed }: Step<'line'>): Promise<void> {
  const { okr, data, answers } = deed
  if (data.via === 'channel') await writeInChannel(stage, by, okr, data)
  else if (data.via === 'chat') await writeInChat(stage, by, okr, data)
  else await writeInTab(stage, by, okr, data, answers)
  await mirrored(stage, okr, data)
  await heard(stage, told(okr, data, answers), at)
}

/** Those of these people who have the bot have a message of it that is not older than this. */
export async function heard(stage: Stage, people: readonly Handle[], at: number): Promise<void> {
  const reached = [...new Set(people)].filter((person) => installedFor.includes(person))
  await Promise.all(
    reached.map((person) =>
      until(async () => ((await conversation(stage, person, 'personal')).lastMessageAt ?? 0) >= at),
    ),
  )
}

export async function react(stage: Stage, { by, deed }: Step<'react'>): Promise<void> {
  const { okr, data, reaction } = deed
  const comment = await commentId(stage, by, okr, data)
  await stage.product(
    by,
    'POST',
    `/api/cycles/${stage.cycle.id}/okrs/${okr}/conversation/${comment}/reaction`,
    {
      reaction,
      on: true,
    },
  )
}

async function writeInTab(
  stage: Stage,
  by: Handle,
  okr: string,
  data: LineData,
  answers: LineData | undefined,
): Promise<void> {
  const mentions = mentionsIn(data.text)
  const id = madeIdOf(okr, data)
  await stage.product(by, 'PUT', `/api/cycles/${stage.cycle.id}/okrs/${okr}/conversation/${id}`, {
    text: withNames(data.text, mentions),
    mentionIds: mentions.map(personId),
    ...(answers === undefined ? {} : { replyTo: await commentId(stage, by, okr, answers) }),
  })
}

async function writeInChannel(stage: Stage, by: Handle, okr: string, data: LineData): Promise<void> {
  const channel = channelOf(okr)
  const place = await conversation(stage, by, channel?.name ?? '')
  const thread = await threadOf(stage, by, okr, place)
  if (thread === undefined) throw new Error(`"${okr}" has no thread in the channel.`)
  const mentions = mentionsIn(data.text)
  await say(stage, by, place, {
    text: withNames(data.text, mentions, true),
    thread: thread.message.id,
    mentions: mentions.map(personId),
  })
}

/** As people do it: the OKR is opened, then the comment is written. */
async function writeInChat(stage: Stage, by: Handle, okr: string, data: LineData): Promise<void> {
  const title = objectives.find(({ id }) => id === okr)?.title ?? okr
  const place = await conversation(stage, by, 'personal')
  await say(stage, by, place, { text: `open ${title}` })
  await say(stage, by, place, { text: `comment ${data.text}` })
}

async function say(
  stage: Stage,
  by: Handle,
  place: Conversation,
  message: { text: string; thread?: string; mentions?: string[] },
): Promise<void> {
  if (stage.resumed && (await isSaid(stage, by, place, message))) return
  await stage.workbench('POST', '/chat/messages', {
    person: personId(by),
    conversation: place.id,
    ...message,
  })
}

async function isSaid(
  stage: Stage,
  by: Handle,
  place: Conversation,
  { text, thread }: { text: string; thread?: string },
): Promise<boolean> {
  const threads = await read(stage, by, place)
  const messages = threads.flatMap(({ message, replies }) =>
    thread === undefined ? [message] : message.id === thread ? replies : [],
  )
  return messages.some((one) => one.author.id === personId(by) && one.text === text)
}

async function conversation(stage: Stage, by: Handle, name: string): Promise<Conversation> {
  const all = await stage.workbench<Conversation[]>('GET', `/chat/conversations?person=${personId(by)}`)
  const found = all.find((one) => (name === 'personal' ? one.kind === name : one.name === name))
  if (found === undefined) throw new Error(`There is no conversation "${name}".`)
  return found
}

async function read(stage: Stage, by: Handle, place: Conversation): Promise<Thread[]> {
  const query = new URLSearchParams({ person: personId(by), conversation: place.id, limit: '200' })
  return (await stage.workbench<{ threads: Thread[] }>('GET', `/chat/messages?${query}`)).threads
}

/** The thread that the bot opened for an OKR: its first message is the OKR's card. */
async function threadOf(
  stage: Stage,
  by: Handle,
  okr: string,
  place: Conversation,
): Promise<Thread | undefined> {
  const title = objectives.find(({ id }) => id === okr)?.title ?? okr
  const threads = await read(stage, by, place)
  return threads.find(({ message }) => message.author.id === 'bot' && JSON.stringify(message).includes(title))
}

/** Where a unit's channel is connected, the comment appears there as well: waits for it. */
async function mirrored(stage: Stage, okr: string, data: LineData): Promise<void> {
  const channel = channelOf(okr)
  if (channel === undefined) return
  const place = await conversation(stage, data.by, channel.name)
  const lines = conversations.find((one) => one.okr === okr)?.lines ?? []
  const written = lines.indexOf(data) + 1
  await until(async () => {
    const thread = await threadOf(stage, data.by, okr, place)
    return thread !== undefined && thread.replies.length >= written
  })
}

function channelOf(okr: string) {
  const objective = objectives.find(({ id }) => id === okr)
  if (objective === undefined || objective.draft) return undefined
  return channels.find((channel) => sameOrBelow(objective.unit, channel.unit))
}

/** Whom the bot tells of a comment: the OKR's owner, who is answered, who is mentioned. */
function told(okr: string, data: LineData, answers: LineData | undefined): Handle[] {
  const owner = objectives.find(({ id }) => id === okr)?.owner
  const people = new Set([
    ...(owner === undefined ? [] : [owner]),
    ...(answers === undefined || data.via !== undefined ? [] : [answers.by]),
    ...mentionsIn(data.text),
  ])
  people.delete(data.by)
  return [...people]
}

function madeIdOf(okr: string, data: LineData): string {
  const lines = conversations.find((one) => one.okr === okr)?.lines ?? []
  return madeId(`comment/${okr}/${lines.indexOf(data)}`)
}

/** Of comments from a chat or channel the server alone knows the id: they are found by author and text. */
async function commentId(stage: Stage, by: Handle, okr: string, data: LineData): Promise<string> {
  if (data.via === undefined) return madeIdOf(okr, data)
  const address = `/api/cycles/${stage.cycle.id}/okrs/${okr}/conversation`
  const { comments } = await stage.product<{ comments: Comment[] }>(by, 'GET', address)
  const text = withNames(data.text, mentionsIn(data.text))
  const found = comments.find(
    (comment) => comment.authorId === personId(data.by) && comment.text.startsWith(text.slice(0, 40)),
  )
  if (found === undefined) throw new Error(`${nameOf(data.by)}'s comment on "${okr}" is not there.`)
  return found.id
}
