import { createRequire } from 'node:module'

/** Reads YAML with js-yaml, which openapi-backend brings for OpenAPI documents in YAML. */
export function readYaml(text: string): unknown {
  const fromHere = createRequire(__filename)
  const fromBackend = createRequire(fromHere.resolve('openapi-backend'))
  const fromParser = createRequire(fromBackend.resolve('@apidevtools/json-schema-ref-parser'))
  const yaml = fromParser('js-yaml') as { load(text: string): unknown }
  return yaml.load(text)
}
