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

  it.each([
    ['Coverage along the motorway', 'Coverage along highways'],
    ['A place in the nursery for each child', 'Daycare for all children'],
    ['Essays handed back in a week', 'Coursework marked in a week'],
    ['Fewer bags lost', 'Less luggage goes astray'],
    ['Wärmedämmung der Dächer', 'Insulated roofs'],
  ])('knows ordinary things by their several names: "%s" and "%s"', (one, other) => {
    const shared = [...aimOf(one).terms.keys()].filter((id) => aimOf(other).terms.has(id))
    expect(shared.some((id) => id.startsWith('noun-'))).toBe(true)
  })

  it('takes no small word or verb for a thing of the same letters', () => {
    expect(says('Die Kunden bleiben uns treu', 'noun-death')).toBe(false)
    expect(says('What kind of help people need', 'noun-child')).toBe(false)
    expect(says('Lift the renewal rate', 'noun-elevator')).toBe(false)
    expect(says('The team ships weekly', 'noun-ship')).toBe(false)
    expect(says('Actually used by everybody', 'forecast')).toBe(false)
  })

  it.each([
    ['Améliorer la satisfaction des clients', 'satisfaction'],
    ['Réduire les arrêts maladie', 'sick-leave'],
    ['Reducir el absentismo', 'sick-leave'],
    ['Reducir los plazos de entrega', 'delivery-time'],
    ['Ridurre i reclami dei clienti', 'satisfaction'],
    ['Minder klachten van klanten', 'satisfaction'],
    ['Réduire le délai de paiement des clients', 'receivables'],
    ['Réduire le turnover des salariés', 'staff-retention'],
    ['Aumentar la cuota de mercado', 'market-share'],
    ['Marktaandeel vergroten', 'market-share'],
    ['Ziekteverzuim omlaag', 'sick-leave'],
    ['Doorlooptijd verkorten', 'speed'],
    ['Réduire le taux de rebut', 'scrap'],
    ['Accélérer la clôture mensuelle', 'month-end-close'],
    ['Reducir las devoluciones', 'returns'],
  ])('knows the commonest words of other languages: "%s" is %s', (text, id) => {
    expect(says(text, id)).toBe(true)
  })
})
