import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { helpCard } from '../../bot/teams/cards/help-card.ts'
import { fillManifest, ManifestError, manifestVariables } from '../../manifest/fill-manifest.ts'
import { chromiumFlags } from '../e2e/browser.ts'
import { ensureChromium } from '../setup/chromium.ts'

const minute = 60_000
const folder = path.resolve(__dirname, '../../manifest')
const template = fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8')
const values = {
  TEAMS_APP_ID: '5c0f3f0c-4b8e-4a53-9d2b-5ad1a7a1f0c1',
  BOT_ID: '0d9e4c3a-7e0f-4f9b-8c52-1a6d2b8e7f34',
  AAD_APP_CLIENT_ID: '9b1c7d2e-6a4f-4c38-b0d5-3e8f2a1c6d70',
  PUBLIC_HOST: 'okr.contoso.com',
  DEVELOPER_NAME: 'Contoso "IT"',
  DEVELOPER_WEBSITE_URL: 'https://contoso.com/okr',
  DEVELOPER_PRIVACY_URL: 'https://contoso.com/privacy',
  DEVELOPER_TERMS_URL: 'https://contoso.com/terms',
}

type Command = { title: string; description: string }
type Manifest = {
  manifestVersion: string
  id: string
  version: string
  developer: { name: string }
  icons: { color: string; outline: string }
  accentColor: string
  staticTabs: {
    entityId: string
    contentUrl?: string
    websiteUrl?: string
    scopes: string[]
    context?: string[]
  }[]
  configurableTabs: { configurationUrl: string; scopes: string[]; context: string[] }[]
  bots: { botId: string; scopes: string[]; commandLists: { scopes: string[]; commands: Command[] }[] }[]
  validDomains: string[]
  webApplicationInfo: { id: string; resource: string }
  authorization: { permissions: { resourceSpecific: { name: string; type: string }[] } }
}
const filled = (env: Record<string, string | undefined> = values) =>
  JSON.parse(fillManifest(template, env)) as Manifest

describe('The Teams manifest', () => {
  const manifest = filled()

  it("fits Microsoft's own schema of its version", () => {
    expect((JSON.parse(template) as { $schema: string }).$schema).toContain(`/v${manifest.manifestVersion}/`)
    expect(faultsOf(manifest)).toEqual([])
    expect(faultsOf({ ...manifest, bots: [{ ...manifest.bots[0], scopes: ['everywhere'] }] })).not.toEqual([])
    expect(faultsOf({ ...manifest, colour: 'red' })).not.toEqual([])
  })

  it('has the ids and addresses of the installation, all on its one host', () => {
    expect(manifest.id).toBe(values.TEAMS_APP_ID)
    expect(manifest.developer.name).toBe('Contoso "IT"')
    expect(manifest.bots.map(({ botId }) => botId)).toEqual([values.BOT_ID])
    expect(manifest.webApplicationInfo).toEqual({
      id: values.AAD_APP_CLIENT_ID,
      resource: `api://okr.contoso.com/${values.AAD_APP_CLIENT_ID}`,
    })
    const urls = [
      ...manifest.staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]),
      ...manifest.configurableTabs.map(({ configurationUrl }) => configurationUrl),
    ].filter((url) => url !== undefined)
    expect(urls).toHaveLength(3)
    for (const url of urls) expect(new URL(url)).toMatchObject({ host: 'okr.contoso.com', pathname: '/tab/' })
    expect(manifest.validDomains).toEqual(['okr.contoso.com'])
  })

  it('has no placeholder left, and none that is not filled', () => {
    const named = [...template.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name)
    expect(new Set(named)).toEqual(new Set(manifestVariables))
    expect(JSON.stringify(manifest)).not.toContain('${{')
  })

  it.each(manifestVariables)('refuses by the name of %s when it is missing or has the wrong form', (name) => {
    expect(() => filled({ ...values, [name]: undefined })).toThrow(new RegExp(`^${name} is not set`))
    const wrong = 'not what it has to be, and far too long for a name'
    expect(() => filled({ ...values, [name]: wrong })).toThrow(new RegExp(`^${name} is "not what`))
    expect(() => filled({ ...values, [name]: wrong })).toThrow(ManifestError)
  })

  it('names the personal tab as deep links do', () => {
    const compose = fs.readFileSync(path.resolve(folder, '../bot/compose.ts'), 'utf8')
    const entityId = /tabEntityId = '(\w+)'/.exec(compose)?.[1]
    expect(manifest.staticTabs[0]?.entityId).toBe(entityId)
  })

  it('has the version of the project', () => {
    const project = JSON.parse(fs.readFileSync(path.resolve(folder, '../package.json'), 'utf8'))
    expect(manifest.version).toBe(project.version)
  })

  it('asks for reading the messages of its teams, and for nothing else', () => {
    expect(manifest.authorization.permissions.resourceSpecific).toEqual([
      { name: 'ChannelMessage.Read.Group', type: 'Application' },
    ])
  })

  it('lists the commands that the bot itself tells of, in the place where they work', () => {
    const told = saidBy(helpCard('Hello')).filter((text) => text !== 'Hello')
    const inChannel = told.filter((text) => text.startsWith('@OKR Align ')).map((text) => text.slice(11))
    const inChat = told.filter((text) => !text.startsWith('@'))
    const titles = (scope: string) =>
      manifest.bots
        .flatMap(({ commandLists }) => commandLists)
        .filter(({ scopes }) => scopes.includes(scope))
        .flatMap(({ commands }) => commands.map(({ title }) => title))
    expect(titles('personal').filter((title) => title !== 'help')).toEqual(inChat.map(commandOf))
    expect(titles('team').filter((title) => title !== 'help')).toEqual(inChannel.map(commandOf))
  })
})

