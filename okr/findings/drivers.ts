type Direction = 'up' | 'down'

/** Moving one metric moves another: why two aims that name no common metric can still pull against each other. */
export interface Driver {
  /** Concepts of okr/text/lexicon. */
  cause: string
  up: { effect: string; direction: Direction; because: string }[]
  down?: { effect: string; direction: Direction; because: string }[]
}

/**
 * Only what holds by arithmetic or nearly so. Trade-offs that depend on how something is done (speed and quality, more
 * leads and better leads) are left to people.
 */
export const drivers: readonly Driver[] = [
  {
    cause: 'discount',
    up: [
      { effect: 'margin', direction: 'down', because: 'every discount is taken from the margin' },
      { effect: 'deal-size', direction: 'down', because: 'every discount lowers the value of a sale' },
      { effect: 'price', direction: 'down', because: 'a discount is a lower price' },
    ],
  },
  {
    cause: 'price',
    up: [
      { effect: 'conversion', direction: 'down', because: 'fewer buy at a higher price' },
      { effect: 'retention', direction: 'down', because: 'some customers leave at a higher price' },
    ],
    down: [
      { effect: 'margin', direction: 'down', because: 'a lower price leaves less margin' },
      { effect: 'deal-size', direction: 'down', because: 'a lower price lowers the value of a sale' },
    ],
  },
  {
    cause: 'hiring',
    up: [{ effect: 'cost', direction: 'up', because: 'new people are a running cost' }],
  },
  {
    cause: 'cost',
    up: [{ effect: 'margin', direction: 'down', because: 'what is spent is taken from the margin' }],
  },
  {
    cause: 'inventory',
    up: [{ effect: 'cash', direction: 'down', because: 'stock ties up cash' }],
    down: [{ effect: 'stock-out', direction: 'up', because: 'a smaller stock runs out sooner' }],
  },
]
