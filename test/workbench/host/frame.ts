export type FrameContext = 'content' | 'settings' | 'task' | 'sidePanel' | 'meetingStage'

type Call = { id: number; uuidAsString?: string; func: string; args: unknown[] }

export type Reply = (...args: unknown[]) => void
export type Receiver = (call: { func: string; args: unknown[] }, reply: Reply, frame: Frame) => void

/** One framed page of the app, and its side of the host protocol. */
export class Frame {
  readonly element: HTMLIFrameElement
  readonly frameContext: FrameContext
  readonly contentUrl: string
  readonly entityId: string
  readonly subPageId: string
  /** What the app asked to be told of. */
  readonly registered = new Set<string>()
  readonly #receive: Receiver
  readonly #listener: (event: MessageEvent) => void

  constructor(options: {
    title: string
    frameContext: FrameContext
    contentUrl: string
    entityId: string
    subPageId: string
    receive: Receiver
  }) {
    this.frameContext = options.frameContext
    this.contentUrl = options.contentUrl
    this.entityId = options.entityId
    this.subPageId = options.subPageId
    this.#receive = options.receive
    this.element = document.createElement('iframe')
    this.element.title = options.title
    this.element.name = 'embedded-page-container'
    this.element.className = 'app-frame'
    this.element.allow = 'clipboard-write; fullscreen'
    // As Teams does it: the app may run, keep data, open windows and ask for files, nothing else.
    this.element.setAttribute(
      'sandbox',
      'allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-pointer-lock allow-scripts allow-same-origin allow-downloads',
    )
    this.element.src = options.contentUrl
    this.#listener = (event) => this.#onMessage(event)
    window.addEventListener('message', this.#listener)
  }

  /** Tells the app of something that happened in the host. */
  send(func: string, ...args: unknown[]): void {
    this.element.contentWindow?.postMessage({ func, args }, this.#origin)
  }

  close(): void {
    window.removeEventListener('message', this.#listener)
    this.element.remove()
  }

  get #origin(): string {
    return new URL(this.contentUrl).origin
  }

  #onMessage(event: MessageEvent): void {
    if (event.source !== this.element.contentWindow || event.origin !== this.#origin) return
    const call = readCall(event.data)
    if (!call) return
    const reply: Reply = (...args) =>
      this.element.contentWindow?.postMessage(
        { id: call.id, uuidAsString: call.uuidAsString, args },
        this.#origin,
      )
    if (call.func === 'registerHandler') this.registered.add(String(call.args[0]))
    this.#receive(call, reply, this)
  }
}

function readCall(data: unknown): Call | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  if (!('id' in data) || typeof data.id !== 'number') return undefined
  if (!('func' in data) || typeof data.func !== 'string') return undefined
  return {
    id: data.id,
    func: data.func,
    args: 'args' in data && Array.isArray(data.args) ? data.args : [],
    ...('uuidAsString' in data && typeof data.uuidAsString === 'string'
      ? { uuidAsString: data.uuidAsString }
      : {}),
  }
}
