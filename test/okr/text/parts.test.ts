import { aimOf } from '../../../okr/text/aim.ts'
import { scopeConcepts } from '../../../okr/text/lexicon/scopes.ts'
import { numberedIn, sitesIn } from '../../../okr/text/sites.ts'
import { partsOfName } from '../../../okr/text/unit-parts.ts'

describe('places', () => {
  it('lie in places that are known, and none is listed twice', () => {
    const ids = scopeConcepts.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    for (const { isA = [] } of scopeConcepts) for (const wider of isA) expect(ids).toContain(wider)
  })

  it('are found in English and in German', () => {
    expect(aimOf('Open a store in Venice').regions).toContain('region-venice')
    expect(aimOf('Filiale in Venedig eröffnen').regions).toContain('region-venice')
  })
})

describe('sites', () => {
  it('are known by a proper name beside their noun', () => {
    expect(sitesIn('Scrap at plant Győr below 2 %')).toEqual(['region-site/gyor'])
    expect(sitesIn('Site de Grenoble')).toEqual(['region-site/grenoble'])
    expect(sitesIn('Improve our plant safety')).toEqual([])
  })

  it('are known by their number, which is then no quantity', () => {
    expect(numberedIn('OEE of line 4 up')).toEqual({ rest: 'OEE of line   up', ids: ['region-line/4'] })
    expect(numberedIn('Phase II: permits').ids).toEqual(['region-phase/ii'])
    expect(aimOf('Wave 1: stores 1–80 on the new till').quantities).toEqual([])
  })

  it('are not what is counted, planted or shipped', () => {
    for (const text of [
      'Open 3 stores',
      'Plant 50 trees',
      'ship 3 features',
      'Stores 5 % cheaper',
      'Line 30%',
    ])
      expect(numberedIn(text)).toEqual({ rest: text, ids: [] })
  })
})

describe('the name of a unit', () => {
  it('names lines of business that a text only speaks of', () => {
    expect(partsOfName('Motor Claims').segments).toContain('segment-insurance/motor')
    expect(aimOf('Replace the motor of the lift').segments).toEqual([])
  })

  it('says by a number which of several it is', () => {
    expect(partsOfName('Shaft 2').regions).toEqual(['region-shaft/2'])
    expect(partsOfName('Wave Two').regions).toEqual(['region-wave/2'])
    expect(partsOfName('Montagelinie 2').regions).toContain('region-line/2')
  })

  it('names nothing by a function or a product', () => {
    for (const name of [
      'Verify',
      'Release',
      'Configure',
      'Monitor',
      'Chat',
      'Finance',
      'Data Warehouse',
      'Team 2',
      'Software Engineer II',
      'Account Manager 3',
    ])
      expect(partsOfName(name)).toEqual({ regions: [], segments: [] })
  })
})
