import { type OkrNode, type ParsedOkrs, parseOkrMarkdown } from '../../../okr/import/okr-markdown.ts'
import type { KnownOrganisation } from '../../../okr/import/owner-match.ts'

const bakery: KnownOrganisation = {
  people: [
    { id: 'ada', displayName: 'Ada Costa', jobTitle: 'Chief Executive Officer' },
    { id: 'ben', displayName: 'Ben Sato', jobTitle: 'Chief Financial Officer' },
    { id: 'cyd', displayName: 'Cyd Lund', jobTitle: 'VP of Baking' },
    { id: 'dov', displayName: 'Dov Katz', jobTitle: 'Baker' },
    { id: 'eva', displayName: 'Eva Roy', jobTitle: 'Baker' },
  ],
  units: [
    { id: 'organisation', name: 'Good Bread', path: ['organisation'] },
    { id: 'sales', name: 'Sales', path: ['organisation', 'sales'] },
    { id: 'ovens', name: 'Ovens Team', path: ['organisation', 'baking', 'ovens'] },
  ],
}

function read(...lines: string[]): ParsedOkrs {
  return parseOkrMarkdown(lines.join('\n'), bakery)
}

/** The tree with two spaces a level: the letter of the kind, then the title. */
function tree({ nodes }: ParsedOkrs): string[] {
  const levels = new Map<string, number>()
  const letters = { unit: 'U', vision: 'V', objective: 'O', 'key-result': 'K' }
  return nodes.map((node) => {
    const level = node.parentId === undefined ? 0 : (levels.get(node.parentId) ?? 0) + 1
    levels.set(node.id, level)
    return `${'  '.repeat(level)}${letters[node.kind]} ${node.title}`
  })
}

function reasons({ leftOut }: ParsedOkrs): string[] {
  return leftOut.map(({ line, reason }) => `${line} ${reason}`)
}

function nodeTitled({ nodes }: ParsedOkrs, title: string): OkrNode | undefined {
  return nodes.find((node) => node.title === title)
}

