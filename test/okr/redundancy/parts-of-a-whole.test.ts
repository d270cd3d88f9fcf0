import { judge } from '../../../okr/redundancy/judge.ts'
import { profileOf } from '../../../okr/redundancy/profile.ts'

const aim = 'Cut customer churn to 3 %'

/** As two departments below the organisation; `path` names units from the top down. */
function judgementOf(path: string, title: string, otherPath: string, other: string) {
  const [a, b] = [
    profileOf({ title }, path.split('/').toReversed()),
    profileOf({ title: other }, otherPath.split('/').toReversed()),
  ]
  const judgement = judge(a, b, 'siblings')
  expect(judge(b, a, 'siblings').verdict).toBe(judgement.verdict)
  return judgement
}

describe('parts of one whole', () => {
  it.each([
    ['Sales/Site de Lyon', 'Sales/Site de Grenoble'],
    ['Sales/Centro Lima', 'Sales/Centro Arequipa'],
    ['Sales/Munich', 'Sales/Leipzig'],
    ['Care/Ward 3B', 'Care/Ward 5A'],
    ['Facilities/Tower Block', 'Facilities/Maternity Building'],
    ['Construction/A14 Bridge', 'Construction/Harbour Tunnel'],
    ['Hotels/Hotel Seeblick', 'Hotels/Hotel Altstadt'],
    ['Stadt/Stadtpark', 'Stadt/Volkspark'],
    ['University/Faculty of Law', 'University/Faculty of Medicine'],
    ['Claims/Motor', 'Claims/Property'],
    ['Commercial Lines/Marine', 'Private Lines/Household'],
    ['Air Freight', 'Ocean Freight'],
    ['Elective Care/Orthopaedics', 'Elective Care/Ophthalmology'],
    ['Mobile/iOS', 'Mobile/Android'],
    ['Service/German-speaking Hotline', 'Service/Turkish-speaking Hotline'],
    ['Plant/Early Shift', 'Plant/Night Shift'],
    ['Network/High Voltage', 'Network/Medium Voltage'],
    ['Energy Sales/Households', 'Energy Sales/Small Business'],
  ])('are what the units %s and %s are for', (path, other) => {
    expect(judgementOf(path, aim, other, aim).verdict).toBe('partition')
  })

  it.each([
    ['Q1: cut customer churn to 3 %', 'Q3: cut customer churn to 3 %'],
    ['Train 200 shop managers in H1', 'Train 200 shop managers in H2'],
    ['Answer 80 % of calls on weekdays', 'Answer 80 % of calls at weekends'],
    ['75 % of women aged 50–59 attend the screening', '75 % of women aged 60–69 attend the screening'],
    ['Cut customer churn in Bavaria to 3 %', 'Cut customer churn in Saxony to 3 %'],
    ['Cut customer churn in stores 1–80 to 3 %', 'Cut customer churn in stores 81–160 to 3 %'],
    ['Scrap in plant 3 below 2 %', 'Scrap in plant 5 below 2 %'],
  ])('are what the texts “%s” and “%s” say', (title, other) => {
    expect(judgementOf('Sales', title, 'Support', other).verdict).toBe('partition')
  })

  it.each([
    ['Engineering/Verify', 'Engineering/Release'],
    ['Engineering/Chat', 'Engineering/Video'],
    ['Engineering/Team A', 'Engineering/Team B'],
    ['Engineering/Data Warehouse', 'Engineering/Cloud Platform'],
    ['Project Office', 'Transformation Office'],
    ['Store Operations', 'Warehouse Operations'],
    // Only one of the two names a part.
    ['Claims/Motor', 'Claims/Automation'],
    ['Sales/Lyon', 'Sales/Enablement'],
    // One part lies in the other.
    ['Sales/Munich', 'Sales/Bavaria'],
    ['Sales/Lyon', 'Sales/France'],
    // Nobody knows where Foo lies.
    ['Production/Plant Foo', 'Production/Germany'],
  ])('are not what the units %s and %s are for', (path, other) => {
    expect(judgementOf(path, aim, other, aim).verdict).toBe('redundant')
  })

  it('are none where the texts say that it is for all', () => {
    const title = 'Select and roll out one CRM for the whole company'
    expect(judgementOf('Sales/EMEA', title, 'Sales/APAC', title).verdict).toBe('redundant')
  })

  it('are none where the times only say by when, or one lies in the other', () => {
    for (const [one, other] of [
      ['Cut customer churn to 3 % by Q2', 'Cut customer churn to 3 % by the end of Q4'],
      ['H1: cut customer churn to 3 %', 'Q2: cut customer churn to 3 %'],
    ] as const)
      expect(judgementOf('Sales', one, 'Support', other).divided).toBeUndefined()
  })

  it('stay what the text says, whatever the unit is called', () => {
    const title = 'Cut customer churn in Spain to 3 %'
    expect(judgementOf('Sales/Lyon', title, 'Sales/Leipzig', title).verdict).toBe('redundant')
  })
})
