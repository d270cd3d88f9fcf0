import { type Concept, concept } from './concept.ts'

/** What schools and universities measure. */
export const educationConcepts: readonly Concept[] = [
  concept(
    'metric',
    'student-enrolment',
    2,
    'new students, first-year students, student applications, applications of students, applications to the university, applications to our courses, applications for study, enrol students, enroll students, enrolled students, student enrolment, student enrollment, enrolments, student intake, intake, study places, fill study places, university applicants, student recruitment, recruit students',
    {
      label: 'new students',
      isA: ['student'],
      de: 'einschreibung, einschreibungen, studienanfaenger, studienplaetze, immatrikulation, immatrikulationen, studienbewerber, neue studierende, schulanmeldungen',
    },
  ),
  concept(
    'thing',
    'lesson-material',
    1.8,
    'lesson plan, lesson plans, lesson material, lesson materials, lesson plans and material, teaching material, teaching materials, course material, course materials, learning materials, textbooks, schoolbook, schoolbooks, school books, slide deck, slide decks, slides, lecture slides, lecture notes, course content, learning material, course documents, worksheets, lecture materials',
    {
      label: 'material for lessons',
      de: 'unterrichtsmaterial, unterrichtsmaterialien, lehrmaterial, lehrmaterialien, lernmaterial, kursmaterial, lehrwerk, lehrwerke, schulbuch, schulbuecher, lehrbuch, lehrbuecher, kursmaterialien, folien, vorlesungsunterlagen, arbeitsblaetter, lehrbuecher',
    },
  ),
  concept(
    'metric',
    'tutorial-completion',
    2.2,
    'tutorial, tutorials, tutorial completion, tutorial completion rate, finish the tutorial, complete the tutorial, tutorial finished, finish the introduction, introductory level, first level completed',
    {
      label: 'finishing the tutorial',
      isA: ['activation'],
      de: 'tutorial, tutorials, tutorial abgeschlossen',
    },
  ),
  concept(
    'metric',
    'student-satisfaction',
    2,
    'student satisfaction, satisfied students, happy students, students rate, students rate our courses, course evaluation, course evaluations, course rating, course ratings, teaching quality, quality of teaching, teaching evaluation, satisfaction of students, student experience, rate their courses, rate their course, rate their teaching, rate the teaching, students rate their lecturers, teaching evaluations, satisfaction with teaching',
    {
      label: 'satisfied students',
      isA: ['satisfaction', 'student'],
      de: 'lehrevaluation, zufriedene studierende, lehrqualitaet, studierendenzufriedenheit, evaluation der lehre, schuelerzufriedenheit, unterrichtsqualitaet',
    },
  ),
  concept(
    'metric',
    'attendance',
    2,
    'school attendance, class attendance, truancy, lecture attendance, absent pupils, attend class, attend school, attend lessons, present in class, come to school, pupils come, skip school, pupils present, miss school, miss lessons, in class, absent without excuse, unexcused, unexcused absence, unexcused absences, attendance of pupils, attendance of students, pupils absent, students absent, miss fewer lessons, miss fewer school days, lessons missed, skipping school, persistent absence, absences of pupils, absent from school, absence of pupils, pupils in school, pupils miss school, school absence, school absences, days missed at school',
    {
      label: 'attendance',
      de: 'anwesenheit, unterrichtsausfall, schulschwaenzen, schulschwaenzer, fehlstunden, unentschuldigt, unentschuldigte fehlzeiten, unentschuldigtes fehlen, fehltage der schueler, unentschuldigte fehltage',
    },
  ),
  concept(
    'metric',
    'exam-results',
    2,
    'exam results, test scores, exam scores, grades, reading level, maths results, learning outcomes, reading scores, literacy, attainment, read at grade level, grade level, reading skills, reading ability, read fluently, unable to read, learn to read, can read, better marks, marks, reads fluently, learning gains, better grades, school marks, second graders can read, graded and returned, assignments graded, papers graded, marks back, marks returned, marking turnaround, numeracy, maths standard, reach the standard in, reach the maths standard, reach the expected level, pupils at standard, expected standard, at the expected level, pass the exam, exam average, average grade, average mark, mark in maths, grade average, test results of pupils, maths tests',
    {
      label: 'exam results',
      de: 'pruefungsergebnisse, noten, lernerfolg, lesekompetenz, schulnoten, pruefungsergebnis, leseleistung, rechenkompetenz, lernergebnisse, lernstand, notendurchschnitt, lesen lernen, lesefaehigkeit, lesen und schreiben, notenschnitt, durchschnittsnote, lernstaende, mindeststandards, abiturschnitt, vergleichsarbeiten',
    },
  ),
  concept(
    'metric',
    'graduation',
    2,
    'graduation, graduation rate, pass rate, exam, degree completion, dropouts, drop-outs, drop out, students graduate, complete their degree, finish their degree, pass exam, pass their exam, exam passes, drop out of course, students who finish, students finish, finish studies, find a job, find employment, into employment, graduates in employment, school leavers, job placement, placed in jobs, placement, get a job, degree completion rate, course completion, course completion rate, dropout rate of students, students drop out, complete their studies, finish school, pupils pass, pass their exams, pupils pass their exam, leave school without, school leaving certificate, diploma, diplomas, drop out less, students who drop out, pupils who drop out, qualification at first attempt, into work, people into work, studies completed, finish primary school, finish secondary school, complete school, complete primary school, complete secondary school, complete their schooling, girls finish school, stay in school, children stay in school, leave school with a certificate, school completion, completion of school, school leavers with a certificate, graduating, earn their degree, get their degree, degrees awarded, finish their studies, obtain a degree, leave with a degree, leave school without a certificate, without a certificate, leave without a certificate, leave without a qualification, school-leaving certificate',
    {
      enLess:
        'drop out of school, school dropouts, school drop-outs, girls drop out, children drop out, pupils drop out, school dropout rate, leave school early, early school leavers, without a certificate',
      label: 'finishing a course',
      de: 'abschlussquote studierende, bestehensquote, studienabbruch, pruefungserfolg, studienabbrueche, studienabbrecher, abschlussquote der studierenden, abbrecherquote, schulabbrecher, schulabbruch, bestehen die pruefung, pruefung bestehen, schulabschluss, studienabschluss, diplom, abitur, ohne abschluss, verlassen die schule ohne abschluss, schule ohne abschluss, abschluss machen',
    },
  ),
  concept(
    'metric',
    'student-dropout',
    2.4,
    'student dropout, first-year dropout, first-year dropouts, dropout in, dropout of students, drop out of university, drop out of their course, drop out of their studies, students dropping out, study dropout, abandon their studies, leave without a degree, freshers leave, students leave, leave before year two, leave university without, course dropout, drop-out rate of students, student attrition, quit their studies, give up their studies, study drop-outs, dropouts from',
    {
      good: 'less',
      label: 'student dropout',
      isA: ['graduation'],
      party: 'student',
      de: 'abbruchquote, exmatrikulation, brechen ab, brechen ihr studium ab, studium abbrechen, studienabbruchquote',
      enLess:
        'student retention, stay on their course, continue into year two, continue into the second year, progress to year two, progression to year two, progression to second year, stay in their programme, stay at university, return for the second year',
    },
  ),
  concept(
    'thing',
    'degree-time',
    2.2,
    "regular study time, finish in the regular time, standard period of study, within the standard period, on-time completion, graduate on time, graduates on time, graduating on time, graduating after six semesters, graduating after, on-time graduation, finish on time their degree, finish their degree on time, finish their bachelor's in, bachelor's in the regular time, complete their degree in time, degree in the standard time, study duration, duration of studies, time to degree, years to degree",
    {
      label: 'degree time',
      isA: ['graduation'],
      de: 'regelstudienzeit, studienzeit, studiendauer, fachstudiendauer',
    },
  ),
  concept(
    'thing',
    'reading-skill',
    2.2,
    'reading fluency, fluent reading, fluent readers, fluent reading level, at fluent reading level, read well, reading skill, literate, read at age level, reading comprehension, read at the expected level, read on their own, reading tests',
    {
      label: 'reading skill',
      isA: ['exam-results'],
      de: 'fluessig lesen, leseflluessigkeit, lesen koennen, sinnerfassend lesen, mindeststandard im lesen',
    },
  ),
  concept(
    'metric',
    'lost-lessons',
    2.2,
    'lessons lost to, lessons lost, lost lessons, cancelled lessons, lessons cancelled, lesson cancellations, cancelled classes, classes cancelled, classes are cancelled, lessons are cancelled, lessons dropped, lessons that do not take place, teaching hours lost, teaching time lost, missed teaching, lessons not held, cancelled lectures, lectures cancelled',
    {
      good: 'less',
      label: 'lost lessons',
      de: 'unterrichtsausfaelle, ausgefallene stunden, ausgefallene unterrichtsstunden, stundenausfall, unterricht faellt aus, stunden fallen aus, stunden fallen, faellt unterricht aus, unterricht fallen, entfallene stunden, entfallener unterricht',
    },
  ),
  concept(
    'thing',
    'school-leavers',
    2,
    'school leaver, leavers know, leavers know where they are going, follow-on destination, follow-on place, destination after school, next step after school, leave without a place, place at college, without a follow-on, no leaver without, leave school with a plan, apprenticeship or a place, know where they are going',
    {
      label: 'school leavers',
      de: 'schulabgaenger, anschlussloesung, anschlussperspektive, anschlussperspektiven, anschluss nach der schule',
    },
  ),
  concept(
    'thing',
    'university-start-ups',
    1.8,
    'start-ups founded from, founded from our research, companies founded from, companies founded by students, found a company, spin off companies, start-ups out of, companies out of our labs, firms founded by researchers',
    {
      label: 'university start ups',
      isA: ['noun-spin-off'],
      de: 'ausgruendungen aus der forschung, gruendungen aus der hochschule, start-ups aus der forschung, gegruendete start-ups',
    },
  ),
  concept(
    'thing',
    'exam-feedback',
    1.8,
    'exam results within, get their exam results, exam results in, receive their exam results, students get their marks, students get their grades, get their grades, get their marks, marks within, grades within, get feedback on their assignments, feedback on assignments, exams marked, all exams marked',
    {
      label: 'exam feedback',
      isA: ['noun-exam-marking'],
      de: 'klausurergebnisse, noten innerhalb, pruefungsergebnisse innerhalb',
    },
  ),
  concept(
    'thing',
    'lunch-at-school',
    1.5,
    'lunch at school, eat at school, eat lunch at school, healthy lunch at school, lunches at school, meals at school, lunch in the canteen, eat in the canteen, pupils eat',
    {
      label: 'lunch at school',
      isA: ['noun-school-meal'],
      de: 'mittagessen in der schule, schulmittagessen',
    },
  ),
  concept(
    'thing',
    'study-advice',
    1.8,
    'study advice, study advisory, student advisory, advisory appointment, student advisory service, student counselling, advice for students, academic advising, study advisers, student advice',
    {
      label: 'study advice',
      isA: ['noun-counselling'],
      de: 'studienberatung, studienberater, studienberatungstermin',
    },
  ),
  concept(
    'thing',
    'graduate-jobs',
    2,
    'graduates in jobs, graduates with a job, graduates in work, graduate employment, employment of graduates, alumni employed, alumni have a job, graduates employed, graduates find a job, alumni in work, graduate employability, employability of graduates, job after graduation, jobs after graduation, work after the degree, employed after graduation',
    {
      label: 'graduate jobs',
      isA: ['noun-graduate'],
      de: 'beschaeftigungsquote der absolventen, absolventen in arbeit, berufseinstieg der absolventen',
    },
  ),
]
