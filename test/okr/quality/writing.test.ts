import { qualityOf } from '../../../okr/quality/quality-of.ts'
import { found, keyResult, objective, text, verdict } from './judged.ts'

describe('a key result is not something to do', () => {
  const doing = [
    'Analyze churn',
    'Analyse why customers leave',
    'Help the sales team with demos',
    'Help customers',
    'Consult with Legal on the new terms',
    'Participate in three trade fairs',
    'Support the launch in Spain',
    'Work on the new website',
    'KR 2: Review all contracts',
    'We will support our partners',
    'Working with Marketing on leads',
    'VP Sales: Assist 20 partners',
    'Den Vertrieb bei Messen unterstützen',
    'Unterstützung des Vertriebs',
    'An der Messe teilnehmen',
    'Wir analysieren die Abwanderung',
  ]
  const near = [
    'Support tickets fall from 400 to 250 a week',
    'Help center articles answer 60 % of questions',
    '80 % of engineers participate in the survey',
    'Work items older than a month fall to 20',
    'Review time falls below 4 hours',
    'Help 40 customers to cut their costs by 20 %',
    'Reduce the time to analyze an incident to 2 hours',
    'Planning takes 3 weeks instead of 6',
    'Support: first answer within 2 hours',
    'Support-Anfragen sinken von 400 auf 250',
    'Plan B is ready',
  ]

  it('says so in English and German, whatever stands before the verb', () => {
    expect(found('activity', doing)).toEqual(doing)
  })

  it('takes a noun for a noun, and a measured change for a result', () => {
    expect(found('activity', near)).toEqual([])
  })

  it('names the word and its source', () => {
    const problem = verdict('activity', text('Analyze churn'))
    expect(problem?.message).toContain('“analyze”')
    expect(problem?.source.name).toContain("Google's OKR playbook")
    expect(problem?.source.says).toContain('not activities')
    expect(problem).toMatchObject({ field: 'title', severity: 'warning', isGap: false })
  })

  it('keeps silent in languages that it does not know', () => {
    const others = [
      'Participer à trois salons',
      'Ayudar a los clientes',
      'Analizar la deserción',
      'Klanten helpen',
      '顧客を支援する',
      'Помогать клиентам',
    ]
    expect(found('activity', others)).toEqual([])
  })
})

describe('a key result is an outcome, not an output', () => {
  const made = [
    'Launch Foo 4.1',
    'Ship 10 components',
    'Publish 8 blog posts in Q1',
    'Release the new app',
    'Build a dashboard',
    'Neues Portal einführen',
  ]
  const near = [
    'Launch Foo 4.1 to improve sign-ups by 25 percent',
    'Roll-out reaches 60 % of customers',
    'Launch single sign-on to 90 % of customers',
    'Release notes are read by 400 people',
    'Release frequency rises from 2 to 5 a week',
    'Build time falls from 20 to 8 minutes',
    'Publish prices so that sales answers fewer questions',
    'Document length halves',
  ]

  it('says so where only what is made is named', () => {
    expect(found('output', made)).toEqual(made)
    expect(verdict('output', text('Launch Foo 4.1'))?.severity).toBe('notice')
  })

  it('keeps silent where what comes of it is said or measured', () => {
    expect(found('output', near)).toEqual([])
    expect(verdict('output', text('Ship what customers ask for', { unit: '%' }))).toBeUndefined()
    expect(verdict('output', text('Ship faster', { baseline: 20, target: 8 }))).toBeUndefined()
  })
})

describe('the wording', () => {
  it('leaves nothing open', () => {
    const open = [
      'Answer as many tickets as possible',
      'Prices, terms etc. are known to 90 % of partners',
      'Reduce waste where possible',
      'So viele Anfragen wie möglich lösen',
      'Reisen nach Möglichkeit vermeiden',
    ]
    expect(found('vague', open)).toEqual(open)
    expect(verdict('vague', objective({ title: 'Sell more, hire people, and so on' }))).toBeDefined()
    const near = [
      'Fetch time falls to 2 seconds',
      'The possible savings are known for 12 sites',
      'Fewer and more accurate leads: 400',
    ]
    expect(found('vague', near)).toEqual([])
  })

  it('is short: an objective on one line, a key result on two', () => {
    const ofLength = (length: number) => 'x'.repeat(length)
    expect(verdict('title-length', objective({ title: ofLength(101) }))?.source.says).toContain('one line')
    expect(verdict('title-length', objective({ title: ofLength(100) }))).toBeUndefined()
    expect(verdict('title-length', keyResult({ title: ofLength(161) }))?.message).toContain('161')
    expect(verdict('title-length', keyResult({ title: ofLength(160) }))).toBeUndefined()
    // Letters are counted as people see them.
    expect(verdict('title-length', objective({ title: '🚀'.repeat(100) }))).toBeUndefined()
  })
})

