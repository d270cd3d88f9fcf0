import { readInline } from '../../../okr/import/markdown-inline.ts'

const references = new Map([['crumb budget', '/budgets/crumbs']])
const read = (source: string) => readInline(source, references)

describe('inline Markdown', () => {
  test.each([
    ['**Bread:** bake *more*', 'Bread: bake more'],
    ['__Bread__ and _rolls_', 'Bread and rolls'],
    ['***all*** of it', 'all of it'],
    ['keep snake_case_names and 5 * 3', 'keep snake_case_names and 5 * 3'],
    ['one * alone and a_ b', 'one * alone and a_ b'],
    ['90\\% \\*exactly\\* \\[now\\]', '90% *exactly* [now]'],
    ['run `make **bread**` now', 'run make **bread** now'],
    ['a ``tick ` inside`` b', 'a tick ` inside b'],
    ['an `open tick', 'an `open tick'],
    ['&gt; 10 &amp; &#60; 20&nbsp;kg &unknown;', '> 10 & < 20 kg &unknown;'],
    ['less than < 5 and <b>bold</b><br>next', 'less than < 5 and bold next'],
    ['for <region> only', 'for <region> only'],
    ['~about~ 5~6', '~about~ 5~6'],
    ['by May ~~April~~', 'by May'],
    ['many    spaces\tand tabs', 'many spaces and tabs'],
  ])('%s reads as %s', (source, text) => {
    expect(read(source).text).toBe(text)
  })

  test('keeps what links say and tells where they point', () => {
    const source =
      'Bake [50 **loaves**](https://bread.example/a_(b)?x[]=1 "title") by <https://bread.example/when> or https://bread.example/c.'
    expect(read(source)).toMatchObject({
      text: 'Bake 50 loaves by https://bread.example/when or https://bread.example/c.',
      links: [
        { text: '50 loaves', href: 'https://bread.example/a_(b)?x[]=1' },
        { text: 'https://bread.example/when', href: 'https://bread.example/when' },
        { text: 'https://bread.example/c', href: 'https://bread.example/c' },
      ],
    })
  })

  test('resolves links by reference, and leaves other brackets alone', () => {
    const inline = read(
      'Stay in the [crumb budget], the [Crumb  Budget][] and [ours][crumb budget]; not [P0] or a[s]',
    )
    expect(inline.text).toBe('Stay in the crumb budget, the Crumb Budget and ours; not [P0] or a[s]')
    expect(inline.links).toHaveLength(3)
    expect(new Set(inline.links.map(({ href }) => href))).toEqual(new Set(['/budgets/crumbs']))
  })

  test('reads brackets inside a link, images by their description, and no link inside a link', () => {
    expect(read('[[P1] Ovens[s]](#ovens)').text).toBe('[P1] Ovens[s]')
    expect(read('![a chart](chart.png) rises').text).toBe('a chart rises')
    expect(read('[[inner](/a)](/b)').links).toEqual([{ text: 'inner', href: '/a' }])
  })

  test('tells how much at the start is emphasised', () => {
    expect(read('**CFO**: save').emphasised).toBe(3)
    expect(read('*Fellow*: save').emphasised).toBe(6)
    expect(read('save **now**').emphasised).toBe(0)
  })

  test('tells that everything is struck through, and still what it was', () => {
    expect(read('~~Bake less~~')).toMatchObject({ text: 'Bake less', struck: true })
    expect(read('~~Bake~~ less')).toMatchObject({ text: 'less', struck: false })
  })

  test('takes the names that components carry', () => {
    expect(read('Bake <Member name="Ada Costa" photo /> and <Member name=\'Ben Sato\' />')).toMatchObject({
      text: 'Bake and',
      names: ['Ada Costa', 'Ben Sato'],
    })
  })
})
