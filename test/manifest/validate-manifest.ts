/**
 * Prints what Microsoft's own validator finds wrong with the manifest on standard input, as a JSON list. A program of
 * its own, because the validator's packages are of a kind that Jest cannot load.
 */
import fs from 'node:fs'
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'

const manifest = JSON.parse(fs.readFileSync(0, 'utf8')) as TeamsManifest
const schemas = new URL(
  './json-schemas/teams/',
  import.meta.resolve('@microsoft/app-manifest', import.meta.url),
)
const file = new URL(`v${manifest.manifestVersion}/MicrosoftTeams.schema.json`, schemas)
const schema = JSON.parse(fs.readFileSync(file, 'utf8'))
process.stdout.write(JSON.stringify(await AppManifestUtils.validateAgainstSchema(manifest, schema)))
