import { actionConcepts } from './actions.ts'
import { bankingConcepts } from './banking.ts'
import { careConcepts } from './care.ts'
import { charityConcepts } from './charity.ts'
import { commerceConcepts } from './commerce.ts'
import type { Concept } from './concept.ts'
import { customerConcepts } from './customers.ts'
import { dataConcepts } from './data.ts'
import { dealingsConcepts } from './dealings.ts'
import { educationConcepts } from './education.ts'
import { energyConcepts } from './energy.ts'
import { engineeringConcepts } from './engineering.ts'
import { everydayAbove, everydayConcepts } from './everyday.ts'
import { nounConcepts } from './nouns.ts'
import { operationsConcepts } from './operations.ts'
import { peopleConcepts } from './people.ts'
import { publishingConcepts } from './publishing.ts'
import { rulesConcepts } from './rules.ts'
import { scopeConcepts } from './scopes.ts'
import { societyConcepts } from './society.ts'
import { softwareConcepts } from './software.ts'
import { supplyConcepts } from './supply.ts'
import { tradesConcepts } from './trades.ts'
import { transportConcepts } from './transport.ts'
import { workplaceConcepts } from './workplace.ts'

/** Where two concepts are said alike, the first is meant. */
const narrow: readonly Concept[] = [
  ...customerConcepts,
  ...commerceConcepts,
  ...dealingsConcepts,
  ...peopleConcepts,
  ...workplaceConcepts,
  ...engineeringConcepts,
  ...dataConcepts,
  ...softwareConcepts,
  ...operationsConcepts,
  ...rulesConcepts,
  ...supplyConcepts,
  ...careConcepts,
  ...societyConcepts,
  ...charityConcepts,
  ...educationConcepts,
  ...bankingConcepts,
  ...tradesConcepts,
  ...publishingConcepts,
  ...energyConcepts,
  ...transportConcepts,
  ...actionConcepts,
  ...nounConcepts,
  ...scopeConcepts,
]

/** Every concept that a plan can be about, as far as we know it. Words outside it are compared by their stems. */
export const concepts: readonly Concept[] = [
  ...narrow.map((one) => {
    const above = everydayAbove.get(one.id)
    return above === undefined ? one : { ...one, isA: [...(one.isA ?? []), ...above] }
  }),
  ...everydayConcepts,
]