describe('a company page of nested lists', () => {
  const page = read(
    '---',
    'title: "Q1"',
    '---',
    '',
    'This quarter runs from January.',
    '',
    '## On this page',
    '{:.no_toc}',
    '',
    '- TOC',
    '{:toc}',
    '',
    '## OKRs',
    '',
    '### 1. CEO: Sell more bread',
    '[Epic 1](https://work.example/1)',
    '1. **CEO KR:** Reach 20 shops => 70%, two in spring',
    '    1. **CFO**: Finance [five ovens](https://work.example/2) => 0.5',
    '    1. Ovens: Run at night',
    '1. **VP Baking: Bake faster**',
    '\t1. VP of Baking KR: Halve the queue => 17%, 100%',
    '\t1. VP of Baking KR:Train 4 bakers => done',
    '1. Crumb Patrol: Sweep daily',
    '    * sweep the shop',
    '      twice',
    '    * sweep the yard',
    '1. Sales',
    '   1. Win 3 hotels',
    '   1. Baker: Invent a roll',
    '',
    '## Sales',
    '',
    '* GOOD',
    ' * Won hotels',
    '* BAD',
    '  * Lost one',
    '    - a big one',
    '',
    '## How to present',
    '',
    '* [Sales](https://video.example/1)',
    '* [Ovens](https://video.example/2)',
  )

  test('becomes a tree of objectives and key results', () => {
    expect(tree(page)).toEqual([
      'O Sell more bread',
      '  K Reach 20 shops',
      '    O Finance five ovens',
      '    O Run at night',
      '  O Bake faster',
      '    K Halve the queue',
      '    K Train 4 bakers',
      '  O Crumb Patrol: Sweep daily',
      '    K sweep the shop twice',
      '    K sweep the yard',
      '  O Sales',
      '    K Win 3 hotels',
      '    O Baker: Invent a roll',
    ])
  })

  test('tells every line that became nothing, and why', () => {
    expect(reasons(page)).toEqual([
      '1 front-matter',
      '2 front-matter',
      '3 front-matter',
      '5 prose',
      '7 contents',
      '8 attributes',
      '10 contents',
      '11 attributes',
      '13 title',
      '16 links',
      '31 retrospective',
      '33 retrospective',
      '34 retrospective',
      '35 retrospective',
      '36 retrospective',
      '37 retrospective',
      '39 links',
      '41 links',
      '42 links',
    ])
    expect(page.leftOut[3]).toEqual({ line: 5, text: 'This quarter runs from January.', reason: 'prose' })
  })

  test('knows list depth, heading depth and lines', () => {
    expect(page.nodes.map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 1, 2, 2, 1, 2, 2, 1, 2, 2])
    expect(new Set(page.nodes.map(({ headingDepth }) => headingDepth))).toEqual(new Set([3]))
    expect(nodeTitled(page, 'sweep the shop twice')).toMatchObject({ line: 24, lines: [24, 25] })
  })

  test('finds owners among units, people and job titles, and hands them down', () => {
    expect(nodeTitled(page, 'Sell more bread')?.owner).toEqual({
      personId: 'ada',
      jobTitle: 'Chief Executive Officer',
    })
    expect(nodeTitled(page, 'Finance five ovens')?.owner).toMatchObject({ personId: 'ben' })
    expect(nodeTitled(page, 'Run at night')?.owner).toEqual({ unitId: 'ovens' })
    const bakeFaster = nodeTitled(page, 'Bake faster')
    expect(nodeTitled(page, 'Halve the queue')).toMatchObject({ owner: { personId: 'cyd' } })
    expect(bakeFaster).toMatchObject({ ownerText: 'VP Baking', owner: { personId: 'cyd' } })
    const sales = nodeTitled(page, 'Sales')
    expect(sales).toMatchObject({ ownerOnly: true, owner: { unitId: 'sales' } })
    expect(nodeTitled(page, 'Win 3 hotels')).toMatchObject({
      owner: { unitId: 'sales' },
      ownerNodeId: sales?.id,
    })
  })

  test('queues owners that are nobody or could be several, and leaves them in the text', () => {
    const patrol = nodeTitled(page, 'Crumb Patrol: Sweep daily')
    expect(patrol).toMatchObject({ ownerText: 'Crumb Patrol', titleWithoutOwner: 'Sweep daily' })
    expect(patrol?.owner).toBeUndefined()
    expect(page.unmatchedOwners).toEqual([
      { text: 'Crumb Patrol', reason: 'unknown', candidates: [], nodeIds: [patrol?.id], lines: [23] },
      {
        text: 'Baker',
        reason: 'several',
        candidates: [
          { personId: 'dov', jobTitle: 'Baker' },
          { personId: 'eva', jobTitle: 'Baker' },
        ],
        nodeIds: [nodeTitled(page, 'Baker: Invent a roll')?.id],
        lines: [29],
      },
    ])
    expect(nodeTitled(page, 'sweep the yard')).toMatchObject({ ownerNodeId: patrol?.id })
  })

  test('takes scores from numbers in results only, and keeps links apart', () => {
    expect(nodeTitled(page, 'Reach 20 shops')).toMatchObject({ score: 0.7, resultText: '70%, two in spring' })
    expect(nodeTitled(page, 'Finance five ovens')).toMatchObject({
      score: 0.5,
      links: [{ text: 'five ovens', href: 'https://work.example/2' }],
    })
    expect(nodeTitled(page, 'Halve the queue')?.score).toBe(0.585)
    expect(nodeTitled(page, 'Train 4 bakers')).toMatchObject({ resultText: 'done' })
    expect(nodeTitled(page, 'Train 4 bakers')?.score).toBeUndefined()
  })

  test('gives each key result the nearest objective above it', () => {
    expect(nodeTitled(page, 'Reach 20 shops')?.objectiveId).toBe(nodeTitled(page, 'Sell more bread')?.id)
    expect(nodeTitled(page, 'Win 3 hotels')?.objectiveId).toBe(nodeTitled(page, 'Sales')?.id)
    expect(page.nodes.filter((node) => node.kind === 'objective' && node.objectiveId)).toEqual([])
  })
})

