import fs from 'node:fs'
import path from 'node:path'
import { readYaml } from './read-yaml.ts'

const root = path.resolve(__dirname, '../..')
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')

type Step = {
  uses: string
  with?: Record<string, unknown> & { templates?: { path: string; parameters: string }[] }
  writeToEnvironmentFile?: Record<string, string>
}
type Lifecycles = {
  version: string
  environmentFolderPath: string
  provision: Step[]
  deploy: Step[]
  publish: Step[]
}

const teamsapp = readYaml(read('teamsapp.yml')) as Lifecycles
const everyStep = [...teamsapp.provision, ...teamsapp.deploy, ...teamsapp.publish]

/** Of the schema v1.11: each action that an app like this can use, with what it cannot do without. */
const actions: Record<string, string[]> = {
  'teamsApp/create': ['name'],
  'teamsApp/update': ['appPackagePath'],
  'teamsApp/validateManifest': ['manifestPath'],
  'teamsApp/validateAppPackage': ['appPackagePath'],
  'teamsApp/zipAppPackage': ['manifestPath', 'outputZipPath', 'outputFolder'],
  'teamsApp/extendToM365': ['appPackagePath'],
  'teamsApp/publishAppPackage': ['appPackagePath'],
  'aadApp/create': ['name', 'generateClientSecret'],
  'aadApp/update': ['manifestPath', 'outputFilePath'],
  'arm/deploy': ['subscriptionId', 'resourceGroupName', 'templates'],
  'azureAppService/zipDeploy': ['artifactFolder', 'resourceId'],
  'cli/runNpmCommand': ['args'],
  script: ['run'],
}

describe('teamsapp.yml', () => {
  it('is of the version that it was written for', () => {
    expect(Object.keys(teamsapp)).toEqual([
      'version',
      'environmentFolderPath',
      'provision',
      'deploy',
      'publish',
    ])
    expect(teamsapp.version).toBe('v1.11')
  })

  it('names known actions only, each with what it needs', () => {
    for (const step of everyStep) {
      expect(Object.keys(actions)).toContain(step.uses)
      expect(Object.keys(step.with ?? {})).toEqual(expect.arrayContaining(actions[step.uses] ?? []))
    }
  })

  it('names files that are there', () => {
    const named = everyStep.flatMap(({ with: given = {} }) => [
      given.manifestPath,
      ...(given.templates ?? []).flatMap((template) => [template.path, template.parameters]),
      ...(typeof given.run === 'string' ? [given.run.split(' ')[1]] : []),
    ])
    const files = named.filter((file): file is string => typeof file === 'string')
    expect(files.length).toBeGreaterThan(6)
    expect(files.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([])
  })

  it('makes no secret', () => {
    const created = everyStep.filter(({ uses }) => uses === 'aadApp/create')
    expect(created.map((step) => step.with?.generateClientSecret)).toEqual([false])
    expect(everyStep.flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {})).join()).not.toMatch(
      /SECRET/,
    )
  })

  it('uses no variable before something has set it, in its own lines and in the files that it fills', () => {
    const known = new Set([...variablesOfEnvironment(), 'TEAMSFX_ENV'])
    const unknown: string[] = []
    for (const step of everyStep) {
      const texts = [JSON.stringify(step.with ?? {}), ...filledFiles(step).map(read)]
      for (const name of texts.flatMap(placeholders))
        if (!known.has(name)) unknown.push(`${step.uses}: ${name}`)
      for (const name of Object.values(step.writeToEnvironmentFile ?? {})) known.add(name)
      if (step.uses === 'arm/deploy') for (const name of outputs('infra/main.bicep')) known.add(name)
    }
    expect(unknown).toEqual([])
  })
})

describe('The environment file', () => {
  it('holds nothing that is secret, and asks for what only the operator knows', () => {
    const text = read('infra/env/.env.production')
    expect(text).not.toMatch(/SECRET|PASSWORD|KEY/)
    expect(variablesOfEnvironment()).toEqual(
      expect.arrayContaining(['AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP_NAME', 'RESOURCE_NAME']),
    )
  })
})

/** Set by the operator, and by the toolkit itself: aadApp/update makes the id of the scope when it has none. */
function variablesOfEnvironment(): string[] {
  const text = read(path.join(teamsapp.environmentFolderPath, '.env.production'))
  return [
    ...[...text.matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name),
    'AAD_APP_ACCESS_AS_USER_PERMISSION_ID',
  ]
}

/** Files whose placeholders an action fills in. */
function filledFiles({ uses, with: given = {} }: Step): string[] {
  if (uses === 'arm/deploy') return (given.templates ?? []).map(({ parameters }) => parameters)
  const fills = ['aadApp/update', 'teamsApp/zipAppPackage', 'teamsApp/validateManifest'].includes(uses)
  return fills ? [String(given.manifestPath)] : []
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
}

function outputs(file: string): string[] {
  return [...read(file).matchAll(/^output (\w+) /gm)].map(([, name = '']) => name)
}
