/**
 * What two concepts in one clause mean together: "fill our open positions faster" is time to hire. Each line:
 * the concept that is meant: one part + the other part; a part may be one of several.
 */
const lines = `
time-to-hire: hiring/great-people + speed
build-time: test-suite + speed
flaky-tests: test-suite + trust/availability/flawless
loan-time: loan + speed
claims-time: insurance-claim + speed
contract-turnaround: contract + speed
latency: website/mobile-app + speed
delivery-time: order/shipping + speed
waiting-list: patient + speed
project-punctuality: project + delivery-punctuality/keeping-promises
security-awareness: security + training/culture/awareness/role
candidate-experience: candidate + satisfaction/recommendation/response-time/journey
third-party-risk: supplier + risk/security
data-driven: approval + data/facts/report
partner-revenue: partner + revenue
inventory-accuracy: inventory/warehouse + accuracy
model-quality: ai + accuracy/quality/performance
staff-retention: employee/volunteer + retention
donor-retention: donor + retention/staying
delivery-punctuality: shipping/order/arriving + keeping-promises
machine-availability: machine + availability
emergency-time: emergency-department + speed/waiting-less/waiting-list/length-of-stay
supplier-consolidation: supplier + standardise
cloud-cost: cloud/infrastructure + cost
supplier-delivery: supplier + delivery-punctuality
supply-resilience: supplier + availability
procurement-savings: supplier + cost/price
supplier-quality: supplier + defect/scrap
processing-time: application-form + speed/resolution-time
online-services: application-form/citizen + website/paper
treatment-errors: patient + defect/safe
fuel: vehicle + energy
train-punctuality: public-transport + delivery-punctuality/project-punctuality
test-coverage: test-suite + automate
payables: supplier + receivables
`

export interface Combined {
  meant: string
  parts: readonly [readonly string[], readonly string[]]
}

export const combined: readonly Combined[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [meant = '', one = '', other = ''] = line.split(/ \+ |: /)
    return { meant, parts: [one.split('/'), other.split('/')] }
  })
