import fc from 'fast-check'
import type { Block } from '../../../okr/import/markdown-blocks.ts'
import { readMarkdown } from '../../../okr/import/markdown-reader.ts'

/** One short line for each block. */
function outline(text: string): string[] {
  return readMarkdown(text).blocks.map((block: Block) => {
    if (block.kind === 'heading') return `h${block.level} ${block.text}`
    if (block.kind === 'item') return `${block.depth} ${block.task ? `[${block.task}] ` : ''}${block.text}`
    if (block.kind === 'paragraph') return `p ${block.text}`
    return `${block.reason} ${block.lines.map(({ line }) => line).join(',')}`
  })
}

describe('reading Markdown', () => {
  test('nests lists of two, three, four and six spaces and of tabs in one file', () => {
    const text = [
      '1. a',
      '  1. two',
      '     1. three more',
      '1. b',
      '    1. four',
      '          1. six more',
      '\t1. tab',
      '\t\t1. two tabs',
      '* c',
      '   - three',
    ].join('\n')
    expect(outline(text)).toEqual([
      '1 a',
      '2 two',
      '3 three more',
      '1 b',
      '2 four',
      '3 six more',
      '2 tab',
      '3 two tabs',
      '1 c',
      '2 three',
    ])
  })

  test('takes a column too much or too little for a slip, not for a list inside the list', () => {
    expect(outline('* a\n * b\n* c\n    * d\n     * e\n   * f')).toEqual([
      '1 a',
      '1 b',
      '1 c',
      '2 d',
      '2 e',
      '2 f',
    ])
  })

  test('goes back to the list that the column fits, even a list that began deeper', () => {
    expect(outline('- a\n      - deep\n    - less deep\n- b')).toEqual([
      '1 a',
      '2 deep',
      '2 less deep',
      '1 b',
    ])
  })

  test('joins continuation lines, indented or not, to their item', () => {
    expect(outline('- bake more\n  bread\nand rolls\n- sell')).toEqual([
      '1 bake more bread and rolls',
      '1 sell',
    ])
  })

  test('reads doubled markers as one item, and boxes of tasks', () => {
    expect(outline('1. 1. twice\n- [ ] open\n- [x] done\n* [X] done, too\n- [link](x) text')).toEqual([
      '1 twice',
      '1 [open] open',
      '1 [done] done',
      '1 [done] done, too',
      '1 [link](x) text',
    ])
  })

  test('takes "2018." in running text for a year and "2." for a number', () => {
    expect(outline('We began in\n2018. It went well.')).toEqual(['p We began in 2018. It went well.'])
    expect(outline('- a\n2. b')).toEqual(['1 a', '1 b'])
  })

  test('keeps a list going over blank lines, and ends it with a paragraph', () => {
    expect(outline('- a\n\n  - b\n\n- c\n\ntext\n\n  - d')).toEqual(['1 a', '2 b', '1 c', 'p text', '1 d'])
  })

  test('reads headings of every kind without their decoration', () => {
    expect(outline('# One #\n ## Two {#id}\n###Three\nFour\n====\nFive\n---\n#\n')).toEqual([
      'h1 One',
      'h2 Two',
      'h3 Three',
      'h1 Four',
      'h2 Five',
      'empty 8',
    ])
  })

  test('tells dividers, kramdown attributes, comments, HTML, tables, code and link definitions apart', () => {
    const text = [
      'intro',
      '',
      '___',
      '{:.no_toc}',
      '<!-- one -->',
      '<!-- two',
      'still two --> text after',
      '',
      '<iframe src="x"></iframe>',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      '```',
      '- no item',
      '```',
      '    indented',
      '[crumbs]: /crumbs "title"',
    ].join('\n')
    expect(outline(text)).toEqual([
      'p intro',
      'divider 3',
      'attributes 4',
      'comment 5,6',
      'p text after',
      'html 9',
      'table 10,11,12',
      'code 13,14,15,16',
      'reference 17',
    ])
    expect(readMarkdown(text).references).toEqual(new Map([['crumbs', '/crumbs']]))
  })

  test('takes front matter only at the top and only when it ends', () => {
    expect(outline('---\ntitle: x\n---\n# a')).toEqual(['front-matter 1,2,3', 'h1 a'])
    expect(outline('---\n# a')).toEqual(['divider 1', 'h1 a'])
  })

  test('knows the list that a table of contents takes the place of', () => {
    const { blocks, contentsLists } = readMarkdown('- TOC\n{:toc}\n\n- a')
    const lists = blocks.flatMap((block) => (block.kind === 'item' ? [block.list] : []))
    expect(lists.map((list) => contentsLists.has(list))).toEqual([true, false])
  })

  test('reads line ends of all systems and a byte order mark', () => {
    expect(outline('\uFEFF# a\r\n- b\r- c\n')).toEqual(['h1 a', '1 b', '1 c'])
  })

  test('puts every line that is not blank into exactly one block, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '- a',
        '  - b',
        '1. c',
        '\t* d',
        '# e',
        '---',
        '===',
        '```',
        '| a |',
        '<pre>',
        '</pre>',
      ),
      fc.constantFrom(
        '{:toc}',
        '<!--',
        '-->',
        '[a]: /b',
        '',
        ' ',
        'text',
        '    text',
        '<br>',
        '>',
        '- [ ]',
        '#',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n')
        const told = readMarkdown(text)
          .blocks.flatMap((block) => block.lines.map((one) => one.line))
          .sort((a, b) => a - b)
        const written = text
          .split(/\r\n|\n|\r/)
          .flatMap((one, index) => (one.trim() === '' ? [] : [index + 1]))
        expect(told).toEqual(written)
      }),
      { numRuns: 500 },
    )
  })
})
