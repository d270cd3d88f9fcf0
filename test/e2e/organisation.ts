/** The small invented company of the browser tests: a leader at the top, a department with two teams, another department. */
export interface TestPerson {
  id: string
  displayName: string
  managerId: string
  jobTitle: string
  departments: string
  timeZone: string
}

const row = (
  id: string,
  displayName: string,
  managerId: string,
  jobTitle: string,
  departments: string,
  timeZone: string,
): TestPerson => ({ id, displayName, managerId, jobTitle, departments, timeZone })

const onboarding = 'Customer Success > Onboarding'
const support = 'Customer Success > Support'

export const people = {
  amara: row('p-amara', 'Amara Okafor', '', 'Chief Executive', '', 'Europe/London'),
  bruno: row(
    'p-bruno',
    'Bruno Keller',
    'p-amara',
    'VP Customer Success',
    'Customer Success',
    'Europe/Berlin',
  ),
  carla: row('p-carla', 'Carla Ruiz', 'p-bruno', 'Onboarding Lead', onboarding, 'Europe/Berlin'),
  dev: row('p-dev', 'Dev Patel', 'p-carla', 'Onboarding Manager', onboarding, 'Europe/London'),
  emil: row('p-emil', 'Emil Lund', 'p-carla', 'Onboarding Manager', onboarding, 'Europe/Berlin'),
  fay: row('p-fay', 'Fay Brooks', 'p-carla', 'Solution Engineer', onboarding, 'America/New_York'),
  gus: row('p-gus', 'Gus Miller', 'p-bruno', 'Support Lead', support, 'America/New_York'),
  hana: row('p-hana', 'Hana Weiss', 'p-gus', 'Support Engineer', support, 'Europe/Berlin'),
  ines: row('p-ines', 'Ines Costa', 'p-gus', 'Support Engineer', support, 'Europe/London'),
  jon: row('p-jon', 'Jon Park', 'p-gus', 'Support Engineer', support, 'America/New_York'),
  kim: row('p-kim', 'Kim Osei', 'p-amara', 'Finance Director', 'Finance', 'Europe/London'),
  lea: row('p-lea', 'Lea Stone', 'p-kim', 'Analyst', 'Finance', 'America/New_York'),
} as const satisfies Record<string, TestPerson>

const columns = ['id', 'displayName', 'managerId', 'jobTitle', 'departments', 'timeZone'] as const

export const organisationCsv = [
  columns.join(','),
  ...Object.values(people).map((person) => columns.map((column) => person[column]).join(',')),
  '',
].join('\n')

export const okrsMarkdown = `# Northwind

- Become the supplier that customers recommend
  - Key result: Raise the recommendation score from 31 to 45
  - Key result: Keep 95% of the customers of last year

## Customer Success

- Customers reach their first result quickly
  - Key result: Cut the days to the first result from 21 to 10

### Onboarding

- Every new customer has a plan that works
  - Key result: 90% of new customers with a plan in their first week
  - Dev Patel: Teach ten partners to run an onboarding alone

### Support

- Questions are answered while they still matter
  - Key result: Answer 80% of questions within four hours

## Finance

- Invoices that nobody has to ask about
  - Key result: Halve the number of disputed invoices
`