describe('a page of headings and tasks', () => {
  const page = read(
    '# OKRs 2031 Q3',
    '',
    '- [OKRs 2031 Q3](#okrs-2031-q3)',
    '  - [Better bread](#better-bread)',
    '',
    '___',
    '',
    '### Vision:',
    '',
    '* Bread for everybody',
    '',
    '### Company Wide:',
    '',
    '* Know our guests',
    '* Be a good place to work',
    '  * [P0] Write the handbook',
    '',
    '### Sales:',
    '',
    '* Hotels',
    '',
    '### Guest Relations:',
    '',
    '* Answer quickly',
    '  * [P1] Within a day',
    '',
    '## Better bread [OVENS]',
    '',
    '### ~~Less salt~~',
    '',
    '- [x] Measure it [P0][LAB]',
    '- [ ] Halve it [P?] [LAB][KITCHEN].',
    '',
    '#### Announce it',
    '',
    '- [ ] Slack: find a channel',
    '- [ ] Posters',
    '',
    '## Keep the ovens hot',
  )

  test('keeps the depth of headings; one that names a unit is that unit', () => {
    expect(tree(page)).toEqual([
      'V Vision',
      '  V Bread for everybody',
      'U Company Wide',
      '  O Know our guests',
      '  O Be a good place to work',
      '    K Write the handbook',
      'U Sales',
      '  O Hotels',
      'O Guest Relations',
      '  O Answer quickly',
      '    K Within a day',
      'O Better bread',
      '  O Less salt',
      '    K Measure it',
      '    K Halve it',
      '    O Announce it',
      '      O Slack: find a channel',
      '      K Posters',
      'O Keep the ovens hot',
    ])
    const headings = page.nodes.filter((node) => node.depth === 0)
    expect(headings.map(({ headingDepth }) => headingDepth)).toEqual([3, 3, 3, 3, 2, 3, 4, 2])
    expect(nodeTitled(page, 'Company Wide')).toMatchObject({ unitId: 'organisation' })
    expect(nodeTitled(page, 'Hotels')).toMatchObject({ owner: { unitId: 'sales' } })
    expect(nodeTitled(page, 'Posters')?.headingDepth).toBe(4)
  })

  test('reads priorities, tags, boxes and what is struck through', () => {
    expect(nodeTitled(page, 'Write the handbook')).toMatchObject({ priority: 0 })
    expect(nodeTitled(page, 'Measure it')).toMatchObject({ priority: 0, tags: ['LAB'], done: true })
    expect(nodeTitled(page, 'Halve it')).toMatchObject({ tags: ['LAB', 'KITCHEN'], done: false })
    expect(nodeTitled(page, 'Halve it')?.priority).toBeUndefined()
    expect(nodeTitled(page, 'Better bread')?.tags).toEqual(['OVENS'])
    expect(nodeTitled(page, 'Less salt')?.withdrawn).toBe(true)
  })

  test('leaves out the title and the table of contents', () => {
    expect(reasons(page)).toEqual(['1 title', '3 contents', '4 contents', '6 divider'])
  })

  test('queues a heading that seems to name a unit', () => {
    expect(page.unmatchedOwners.map(({ text }) => text)).toEqual(['Guest Relations', 'Slack'])
  })
})

describe('a page of marked objectives', () => {
  const page = read(
    '## Sales OKRs',
    '',
    '#### Objective 1: Win hotels (Owner: <Member name="Ada Costa" />)',
    '',
    '**Motivation:** They eat.',
    '',
    "**What we'll ship:**",
    '',
    '- A price list – <Member name="Ada Costa" />',
    '- A tasting – <Member name="Cyd Lund" />',
    '',
    '<details>',
    '  <summary>Win schools</summary>',
    '',
    '**Owner:** Ben Sato',
    '',
    '* Visit five',
    '',
    '</details>',
    '',
    '**Objective 2**',
    '- KR 1',
    '- **KR2** Ten trucks',
    '',
    'O3: Deliver early',
    'KR1: before six',
    'KR2 - before five',
    '',
    '### O4: Stay friends',
    '',
    '1. Smile',
    '2. Key results:',
    '   - Nine of ten guests return',
    '',
    '**Key results**',
    '',
    '* Guests: return',
    '',
    '### Retrospective',
    '',
    '* It was fine',
    '',
    '#### Sales',
    '',
    '* Really',
  )

  test('finds objectives and key results by their marks', () => {
    expect(tree(page)).toEqual([
      'U Sales',
      '  O Win hotels',
      '    K A price list',
      '    O A tasting',
      '  O Win schools',
      '    K Visit five',
      '  O Objective 2',
      '    K KR 1',
      '    K Ten trucks',
      '  O Deliver early',
      '    K before six',
      '    K before five',
      '  O Stay friends',
      '    K Smile',
      '    K Nine of ten guests return',
      '    K Guests: return',
    ])
  })

  test('finds owners in notes, in components and in a line below the heading', () => {
    expect(nodeTitled(page, 'Win hotels')).toMatchObject({ owner: { personId: 'ada' } })
    expect(nodeTitled(page, 'A tasting')).toMatchObject({ owner: { personId: 'cyd' } })
    expect(nodeTitled(page, 'Win schools')).toMatchObject({ owner: { personId: 'ben' }, lines: [13, 15] })
  })

  test('leaves out labels, prose and all that is below a retrospective', () => {
    expect(reasons(page)).toEqual([
      '5 prose',
      '7 label',
      '12 html',
      '19 html',
      '32 label',
      '35 label',
      '39 retrospective',
      '41 retrospective',
      '43 retrospective',
      '45 retrospective',
    ])
  })
})

