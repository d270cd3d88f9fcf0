/** Where a rule comes from, and what it says there, shortened. */
export interface Source {
  name: string
  says: string
}

const playbook = (part: string, says: string): Source => ({ name: `Google's OKR playbook, ${part}`, says })
const gitlab = (part: string, says: string): Source => ({
  name: `GitLab handbook, ${part}`,
  says,
})
const rework = (says: string): Source => ({ name: 'Google re:Work, “Set goals with OKRs”', says })
const measureWhatMatters = (says: string): Source => ({ name: 'John Doerr, “Measure What Matters”', says })

export const sources = {
  activity: playbook(
    '“Writing effective OKRs”',
    'Key results describe outcomes, not activities. Words like “consult”, “help”, “analyze” or “participate” describe activities; say what changes for those it is done for.',
  ),
  output: playbook(
    '“More litmus tests”',
    'What matters isn’t the launch, but its impact. Not “Launch Foo 4.1”, but “Launch Foo 4.1 to improve sign-ups by 25 percent”.',
  ),
  measurable: playbook(
    '“More litmus tests”',
    'It must be possible to give an objective grade at the end of the quarter. “Improve sign-ups” isn’t a good key result; “improve daily sign-ups by 25 percent by May 1” is.',
  ),
  baseline: gitlab(
    '“How to write OKRs”',
    'A key result is a verb, what you are going to measure, and “from x to y”.',
  ),
  unambiguous: playbook(
    '“More litmus tests”',
    'Make sure that the metrics are unambiguous: nobody should have to ask which number is meant.',
  ),
  change: gitlab(
    '“OKRs are what is different”',
    'OKRs are what a quarter changes. What has to stay as it is every quarter is followed as a KPI.',
  ),
  oneOwner: gitlab(
    '“Criteria for objectives” and “for key results”',
    'One person is responsible, even where many work on it: this prevents diffusion of responsibility.',
  ),
  dated: gitlab(
    '“Criteria for key results”',
    'A key result is time-bound: it has a due date, within the quarter unless otherwise stated.',
  ),
  realDates: playbook(
    '“More litmus tests”',
    'Use real dates. If every key result happens on the last day of the quarter, you likely don’t have a real plan.',
  ),
  exclusive: gitlab(
    '“Criteria for key results”',
    'Key results are mutually exclusive: each measures one part of the progress. All transactions and the transactions from North America overlap; their number and their average amount do not.',
  ),
  objectiveInWords: playbook(
    'trap 6',
    'An OKR is divided into the desired outcome, the objective, and the measurable steps to it, the key results.',
  ),
  why: gitlab(
    '“How to write OKRs”',
    'An objective is a verb, what you want to do, and “in order to …”: the rationale belongs to the goal.',
  ),
  obvious: playbook(
    '“Writing effective OKRs”',
    'Objectives are tangible, objective and unambiguous. Whether one has been achieved should be obvious to a rational observer.',
  ),
  oneLine: playbook(
    '“More litmus tests”',
    'If your objective doesn’t fit on one line, it probably isn’t crisp enough.',
  ),
  fewWords: gitlab(
    '“Criteria for key results”',
    'A key result has few words, in language that everybody shares.',
  ),
  committed: playbook(
    '“Committed vs. aspirational OKRs”',
    'Commitments are what we agree will be achieved; schedules and resources are adjusted so that they are.',
  ),
  fewObjectives: rework('Three to five objectives: more over-extend a team and diffuse its effort.'),
  fewKeyResults: measureWhatMatters(
    'Less is more: three to five objectives a cycle, each with five key results or fewer.',
  ),
} as const satisfies Record<string, Source>
