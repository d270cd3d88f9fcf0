/** The step of the first start that comes next: organisation (0), cycle (1), OKRs (2). */
export function firstStepToDo(hasOrganisation: boolean, hasCycle: boolean): 0 | 1 | 2 {
  if (!hasOrganisation) return 0
  return hasCycle ? 2 : 1
}
