import { useRoute } from 'wouter'
import { UnitFindings } from '../features/findings/unit-findings.tsx'
import { ReadinessView } from '../features/readiness/readiness-view.tsx'
import { patterns } from '../routes.ts'

/** Readiness with the findings in it: two features that do not know each other. */
export function ReadinessPage() {
  const [, params] = useRoute(patterns.readiness)
  return (
    <ReadinessView
      unitId={params?.unitId}
      findings={(unitId) => <UnitFindings key={unitId} unitId={unitId} />}
    />
  )
}
