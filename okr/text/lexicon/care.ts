import { type Concept, concept } from './concept.ts'

/** Hospitals, care homes and medicine. */
export const careConcepts: readonly Concept[] = [
  concept(
    'metric',
    'emergency-time',
    2.2,
    'emergency waiting, emergency waiting time, wait in emergency, door-to-doctor, door to doctor, door-to-doctor time, a&e four-hour, time in a&e, er wait, ed wait, ed waiting, treat emergency patients without delay, emergency patients without delay, emergency patients treated within, emergency patients seen within',
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
    'emergency room, emergency rooms, emergency department, the ed, in the ed, ed stays, in the er, a&e, casualty, emergency patients',
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
    'hospital-acquired infection, hospital-acquired infections, hospital acquired infections, hospital infections, hospital-acquired, nosocomial, nosocomial infections, infection, infections, infection rate, infection control, mrsa, surgical site infection, surgical site infections, wound infections, sepsis, free from infection, catch anything while they stay, catch anything, catch an infection, catch anything while they stay with us',
    {
      good: 'less',
      label: 'infections in hospital',
      isA: ['good-care', 'safe'],
      de: 'krankenhausinfektion, krankenhausinfektionen, nosokomiale infektionen, infektion, infektionen, infektionsrate, wundinfektionen, keime',
    },
  ),
  concept(
    'metric',
    'patient-falls',
    2.2,
    'falls on wards, falls on the ward, falls of patients, falls of residents, patient falls, inpatient falls, patients do not fall, patients fall, residents fall, fewer falls, reduce falls, fall rate, falls per, fall prevention, falls with injury, prevent falls, falls prevention',
    {
      good: 'less',
      label: 'falls of patients',
      isA: ['good-care', 'safe'],
      de: 'sturz, stuerze, sturzrate, sturzprophylaxe, stuerze von patienten, patientenstuerze',
    },
  ),
  concept(
    'metric',
    'pressure-ulcers',
    2.2,
    'pressure ulcer, pressure ulcers, pressure sore, pressure sores, bedsore, bedsores',
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
    'cancelled appointments, cancelled operations, cancelled surgeries, cancelled surgery, appointments cancelled, operations cancelled, surgeries cancelled, appointments we cancel, operations cancelled on the day, cancelled by the clinic, cancelled by the practice, cancelled by the hospital, called off, appointments called off',
    {
      good: 'less',
      label: 'appointments that are called off',
      de: 'abgesagte termine, abgesagte operationen, stornierte termine, stornierung, stornierungen, storniert, stornierungen von terminen, terminabsagen, abgesagt, verschobene operationen',
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
    'patient record, patient records, electronic patient record, electronic patient records, health record, health records, electronic health record, ehr, emr, epr, patient file, patient files, digital patient file, electronic medical record, medical records',
    {
      label: 'patient records',
      isA: ['patient'],
      de: 'patientenakte, patientenakten, elektronische patientenakte, elektronischen patientenakte, digitale patientenakte, krankenakte',
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
    'cancer screening, health screening, health screenings, screening uptake, screening rate, screenings, screening programme, part in screening, mammography, check-ups for, health check-ups, health checks, early cancer detection',
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
]
