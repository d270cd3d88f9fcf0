import { type Concept, concept } from './concept.ts'

/** Hospitals, care homes and medicine. */
export const careConcepts: readonly Concept[] = [
  concept(
    'metric',
    'emergency-time',
    2.2,
    'emergency waiting, emergency waiting time, wait in emergency, door-to-doctor, door to doctor, door-to-doctor time, a&e four-hour, time in a&e, er wait, ed wait, ed waiting, treat emergency patients without delay, emergency patients without delay, emergency patients treated within, emergency patients seen within, door to physician, door to doctor, door to provider, seen by a doctor, first contact with a doctor, emergency patients seen, seen by a physician, see a doctor within, see a physician within, doctor contact, physician within, doctor within, four-hour target, 4-hour target, four hour standard, triage to physician, triage to physician time, triage to doctor, patients seen by a doctor, patients seen within, ed patients seen, treated in the emergency department within, patients get a bed in, get a bed within, boarding time in ed, admitted patients move to the ward, wait for a ward bed, trolley waits, wait on trolleys, time to bed, exit block',
    {
      good: 'less',
      label: 'time in the emergency department',
      isA: ['emergency-department', 'speed', 'waiting-less'],
    },
  ),
  concept(
    'thing',
    'emergency-department',
    1.8,
    'emergency room, emergency rooms, emergency department, the ed, in the ed, ed stays, in the er, a&e, casualty, emergency patients, urgent cases in the ed, urgent cases, ed, accident and emergency, casualty department',
    {
      label: 'the emergency department',
      isA: ['good-care'],
      de: 'notaufnahme, notfallambulanz, notfallpatienten, zentrale notaufnahme',
    },
  ),
  concept(
    'metric',
    'hospital-infection',
    2.2,
    'hospital-acquired infection, hospital-acquired infections, hospital acquired infections, hospital infections, hospital-acquired, nosocomial, nosocomial infections, infection, infections, infection rate, infection control, mrsa, surgical site infection, surgical site infections, wound infections, free from infection, catch anything while they stay, catch anything, catch an infection, catch anything while they stay with us, clostridium, c. difficile, c difficile, multi-resistant, multiresistant, resistant germs, bloodstream infections, bloodstream infection, line infections, catheter infections, catheter-associated infections, clabsi, cauti, ventilator-associated pneumonia, infections caught in hospital, caught in hospital, germs',
    {
      good: 'less',
      label: 'infections in hospital',
      isA: ['good-care', 'safe'],
      de: 'krankenhausinfektion, krankenhausinfektionen, nosokomiale infektionen, infektion, infektionen, infektionsrate, wundinfektionen, keime, multiresistente, multiresistente keime, krankenhauskeime, nosokomiale, katheterinfektionen',
    },
  ),
  concept(
    'metric',
    'patient-falls',
    2.2,
    'falls on wards, falls on the ward, falls of patients, falls of residents, patient falls, inpatient falls, patients do not fall, patients fall, residents fall, fewer falls, reduce falls, fall rate, falls per, fall prevention, falls with injury, prevent falls, falls prevention, falls per 1000, falls per thousand patient days',
    {
      good: 'less',
      label: 'falls of patients',
      isA: ['good-care', 'safe'],
      de: 'sturz, stuerze, sturzrate, sturzprophylaxe, stuerze von patienten, patientenstuerze, sturzereignisse, sturzereignis',
    },
  ),
  concept(
    'metric',
    'pressure-ulcers',
    2.2,
    'pressure ulcer, pressure ulcers, pressure sore, pressure sores, bedsore, bedsores, decubitus, decubitus ulcers',
    {
      good: 'less',
      label: 'pressure ulcers',
      isA: ['good-care', 'safe'],
      de: 'dekubitus, dekubiti, druckgeschwuere, wundliegen',
    },
  ),
  concept(
    'thing',
    'medication',
    1.8,
    'medication, medications, medicine, medicines, medication plan, medication plans, drugs, drug, prescription, prescriptions, pills, know what medicines to take, know their medicines, understand their medication',
    {
      label: 'medicines',
      isA: ['good-care'],
      de: 'medikament, medikamente, medikation, medikationsplan, medikationsplaene, arzneimittel',
    },
  ),
  concept(
    'metric',
    'treatment-errors',
    2.2,
    'treatment errors, treatment error, medical errors, patient safety, patient harm, harm to patients, harm patients, safest possible care, safe care, safest care, never events, never event, adverse events, adverse event, preventable harm, wrong-site, treatment mistakes, patients are safe, patient safe, patient the safest',
    {
      good: 'less',
      label: 'errors in treatment',
      isA: ['good-care', 'safe', 'flawless'],
      de: 'behandlungsfehler, patientensicherheit, unerwuenschte ereignisse, sichere behandlung, sichere versorgung',
    },
  ),
  concept(
    'metric',
    'cancelled-appointments',
    2.2,
    'cancelled appointments, cancelled operations, cancelled surgeries, cancelled surgery, appointments cancelled, operations cancelled, surgeries cancelled, appointments we cancel, operations cancelled on the day, cancelled by the clinic, cancelled by the practice, cancelled by the hospital, called off, appointments called off, theatre cancellations, cancellations on the day, called off at short notice, cancellations at short notice, cancelled at short notice, operations called off, cancelled on the day of surgery, day-of-surgery cancellations, same-day cancellations, last-minute cancellations, postponed operations, operations postponed, surgery postponed, short-notice cancellations, surgical cancellations, operations cancelled at short notice, postponed surgeries, surgeries postponed, operations postponed',
    {
      good: 'less',
      label: 'appointments that are called off',
      de: 'abgesagte termine, abgesagte operationen, stornierte termine, stornierung, stornierungen, storniert, stornierungen von terminen, terminabsagen, abgesagt, verschobene operationen, abgesetzte operationen, op-absagen, absagen von operationen',
    },
  ),
  concept(
    'thing',
    'operating-theatre',
    2,
    'operating theatre, operating theatres, operating theater, operating room, operating rooms, theatre utilisation, theatre utilization, theatres start, theatre, theatres, or utilisation, or starts, first case starts, first-case on-time, theatre starts, surgery schedule',
    {
      label: 'operating theatres',
      de: 'op-saal, op-saele, op-auslastung, operationssaal, operationssaele, op-plan, op-beginn',
    },
  ),
  concept(
    'thing',
    'patient-record',
    1.8,
    'patient record, patient records, electronic patient record, electronic patient records, health record, health records, electronic health record, ehr, emr, epr, patient file, patient files, digital patient file, electronic medical record, medical records, paper charts, paper chart, charts on paper, digital chart, digital charts, wards document digitally, document digitally on the ward, digital documentation on the ward, electronic charting, paperless ward, paperless wards, nursing documentation, digital nursing documentation, patient files digital, patient files fully digital, paper chart left',
    {
      label: 'patient records',
      isA: ['patient'],
      de: 'patientenakte, patientenakten, elektronische patientenakte, elektronischen patientenakte, digitale patientenakte, krankenakte, digitale pflegedokumentation, pflegedokumentation, digitale kurve, fieberkurve, elektronische akte auf allen stationen',
    },
  ),
  concept(
    'metric',
    'care-quality',
    1.8,
    'quality of care, care quality, well cared for, feel well cared for, care inspection, care rating, standard of care, care standards',
    {
      label: 'quality of care',
      isA: ['good-care', 'quality'],
      de: 'pflegequalitaet, versorgungsqualitaet, gut versorgt, pruefung der pflege',
    },
  ),
  concept(
    'metric',
    'screening',
    2,
    'cancer screening, health screening, health screenings, screening uptake, screening rate, screenings, screening programme, part in screening, mammography, check-ups for, health check-ups, health checks, early cancer detection, check-up, checkup',
    {
      label: 'medical check-ups',
      isA: ['health'],
      de: 'vorsorgeuntersuchung, vorsorgeuntersuchungen, frueherkennungsuntersuchung, krebsvorsorge, screening, mammographie',
    },
  ),
  concept(
    'thing',
    'surgery',
    1.5,
    'surgery, surgeries, surgical, operations on patients, hip operations, knee operations',
    { label: 'surgery', isA: ['good-care'], de: 'chirurgie, operationen, eingriffe, chirurgische' },
  ),
  concept(
    'metric',
    'no-show',
    2.2,
    'no-show, no-shows, missed appointments, did not attend, missed appointment, dna rate, fail to show up, patients who do not show up, not show up, unattended appointments, appointments missed, did-not-attend, do not turn up, patients do not turn up, missed outpatient appointments, missed outpatient, unkept appointments, turn up for their appointments, turn up for their appointment, patients turn up, miss their appointments, do not show up, reservations stay empty, reservation stays empty, tables stay empty, does not turn up, guests who do not come',
    {
      enLess:
        'keep their appointments, keep their appointment, keep appointments, turn up, show up, attend their appointment, attend appointments',
      good: 'less',
      label: 'missed appointments',
      de: 'nicht erschienen, versaeumte termine, terminausfall, nicht wahrgenommen, nicht wahrgenommene termine, terminausfaelle',
    },
  ),
  concept(
    'metric',
    'length-of-stay',
    2.2,
    'length of stay, days in hospital, hospital days, stay in hospital, discharge, discharged, inpatient stay, bed days, discharge time, earlier discharge, average stay, discharges, go home earlier, patients go home earlier, shorter stays, stays in hospital, stay shorter, leave hospital earlier, discharge before noon, bed blocking, delayed discharge, delayed discharges, medically fit, leave hospital as soon, discharged by noon, discharges by noon, discharged before 11, discharged by 11, discharge before 11, discharges before 11, leave hospital before noon, leave the ward before noon, go home before noon, go home in the morning, go home before lunch, discharged in the morning, discharge planning, planned discharge date, expected discharge date, discharged on the planned day, discharge on the planned day, beds free by noon, beds are free by noon, delayed transfers of care, delayed transfers, medically fit for discharge, bed blockers, wait for a care place, stranded patients, days per case, time in hospital, inpatient days, hospital stay, days on the ward, leave hospital after, leave hospital a day earlier, go home sooner, go home a day earlier, discharges by 11, discharges by, discharged by, earlier in the day, discharged earlier in the day, discharge in the morning, morning discharges, discharges in the morning',
    {
      good: 'less',
      label: 'length of stay',
      de: 'verweildauer, liegezeit, entlassung, liegedauer, entlassung vor, entlassungen vor, vor 11 uhr entlassen, vormittags entlassen, entlassmanagement, entlassplanung, belegungstage, krankenhausaufenthalt',
    },
  ),
  concept(
    'metric',
    'hygiene',
    2,
    'hand hygiene, hygiene, cleanliness, disinfect, sanitise, hand washing, clean hands, wash hands, wash their hands, hand disinfection, disinfect their hands, disinfect hands, hand rub, hands disinfected, alcohol rub, disinfection of hands, hand sanitiser, hand-hygiene compliance, hand hygiene compliance, hand disinfection compliance, hand hygiene is second nature, clean trains, clean toilets, clean buses, clean stores, clean stations, clean vehicles, clean buildings, trains are clean, quality of cleaning, quality inspections of cleaning, cleaning audits, cleaning score, cleaning inspections, cleaning results',
    {
      de: 'hygiene, haendehygiene, sauberkeit, haendedesinfektion, haende desinfizieren, desinfektionsmittelverbrauch, haendedesinfektionsquote, haendehygienequote, compliance der haendehygiene, reinigungsqualitaet, saubere zuege, saubere toiletten, reinigungskontrollen',
    },
  ),
  concept(
    'metric',
    'medication-errors',
    2.2,
    'medication errors, medication error, wrong dose, wrong medication, drug errors, dosing errors, prescription errors, medicines given, medication safety, dosing mistakes, prescribing errors, right dose, right drug, wrong drug, medication mistakes, errors with medicines, right drug in the right dose, dispensing errors, drug mistakes, medication incidents, right medicine, right medication, wrong medicine, get the right drug',
    {
      good: 'less',
      label: 'medication errors',
      de: 'medikationsfehler, medikamentenfehler, falsche medikation, verordnungsfehler, verabreichungsfehler, arzneimittelfehler, falsche dosis',
    },
  ),
  concept(
    'metric',
    'waiting-list',
    1.8,
    'waiting list, waiting lists, wait for surgery, wait for an appointment, appointment waiting, wait for treatment, waiting time for patients, patients wait, patients are seen, patient waiting, seen within, see a doctor, patients wait less, treat patients, treated within, see a specialist, waiting for surgery, waiting for treatment, patients treated, doctor sooner, time for an appointment, waiting time for an appointment, wait for appointment, appointments within, appointment within, get an appointment, referral to treatment, patients wait less for, waiting time for outpatients, waiting time for surgery, waiting for an appointment, time to appointment, time to treatment, wait for a bed, appointment sooner, referral to first appointment, from referral to, referred patients, from referral, first appointment within, waiting time for a first appointment, wait for a first appointment, get an appointment faster, get an appointment within, appointment faster, appointments faster, outpatient appointments within, specialist appointment, specialist appointments, referral to appointment, next available appointment, same-day appointments, same-day appointment, access to appointments, free appointments',
    {
      good: 'less',
      isA: ['speed'],
      label: 'waiting for treatment',
      de: 'warteliste, terminwartezeit, patienten warten, wartezeit auf einen termin, terminwartezeiten, wartezeit auf termine, wartezeit der patienten, wartezeit fuer patienten, wartelisten, zeitnahe termine, ersten arztkontakt, arztkontakt, termin innerhalb, terminvergabe, ersttermin, ersttermine, facharzttermin, facharzttermine',
    },
  ),
  concept(
    'metric',
    'vaccination',
    2,
    'vaccination, vaccinated, vaccine, immunisation, jab, flu shot, immunised, vaccinations, child immunisation, immunisation rate, immunization, babies vaccinated, immunize, flu jabs, jabs, immunisation coverage, vaccination coverage, measles, vaccination rate, vaccine coverage, polio',
    { de: 'impfung, geimpft, impfquote, impfungen, impfen, grippeimpfung' },
  ),
  concept(
    'metric',
    'trial-recruitment',
    2,
    'trial enrolment, enrol patients, patients enrolled, clinical trial, trial recruitment, recruit patients, trial participants, study participants, clinical study, trial sites, trial sites activated, patients in the study, patients enrolled in the study, enrol patients in, enroll patients, patients in the trial, enrol participants, study recruitment, study enrolment, trial enrollment, study enrollment, recruitment for the study, recruitment for the trial, enrolled in the trial, enrolled in the study, patients recruited, recruit participants, recruitment of patients, patients randomised, patients randomized, patients dosed, first patient in, phase 3 trial, enrol in phase, patients in phase, start new trials, study start-up, clinical study start-up, clinical trial start, trial start-up, site activation, new trials',
    {
      label: 'recruiting for trials',
      de: 'klinische studie, studienteilnehmer, studienpatienten, patientenrekrutierung, patienten rekrutieren, probanden, patienten eingeschlossen, studienrekrutierung',
    },
  ),
  concept(
    'metric',
    'licence-to-operate',
    1.6,
    'regulatory approval, market approval, fda approval, ce mark, ce marking, marketing authorisation, submission, new drugs to patients, drugs to patients, drug approval, drug approvals, drug development time, new therapies to patients, therapies to patients, approval of drugs, approval process of clinical, approval of clinical studies, clinical development, time to approval, regulatory filing, approved by the regulator, new medicines to patients, medicines to patients, marketing authorization, marketing authorizations, marketing authorisations, marketing authorisation dossier, marketing authorization dossier, approval dossier, submission dossier, nda submission, filing for approval, file for approval, submit for approval, submitted for approval, ema approval, 510(k) clearance, 510k, fda clearance, authorised in the EU, submit the NDA, nda for compound, file for approval with the FDA, approval with the FDA, approval by the FDA, approval with the EMA, approval by the EMA, FDA submission, EMA submission, regulatory submission, regulatory submissions, submit to the FDA, submit to the EMA, submitted to the FDA, submitted to EMA, filed with the FDA, filed with EMA, marketing application, clearance for the, FDA clears, cleared by the FDA, 510 clearance, fda approves, EMA approves, regulator clears, regulators approve, approval of our drug',
    {
      label: 'regulatory approval',
      de: 'zulassungsverfahren, marktzulassung, zulassung des medikaments, arzneimittelzulassung, zulassung neuer medikamente, zulassungsantrag, zulassungsantraege, zulassungsdossier, marktzulassungen',
    },
  ),
  concept(
    'metric',
    'readmission',
    2.2,
    'readmission, readmitted, come back to hospital, patients come back, patients return, back in hospital, re-admitted, return to hospital, rehospitalisation, patients return within, unplanned returns, unplanned readmissions, emergency readmissions, come back within 30 days, back within 30 days, return within 30 days',
    {
      good: 'less',
      label: 'complications',
      de: 'wiederaufnahme, komplikation, wiederaufnahmen, wiedereinweisung, wiedereinweisungen',
    },
  ),
  concept(
    'metric',
    'first-case-start',
    2.2,
    'first-case on-time start, first case on-time start, first cut, first incision, first operation starts, first operations start, first operation begins, first operations begin, first surgery starts, first surgeries start, on-time starts in theatre, on-time start in the operating theatre, theatre start on time, theatres start on time, theatre lists start on time, operating lists start on time, surgeries start on time, operations start on time, operations begin punctually, operations begin on time, knife to skin, morning start in theatre, start operations on time, start surgery on time, start surgeries on time, operations on time in the morning, knife to skin at',
    {
      label: 'first operation on time',
      isA: ['operating-theatre', 'delivery-punctuality'],
      enLess: 'late starts in theatre, late theatre starts, late first case, delayed first case',
      de: 'erster schnitt, opbeginn, erste operation, puenktlicher opbeginn, ersten operationen beginnen, ersteingriff',
    },
  ),

  concept(
    'metric',
    'theatre-utilisation',
    2.2,
    'or utilization, operating room utilization, operating room utilisation, use of theatre time, theatre time used, theatre time is used, theatre sessions used, use theatre capacity, more operations per theatre, cases per theatre, operations per theatre, fill theatre lists',
    {
      label: 'use of theatres',
      isA: ['operating-theatre', 'using-assets'],
      enLess:
        'idle theatre time, theatres stand empty, theatre turnover time, time between operations, time between two operations, turnover between cases, gaps between operations, changeover between operations, changeover between two operations',
      de: 'opauslastung, auslastung der op-saele, op-saele auslasten, op-saele besser auslasten, opsaele',
      deLess: 'opwechselzeit, wechselzeit zwischen zwei operationen, wechselzeiten im op',
    },
  ),

  concept(
    'thing',
    'discharge-letter',
    2.2,
    'discharge letter, discharge letters, discharge summary, discharge summaries, letter to the gp, letters to gps, medical letter, medical letters, clinic letters, clinic letter, doctors letter, letters to referring doctors, final medical report, letter handed over on the day of discharge, discharge letter handed over on the day of discharge, go home with a finished letter, go home with their letter, gp has the letter, gps have the letter, letter within 24 hours of discharge, letter on the day of discharge, letter at discharge, letters at discharge, discharge letters completed, carries the letter home, takes the letter home, discharged with a letter, discharged with their letter, discharged patient carries the letter',
    {
      label: 'discharge letters',
      isA: ['good-care'],
      de: 'arztbrief, arztbriefe, entlassbrief, entlassbriefe, entlassungsbrief, entlassungsbriefe, entlassbericht, entlassberichte, arztbrief am entlassungstag, entlassungsbericht, entlassungsberichte, arztbrief bei entlassung, arztbriefschreibung, arztbrieflaufzeit',
    },
  ),

  concept(
    'metric',
    'sepsis-care',
    2.2,
    'sepsis, septic, sepsis bundle, septic shock, blood poisoning, sepsis mortality, antibiotics within one hour, antibiotics within an hour, antibiotic within one hour, antibiotic within the hour, first antibiotic dose',
    { label: 'treating sepsis', isA: ['good-care'], de: 'sepsis, blutvergiftung, sepsisbuendel' },
  ),

  concept(
    'metric',
    'door-to-needle',
    2.2,
    'thrombolysis, thrombolysed, clot-busting, clot buster, lysis within, thrombectomy, door-to-balloon, door to balloon, stroke patients treated within, stroke treated within, heart attack treated within',
    {
      good: 'less',
      label: 'treating strokes quickly',
      isA: ['speed', 'good-care', 'noun-stroke'],
      de: 'lyse, lysezeit, thrombolyse',
    },
  ),

  concept(
    'metric',
    'medical-coding',
    2,
    'medical coding, clinical coding, coding accuracy, cases coded, coded within, coded cases, drg, drgs, case mix, case-mix, case mix index, cmi, coding of cases, uncoded cases, coding backlog',
    {
      label: 'coding of cases',
      de: 'kodierung, kodierqualitaet, kodierte faelle, fallkodierung, codierung, casemix, fallschwere, medizincontrolling, kodiert, faelle kodiert, kodierung der faelle, kodierrueckstand',
    },
  ),

  concept(
    'metric',
    'telemedicine',
    2,
    'telemedicine, telehealth, video consultation, video consultations, remote consultation, remote consultations, online consultation, online consultations, teleconsultation, teleconsultations, virtual visits, virtual consultations, consultations by video, consultation by video, see a doctor by video, see the doctor by video, video appointments, virtual ward, virtual wards, remote monitoring of patients, monitored at home',
    {
      label: 'telemedicine',
      isA: ['good-care'],
      de: 'telemedizin, videosprechstunde, videosprechstunden, fernbehandlung, onlinesprechstunde, telemonitoring',
    },
  ),

  concept(
    'thing',
    'imaging',
    1.8,
    'mri, mris, mri scan, mri scans, ct scan, ct scans, scan reports, x-ray, x-rays, xray, ultrasound, radiology, radiology report, radiology reports, scanner slots, scans reported, imaging report, imaging reports, turnaround of imaging, imaging turnaround',
    {
      label: 'imaging',
      de: 'mrt, radiologie, bildgebung, roentgen, roentgenbilder, befundung, radiologische befunde, ultraschall, ct-untersuchung, mrt-untersuchung',
    },
  ),

  concept(
    'metric',
    'left-unseen',
    2.2,
    'left without being seen, leave without being seen, leave without treatment, left without treatment, lwbs, walk out before they are seen, walk out untreated, leave before seeing a doctor, leave before they see a doctor, give up waiting',
    {
      good: 'less',
      label: 'leaving untreated',
      isA: ['good-care', 'waiting-less'],
      de: 'unbehandelt gehen, ohne behandlung verlassen, verlassen die notaufnahme',
    },
  ),

  concept(
    'metric',
    'ambulance-handover',
    2.2,
    'ambulance handover, ambulance handovers, ambulance handover time, ambulances queue, ambulances wait, ambulance crews hand over, crews hand over, ambulance turnaround, ambulances queueing, ambulances waiting outside',
    {
      good: 'less',
      label: 'handover from ambulances',
      isA: ['speed', 'emergency-department'],
      de: 'uebergabe vom rettungsdienst, rettungswagen warten, uebergabezeit rettungsdienst',
    },
  ),

  concept(
    'metric',
    'patients-online',
    1.8,
    'patient portal, patient app, patients use the portal, book appointments online, appointments booked online, online appointment booking, online appointments, appointment booking online, online booking of appointments, digital check-in of patients, see their results online, results online',
    {
      label: 'patients online',
      isA: ['ease'],
      de: 'patientenportal, onlinetermine, termine online, onlineterminbuchung, terminbuchung online, online-terminvergabe',
    },
  ),

  concept(
    'metric',
    'patient-information',
    2,
    'patients understand their treatment, patients feel well informed, well informed before surgery, informed consent, informed consent talks, informed before surgery, consent talks, patient information, patients are well informed, patients know what happens, explained their treatment, treatment explained, shared decision-making, shared decision making, decisions shared with patients',
    {
      label: 'informing patients',
      isA: ['good-care'],
      de: 'patientenaufklaerung, aufklaerungsgespraech, aufklaerungsgespraeche, patienten gut informiert, gut aufgeklaert, patienteninformation',
    },
  ),

  concept(
    'metric',
    'surgical-checklist',
    2.2,
    'surgical checklist, surgical safety checklist, who checklist, safety checklist, team time-out, team time out, time-out before surgery, time out before surgery, sign-in and sign-out in theatre, wrong-site surgery, wrong-side surgery, wrong site surgery, wrong patient, retained swabs, mix-ups of patients',
    {
      label: 'checklist of surgery',
      isA: ['safe', 'good-care'],
      de: 'op-checkliste, sicherheitscheckliste, team-time-out, seitenverwechslung, verwechslungen',
    },
  ),

  concept(
    'metric',
    'patient-referrals',
    2,
    'referrals of patients, patient referrals, refer more patients, refer more patients to us, referrals from family doctors, referrals from gps, referrals from doctors, referrals by gps, gps refer, doctors refer, referring practices, practices that refer, referrals by doctors, satisfied referrers, referrer satisfaction',
    {
      label: 'referrals by doctors',
      de: 'zuweiserzufriedenheit, zuweiserbindung, einweiserzufriedenheit, einweiserquote',
    },
  ),

  concept(
    'metric',
    'antibiotic-use',
    2,
    'antibiotic use, use of antibiotics, antibiotics prescribed, antibiotic prescriptions, antibiotic prescribing, prescribe fewer antibiotics, fewer antibiotics prescribed, antibiotic stewardship, antibiotic consumption, reserve antibiotics',
    {
      good: 'less',
      label: 'use of antibiotics',
      isA: ['noun-antibiotic', 'good-care'],
      de: 'antibiotikaverbrauch, antibiotikaverordnungen',
    },
  ),
  concept(
    'thing',
    'drug-candidate',
    2,
    'clinical candidate, clinical candidates, candidate selection, drug candidate, drug candidates, development candidate, development candidates, preclinical candidate, preclinical candidates, preclinical molecules, candidate molecules, nominate candidates, new molecules, molecules reach candidate selection, compounds into the clinic, molecules into the clinic, first-in-human, first in human',
    {
      label: 'drug candidate',
      isA: ['research'],
      de: 'wirkstoffkandidat, wirkstoffkandidaten, entwicklungskandidat, entwicklungskandidaten',
    },
  ),

  concept(
    'thing',
    'drug-safety-reports',
    2.2,
    'safety case reports, safety case report, icsr, icsrs, pharmacovigilance, adverse-event notification, adverse event notification, adverse event notifications, adverse event report, adverse event reports, adverse event reporting, adverse drug reaction, adverse drug reactions, adverse reactions, side effect reports, reports of side effects, side effects reported, side effects, safety reports to authorities, serious adverse events, drug safety reports, drug safety, psur, psurs',
    {
      label: 'drug safety reports',
      isA: ['safe'],
      de: 'nebenwirkungen, nebenwirkungsmeldung, nebenwirkungsmeldungen, pharmakovigilanz, arzneimittelsicherheit',
    },
  ),

  concept(
    'thing',
    'database-lock',
    2.2,
    'database lock, clean database lock, lock the database, study data final, study data, trial data final, data frozen, data final and frozen, database freeze, data lock, last patient last visit, last patient out, lplv, final participant, last participant',
    { label: 'database lock', isA: ['research'], de: 'datenbankschluss, datenbank-lock' },
  ),

  concept(
    'thing',
    'animal-testing',
    2,
    'animal experiment, animal experiments, animal testing, animal tests, lab animals, laboratory animals, animals used, animals in research, animal studies, in-vitro models, in vitro models, in-vitro, organ-on-chip, organ on a chip, animal-free methods, animal-free testing, alternatives to animal testing, tests on animals',
    { label: 'animal testing', de: 'tierversuch, tierversuche, versuchstiere, tierversuchsfrei' },
  ),

  concept(
    'thing',
    'out-licensing',
    2,
    'partner out, out-license, out-licensing, outlicense, out-licence, license out, licence out, licensee, licensees, find licensees, licensing deal, licensing deals, licensing partner, licensing partners, licensing agreements, sell the rights to, rights sold, licensing income',
    {
      label: 'out licensing',
      isA: ['partner'],
      de: 'auslizenzieren, auslizenzierung, lizenzpartner, lizenznehmer, lizenzvergabe',
    },
  ),

  concept(
    'thing',
    'drug-reimbursement',
    2,
    'market access, hta, health technology assessment, reimbursement by health insurers, reimbursement by payers, reimbursed by insurers, reimbursed by payers, reimbursement listing, reimbursement price, payer coverage, covered by health insurers, formulary, formularies, listed for reimbursement, health insurers pay for',
    {
      label: 'drug reimbursement',
      de: 'erstattungsfaehig, nutzenbewertung, kostenerstattung durch kassen, kassen erstatten, erstattungspreis',
    },
  ),

  concept(
    'thing',
    'patients-treated',
    2,
    'new patients on our drug, new patients start, patients on therapy, patients on treatment, patients start on our medicine, prescribe our drug to, patients start treatment, patients on our medicine, patients treated with our, patients on our drug, patients receive our medicine, new patients on therapy, patients reached with our medicines',
    {
      label: 'patients treated',
      isA: ['patient'],
      de: 'patienten in therapie, patienten behandelt mit, neue patienten in therapie, neupatienten',
    },
  ),
]