describe('an objective', () => {
  const inWords = (title: string) => verdict('objective-in-words', objective({ title })) === undefined

  it('says where to go in words; how far is for its key results', () => {
    expect(inWords('Grow revenue by 20 %')).toBe(false)
    expect(inWords('Win 50 customers in Spain')).toBe(false)
    expect(inWords('Reach €1.2m in sales')).toBe(false)
    expect(inWords('Decrease 20 defects')).toBe(false)
    expect(inWords('Market 5 products')).toBe(false)
    expect(
      verdict('objective-in-words', objective({ title: 'Win 50 customers by May 1' }))?.message,
    ).toContain('“50”')
  })

  it('may name dates, versions, standards and products', () => {
    const names = [
      'Be ready for 2027',
      'Launch in Q3',
      'Close FY27-Q1 well',
      'Be certified to ISO 27001 and SOC 2',
      'Win B2B customers for our 5G offer',
      'Everybody works with Microsoft 365',
      'Move to Postgres 16.2 without a break',
      'Ship v4.1 before 31.3.2027',
      'Open the shop by May 1',
      'Open the shop on 1 May or 3. Oktober',
      'Ouvrir le 1er mai ou le 14 juillet',
      'Abrir el 2 de mayo',
      '2027年3月开业',
      'Answer customers 24/7',
      'Become number 1 for small firms',
    ]
    expect(names.filter((title) => !inWords(title))).toEqual([])
  })

  it('says why, in other words than what', () => {
    expect(verdict('says-why', objective({ why: undefined }))).toMatchObject({ field: 'why', isGap: true })
    expect(verdict('says-why', objective({ why: ' \n' }))).toBeDefined()
    expect(verdict('says-why', objective({ why: 'Customers stay with us!' }))?.message).toContain('repeats')
    expect(
      verdict('says-why', objective({ why: 'Customers who stay with us buy twice as much.' })),
    ).toBeUndefined()
    expect(verdict('says-why', objective({ why: undefined, level: 'vision' }))).toBeUndefined()
  })
})

describe('one person answers for it', () => {
  const owner = (part: { title?: string; ownerId?: string | undefined; ownerText?: string }) =>
    verdict('one-owner', objective(part))

  it('asks for an owner while there is none', () => {
    expect(owner({ ownerId: undefined })).toMatchObject({ field: 'ownerId', isGap: true })
    expect(owner({ ownerId: undefined, ownerText: 'L&D Specialist' })?.message).toContain('no person')
    expect(owner({ ownerId: 'ana' })).toBeUndefined()
  })

  it('refuses two with the advice to split', () => {
    expect(owner({ ownerId: undefined, ownerText: 'Ana Lima and Ben Ode' })?.message).toContain('split')
    expect(owner({ ownerId: undefined, ownerText: 'CFO, CMO' })?.message).toContain('split')
    expect(owner({ title: 'VP Sales & VP Marketing: Win Spain' })?.message).toContain(
      '“VP Sales & VP Marketing”',
    )
  })

  it('takes a department or a title with "and" for what it is', () => {
    expect(owner({ title: 'Research and Development: Win Spain' })).toBeUndefined()
    expect(owner({ title: 'VP, Field Ops: Win Spain' })).toBeUndefined()
    expect(owner({ title: 'Senior Director, People Success: Win Spain' })).toBeUndefined()
    expect(owner({ title: 'Ana and Ben agree: win Spain' })).toBeUndefined()
  })
})

it('finds nothing in what is well written', () => {
  const beside = [
    keyResult(),
    keyResult({
      id: 'k2',
      title: 'Renewals rise to 400',
      metric: 'Renewals',
      unit: 'contracts',
      baseline: 300,
      target: 400,
      direction: 'increase',
    }),
  ]
  expect(qualityOf(keyResult(), { objective: objective(), keyResults: beside })).toEqual([])
})
