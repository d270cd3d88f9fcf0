import * as z from 'zod'
import { problem } from '../../okr/contract/common.ts'
import type { Route } from '../../okr/contract/route.ts'
import { routes } from '../../okr/contract/routes.ts'

type JsonSchema = { properties?: Record<string, unknown>; required?: string[] } & Record<string, unknown>

/** The OpenAPI document, made from the contract and nothing else. */
export function openApiDocument(publicUrl: string): object {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [operationId, route] of Object.entries(routes) as [string, Route][]) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(operationId, route) }
  }
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
      default: {
        description: 'Refused, with the reason',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
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
