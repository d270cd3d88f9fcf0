import * as z from 'zod'
import { problem } from '../../okr/contract/common.ts'
import { liveMessage, liveTopic } from '../../okr/contract/live.ts'
import type { Route } from '../../okr/contract/routes/route.ts'
import { routes } from '../../okr/contract/routes.ts'
import { topicsAtMost } from './live.ts'

type JsonSchema = { properties?: Record<string, unknown>; required?: string[] } & Record<string, unknown>

/** The OpenAPI document, made from the contract and nothing else. */
export function openApiDocument(publicUrl: string): object {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [operationId, route] of Object.entries(routes) as [string, Route][]) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(operationId, route) }
  }
  paths['/api/live'] = { get: liveOperation() }
  return {
    openapi: '3.1.0',
    info: { title: 'OKR Align', version: '1', description: 'What the tab asks of the server.' },
    servers: [{ url: publicUrl }],
    security: [{ teams: [] }],
    paths,
    components: {
      securitySchemes: {
        teams: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The Teams single sign-on token.',
        },
      },
      schemas: { Problem: schemaOf(problem, 'output') },
    },
  }
}

function operation(operationId: string, route: Route): object {
  return {
    operationId,
    summary: route.summary,
    parameters: [...parameters(route, 'path'), ...parameters(route, 'query')],
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
          },
        }),
    responses: {
      200: {
        description: 'Done',
        content: { 'application/json': { schema: schemaOf(route.reply, 'output') } },
      },
      default: refused,
    },
  }
}

const refused = {
  description: 'Refused, with the reason',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** The one answer that is no JSON document: a stream of messages. */
function liveOperation(): object {
  return {
    operationId: 'watch',
    summary: 'Watch what changes',
    description:
      'A stream of server-sent events. First the present version of each topic that exists and may be seen, then a message with each change; a comment line each 15 seconds shows that the stream lives. Each `data:` line is JSON as the schema says. The stream ends with the token, and after 30 minutes at the latest: ask again with a fresh token.',
    parameters: [
      {
        name: 'topics',
        in: 'query',
        required: true,
        description: `What to watch, separated by commas, such as okr:<cycle>:<id>; at most ${topicsAtMost}.`,
        style: 'form',
        explode: false,
        schema: {
          type: 'array',
          items: schemaOf(liveTopic, 'input'),
          minItems: 1,
          maxItems: topicsAtMost,
        },
      },
    ],
    responses: {
      200: {
        description: 'The stream',
        content: { 'text/event-stream': { schema: schemaOf(liveMessage, 'output') } },
      },
      default: refused,
    },
  }
}

function parameters(route: Route, where: 'path' | 'query'): object[] {
  const { properties = {}, required = [] } = schemaOf(where === 'path' ? route.params : route.query, 'input')
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema,
  }))
}

function schemaOf(schema: Route['params'], io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema
  return rest
}
