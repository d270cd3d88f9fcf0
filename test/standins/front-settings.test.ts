import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { lockDataDir } from '../workbench/front/data-dir-lock.ts'
import { readOrganisation, topLeader } from '../workbench/front/read-organisation.ts'
import { readSettings } from '../workbench/front/settings.ts'
import { worldOf } from '../workbench/front/world.ts'

describe('what npm start is given', () => {
  let folder: string
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'settings-'))
  })
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  const file = (name: string, text: string) => {
    const full = path.join(folder, name)
    fs.writeFileSync(full, text)
    return full
  }

  test('without arguments it is port 3978 and .data', () => {
    expect(readSettings([], {}, folder)).toEqual({
      port: 3978,
      dataDir: path.join(folder, '.data'),
      orgFile: undefined,
      okrsFile: undefined,
      recordFile: undefined,
    })
  })

  test('files are found as seen from the working directory', () => {
    file('org.csv', 'x')
    file('okrs.md', 'x')
    expect(
      readSettings(['--org', 'org.csv', '--okrs', 'okrs.md'], { PORT: '0', DATA_DIR: 'd' }, folder),
    ).toMatchObject({
      port: 0,
      dataDir: path.join(folder, 'd'),
      orgFile: path.join(folder, 'org.csv'),
      okrsFile: path.join(folder, 'okrs.md'),
    })
  })

  test.each([
    [['--org', 'none.csv'], {}, /cannot read .*none\.csv/],
    [['--okrs', 'a.md'], {}, /--okrs needs --org/],
    [['--wrong'], {}, /--wrong[\s\S]*Usage/],
    [['--help'], {}, /^Usage/],
    [[], { PORT: '70000' }, /PORT must be/],
    [[], { PORT: 'abc' }, /PORT must be/],
    [[], { HOST: '0.0.0.0' }, /this machine only/],
  ])('%j with %j is refused with what to do', (args, env, message) => {
    expect(() => readSettings(args, env, folder)).toThrow(message)
  })

  test('an organisation file is read with its quirks: byte order mark, quotes, columns in any order', () => {
    const rows = readOrganisation(
      file('org.csv', '\ufeffdisplayName,id,managerId,timeZone\n"Byron, Ada",a,,Europe/London\nBo,b,a,\n'),
    )
    expect(rows).toEqual([
      {
        id: 'a',
        displayName: 'Byron, Ada',
        managerId: '',
        jobTitle: '',
        departments: '',
        timeZone: 'Europe/London',
      },
      { id: 'b', displayName: 'Bo', managerId: 'a', jobTitle: '', departments: '', timeZone: '' },
    ])
  })

  test.each([
    ['id,name\na,b\n', /missing: displayName, managerId/],
    ['id,displayName,managerId\n', /nobody in this file/],
    ['id,displayName,managerId\na,,\n', /line 2: a person needs/],
    ['id,displayName,managerId\na,A,\na,B,\n', /"a" is there twice/],
    ['id,displayName,managerId,timeZone\na,A,,Mars/Base\n', /line 2: "Mars\/Base" is no time zone/],
    ['id,displayName,managerId\n"a,A,\n', /not a CSV file/],
  ])('the organisation file %j is refused with the place and the reason', (text, message) => {
    expect(() => readOrganisation(file('org.csv', text))).toThrow(message)
  })

  test('the top leader has no manager; of several, the one with most people below', () => {
    const rows = [
      { id: 'z', managerId: '' },
      { id: 'a', managerId: 'outside' },
      { id: 'b', managerId: 'z' },
      { id: 'c', managerId: 'b' },
    ]
    expect(topLeader(rows)).toBe('z')
    expect(topLeader([...rows].reverse())).toBe('z')
    expect(
      topLeader([
        { id: 'x', managerId: 'y' },
        { id: 'y', managerId: 'x' },
      ]),
    ).toBe('x')
    expect(topLeader([])).toBeUndefined()
  })

  test('each organisation has a folder of its own, the same one for the same content', () => {
    const org = file('My Org.csv', 'a')
    const first = worldOf({ dataDir: folder, orgFile: org, okrsFile: undefined })
    expect(worldOf({ dataDir: folder, orgFile: org, okrsFile: undefined })).toEqual(first)
    expect(first.name).toMatch(/^my-org-[0-9a-f]{8}$/)
    file('My Org.csv', 'b')
    expect(worldOf({ dataDir: folder, orgFile: org, okrsFile: undefined }).name).not.toBe(first.name)
    expect(worldOf({ dataDir: folder, orgFile: undefined, okrsFile: undefined }).name).toBe('demo')
  })

  test('a data folder serves one workbench at a time; one that ended does not hold it', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'workbench'])
    const ended = new Promise((resolve) => other.once('exit', resolve))
    fs.writeFileSync(path.join(folder, 'workbench.pid'), String(other.pid))
    expect(() => lockDataDir(folder)).toThrow(`process ${other.pid}`)
    other.kill('SIGKILL')
    await ended
    const release = lockDataDir(folder)
    expect(fs.readFileSync(path.join(folder, 'workbench.pid'), 'utf8')).toBe(String(process.pid))
    release()
    expect(fs.existsSync(path.join(folder, 'workbench.pid'))).toBe(false)
  })
})