describe('The icons', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags })
    page = await browser.newPage()
  }, minute)
  afterAll(() => browser.close(), minute)

  it.each([
    ['color', 192],
    ['outline', 32],
  ])(
    '%s.png is %d pixels wide and high, drawn from its SVG',
    async (name, size) => {
      const [png, drawn] = await Promise.all([
        pixels(page, `data:image/png;base64,${read(`${name}.png`, 'base64')}`),
        pixels(page, `data:image/svg+xml;base64,${read(`${name}.svg`, 'base64')}`),
      ])
      expect([png.width, png.height]).toEqual([size, size])
      const different = png.data.filter((value, at) => Math.abs(value - (drawn.data[at] ?? 0)) > 8)
      expect(different.length / png.data.length).toBeLessThan(0.01)
    },
    minute,
  )

  it(
    'the colour icon fills its square with the accent colour, the outline is white on nothing',
    async () => {
      const color = await pixels(page, `data:image/png;base64,${read('color.png', 'base64')}`)
      expect(`#${Buffer.from(color.data.slice(0, 3)).toString('hex')}`.toUpperCase()).toBe(
        filled().accentColor,
      )
      const outline = await pixels(page, `data:image/png;base64,${read('outline.png', 'base64')}`)
      const dots = Array.from({ length: 32 * 32 }, (_, at) => outline.data.slice(at * 4, at * 4 + 4))
      expect(dots.some(([, , , alpha]) => alpha === 255)).toBe(true)
      expect(dots.some(([, , , alpha]) => alpha === 0)).toBe(true)
      for (const [red = 0, green = 0, blue = 0, alpha = 0] of dots)
        if (alpha > 60) expect(Math.min(red, green, blue)).toBeGreaterThan(245)
    },
    minute,
  )
})

describe('The app package', () => {
  it('is a zip file with the filled manifest and both icons at its top', () => {
    const target = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-package-')), 'app.zip')
    const { status, stderr } = pack([target], values)
    expect([status, stderr]).toEqual([0, ''])
    const files = unzip(fs.readFileSync(target))
    expect([...files.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png'])
    expect(JSON.parse(String(files.get('manifest.json')))).toEqual(filled())
    expect(files.get('color.png')?.equals(fs.readFileSync(path.join(folder, 'color.png')))).toBe(true)
    expect(files.get('outline.png')?.equals(fs.readFileSync(path.join(folder, 'outline.png')))).toBe(true)
    fs.rmSync(path.dirname(target), { recursive: true })
  })

  it('is not written while a value is missing; the message says which', () => {
    const { status, stderr } = pack(['/nowhere/app.zip'], { ...values, BOT_ID: '' })
    expect(status).toBe(1)
    expect(stderr).toBe("BOT_ID is not set: it has to hold the bot's app id, a GUID.\n")
  })
})

function faultsOf(manifest: unknown): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(__dirname, 'validate-manifest.ts')],
    { encoding: 'utf8', input: JSON.stringify(manifest) },
  )
  expect(stderr).toBe('')
  return JSON.parse(stdout) as string[]
}

function read(name: string, encoding: BufferEncoding): string {
  return fs.readFileSync(path.join(folder, name)).toString(encoding)
}

function pack(args: string[], env: Record<string, string>) {
  return spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(folder, 'package.ts'), ...args],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    },
  )
}

/** The examples of a help card: the bold beginnings of its lines. */
function saidBy(card: unknown): string[] {
  if (Array.isArray(card)) return card.flatMap(saidBy)
  if (typeof card !== 'object' || card === null) return []
  const run = card as { type?: string; weight?: string; text?: string }
  if (run.type === 'TextRun') return run.weight?.toLowerCase() === 'bolder' ? [run.text ?? ''] : []
  return Object.values(card).flatMap(saidBy)
}

/** "find churn" is an example of "find"; "my OKRs" is a command of two words. */
function commandOf(example: string): string {
  return example.startsWith('my ') ? example : (example.split(' ')[0] ?? '')
}

function pixels(page: Page, url: string): Promise<{ width: number; height: number; data: number[] }> {
  return page.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('The browser cannot draw.')
    context.drawImage(image, 0, 0)
    const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height)
    return { width, height, data: [...data] }
  }, url)
}

/** Reads a zip file from its end, as programs do: the directory there says where each file begins. */
function unzip(file: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    expect(file.toString('latin1', at, at + 4)).toBe('PK\x01\x02')
    const [packed, nameLength] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)]
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    const local = file.readUInt32LE(at + 42)
    expect(file.toString('latin1', local, local + 4)).toBe('PK\x03\x04')
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const content = inflateRawSync(file.subarray(begin, begin + packed))
    expect(content.length).toBe(file.readUInt32LE(at + 24))
    files.set(name, content)
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return files
}
