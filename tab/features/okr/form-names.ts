/** Under which name the draft of an objective's next key result is kept. */
export function keyResultFormName(cycleId: string, objectiveId: string): string {
  return `key-result ${cycleId} ${objectiveId}`
}

/** Of a new objective, by where it was begun. */
export function objectiveFormName(
  cycleId: string,
  unitId: string | undefined,
  parentId: string | undefined,
): string {
  return `objective ${cycleId} ${unitId ?? ''} ${parentId ?? ''}`
}
