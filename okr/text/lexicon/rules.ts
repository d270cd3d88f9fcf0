import { type Concept, concept } from './concept.ts'

/** Law, rules, and proving that they are kept. */
export const rulesConcepts: readonly Concept[] = [
  concept(
    'metric',
    'compliance',
    1.8,
    'compliance, compliant, regulation, regulatory, regulator, conformity, comply, conform, legal requirements, comply with, conform to, legally compliant, meet regulations, meet the requirements of, obligations, statutory, law, laws',
    {
      label: 'compliance',
      de: 'konformitaet, regelkonform, vorschrift, regulatorik, compliance, einhaltung, gesetzliche vorgaben, gesetzliche anforderungen, rechtskonform, gesetzeskonform, vorschriften',
    },
  ),
  concept(
    'thing',
    'audit',
    1.8,
    'audit, audit finding, audit findings, internal audit, external audit, auditor, audited, assessment, audits, inspection by, audit report, auditors, no major findings, major findings, audit-ready, audit ready',
    {
      label: 'audits',
      de: 'pruefung, revision, audit, pruefungsfeststellung, pruefungsfeststellungen, revisionsfeststellungen, pruefungen, audits',
    },
  ),
  concept(
    'thing',
    'iso27001',
    1.8,
    'iso 27001, iso27001, isms, iso 27001 certificate, certified to iso 27001, iso certification, iso 27001 certification, iso 27001 certified, iso27001 certification',
    { isA: ['security'], label: 'security certification' },
  ),
  concept(
    'thing',
    'privacy',
    2,
    'privacy, gdpr, personal data, data privacy, dsgvo, data subject, ccpa, deletion requests, data subject requests, subject access requests, cookies, consent, personal information, data-protection, deletion request, data protection impact, data protection impact assessments, dpia, delete personal data, subject access, right to be forgotten, data processing agreements, anonymise, anonymisation',
    {
      label: 'privacy',
      de: 'datenschutz, dsgvo, personenbezogene daten, auskunftsersuchen, loeschanfragen, loeschfristen, datenschutzfolgenabschaetzung, einwilligung',
    },
  ),
  concept(
    'thing',
    'policy',
    1.2,
    'policy, policies, guideline, rule, code of conduct, standard operating procedure, sop, guidelines, rules, ground rules, governance',
    { label: 'policies', de: 'richtlinie, regelwerk, leitlinie, vorgabe' },
  ),
  concept('metric', 'risk', 1.5, 'risk, risk management, exposure', {
    good: 'less',
    de: 'risiko, risiken, risikomanagement',
  }),
  concept(
    'thing',
    'soc2',
    1.8,
    'soc 2, soc2, soc 2 type ii, soc 2 report, soc2 report, soc 2 certified, soc 2 certification, soc2 type ii, soc2 type 2, soc 2 type ii, soc 2 type 2, soc ii',
    { isA: ['security'], label: 'SOC 2' },
  ),
  concept('thing', 'pci', 1.8, 'pci, pci dss, pci compliance, pci certified', {
    isA: ['security'],
    label: 'PCI DSS',
  }),
  concept('thing', 'tisax', 1.8, 'tisax', { isA: ['security'], label: 'TISAX' }),
  concept('thing', 'iso9001', 1.8, 'iso 9001, iso9001, quality management system', { label: 'ISO 9001' }),
  concept('thing', 'iso14001', 1.8, 'iso 14001, iso14001, environmental management', { label: 'ISO 14001' }),
  concept('thing', 'internal-controls', 1.8, 'sox, sarbanes-oxley, internal controls', {
    label: 'internal controls',
  }),
  concept(
    'thing',
    'log-retention',
    2.4,
    'retention of log, retention of logs, log retention, data retention, retention of data, retention period, backup retention',
    { label: 'keeping data' },
  ),
  concept(
    'thing',
    'drill',
    1.5,
    'drill, drills, rehearse, rehearsal, practise, exercise, exercises, simulation, game day, dry run, fire drill, tabletop exercise, emergency drills, evacuation drill, evacuation, evacuations',
    { label: 'drills', de: 'uebung, uebungen, notfalluebung' },
  ),
  concept(
    'thing',
    'approval',
    1.5,
    'approval, approve, sign-off, sign off, decision making, decision-making, decision, decide, decisions, approvals, approved, decide, authorisation, authorization, signed off, go-ahead, green light',
    { label: 'decisions and approvals', de: 'freigabe, entscheidung, genehmigen, freigeben, entscheiden' },
  ),
  concept(
    'metric',
    'deviations',
    2,
    'deviations, capa, non-conformities, nonconformities, non-conformances, corrective actions, deviation, nonconformance, complaints from auditors, findings closed, batch record errors, batch records, non-conformity',
    { good: 'less', label: 'deviations', de: 'abweichungen, korrekturmassnahmen' },
  ),
  concept(
    'metric',
    'litigation',
    2,
    'litigation, litigation cost, lawsuit, lawsuits, legal disputes, legal dispute, legal cases, open legal cases, court cases, court case, out of court, settle disputes, disputes, legal claims, legal proceedings',
    {
      good: 'less',
      label: 'disputes at law',
      de: 'rechtsstreit, rechtsstreitigkeiten, gerichtsverfahren, klageverfahren, vor gericht, prozesse vor gericht',
    },
  ),
  concept(
    'metric',
    'legal-spend',
    2,
    "outside counsel, outside counsel spend, external counsel, external lawyers, law firm, law firms, law firm cost, spend on law firms, lawyers' fees, legal fees, legal spend, legal cost, legal costs",
    {
      good: 'less',
      label: 'outside lawyers',
      isA: ['cost'],
      de: 'anwaltskosten, externe anwaelte, kanzleikosten, rechtskosten, rechtsberatungskosten',
    },
  ),
  concept(
    'thing',
    'patent',
    2,
    'patent, intellectual property, ip filing, trademark, inventions, protect our inventions, invention disclosures',
    {
      de: 'patent, schutzrecht, patente, schutzrechte, erfindungen, erfindung',
    },
  ),
  concept(
    'metric',
    'contract-turnaround',
    2.2,
    'contract turnaround, contract cycle time, contract review time, review contracts within, contracts signed within, contract negotiation time, contract approval time, sign contracts faster, turn contracts around, legal review time, contracts reviewed within, faster contracts, time to sign, drafting contracts, contract is ready, ready to sign, contract ready, contracts ready, contract within, contract review in, contract review, review contracts, legal turnaround, time to contract, legal reviews contracts, legal review, contracts reviewed',
    {
      de: 'vertragspruefung, vertraege schneller, vertragsdurchlaufzeit, vertragserstellung',
      good: 'less',
      isA: ['speed', 'contract'],
      label: 'turning contracts round',
    },
  ),
]
