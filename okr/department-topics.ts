import { isStop } from './text/phrases.ts'

/** What departments usually work on: words (English and German, as they begin) that speak for a department by its name. */
interface Topic {
  /** Words of the names that such a department has. */
  names: readonly string[]
  /** How words about its work begin. */
  begins: readonly string[]
}

const topics: readonly Topic[] = [
  {
    names: ['marketing'],
    begins: [
      'lead',
      'campaign',
      'kampagn',
      'brand',
      'marke',
      'awareness',
      'traffic',
      'mql',
      'signup',
      'webinar',
    ],
  },
  {
    names: ['sales', 'vertrieb'],
    begins: [
      'deal',
      'quota',
      'pipeline',
      'upsell',
      'revenue',
      'umsatz',
      'discount',
      'rabatt',
      'prospect',
      'arr',
    ],
  },
  {
    names: ['support', 'success', 'service', 'kundendienst'],
    begins: [
      'churn',
      'ticket',
      'csat',
      'nps',
      'onboarding',
      'retention',
      'abwander',
      'renewal',
      'satisfaction',
    ],
  },
  {
    names: ['people', 'human', 'hr', 'personal', 'talent'],
    begins: ['hire', 'hiring', 'recruit', 'candidate', 'attrition', 'einstell', 'bewerb', 'enps', 'vacanc'],
  },
  {
    names: ['finance', 'finanzen', 'controlling', 'accounting'],
    begins: [
      'budget',
      'cash',
      'invoice',
      'rechnung',
      'margin',
      'marge',
      'forecast',
      'procure',
      'spend',
      'kosten',
    ],
  },
  {
    names: ['legal', 'recht', 'compliance'],
    begins: ['contract', 'vertrag', 'licens', 'licenc', 'gdpr', 'dsgvo', 'complian', 'trademark'],
  },
  {
    names: ['engineering', 'development', 'entwicklung', 'technology'],
    begins: ['bug', 'release', 'latency', 'deploy', 'feature', 'defect', 'backlog', 'refactor', 'api'],
  },
  {
    names: ['infrastructure', 'operations', 'it', 'reliability', 'security'],
    begins: [
      'uptime',
      'outage',
      'incident',
      'availability',
      'backup',
      'server',
      'vulnerab',
      'mttr',
      'ausfall',
    ],
  },
  {
    names: ['product', 'produkt'],
    begins: ['roadmap', 'adoption', 'usability', 'activation', 'mau', 'dau', 'prototype'],
  },
  {
    names: ['logistics', 'supply', 'logistik', 'einkauf'],
    begins: ['deliver', 'shipment', 'warehouse', 'lager', 'inventory', 'liefer', 'stock'],
  },
]

/** Short beginnings must be the whole word, or its plural: "lead" is not "leadership". */
const openFrom = 6

function isAbout(word: string, begin: string): boolean {
  return begin.length >= openFrom ? word.startsWith(begin) : word === begin || word === `${begin}s`
}

/** For each of the words (lower case) that speaks for a department: the word, and the names of such departments. */
export function departmentsFor(words: readonly string[]): { word: string; names: readonly string[] }[] {
  return topics.flatMap(({ names, begins }) => {
    const word = words.find((one) => begins.some((begin) => isAbout(one, begin)))
    return word === undefined ? [] : [{ word, names }]
  })
}

/** What every OKR is about, beside the words that say nothing anywhere. */
const fillers = new Set(
  (
    'above below best better build become company create customer customers deliver drive first increase improve least less ' +
    'made more need new next objective percent quarter raise reach reduce result results same team teams time user users ' +
    'without work year erhöhen für kunden mehr quartal steigern team über verbessern ziel'
  ).split(' '),
)

/** The few words of a text that say what it is about, the longest first: what is looked up. */
export function telling(words: readonly string[], atMost: number): string[] {
  const found = words.filter((word) => word.length >= 3 && !isFiller(word) && !/\d/.test(word))
  return [...new Set(found)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, atMost)
}

function isFiller(word: string): boolean {
  return fillers.has(word) || isStop(word, 'en') || isStop(word, 'de')
}
