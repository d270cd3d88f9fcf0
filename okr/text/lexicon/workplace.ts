import { type Concept, concept } from './concept.ts'

/** How work is staffed and arranged, and the means to do it. */
export const workplaceConcepts: readonly Concept[] = [
  concept(
    'metric',
    'near-miss',
    2.2,
    'near miss, near misses, near-miss, near miss report, near miss reports, near-miss reports, report near misses, hazards reported, report hazards, report unsafe, unsafe situations, unsafe conditions, unsafe acts, safety observations, safety observation, hazard reports, safety walk, safety walks, cirs, cirs reports, cirs reports per, critical incident reporting, incident reporting culture, report mistakes openly, report errors openly, speak up about mistakes, no-blame',
    {
      label: 'near misses reported',
      isA: ['safe'],
      de: 'beinaheunfall, beinaheunfaelle, unsichere situationen, sicherheitsbegehung, sicherheitsbegehungen, cirs-meldungen, beinahefehler, fehlermeldesystem, kritische ereignisse melden',
    },
  ),
  concept(
    'metric',
    'alert-noise',
    2,
    'alert noise, noisy alerts, night-time alerts, night alerts, alerts at night, alerts for the on-call, alerts per shift, on-call alerts, on-call alert, pages per on-call, pages per shift, paging at night, paging, alert fatigue, woken, woken up, woken at night, false alarms, false alarm, false positives in monitoring, alerts that matter, actionable alerts, fewer alerts, wrong alerts, wrong alert, false alerts, false alert, needless alerts, needless alarms, wrong alarms, alerts for nothing, workload of on-call, on-call load, on-call burden, wake engineers, wake engineers less often, wake our engineers, wake people at night, on-call pages, pages per week, night-time pages, pages out of hours, nights without alerts, quiet nights, sleep through, nightly alerts, false alarms from security tools, false positive rate of alerts, false positives in alerts, useless alerts, false positive alerts, alerts that are false, false-positive alerts, irrelevant alerts, turn out harmless, turn out to be harmless, turn out to be nothing, harmless alerts, needless beeping, nuisance alarms, nuisance alarm, alarm fatigue, pointless alerts, unnecessary alarms, unnecessary alerts, unfounded alerts',
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
    'candidate experience, candidate nps, candidate satisfaction, candidates rate our process, candidates rate us, applicants hear back, applicants get an answer, answer every applicant, answer applicants, reply to applicants, experience of applicants, feedback to applicants, offer within days of the interview, feedback after interviews within, feedback within days of the interview, applicants answered within, candidates hear back within, candidates hear from us within, candidates get an answer within, candidate response time, applicants hear from us within, time to first interview, answer to applicants within, candidate feedback within, applicants hear from us, candidates hear from us, feedback to candidates',
    {
      label: 'how candidates are treated',
      isA: ['candidate'],
      de: 'kandidatenerfahrung, bewerbererfahrung, bewerberzufriedenheit, rueckmeldung an bewerber, bewerber erhalten antwort, rueckmeldung nach dem gespraech, antwort an bewerber',
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
    'roster, rosters, duty roster, duty rosters, shift plan, shift plans, shift planning, shift schedule, shift schedules, staff scheduling, rostering, shift changes, last-minute shift changes, last-minute changes of shift, know their shifts, shifts in advance, work schedule, work schedules, short-notice shifts, duties a month ahead, duty plan, duty plans, roster changes, roster stability, rosters published, stable rosters, rosters are stable, rotas, rota, know their duties, shifts a month ahead, shift changes at short notice, shift swaps',
    {
      label: 'rosters',
      de: 'dienstplan, dienstplaene, dienstplanung, schichtplan, schichtplaene, schichtplanung, einsatzplanung, personaleinsatzplanung',
    },
  ),
  concept(
    'metric',
    'staffing-level',
    2,
    'nurse-to-patient ratio, staff-to-patient ratio, patients per nurse, staffing level, staffing levels, minimum staffing, safe staffing, understaffed, understaffed shifts, shifts fully staffed, fully staffed, shift covered, every shift covered, shifts covered, unfilled shifts, shifts filled, staffing ratio, full complement, shifts with enough staff, enough staff on the ward, enough nurses on, all nursing posts filled, nursing posts filled, nursing is fully staffed, enough nurses, shift has enough nurses, enough nurses on every shift, enough staff on every shift, manned posts, posts manned, posts filled punctually, guard posts, guards on post, guards are on post, on post on time, unmanned posts, posts covered, shift cover, uncovered shifts, open shifts, unstaffed shifts, posts staffed',
    {
      enLess:
        'nurse vacancies, nursing gaps, gaps in the roster, nursing vacancies, vacant nursing posts, vacant nursing positions, open nursing posts',
      label: 'enough staff on a shift',
      de: 'personalschluessel, personaluntergrenze, personaluntergrenzen, besetzung der schichten, unterbesetzt, schichten besetzt, voll besetzt, pflege voll besetzt, stellen voll besetzt, vollbesetzung, pflegeschluessel, dienste besetzt, unbesetzte posten, unbesetzte schichten, besetzte posten, unbesetzte dienste, posten besetzt',
    },
  ),
  concept(
    'thing',
    'hr-admin',
    1.8,
    'personnel file, personnel files, digital personnel file, employee file, employee files, employee record, employee records, HR requests, HR request, HR self-service, HR portal, HR processes, HR administration, HR questions, employment contracts, employment contract, reference letters, HR requests, HR self-service, HR processes, hr files, hr files without paper, electronic personnel file, electronic personnel files, digital hr files, hr answers, hr requests answered, hr service, hr service centre, hr queries, hr tickets',
    {
      label: 'personnel administration',
      de: 'personalakte, personalakten, arbeitsvertrag, arbeitsvertraege, arbeitszeugnis, arbeitszeugnisse, personalverwaltung, elektronische personalakte, digitale personalakte, personalservice, hr-anfragen',
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
    'access rights, access right, permissions, rbac, least privilege, access review, access reviews, access recertification, recertification of access, privileged access, privileged accounts, admin rights, orphaned accounts, access management, role-based access, access control, lose their access, access revoked, leavers access, joiner mover leaver, excessive rights, standing access, admin accounts, local admin, local admins, local administrator, local administrator rights, domain admins, privileged users, privileged access management, pam, just-in-time access, access removed, access of leavers, leavers lose, accounts of leavers, leaver accounts, accounts disabled, accounts closed when people leave, inactive accounts disabled, shared accounts, service accounts, rights reviewed, access rights reviewed, entitlements, entitlement reviews, segregation of duties, those who need it have access, who need it have access, who needs it has access, need-to-know, access only for those who need, only those who need it have access, leavers lose access, offboarding, offboarding removes, rights of leavers, remove all rights at once, accounts of leavers closed, leaver accounts closed',
    {
      label: 'access rights',
      isA: ['defending'],
      de: 'zugriffsrechte, zugriffsrecht, berechtigung, berechtigungen, berechtigungskonzept, rezertifizierung, zugangsrechte, adminrechte, administratorrechte, privilegierte konten, privilegierte zugaenge, verwaiste konten, rechtevergabe, benutzerrechte, funktionstrennung, konten ausgeschiedener, offboarding, zugaenge entziehen, zugaenge entzogen, rechte entzogen, rechte entziehen',
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
    'third-party risk, third party risk, vendor risk, supplier risk, supplier risks, vendor risk management, assess vendors, assess all critical vendors, assess suppliers, vendor assessment, vendor assessments, supplier security assessments, vendor security assessments, supplier assessment, supplier assessments, supplier due diligence, vendor due diligence, suppliers are audited for security, security audit of vendors, security audits of vendors, security audits of suppliers, third parties meet our security, third parties meet, vendor security, supplier security, suppliers meet our security standard, vendors meet our security standard',
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
  concept(
    'metric',
    'mentoring',
    2,
    'mentoring, mentor, mentors, mentees, mentorship, buddy, buddy programme, mentoring programme, mentoring program, mentored, mentor scheme, buddies, pair junior, pair juniors, junior colleagues with experienced, pair junior colleagues with experienced ones, experienced colleagues guide, godparent',
    {
      isA: ['training'],
      label: 'mentoring',
      de: 'mentoring, patenprogramm, mentor, mentorin, mentoren, mentorenprogramm, patenschaft, pate, paten',
    },
  ),
  concept(
    'metric',
    'employee-referral',
    2,
    'employee referrals, employee referral, referred by employees, referral hires, hires from referrals, staff referrals, colleagues recommend candidates, referred candidates, recommended by employees, staff bring in their friends, employees bring in, employees recommend candidates, refer candidates, refer a friend, referrals by employees, referral bonus, referral programme for staff, referrals from staff',
    { isA: ['hiring'], label: 'hires by recommendation', de: 'mitarbeiterempfehlung, mitarbeiter werben' },
  ),
  concept(
    'metric',
    'agency-spend',
    2,
    'agency spend, recruiter fees, recruitment agencies, agency fees, headhunters, temp staff, temporary staff, agency staff, contractors cost, agency workers, agency nurses, freelancers, temporary workers, temp workers, temps, temporary labour, interim staff, bank staff, agency hours, contingent workers, agency doctors, locum, locums, contract staff, agency shifts, shifts covered by agency, temporary nurses, spend on temps, spend on agency',
    {
      good: 'less',
      label: 'agency staff',
      de: 'zeitarbeit, leiharbeit, personaldienstleister, headhunter, leiharbeiter, leihkraefte, leasingpersonal, zeitarbeiter, zeitarbeitskraefte, honorarkraefte, leasingkraefte, honorararzt, honoraraerzte, personalleasing, leiharbeit in der pflege, pflegeleasing',
    },
  ),
  concept(
    'metric',
    'internal-promotion',
    2,
    'internal promotion, internal promotions, promote internally, filled internally, filled from within, internal hires, promoted from within, internal candidates, positions filled by internal, internal applicants, promote from within, leadership roles filled internally, our own people, own people, from our own ranks, from own ranks, staffed internally, internal staffing, grow our own leaders, own talent, own staff, from inside, recruited internally, posts filled internally, fill leadership roles with our own people, with our own people, management positions staffed internally, posts with our own people, internal candidates get, filled by our own staff, by our own staff, roles filled by our own, staff our leadership internally, homegrown leaders, leaders from within, managers from within, next generation of managers, next generation of leaders, our own next generation, appoint from within, recruit from within, internal fill rate, internal fill, every second vacancy filled internally, vacancy filled internally, internal mobility rate, jobs filled internally, positions filled internally, positions filled from within, positions filled by our own people, filled by our own people, leadership positions filled internally, management positions filled internally, key positions with a successor, successors, successor, successors ready, successor ready, ready successor, succession cover, succession pool, bench strength, key posts with a successor, fill management posts from within, management posts from within, posts from within, fill posts from within, fill roles from within, fill positions from within, positions from within, roles from within',
    {
      isA: ['career'],
      label: 'filling posts from within',
      de: 'intern besetzt, interne besetzung, intern besetzen, aus den eigenen reihen, eigenen reihen, interne bewerber, eigene leute, nachfolgerin, nachfolger benannt, schluesselpositionen, interne wechsel, interne besetzungsquote',
    },
  ),
  concept(
    'metric',
    'exit-interview',
    1.8,
    'exit interview, exit interviews, exit survey, reasons for leaving, why people leave, why employees leave, why staff leave, why <employee> leave, know why people leave',
    { label: 'exit interviews', de: 'austrittsgespraech, austrittsgespraeche, kuendigungsgruende' },
  ),
  concept(
    'metric',
    'idea',
    1.6,
    'ideas, suggestions, improvement suggestions, innovation, innovative, innovations, new ideas, improvement ideas, employee suggestions, ideas from staff, staff ideas, ideas of employees, suggestion scheme, suggestions from employees, improvement proposals, kaizen, kaizen ideas, improvement idea, employees suggest improvements, suggest improvements, improvements suggested, suggestions per employee, ideas submitted, suggestions submitted, suggestions implemented, ideas implemented',
    {
      label: 'ideas',
      de: 'ideen, verbesserungsvorschlaege, innovation, ideenmanagement, vorschlagswesen, verbesserungsvorschlag, verbesserungsideen, eingereichte ideen, vorschlaege pro mitarbeiter',
    },
  ),
  concept(
    'metric',
    'cross-team',
    1.4,
    'cross-functional, cross-team, silos, silo, work together, working together, across departments, between departments, across teams, interdepartmental, hand-over, handover, handovers, hand-off, handoffs, collaborate, collaboration between, collaboration across, pull together across, hand over without loss, hand-overs, cooperation between, marketing sales alignment, between sales and, work hand in hand',
    {
      label: 'working together',
      de: 'bereichsuebergreifend, abteilungsuebergreifend, silos, uebergabe, zusammenarbeit zwischen, zusammenarbeit ueber, uebergreifende zusammenarbeit, uebergaben, schnittstellen zwischen abteilungen',
    },
  ),
  concept(
    'metric',
    'time-tracking',
    1.6,
    'timesheets, timesheet, time sheets, time tracking, hours recorded, hours booked, time-recording, time recording, time recording tool, time-recording tool, new time recording, record their time, record hours, record their hours, hours entered, time entries, time entry, book their hours, log their hours, record working time, working time recording',
    {
      label: 'time sheets',
      de: 'zeiterfassung, stundenzettel, arbeitszeiterfassung, zeitbuchung, zeitbuchungen, stunden erfasst, stundenerfassung',
    },
  ),
  concept(
    'metric',
    'asset-inventory',
    1.6,
    'asset inventory, device inventory, cmdb, encrypted, encryption, hard disks, it assets recorded, inventory of assets, configuration database, inventory of it assets, known assets, unknown devices, devices recorded, systems recorded, it inventory',
    {
      label: 'devices',
      de: 'verschluesselung, geraeteinventar, inventar der it, it-inventar, bestandsverzeichnis, cmdb',
    },
  ),
  concept(
    'metric',
    'process-safety',
    2.2,
    'process safety, process safety incidents, process safety events, process-safety events, process safety incident, loss of containment, loss-of-containment, loss-of-containment events, containment losses, tier-1 events, tier 1 events, tier-1 loss-of-containment, reportable process safety, spill, spills, chemical spills, chemical releases, releases of substances, product releases, unintended releases, major accident hazards, gas release, gas releases, reportable process safety incidents, tier-1 loss-of-containment events, containment events',
    {
      good: 'less',
      label: 'process safety',
      isA: ['safe'],
      de: 'anlagensicherheit, prozesssicherheit, stofffreisetzung, stofffreisetzungen, stoffaustritt, stoffaustritte',
    },
  ),

  concept(
    'thing',
    'student-device',
    1.8,
    'laptop for each <student>, laptop for every <student>, laptop per <student>, tablet for each <student>, tablet for every <student>, device for each <student>, device for every <student>, device per <student>, device ratio, <student> with own device, 1:1 devices, one-to-one devices, pupils with a device, pupils with a laptop, pupils with a tablet, <student> with their own laptop, <student> with a tablet',
    {
      label: 'student device',
      isA: ['devices'],
      de: 'endgeraet pro schueler, geraet fuer jeden schueler, laptop fuer jedes kind, tablet fuer jedes kind',
    },
  ),

  concept(
    'thing',
    'robot-cleaned',
    1.5,
    'cleaned by robots, robots clean, robots do the cleaning, automatic cleaning machines, cleaning by robot',
    { label: 'robot cleaned', isA: ['noun-cleaning-robot'], de: 'roboter reinigen' },
  ),
]