describe('single rules', () => {
  test.each([
    ['# Good Bread 2031', '## Win hotels', '- a'],
    ['# Objectives & Key Results at Good Bread', '## Win hotels', '- a'],
    ['# Good Bread Goals', '## Win hotels', '- a'],
    ['## 2Q2031', '### Win hotels', '- a'],
    ['## FY31-Q2', '### Win hotels', '- a'],
    ['## OKR Schedule', '## Win hotels', '- a'],
  ])('%s is a title', (...lines) => {
    expect(tree(read(...lines))).toEqual(['O Win hotels', '  K a'])
    expect(reasons(read(...lines))).toEqual(['1 title'])
  })

  test('a lone heading with a list right below it is no title', () => {
    expect(tree(read('# Win hotels', '- five', '## Win schools', '- two'))).toEqual([
      'O Win hotels',
      '  K five',
      '  O Win schools',
      '    K two',
    ])
  })

  test('"Vision: …" is the vision, and what is below it are objectives', () => {
    expect(tree(read('## Vision: Bread for everybody', '- Bake more', '  - 100 loaves'))).toEqual([
      'V Bread for everybody',
      '  O Bake more',
      '    K 100 loaves',
    ])
  })

  test('a list of links is left out, unless its heading is an objective by its mark or owner', () => {
    const links = ['- [Bake](https://a.example)', '- [Sell](https://b.example)']
    expect(reasons(read('## Further plans', ...links))).toEqual(['1 links', '2 links', '3 links'])
    expect(tree(read('## CEO: Grow', ...links))).toEqual(['O Grow', '  K Bake', '  K Sell'])
    expect(tree(read('## Objective: Grow', ...links))).toEqual(['O Grow', '  K Bake', '  K Sell'])
  })

  test('a list of names is left out', () => {
    expect(reasons(read('## Recordings', '* Baking', '* Front of house'))).toEqual([
      '1 names',
      '2 names',
      '3 names',
    ])
    expect(reasons(read('## Who takes part', '* Sales', '* Ovens'))).toEqual([
      '1 names',
      '2 names',
      '3 names',
    ])
  })

  test('what was created before the notes of a retrospective in the same list stays', () => {
    expect(tree(read('- Bake more', '  - ten', '  - GOOD', '    - fun', '  - TRY', '- Sell'))).toEqual([
      'O Bake more',
      '  K ten',
      'O Sell',
    ])
  })

  test('an empty item is left out, and what is below it moves up', () => {
    const page = read('- Bake more', '  -', '    - ten')
    expect(tree(page)).toEqual(['O Bake more', '  K ten'])
    expect(reasons(page)).toEqual(['2 empty'])
  })

  test('a leaf under another owner is an objective, also where that owner is unknown', () => {
    expect(tree(read('- CEO: Grow', '  - Sales: Sell', '  - Yard Team: Sweep', '  - Ten loaves'))).toEqual([
      'O Grow',
      '  O Sell',
      '  O Yard Team: Sweep',
      '  K Ten loaves',
    ])
  })

  test('a key result without any objective above it becomes an objective', () => {
    expect(tree(read('## Sales', '- KR: Ten hotels'))).toEqual(['U Sales', '  O Ten hotels'])
  })

  test.each([
    'Merge small changes often: ten a week',
    'Open at 6:30 every day',
    'See https://bread.example/plan',
    'Improve quality: less salt',
    'Spend no more than 15 points of our budget: 0/15',
    'He said "Wait": no',
    'October: 40 loaves',
    'Q3: 40 loaves',
    'Bake. Then: sell',
  ])('"%s" names no owner', (text) => {
    const page = read(`- ${text}`)
    expect(page.nodes[0]?.title).toBe(text)
    expect(page.unmatchedOwners).toEqual([])
  })

  test.each([
    ['Digital Ovens: bake', 'Digital Ovens'],
    ['Mgr. of Data Team: count', 'Mgr. of Data Team'],
    ['Ops (Shop & Yard): sweep', 'Ops (Shop & Yard)'],
    ['**yard**: sweep', 'yard'],
    ['yard KR: sweep', 'yard'],
    ['**Senior Director, Yards** sweep', 'Senior Director, Yards'],
    ['Director of Product, Bread & Rolls; Group Manager, Yard: sweep', undefined],
  ])('"%s" means the owner %s', (text, owner) => {
    const expected = owner ?? 'Director of Product, Bread & Rolls; Group Manager, Yard'
    expect(read(`- ${text}`).unmatchedOwners.map((one) => one.text)).toEqual([expected])
  })

  test('a short prefix that is used again and again is meant as an owner, too', () => {
    const page = read('- Digital marketing programs: a', '- digital marketing programs: b')
    expect(page.unmatchedOwners).toMatchObject([{ text: 'Digital marketing programs', lines: [1, 2] }])
  })
})
