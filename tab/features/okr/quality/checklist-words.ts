import type { ChecklistPart } from '../../../../okr/checklist.ts'

export const checklistNames: Readonly<Record<ChecklistPart, string>> = {
  execution: 'Execution',
  measurement: 'Measurement',
  resources: 'Resources',
  roadblocks: 'Roadblocks',
}

/** What each part asks. */
export const checklistQuestions: Readonly<Record<ChecklistPart, string>> = {
  execution: 'How will it be reached: which first steps, by whom, by when?',
  measurement: 'Who measures it, from which data, how often?',
  resources: 'Which people, money and tools does it take, and who has promised them?',
  roadblocks: 'What could stop it, and what is done about that?',
}
