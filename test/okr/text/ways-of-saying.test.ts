import fs from 'node:fs'
import path from 'node:path'
import { aimOf } from '../../../okr/text/aim.ts'
import { conceptById } from '../../../okr/text/phrases.ts'

const folder = path.join('test', 'okr', 'text', 'ways-of-saying')

/** Each line: a concept, and ways of saying it, "a | b | c". */
function waysIn(file: string): { id: string; way: string }[] {
  const lines = fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n')
  return lines.flatMap((line) => {
    const [id = '', ways = ''] = line.split(/:(.*)/s)
    return ways.split('|').map((way) => ({ id, way: way.trim() }))
  })
}

const says = (text: string, id: string) => aimOf(text).terms.get(id)?.implied === false

describe('what organisations aim at', () => {
  const files = fs.readdirSync(folder).sort()

  it.each(files)('is one concept whichever way it is said: %s', (file) => {
    const ways = waysIn(file)
    expect(ways.length).toBeGreaterThan(100)
    expect(ways.filter(({ id }) => !conceptById.has(id))).toEqual([])
    expect(ways.filter(({ id, way }) => !says(way, id))).toEqual([])
  })

  it.each([
    ['Hire 20 engineers', 'hiring', 'staff-retention'],
    ['Keep our engineers', 'staff-retention', 'hiring'],
    ['Train 20 engineers', 'training', 'hiring'],
    ['Win 50 new customers', 'acquisition', 'retention'],
    ['Keep more customers', 'retention', 'acquisition'],
    ['First reply within 2 hours', 'response-time', 'resolution-time'],
    ['Solve tickets within 2 days', 'resolution-time', 'response-time'],
    ['99.9 % uptime', 'availability', 'latency'],
    ['Pages load in under 2 seconds', 'latency', 'availability'],
    ['Halve accidents at work', 'accident', 'sick-leave'],
    ['Fewer sick days', 'sick-leave', 'accident'],
    ['Customers pay us sooner', 'receivables', 'payables'],
    ['Pay suppliers on time', 'payables', 'receivables'],
    ['Document all APIs', 'documentation', 'test-coverage'],
    ['Cover the code by tests', 'test-coverage', 'documentation'],
    ['No deletion request overdue under GDPR', 'privacy', 'receivables'],
    ['Close the month in 4 working days', 'month-end-close', 'graduation'],
    ['Patients get out of the emergency room faster', 'emergency-department', 'incident'],
    ['Time in calendar appointments', 'meeting', 'lead'],
    ['Punctual buses', 'train-punctuality', 'training'],
    ['Punctual truck departures', 'delivery-punctuality', 'staff-retention'],
    ['Suppliers deliver on time', 'supplier-delivery', 'payables'],
    ['Roll back fewer releases', 'change-failure', 'test-coverage'],
  ])('keeps what is near apart: "%s" is %s and not %s', (text, id, near) => {
    expect(says(text, id)).toBe(true)
    expect(says(text, near)).toBe(false)
  })
})
