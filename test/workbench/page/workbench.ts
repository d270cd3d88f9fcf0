import type { Info, Person } from './api.ts'

/** What the whole page knows: the organisation and its people. */
export type Workbench = { info: Info; people: Person[]; byId: Map<string, Person> }
