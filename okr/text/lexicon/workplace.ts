import { type Concept, concept } from './concept.ts'

/** How work is staffed and arranged, and the means to do it. */
export const workplaceConcepts: readonly Concept[] = [
  concept(
    'metric',
    'near-miss',
    2.2,
    'near miss, near misses, near-miss, near miss report, near miss reports, near-miss reports, report near misses, hazards reported, report hazards, report unsafe, unsafe situations, unsafe conditions, unsafe acts, safety observations, safety observation, hazard reports, safety walk, safety walks',
    {
      label: 'near misses reported',
      isA: ['safe'],
      de: 'beinaheunfall, beinaheunfaelle, unsichere situationen, sicherheitsbegehung, sicherheitsbegehungen',
    },
  ),
  concept(
    'metric',
    'alert-noise',
    2,
    'alert noise, noisy alerts, night-time alerts, night alerts, alerts at night, alerts for the on-call, alerts per shift, on-call alerts, on-call alert, pages per on-call, pages per shift, paging at night, paging, alert fatigue, woken, woken up, woken at night, false alarms, false alarm, false positives in monitoring, alerts that matter, actionable alerts, fewer alerts, workload of on-call, on-call load, on-call burden',
    {
      good: 'less',
      label: 'needless alerts',
      isA: ['incident'],
      de: 'fehlalarme, fehlalarm, naechtliche alarme, alarmflut',
    },
  ),
  concept(
    'metric',
    'candidate-experience',
    2,
    'candidate experience, candidate nps, candidate satisfaction, candidates rate our process, candidates rate us, applicants hear back, applicants get an answer, answer every applicant, answer applicants, reply to applicants, experience of applicants, feedback to applicants',
    {
      label: 'how candidates are treated',
      isA: ['candidate'],
      de: 'kandidatenerfahrung, bewerbererfahrung, bewerberzufriedenheit',
    },
  ),
  concept(
    'metric',
    'flexible-work',
    1.8,
    'flexible working, flexible work, flexible hours, flexible working hours, flexitime, flextime, part-time models, four-day week, 4-day week, day week, job sharing, jobsharing, self-rostering, choose their hours, choose their own hours, working time models',
    {
      label: 'flexible hours',
      de: 'flexible arbeitszeit, flexible arbeitszeiten, gleitzeit, arbeitszeitmodell, arbeitszeitmodelle, teilzeitmodelle, viertagewoche',
    },
  ),
  concept(
    'thing',
    'shift-planning',
    2,
    'roster, rosters, duty roster, duty rosters, shift plan, shift plans, shift planning, shift schedule, shift schedules, staff scheduling, rostering, shift changes, last-minute shift changes, last-minute changes of shift, know their shifts, shifts in advance, work schedule, work schedules, short-notice shifts',
    {
      label: 'rosters',
      de: 'dienstplan, dienstplaene, dienstplanung, schichtplan, schichtplaene, schichtplanung, einsatzplanung, personaleinsatzplanung',
    },
  ),
  concept(
    'metric',
    'staffing-level',
    2,
    'nurse-to-patient ratio, staff-to-patient ratio, patients per nurse, staffing level, staffing levels, minimum staffing, safe staffing, understaffed, understaffed shifts, shifts fully staffed, fully staffed, shift covered, every shift covered, shifts covered, unfilled shifts, shifts filled, staffing ratio',
    {
      label: 'enough staff on a shift',
      de: 'personalschluessel, personaluntergrenze, personaluntergrenzen, besetzung der schichten, unterbesetzt, schichten besetzt',
    },
  ),
  concept(
    'thing',
    'hr-admin',
    1.8,
    'personnel file, personnel files, digital personnel file, employee file, employee files, employee record, employee records, HR requests, HR request, HR self-service, HR portal, HR processes, HR administration, HR questions, employment contracts, employment contract, reference letters, HR requests, HR self-service, HR processes',
    {
      label: 'personnel administration',
      de: 'personalakte, personalakten, arbeitsvertrag, arbeitsvertraege, arbeitszeugnis, arbeitszeugnisse, personalverwaltung',
    },
  ),
  concept(
    'metric',
    'security-awareness',
    1.8,
    "security culture, security training, security trainings, security awareness, security awareness training, security champions, security everyone's job, security everybody's habit, security everybody's job, security part of their job, security habit, behave securely, secure behaviour, security habits, know how to behave securely, security is everyone's, security as part of their",
    {
      label: 'security as a habit',
      isA: ['security'],
      de: 'sicherheitsbewusstsein, sicherheitsschulung, sicherheitskultur, sicherheitsschulungen',
    },
  ),
  concept(
    'thing',
    'access-rights',
    1.8,
    'access rights, access right, permissions, rbac, least privilege, access review, access reviews, access recertification, recertification of access, privileged access, privileged accounts, admin rights, orphaned accounts, access management, role-based access, access control, lose their access, access revoked, leavers access, joiner mover leaver, excessive rights',
    {
      label: 'access rights',
      isA: ['defending'],
      de: 'zugriffsrechte, zugriffsrecht, berechtigung, berechtigungen, berechtigungskonzept, rezertifizierung, zugangsrechte, adminrechte',
    },
  ),
  concept(
    'thing',
    'security-questionnaire',
    2,
    'security questionnaire, security questionnaires, questionnaires of customers, security due diligence, security review of customers, security reviews of customers, security reviews by customers, customer security review, customer security reviews, security reviews passed, customer audits, trust center, trust centre',
    {
      label: 'security questions of customers',
      isA: ['security', 'trust'],
      de: 'sicherheitsfragebogen, sicherheitsfrageboegen, kundenaudit, kundenaudits',
    },
  ),
  concept(
    'metric',
    'third-party-risk',
    2,
    'third-party risk, third party risk, vendor risk, supplier risk, supplier risks, vendor risk management, assess vendors, assess all critical vendors, assess suppliers, vendor assessment, vendor assessments, supplier security assessments, vendor security assessments, supplier assessment, supplier assessments, supplier due diligence, vendor due diligence',
    {
      label: 'risks from suppliers',
      isA: ['supplier', 'risk'],
      de: 'lieferantenrisiko, lieferantenrisiken, drittanbieterrisiko, drittanbieter, lieferantenbewertung, lieferantenbewertungen',
    },
  ),
  concept(
    'thing',
    'it-helpdesk',
    1.6,
    'IT tickets, IT helpdesk, IT support, IT requests, IT problems, IT service desk, IT issues, internal support',
    { label: 'IT support for staff', isA: ['support'], de: 'itsupport, anwendersupport' },
  ),
  concept(
    'thing',
    'devices',
    1.4,
    'laptop, laptops, notebook, notebooks, device, devices, endpoint, endpoint management, device management, managed devices, workstations, workstation, computers, computer, tablets, tablet, hardware for staff, encrypted devices',
    { label: 'devices', de: 'geraete, endgeraet, endgeraete, rechner, arbeitsplatzrechner, dienstlaptops' },
  ),
  concept(
    'thing',
    'network',
    1.5,
    'wifi, wi-fi, wlan, lan, office network, network in all, network in, corporate network, internet connection, internet access, fast internet, internet at all, local network, network upgrade, vpn',
    { label: 'network', de: 'wlan, netzwerk, internetanschluss, internetzugang' },
  ),
  concept(
    'metric',
    'tool-consolidation',
    1.8,
    'fewer tools, number of tools, consolidate tools, unify our tools, unify tools, number of applications, application landscape, application portfolio, retire applications, system landscape, tool landscape, tools into one, systems into one, tools into, systems into, company-wide crm, company-wide system, crm for the whole company, system for the whole company, common system, group-wide system, fewer systems, fewer applications',
    {
      label: 'fewer systems',
      isA: ['standardise'],
      de: 'systemlandschaft, anwendungslandschaft, weniger systeme, weniger anwendungen, toollandschaft, unternehmensweites system',
    },
  ),
  concept(
    'thing',
    'erp',
    1.8,
    'erp, erp system, sap, s/4hana, s/4, enterprise resource planning, sap system, dynamics 365, sap rollout',
    { label: 'ERP', de: 'erp-einfuehrung, erp-system, warenwirtschaft, warenwirtschaftssystem' },
  ),
  concept(
    'thing',
    'project-status',
    1.8,
    'project status, status of projects, status project, status of every project, status reports for projects, project dashboard, project dashboards, project report, project reports, project reporting, project transparency, transparency of projects, where every project stands, where projects stand, project stands, status of all projects',
    {
      label: 'status of projects',
      isA: ['project', 'facts'],
      de: 'projektstatus, projektbericht, projektberichte, projekttransparenz, stand der projekte',
    },
  ),
  concept(
    'thing',
    'digital-signature',
    1.8,
    'e-signature, e-signatures, electronic signature, electronic signatures, digital signature, digital signatures, sign electronically, sign contracts electronically, signed electronically, sign digitally, sign contracts digitally, docusign, documents signed electronically, documents signed digitally',
    {
      label: 'signing electronically',
      isA: ['paper'],
      de: 'elektronische signatur, digitale signatur, elektronische unterschrift, digitale unterschrift, digital unterschreiben',
    },
  ),
]
