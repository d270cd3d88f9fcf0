/** Something a person cannot do; the message tells them why. */
export class ChatRefusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
