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
    'audit, audit finding, audit findings, internal audit, external audit, auditor, audited, assessment, audits, inspection by, audit report, auditors, no major findings, major findings, audit-ready, audit ready, audit adjustments, auditors find nothing, find nothing to correct, auditors find no, without audit adjustments, adjustments by the auditor, adjustments by auditors, unqualified opinion, unqualified audit opinion, audit differences, clean audit opinion',
    {
      label: 'audits',
      de: 'pruefung, revision, audit, pruefungsfeststellung, pruefungsfeststellungen, revisionsfeststellungen, pruefungen, audits',
    },
  ),
  concept(
    'thing',
    'iso27001',
    1.8,
    'iso 27001, iso27001, isms, iso 27001 certificate, certified to iso 27001, iso certification, iso 27001 certification, iso 27001 certified, iso27001 certification, information security certified, certified information security, information security certification, information security certificate',
    { isA: ['security'], label: 'security certification' },
  ),
  concept(
    'thing',
    'privacy',
    2,
    'privacy, gdpr, personal data, data privacy, dsgvo, data subject, ccpa, deletion requests, data subject requests, cookies, consent, personal information, data-protection, deletion request, data protection impact, data protection impact assessments, dpia, delete personal data, subject access, right to be forgotten, data processing agreements, anonymise, anonymisation, dpa, dpas, sign data processing agreements, processors, data processors, records of processing, processing register, privacy by design, data minimisation, data minimization, access requests under gdpr, subject access request, data access requests, data protection requests, privacy requests, data protection breaches, dpias, records of processing',
    {
      label: 'privacy',
      de: 'datenschutz, dsgvo, personenbezogene daten, auskunftsersuchen, loeschanfragen, loeschfristen, datenschutzfolgenabschaetzung, einwilligung, auftragsverarbeitung, auftragsverarbeitungsvertraege, avv, verarbeitungsverzeichnis, datenschutz-folgenabschaetzung, datensparsamkeit, betroffenenanfragen, datenschutzanfragen, datenschutzverstoesse, datenpannen, datenschutz-folgenabschaetzung',
    },
  ),
  concept(
    'thing',
    'policy',
    1.2,
    'policy, policies, guideline, rule, code of conduct, standard operating procedure, sop, guidelines, rules, ground rules, governance',
    { label: 'policies', de: 'richtlinie, regelwerk, leitlinie, vorgabe' },
  ),
  concept(
    'metric',
    'risk',
    1.5,
    'risk, risk management, exposure, risk register, risk assessment, risk assessments, risks assessed, top risks, security risks accepted, risk treatment, risk treatment plans, risk owners, risk owner, risk appetite, open risks, high risks, high risks open, risks without owner, risks with an owner, mitigated risks, risks mitigated',
    {
      good: 'less',
      de: 'risiko, risiken, risikomanagement, risikoregister, risikobewertung, risikobewertungen, risikoinventar, risikobehandlung, offene risiken, hohe risiken',
    },
  ),
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
  concept(
    'thing',
    'iso9001',
    1.8,
    'iso 9001, iso9001, quality management system, iso 9001 recertification, iso 9001 certificate, renew iso 9001, renew iso 9001 certificate, iso 9001 certification, certified to iso 9001, iso 9001 audit, iatf 16949, iso 13485, quality certificate, qms certificate',
    { label: 'ISO 9001' },
  ),
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
    'litigation, litigation cost, lawsuit, lawsuits, legal disputes, legal dispute, legal cases, open legal cases, court cases, court case, out of court, settle disputes, disputes, legal claims, legal proceedings, litigated claims, claims in court, claims end in court, end in court, without court, without going to court, court proceedings, lawsuits about claims, settled out of court, close lawsuits, lawsuits by settlement, settle legal disputes, out-of-court, settled out of court, open lawsuits, pending lawsuits, disputes settled',
    {
      good: 'less',
      label: 'disputes at law',
      de: 'rechtsstreit, rechtsstreitigkeiten, gerichtsverfahren, klageverfahren, vor gericht, prozesse vor gericht, rechtsstreite, vergleich geschlossen, prozessrisiken',
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
  concept(
    'metric',
    'deletion-of-data',
    2,
    'personal data deleted, deletion concept, deletion concepts, retention schedule, retention schedules, data deleted when no longer needed, deleted when no longer needed, delete old data, old data deleted, delete data we no longer need, data erased, erasure of data, erase personal data, deletion rules, deletion routines',
    {
      label: 'deleting data',
      isA: ['privacy', 'noun-data-deletion'],
      de: 'loeschregeln, loeschroutinen, daten loeschen, daten geloescht',
    },
  ),
  concept(
    'thing',
    'inspection-findings',
    2,
    'gmp inspection, gmp inspections, inspection readiness, inspection-ready, fda inspection, fda inspections, inspection findings, form 483, 483 observations, warning letter, warning letters, critical observations, observations in inspections, findings of the authorities, inspections by authorities, authority inspection, authority inspections, findings in inspections, critical findings in the FDA inspection, findings in the inspection, inspection without findings, pass inspections, pass the inspection, no findings in inspection, observations by the FDA, inspection without critical observations, critical observation',
    {
      label: 'inspection findings',
      isA: ['audit'],
      de: 'behoerdeninspektion, behoerdeninspektionen, gmp-inspektion, inspektionsbefund, inspektionsbefunde, beanstandungen der behoerden',
    },
  ),

  concept(
    'thing',
    'device-regulation',
    2,
    'mdr, mdr certificates, mdr certificate, mdr certification, medical device regulation, medical device directive, eu medical device regulation, ivdr, recertified, recertification, recertify, notified body, notified bodies, technical documentation for devices',
    {
      label: 'device regulation',
      isA: ['licence-to-operate'],
      de: 'medizinprodukteverordnung, benannte stelle, mdr-zertifikat, mdr-zertifikate, mdr-zertifizierung',
    },
  ),

  concept(
    'thing',
    'supplier-code',
    2,
    "supplier code, supplier code of conduct, suppliers' code, code of conduct for suppliers, code of conduct signed by suppliers, code of conduct signed by all suppliers, vendor code of conduct, suppliers sign our code, suppliers have signed our code, vendors sign our code of conduct, accepted our supplier code",
    {
      label: 'supplier code',
      isA: ['supplier', 'policy'],
      de: 'lieferantenkodex, verhaltenskodex fuer lieferanten',
    },
  ),

  concept(
    'thing',
    'supplier-sustainability',
    2,
    'suppliers on sustainability, rate suppliers on sustainability, rate all suppliers on sustainability, esg assessment of vendors, esg assessment of suppliers, esg assessment of every vendor, sustainability rating of suppliers, sustainability assessment of suppliers, suppliers assessed for sustainability, suppliers with a sustainability rating, ecovadis, sustainable suppliers, sustainable sourcing, responsible sourcing, sustainable procurement, esg-rated suppliers, suppliers assessed on esg',
    {
      label: 'supplier sustainability',
      isA: ['supplier', 'green'],
      de: 'nachhaltige lieferanten, nachhaltigkeitsbewertung der lieferanten, nachhaltige beschaffung, lieferanten nach nachhaltigkeit',
    },
  ),

  concept(
    'metric',
    'fines',
    2,
    'fines, fined, penalty, penalties, no fines, sanction from regulators, penalty payments, fines from authorities, penalties from regulators',
    {
      good: 'less',
      label: 'fines',
      isA: ['rules'],
      de: 'bussgeld, bussgelder, strafzahlung, strafzahlungen',
    },
  ),

  concept(
    'thing',
    'standard-contract',
    2,
    'standard contract, standard contracts, standard agreement, standard agreements, own templates, our own templates, our templates, standard terms, our standard terms, contract template, contract templates, our own paper, on our paper, contract playbook, standard clauses, model contracts, contracts on our template',
    {
      label: 'standard contract',
      isA: ['contract'],
      de: 'standardvertrag, standardvertraege, mustervertrag, mustervertraege, vertragsvorlage, vertragsvorlagen, vertragsmuster',
    },
  ),
]
