import { type Concept, concept } from './concept.ts'

/** People at work: hiring, keeping, learning, health. */
export const peopleConcepts: readonly Concept[] = [
  concept(
    'party',
    'employee',
    1.2,
    'employee, staff, team member, workforce, personnel, colleague, worker, talent, workers, our people, coworker, labour, labor, crew, team members, all hands on deck, new people, human resources, hr department',
    {
      de: 'mitarbeiter, mitarbeiterin, mitarbeitende, beschaeftigte, angestellte, belegschaft, personal, kollege, kollegin, arbeitnehmer',
    },
  ),
  concept(
    'party',
    'engineer',
    1,
    'engineer, developer, programmer, software engineer, sre, coder, software developer, engineering staff, programmers, technical staff, architects, qa engineer, data engineers, coders, engineering staff',
    {
      isA: ['employee'],
      de: 'entwickler, entwicklerin, ingenieur, programmierer, softwareentwickler',
    },
  ),
  concept(
    'party',
    'manager',
    1,
    'manager, leader, people manager, team lead, line manager, supervisor, head of, people leader, foreman, team leader, hiring manager, department head, heads of department, middle management, directors, director, executives',
    {
      isA: ['employee'],
      de: 'fuehrungskraft, fuehrungskraefte, vorgesetzte, teamleiter, leiter, abteilungsleiter',
    },
  ),
  concept('party', 'designer', 1.2, 'designer, ux designer', { isA: ['employee'], de: 'gestalter' }),
  concept(
    'party',
    'nurse',
    1.2,
    'nurse, nursing, caregiver, care staff, registered nurse, registered nurses, rn, rns',
    {
      isA: ['employee'],
      de: 'pflegekraft, pflege, pflegepersonal',
    },
  ),
  concept(
    'party',
    'doctor',
    1.2,
    'doctor, doctors, physician, physicians, clinician, gp, general practitioner, consultant physician, surgeon',
    {
      isA: ['employee'],
      de: 'arzt, aerztin, aerzte, aerztinnen, hausarzt, hausaerzte, mediziner',
    },
  ),
  concept('party', 'teacher', 1.2, 'teacher, lecturer, trainer, instructor', {
    isA: ['employee'],
    de: 'lehrer, lehrkraft, dozent',
  }),
  concept('party', 'driver', 1.2, 'driver, courier', { isA: ['employee'], de: 'fahrer' }),
  concept('party', 'analyst', 1.2, 'analyst, data scientist, data engineer', { isA: ['employee'] }),
  concept(
    'party',
    'apprentice',
    1.4,
    'apprentice, intern, trainee, apprenticeship, internship, early career, graduates we hire, graduate trainee, graduate programme',
    {
      isA: ['employee'],
      de: 'auszubildende, azubi, praktikant, lehrling, ausbildungsplatz, ausbildungsplaetze, lehrlinge, lehrstellen, lehrstelle, azubis, ausbildungsstart',
    },
  ),
  concept(
    'party',
    'candidate',
    1.2,
    'candidate, applicant, candidates, interviewee, prospective hire, applications for jobs, qualified applications, job applications, applicants, attract applicants, applicants for, talent pool, more applications, applications per, applications received, apply for our jobs, people apply, apply for jobs, apply to us, talent pipeline, talent pools, pipeline of candidates, pipeline of qualified candidates, job seekers, jobseekers',
    {
      de: 'bewerber, kandidat, bewerbung, bewerberin, bewerbungen, bewerbern, bewerberzahl, bewerberzahlen, bewerbereingang, bewerberpool',
    },
  ),
  concept(
    'metric',
    'hiring',
    1.8,
    'hire, hiring, recruit, recruiting, recruitment, headcount, vacancy, open role, open position, staffing, fill role, fill position, fill vacancies, talent acquisition, add engineers, new position, vacancies, bring on board, open roles, hires, requisition, job opening, add <employee>, grow team, open vacancies, positions, open positions, fill <engineer>, fill positions, fill roles, hired, new hires for, recruits, join us, joining us, join the team, grow headcount, staff up, bring in new, onboard new people, fill open, positions filled, roles filled, find new, employ, appoint, engage new staff, fill every vacancy, hire for, seats filled, jobs filled, job vacancies, personnel growth, sign contracts with new, grow the team, grow team by, source candidates, win <employee>, win new <employee>, find <employee>, <employee> on board, posts filled, fill all posts, fill posts, fill vacant posts, new hires, staff the new team, staff the team, staff our team, vacancy rate, vacant posts, unfilled posts, unfilled positions, add people, grow the engineering team, grow engineering team, sourcing candidates, bring new colleagues on board, workforce growth, find skilled workers, understaffed, skilled workers, new staff',
    {
      label: 'hiring',
      de: 'einstellung, einstellen, rekrutierung, stelle besetzen, stellenbesetzung, personalgewinnung, offene stellen, vakanz, neueinstellung, besetzen, anwerben, eingestellt, stellen, recruiting, personalbeschaffung, bewerber einstellen, neue mitarbeiter, neue kollegen, neue mitarbeiter gewinnen, einstellungen, personal gewinnen, fachkraefte gewinnen, <employee> gewinnen, neue <employee>, stellen besetzt, unbesetzte stellen, freie stellen, personalaufbau, stellen besetzen',
    },
  ),
  concept(
    'metric',
    'time-to-hire',
    2.2,
    'time to hire, time-to-hire, time to fill, time-to-fill, days to hire, hiring time, recruiting time, time from application to offer, application to offer, days to fill, hiring speed, hiring cycle, application and offer, fill vacancies faster, fill positions faster, faster hiring, hire faster, fill jobs, time until a vacancy is filled, vacancy duration, days a job stays open, recruit faster, quicker hiring, hiring process time, days until filled, speed of hiring, vacancies open for, time until filled, shorten the hiring process, hiring process faster, from application to contract, from application to signed contract, length of the hiring process, hiring process length, positions stay open, vacancies stay open, jobs stay open, until a position is filled, time a position is open, open positions for less than, position is vacant, recruiting process takes, hiring process takes, fill our teams quickly, vacancy time, positions are open',
    {
      good: 'less',
      isA: ['hiring', 'speed'],
      label: 'time to hire',
      de: 'besetzungsdauer, einstellungsdauer, stellen schneller, vakanzdauer, vakanzzeit, zeit bis zur besetzung, einstellungsprozess',
    },
  ),
  concept(
    'metric',
    'offer-acceptance',
    2.2,
    'offer acceptance, accepted offers, offer accept, accept our offer, acceptance rate, offers accepted, candidates say yes, say yes to our offer, declined offers, offers declined, decline our offer, turn us down, turn down our offer, turn our offers down, candidates accept, accept an offer, offers turned down, yes to our offers',
    {
      label: 'accepted job offers',
      de: 'annahmequote, angebot annehmen, nehmen unser angebot, zusagequote, angebote angenommen, abgelehnte angebote',
    },
  ),
  concept(
    'metric',
    'staff-retention',
    2.4,
    'employee retention, staff retention, keep <employee>, keeping <employee>, retain <employee>, <employee> stay, hold on to <employee>, hold onto <employee>, <employee> retention, retention of <employee>, stay with the company, <employee> loyalty, keep people, hold on to talent, talent retention, retain talent, retain people, people stay, keep our people, keep good people, keep our best people, stay longer with us, keep talent, people do not want to leave, employees do not want to leave, nobody wants to leave, <employee> stay with us, <employee> from leaving, keep <employee> from leaving, early attrition, attrition of new hires, leave in the first year, leave within the first year, volunteers stay, keep volunteers, volunteer retention, retain volunteers, attrition rate of staff, <employee> stay longer, turnover of <employee>',
    {
      label: 'keeping staff',
      enLess:
        'regrettable attrition, voluntary attrition, <employee> attrition, <employee> turnover, attrition of <employee>, turnover of <employee>, turnover rate, regretted attrition, resignation, resign, <employee> leave, <employee> leaving, leavers, regretted departures, lose <employee>, losing <employee>, <employee> churn, quit, <employee> quit, regretted leavers, voluntary turnover, <employee> resign, voluntary departures, churn of <employee>, people leave, people leaving, people who leave, people quit, hand in notice, hand in their notice, voluntary leavers, employees who leave, exits, voluntary exits, unwanted exits, staff loss, staff losses, lose good people, lose people, losing people, losing talent, regretted losses, turnover of nursing staff, early leavers, attrition in the first year, people quitting, <employee> quitting, do not want to leave, <employee> departures, unwanted departures',
      de: 'mitarbeiterbindung, personalbindung, <employee> halten, <employee> binden, <employee> behalten, personal halten, <employee> bleiben',
      deLess:
        'fluktuation, personalfluktuation, mitarbeiterfluktuation, eigenkuendigung, personalabgang, austritt, <employee> kuendigung, kuendigung <employee>, kuendigungen belegschaft, abgaenge, personalwechsel, mitarbeiter verlieren, fruehfluktuation, kuendigungen von mitarbeitern, kuendigungsquote mitarbeiter, kuendigungen durch mitarbeiter, mitarbeiterkuendigungen, fluktuationsrate, fluktuationsquote',
      party: 'employee',
    },
  ),
  concept(
    'metric',
    'engagement',
    2,
    'employee engagement, engagement score, engagement survey, pulse survey, team pulse, enps, employee net promoter score, morale, employee satisfaction, employee happiness, great place to work, motivation, job satisfaction, <employee> engagement, <employee> satisfaction, <employee> happy, happy <employee>, <employee> happiness, <employee> happier, happy at work, happier at work, best place to work, better company to work, team happiness, team spirit, happy team, engaged <employee>, motivated, like working here, enjoy work, enjoy their work, proud to work, people survey, employee survey, staff survey, employee nps, recommend us as an employer, recommend as employer, employer recommendation, good place to work, happier teams, happy teams, team morale, team health, colleagues happy, culture survey, work atmosphere, mood, employee experience, employer rating, kununu, glassdoor rating, looking forward to work, like coming to work, look forward to work, happy to work, love working, want to work here, working climate, good mood, happier place to work, happy place to work, place to work, likes working here, proud of their employer, employer people, employer that people, workplace people, workplace where people, love to work, work here gladly, want to work for us, love working here, people love working, keep <employee> motivated, keep volunteers motivated, motivate, motivating, recommended employer, most recommended employer, employer recommendation rate, kununu recommendation, satisfied <employee>, look forward to coming to work, engaged workforce, engaged teams, staff satisfaction, staff happy, working atmosphere',
    {
      label: 'staff engagement',
      de: 'mitarbeiterzufriedenheit, mitarbeiterengagement, motivation, arbeitszufriedenheit, betriebsklima, mitarbeitermotivation, zufriedene <employee>, motiviert, motivierte, arbeitsklima, arbeitsatmosphaere, mitarbeiterumfrage, mitarbeiterbefragung, mitarbeiterstimmung',
      party: 'employee',
    },
  ),
  concept(
    'metric',
    'training',
    1.5,
    'training, train, trained, learning, course, upskill, upskilling, coaching, coach, workshop, enablement, education, educate, skill, reskill, certification, certified, certify, teach, skills, learning path, curriculum, bootcamp, qualification, tuition, complete course, knowledge sharing, trained in, seminar on, coached, courses, trainings, learners, complete the course, e-learning, elearning, taught, lessons, masterclass, upskilled, instructed, competence, competences, knowledge transfer, know-how, learning hours, training days, attended training, pass the course, learning programme, maintainers trained, pass certification, time to learn, learning time, learning budget, hours of learning, first-aid course, training completion',
    {
      label: 'training',
      de: 'schulung, schulen, weiterbildung, fortbildung, training, ausbildung, qualifizierung, geschult, lernen, zertifizierung, zertifiziert, weiterbilden, qualifizieren, fortbilden, coaching, schulungstage, schulungsstunden, schulungen, weiterbildungen, weiterbildungstage, lehrgang, lehrgaenge, weitergebildet',
    },
  ),
  concept(
    'metric',
    'diversity',
    2.2,
    'diversity, diverse, inclusion, women, underrepresented, gender, equality, belonging, dei, inclusive, female, minority, gender balance, pay gap, equity, females, share of women, female managers, women in management, mixed teams, non-male, minorities, pay gap between men and women, gender pay gap, equal pay, men and women, women and men, female applicants, female candidates, ethnic, girls, more girls, share of girls, men in nursing, mixed leadership, mixed boards, ethnic background, disability inclusion, lgbt, women on the board',
    {
      label: 'diversity',
      de: 'diversitaet, vielfalt, frauenanteil, gleichstellung, frauen, inklusion, geschlechter, bewerbungen von frauen, weiblich, bewerberinnen, maedchen, frauenquote, gleichberechtigung, weibliche, chancengleichheit',
    },
  ),
  concept(
    'metric',
    'sick-leave',
    2.2,
    'sick leave, sickness, absence, absenteeism, sick days, absent, sick, sickness rate, absence rate, absences, days off sick, sick notes, illness, ill, off sick, days lost to illness, lost to illness, time lost to illness',
    {
      good: 'less',
      label: 'sick leave',
      de: 'krankenstand, fehlzeiten, krankheitstage, fehltage, krankheitsquote, krankenquote, krankheitsbedingt, krankheitsbedingte, krankheitsbedingte ausfaelle, krankmeldungen, krank, krankentage, ausfalltage',
    },
  ),
  concept(
    'metric',
    'accident',
    2.2,
    'accident, injury, injuries, lost-time injury, lost time injury, lost-time, workplace accident, occupational safety, safety incident, workplace safety, hurt at work, ltifr, work accidents, trir, health and safety, injured, injuries at work, incidents at work, accidents at work, work injuries, lost time, safe at work, work-related injuries, accident-free, safety at work, occupational accidents, hurt, safe workplace, safer workplace, get hurt, nobody gets hurt, injury-free, injuries on site, unhurt, go home safe, goes home safe, go home unhurt, come home safe, home safely, return home safe, recordable incidents, recordable cases, recordable accidents, harm to our people, days without accident, injury rate, accident rate, accident frequency, safer workplaces, safer sites, no one gets hurt, workplace injuries',
    {
      good: 'less',
      label: 'accidents at work',
      de: 'unfall, arbeitsunfall, arbeitssicherheit, verletzung, unfaelle, arbeitsunfaelle, unfallfrei, unfallzahlen, wegeunfall, wegeunfaelle, unfallquote, verletzungen, arbeitsschutz, gesund nach hause, kommen gesund nach hause',
    },
  ),
  concept(
    'metric',
    'burnout',
    2.2,
    'burnout, overtime, workload, work-life balance, overload, stress, wellbeing, well-being, long hours, overworked, on-call load, mental health, hours worked, extra hours, after-hours, work load, exhaustion, on-call hours, on-call burden, overtime hours, healthy workload, night shifts, weekend work, on-call workload, load on the on-call, take their breaks, extra shifts, hours a week, double shifts, overworking, overburdened, balanced workload, rest periods, working time limits, time off in lieu, days off are kept, breaks',
    {
      good: 'less',
      label: 'workload',
      de: 'ueberstunden, ueberlastung, arbeitsbelastung, wohlbefinden, mehrarbeit, ueberzeit, stress, belastung, pausen, doppelschichten, gesundheit am arbeitsplatz',
    },
  ),
  concept(
    'thing',
    'career',
    1.6,
    'career, career development, career path, career framework, promotion path, career ladder, internal mobility, role framework, experience factor, career matrix, succession, promotions, internal moves, promoted, growth path, career steps, development plan, development plans, succession plan, promotion process, promotion criteria, promotion rounds',
    {
      de: 'karriere, karriereweg, laufbahn, nachfolge, karrierewege, nachfolgeplanung, entwicklungsplan, entwicklungsplaene, aufstieg, karrierepfade',
    },
  ),
  concept(
    'thing',
    'compensation',
    1.8,
    'compensation, salary, salaries, remuneration, bonus, stock option, pay band, salary band, pay equity, fair pay, pay structure, pay bands, wage, salary structure, salary bands, reward, incentive plan, commission plan, staff pay, pay levels, market-level salaries, transparent pay, pay system, pay scale, pay scales, pay transparency, bonus scheme, raise pay, pay rise, pay rises, employee benefits, benefits package, staff benefits, fringe benefits, benefit package',
    {
      de: 'verguetung, gehalt, gehaelter, entlohnung, gehaltsstruktur, gehaltsbaender, verguetungssystem, boni, lohnniveau',
    },
  ),
  concept(
    'thing',
    'performance-review',
    1.8,
    'performance review, appraisal, performance conversation, performance cycle, feedback talk, one-on-one, 1:1, review cycle, feedback conversation, feedback conversations, development talks, annual reviews, check-in talk, feedback round, giving feedback, 360 feedback, give feedback, feedback skills, feedback coaching, yearly review, annual review, yearly talk, annual talk, talks with every employee, one-to-one, one-to-ones, 1:1s, regular feedback, give regular feedback, gets a review, development conversation, development conversations, appraisal talks, employee review',
    {
      de: 'mitarbeitergespraech, leistungsbeurteilung, jahresgespraech, feedbackgespraech, mitarbeitergespraeche, jahresgespraeche, entwicklungsgespraech, entwicklungsgespraeche, beurteilungsgespraech, zielgespraeche, feedbackgespraeche',
    },
  ),
  concept('thing', 'interview', 1.4, 'interview, interviewer, interview process, hiring process', {
    de: 'vorstellungsgespraech, bewerbungsgespraech',
  }),
  concept(
    'thing',
    'culture',
    1.6,
    'culture, psychological safety, collaboration, company culture, team culture, feedback culture, speak-up culture, speak-up, culture of trust, error culture, way we work together, our values, company values, live our values, core values, corporate values',
    {
      de: 'kultur, unternehmenskultur, werte, zusammenarbeit, fehlerkultur, feedbackkultur, fuehrungskultur, vertrauenskultur',
    },
  ),
  concept(
    'thing',
    'remote-work',
    1.8,
    'remote work, hybrid work, home office, work from home, working from home, remote working, work from anywhere, work remotely, remote, hybrid, remote-first',
    { de: 'heimarbeit, homeoffice, mobiles arbeiten, buero' },
  ),
  concept(
    'thing',
    'leadership',
    1.4,
    'leadership, leadership development, management training, manager training, manager enablement, lead well, leadership skills, good leaders, better leaders, leading people, lead people, leadership training, good managers, better managers, manager effectiveness, managers coach, bosses, leadership programme, leadership quality, leadership behaviour, leadership course, develop leaders, develop our leaders, leader development',
    {
      de: 'fuehrung, fuehrungskompetenz, fuehrungskraefteentwicklung, fuehrungskraefte entwickeln, fuehrungsqualitaet, fuehrungsverhalten, fuehrungskraefteschulung, fuehrungskraefte schulen, fuehrungsprogramm',
    },
  ),
  concept('thing', 'role', 0.6, 'role, position, job', { de: 'stelle, rolle, position' }),
  concept(
    'thing',
    'communication',
    1.3,
    'communication, communicate, internal communication, town hall, all-hands, information flow, internal comms, announcement, announce, internal news, inform, informed, keep everyone informed, information sharing, newsletter for staff, messaging, one voice, speak with one voice, media messaging, public statements, voice to the press, one message to the media, message to the media, speak with voice, messages to the media, talk to the press with, unify our messaging',
    {
      de: 'kommunikation, informationsfluss, ankuendigung, interne kommunikation, kommunizieren, information der mitarbeiter',
    },
  ),
  concept(
    'thing',
    'meeting',
    1.2,
    'meeting, meetings, time in meetings, meeting load, meeting hours, meeting time, hours in meetings, fewer meetings, less time in meetings, meeting-free, calendar appointments, appointments in the calendar, calendar time, time in calendar appointments, calls in the calendar, meetings per week, standing meetings, week in meetings, of the week in meetings',
    {
      de: 'besprechung, sitzung, meeting, besprechungen, sitzungen, meetings, besprechungszeit',
    },
  ),
]
