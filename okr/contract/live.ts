import * as z from 'zod/mini'

/** What a live stream can watch; each has a version that rises with every change. */
export const liveTopic = z
  .string()
  .check(z.maxLength(300), z.regex(/^(conversation|okr|session):[A-Za-z0-9._@-]+:[A-Za-z0-9._@-]+$/))
/** One message of `GET /api/live?topics=…` (comma-separated): the topic's new version, nothing else. */
export const liveMessage = z.object({ topic: z.string(), version: z.string() })
export type LiveMessage = z.infer<typeof liveMessage>
