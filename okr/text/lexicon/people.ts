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
    'engineer, developer, programmer, software engineer, sre, coder, software developer, engineering staff, programmers, technical staff, architects, qa engineer, data engineers, coders, engineering staff, service engineers, service engineer, field engineers, field engineer, service technicians, service technician, field technicians, technician, technicians',
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
    'doctor, doctors, physician, physicians, clinician, gp, general practitioner, consultant physician, surgeon, surgeons',
    {
      isA: ['employee'],
      de: 'arzt, aerztin, aerzte, aerztinnen, hausarzt, hausaerzte, mediziner, chirurg, chirurgen, chirurgin, operateur, operateure',
    },
  ),
  concept('party', 'teacher', 1.2, 'teacher, lecturer, trainer, instructor', {
    isA: ['employee'],
    de: 'lehrer, lehrkraft, dozent',
  }),
  concept(
    'party',
    'driver',
    1.2,
    'driver, courier, behind the wheel, people behind the wheel, truckers, trucker, hgv drivers, hgv driver, truck drivers, truck driver, lorry driver, lorry drivers, delivery drivers, bus drivers, tram drivers, train drivers, van drivers',
    {
      isA: ['employee'],
      de: 'fahrer, lkw-fahrer, busfahrer, fahrpersonal, lokfuehrer, zusteller, auslieferungsfahrer, berufskraftfahrer',
    },
  ),
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
    'candidate, applicant, candidates, interviewee, prospective hire, applications for jobs, qualified applications, job applications, applicants, attract applicants, applicants for, talent pool, more applications, applications per, applications received, apply for our jobs, people apply, apply for jobs, apply to us, talent pipeline, talent pools, pipeline of candidates, pipeline of qualified candidates, job seekers, jobseekers, applications per vacancy, applicants per vacancy, applications per post, applicants per post, applications per position, applicants per position, applications per job, applications per opening, suitable applicants, suitable applications, applicant numbers, candidate pipeline',
    {
      de: 'bewerber, kandidat, bewerbung, bewerberin, bewerbungen, bewerbern, bewerberzahl, bewerberzahlen, bewerbereingang, bewerberpool, bewerbungen pro stelle, bewerber pro stelle, qualifizierte bewerbungen, geeignete bewerber, mehr bewerbungen, talentpool',
    },
  ),
  concept(
    'metric',
    'hiring',
    1.8,
    'hire, hiring, recruit, recruiting, recruitment, headcount, vacancy, open role, open position, staffing, fill role, fill position, fill vacancies, talent acquisition, add engineers, new position, vacancies, bring on board, open roles, hires, requisition, job opening, add <employee>, grow team, open vacancies, positions, open positions, fill <engineer>, fill positions, fill roles, hired, new hires for, recruits, join us, joining us, join the team, grow headcount, staff up, bring in new, onboard new people, fill open, positions filled, roles filled, find new, employ, appoint, engage new staff, fill every vacancy, hire for, seats filled, jobs filled, job vacancies, personnel growth, sign contracts with new, grow the team, grow team by, source candidates, win <employee>, win new <employee>, find <employee>, <employee> on board, posts filled, fill all posts, fill posts, fill vacant posts, new hires, staff the new team, staff the team, staff our team, vacancy rate, vacant posts, unfilled posts, unfilled positions, add people, grow the engineering team, grow engineering team, sourcing candidates, bring new colleagues on board, workforce growth, find skilled workers, understaffed, skilled workers, new staff, teaching posts, fill teaching posts, fill open posts, fill the posts, vacant posts filled, fill open positions, take on new staff, take on new people, fill gaps in the roster, additional drivers',
    {
      label: 'hiring',
      de: 'einstellung, einstellen, rekrutierung, stelle besetzen, stellenbesetzung, personalgewinnung, offene stellen, vakanz, neueinstellung, besetzen, anwerben, eingestellt, stellen, recruiting, personalbeschaffung, bewerber einstellen, neue mitarbeiter, neue kollegen, neue mitarbeiter gewinnen, einstellungen, personal gewinnen, fachkraefte gewinnen, <employee> gewinnen, neue <employee>, stellen besetzt, unbesetzte stellen, freie stellen, personalaufbau, stellen besetzen, neueinstellungen, besetzte stellen, lehrkraefte gewinnen, fahrer einstellen',
    },
  ),
  concept(
    'metric',
    'time-to-hire',
    2.2,
    'time to hire, time-to-hire, time to fill, time-to-fill, days to hire, hiring time, recruiting time, time from application to offer, application to offer, days to fill, hiring speed, hiring cycle, application and offer, fill vacancies faster, fill positions faster, faster hiring, hire faster, fill jobs, time until a vacancy is filled, vacancy duration, days a job stays open, recruit faster, quicker hiring, hiring process time, days until filled, speed of hiring, vacancies open for, time until filled, shorten the hiring process, hiring process faster, from application to contract, from application to signed contract, length of the hiring process, hiring process length, positions stay open, vacancies stay open, jobs stay open, until a position is filled, time a position is open, open positions for less than, position is vacant, recruiting process takes, hiring process takes, fill our teams quickly, vacancy time, positions are open, positions filled within, vacancies filled within, posts filled within, jobs filled within, roles filled within, fill positions within, fill vacancies within, fill posts within, filled within weeks, weeks to fill, vacancies closed within, vacancies closed in',
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
    'offer acceptance, accepted offers, offer accept, accept our offer, acceptance rate, offers accepted, candidates say yes, say yes to our offer, declined offers, offers declined, decline our offer, turn us down, turn down our offer, turn our offers down, candidates accept, accept an offer, offers turned down, yes to our offers, accept the offer, offer acceptance rate, candidates decline',
    {
      label: 'accepted job offers',
      de: 'annahmequote, angebot annehmen, nehmen unser angebot, zusagequote, angebote angenommen, abgelehnte angebote',
    },
  ),
  concept(
    'metric',
    'staff-retention',
    2.4,
    'employee retention, staff retention, keep <employee>, keeping <employee>, retain <employee>, <employee> stay, hold on to <employee>, hold onto <employee>, <employee> retention, retention of <employee>, stay with the company, <employee> loyalty, keep people, hold on to talent, talent retention, retain talent, retain people, people stay, keep our people, keep good people, keep our best people, stay longer with us, keep talent, people do not want to leave, employees do not want to leave, nobody wants to leave, <employee> stay with us, <employee> from leaving, keep <employee> from leaving, early attrition, attrition of new hires, leave in the first year, leave within the first year, volunteers stay, keep volunteers, volunteer retention, retain volunteers, attrition rate of staff, <employee> stay longer, turnover of <employee>, <volunteer> stay, <volunteer> tenure, volunteer tenure, average tenure, tenure, length of volunteer engagement, length of service of volunteers, <volunteer> for two years or more, leave during probation, leave within six months, stay beyond probation, retention of new hires, new hires stay, keep new hires, retention of talent, retention of key people, keep key people, key people stay, retain key people, housekeepers leave, cooks leave, drivers leave, waiters leave, fewer workers leave, driver turnover, turnover of drivers, nurse turnover, turnover in housekeeping, consultants quit, quit their job, quit our company, nurses quit, engineers quit, staff attrition, employee attrition, resignations',
    {
      label: 'keeping staff',
      enLess:
        'regrettable attrition, voluntary attrition, <employee> attrition, <employee> turnover, attrition of <employee>, turnover of <employee>, turnover rate, regretted attrition, resignation, resign, <employee> leave, <employee> leaving, leavers, regretted departures, lose <employee>, losing <employee>, <employee> churn, quit, <employee> quit, regretted leavers, voluntary turnover, <employee> resign, voluntary departures, churn of <employee>, people leave, people leaving, people who leave, people quit, hand in notice, hand in their notice, voluntary leavers, employees who leave, exits, voluntary exits, unwanted exits, staff loss, staff losses, lose good people, lose people, losing people, losing talent, regretted losses, turnover of nursing staff, early leavers, attrition in the first year, people quitting, <employee> quitting, do not want to leave, <employee> departures, unwanted departures, voluntary turnover among, leave us of their own accord, fluctuation rate, give notice, hand in their notice each year, <volunteer> turnover, volunteer turnover, turnover of volunteers',
      de: 'mitarbeiterbindung, personalbindung, <employee> halten, <employee> binden, <employee> behalten, personal halten, <employee> bleiben, <volunteer> halten, <volunteer> laenger halten, <volunteer> bleiben, eigenkuendigungen',
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
    'training, train, trained, learning, course, upskill, upskilling, coaching, coach, workshop, enablement, education, educate, skill, reskill, certification, certified, certify, teach, skills, learning path, curriculum, bootcamp, qualification, tuition, complete course, knowledge sharing, trained in, seminar on, coached, courses, trainings, learners, complete the course, e-learning, elearning, taught, lessons, masterclass, upskilled, instructed, competence, competences, knowledge transfer, know-how, learning hours, training days, attended training, pass the course, learning programme, maintainers trained, pass certification, time to learn, learning time, learning budget, hours of learning, first-aid course, training completion, hours of training, training hours, days of training, learning days, training hours per employee, training days per employee, time for learning, training per head, learning culture, days on learning, spends days on learning, time for learning, learning days, learns three days a year, days of learning, days of training, consultant trains, training days per head, training hours, hours of training, training days per employee, training hours per employee',
    {
      label: 'training',
      de: 'schulung, schulen, weiterbildung, fortbildung, training, ausbildung, qualifizierung, geschult, lernen, zertifizierung, zertifiziert, weiterbilden, qualifizieren, fortbilden, coaching, schulungstage, schulungsstunden, schulungen, weiterbildungen, weiterbildungstage, lehrgang, lehrgaenge, weitergebildet, weiterbildungsstunden, lernstunden, fortbildungstage, fortbildungsstunden, lernzeit, weiterbildungsstunden, fortbildungstage',
    },
  ),
  concept(
    'metric',
    'diversity',
    2.2,
    'diversity, diverse, inclusion, women, underrepresented, gender, equality, belonging, dei, inclusive, female, minority, gender balance, pay gap, equity, females, share of women, female managers, women in management, mixed teams, non-male, minorities, pay gap between men and women, gender pay gap, equal pay, men and women, women and men, female applicants, female candidates, ethnic, girls, more girls, share of girls, men in nursing, mixed leadership, mixed boards, ethnic background, disability inclusion, lgbt, women on the board, women in leadership, leadership posts held by women, leadership posts are held by women, management posts held by women, posts held by women, women in leadership roles, women in leadership positions, women in management positions, female leaders, female leadership, women leaders, women managers, leadership positions held by women, management positions held by women, leadership roles held by women, led by women, managers are women, leaders are women, share of women in management, share of women in leadership, wage gap, adjusted pay gap, unexplained pay gap, pay difference between men and women, same pay for the same work, equal pay for equal work, equal pay for women and men, equal pay for men and women, women earn as much as men, women earn the same, men and women earn the same, women earn what men earn, women earn as much, earn as much as men, earn the same as men, paid the same as men, international staff, employees from different nations, from many nations, international team, international teams, women hold leadership roles, women hold 40 % of leadership, women hold leadership, women hold management posts, managers are women, leaders are women, inclusion index, feel included, feels included, sense of belonging, parity, gender parity, women in leadership, female leaders, female executives, women managers, women promoted, promotions go to women, female share, gender-balanced, as many women as men, women hired, female hires, female engineers, women engineers, is a woman, are women, a woman, written by women, led by women, women among, partner is a woman, women in, female professors, women as',
    {
      label: 'diversity',
      de: 'diversitaet, vielfalt, frauenanteil, gleichstellung, frauen, inklusion, geschlechter, bewerbungen von frauen, weiblich, bewerberinnen, maedchen, frauenquote, gleichberechtigung, weibliche, chancengleichheit, frauen in fuehrung, frauen in fuehrungspositionen, frauenanteil in fuehrungspositionen, weibliche fuehrungskraefte, frauen in leitungsfunktionen, frauenanteil in der fuehrung, fuehrungspositionen mit frauen, fuehrungsfrauen, entgeltluecke, lohnluecke, gehaltsluecke, gleicher lohn, gleiche bezahlung, entgeltgleichheit, lohngleichheit, paritaet, frauen in fuehrung, fuehrungspositionen mit frauen, weibliche fuehrungskraefte',
    },
  ),
  concept(
    'metric',
    'sick-leave',
    2.2,
    'sick leave, sickness, absence, absenteeism, sick days, absent, sick, sickness rate, absence rate, absences, days off sick, sick notes, illness, ill, off sick, days lost to illness, lost to illness, time lost to illness, miss fewer working days, working days through illness, days through illness, days lost through illness, days missed through illness, miss work through illness, miss working days, missed working days, call in sick, staff absence',
    {
      good: 'less',
      label: 'sick leave',
      de: 'krankenstand, fehlzeiten, krankheitstage, fehltage, krankheitsquote, krankenquote, krankheitsbedingt, krankheitsbedingte, krankheitsbedingte ausfaelle, krankmeldungen, krank, krankentage, ausfalltage, fehlzeitenquote',
    },
  ),
  concept(
    'metric',
    'accident',
    2.2,
    'accident, injury, injuries, lost-time injury, lost time injury, lost-time, workplace accident, occupational safety, safety incident, workplace safety, hurt at work, ltifr, work accidents, trir, health and safety, injured, injuries at work, incidents at work, accidents at work, work injuries, lost time, safe at work, work-related injuries, accident-free, safety at work, occupational accidents, hurt, safe workplace, safer workplace, get hurt, nobody gets hurt, injury-free, injuries on site, unhurt, go home safe, goes home safe, go home unhurt, come home safe, home safely, return home safe, recordable incidents, recordable cases, recordable accidents, harm to our people, days without accident, injury rate, accident rate, accident frequency, safer workplaces, safer sites, no one gets hurt, workplace injuries, ltif, lost time injury frequency, goes home healthy, go home healthy, home healthy, goes home unhurt, home unhurt, field staff are safe, aid worker hurt, aid workers hurt, staff hurt, security incidents of field staff, attacks on staff, attacks on our staff, accident with days off, accidents with days off, worker stays home injured, stays home injured, goes home injured, home injured, goes home hurt, ltir, lost workdays, workers hurt, injured workers, injured at work, nobody injured, without accidents, serious injuries, falls from height, recordable injuries, recordables, goes to hospital, nobody is hurt, come home safely, home safe, home unhurt, workplace accidents',
    {
      good: 'less',
      label: 'accidents at work',
      de: 'unfall, arbeitsunfall, arbeitssicherheit, verletzung, unfaelle, arbeitsunfaelle, unfallfrei, unfallzahlen, wegeunfall, wegeunfaelle, unfallquote, verletzungen, arbeitsschutz, gesund nach hause, kommen gesund nach hause, meldepflichtige unfaelle, ausfalltage durch unfaelle, unfallrate, ausfalltage durch unfaelle, verletzte, meldepflichtige unfaelle',
    },
  ),
  concept(
    'metric',
    'burnout',
    2.2,
    'burnout, overtime, workload, work-life balance, overload, stress, wellbeing, well-being, long hours, overworked, on-call load, mental health, hours worked, extra hours, after-hours, work load, exhaustion, on-call hours, on-call burden, overtime hours, healthy workload, night shifts, weekend work, on-call workload, load on the on-call, take their breaks, extra shifts, hours a week, double shifts, overworking, overburdened, balanced workload, rest periods, working time limits, time off in lieu, days off are kept, breaks, overtime balance, overtime balances, hours of overtime, extra hours worked, excess hours, hours above contract, unpaid overtime, overtime per head, overtime per employee, overtime accounts, stay late, work late',
    {
      good: 'less',
      label: 'workload',
      de: 'ueberstunden, ueberlastung, arbeitsbelastung, wohlbefinden, mehrarbeit, ueberzeit, stress, belastung, pausen, doppelschichten, gesundheit am arbeitsplatz, mehrarbeitsstunden, ueberstundenkonto, ueberstundenkonten, ueberstundensaldo',
    },
  ),
  concept(
    'thing',
    'career',
    1.6,
    'career, career development, career path, career framework, promotion path, career ladder, internal mobility, role framework, experience factor, career matrix, succession, promotions, internal moves, promoted, growth path, career steps, development plan, development plans, succession plan, promotion process, promotion criteria, promotion rounds, career talks, career conversations, career talk, development plan for every employee, everyone has a development plan, individual development plan, individual development plans, idp, idps',
    {
      de: 'karriere, karriereweg, laufbahn, nachfolge, karrierewege, nachfolgeplanung, entwicklungsplan, entwicklungsplaene, aufstieg, karrierepfade',
    },
  ),
  concept(
    'thing',
    'compensation',
    1.8,
    'compensation, salary, salaries, remuneration, bonus, stock option, pay band, salary band, pay equity, fair pay, pay structure, pay bands, wage, salary structure, salary bands, reward, incentive plan, commission plan, staff pay, pay levels, market-level salaries, transparent pay, pay system, pay scale, pay scales, pay transparency, bonus scheme, raise pay, pay rise, pay rises, employee benefits, benefits package, staff benefits, fringe benefits, benefit package, competitive salaries, salaries are competitive, competitive pay, market median, pay at market, pay benchmark, pay benchmarks, salary benchmark, salaries at market level, at market level, pay in line with the market, fair wages',
    {
      de: 'verguetung, gehalt, gehaelter, entlohnung, gehaltsstruktur, gehaltsbaender, verguetungssystem, boni, lohnniveau',
    },
  ),
  concept(
    'thing',
    'performance-review',
    1.8,
    'performance review, appraisal, performance conversation, performance cycle, feedback talk, one-on-one, 1:1, review cycle, feedback conversation, feedback conversations, development talks, annual reviews, check-in talk, feedback round, giving feedback, 360 feedback, give feedback, feedback skills, feedback coaching, yearly review, annual review, yearly talk, annual talk, talks with every employee, one-to-one, one-to-ones, 1:1s, regular feedback, give regular feedback, gets a review, development conversation, development conversations, appraisal talks, employee review, one-on-ones, one on ones, monthly talks with, regular talks with, regular conversations with, talk to each of their people, check-ins with managers, talks with their manager, conversations with their manager',
    {
      de: 'mitarbeitergespraech, leistungsbeurteilung, jahresgespraech, feedbackgespraech, mitarbeitergespraeche, jahresgespraeche, entwicklungsgespraech, entwicklungsgespraeche, beurteilungsgespraech, zielgespraeche, feedbackgespraeche, einzelgespraeche, vier-augen-gespraeche',
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
    'leadership, leadership development, management training, manager training, manager enablement, lead well, leadership skills, good leaders, better leaders, leading people, lead people, leadership training, good managers, better managers, manager effectiveness, managers coach, bosses, leadership programme, leadership quality, leadership behaviour, leadership course, develop leaders, develop our leaders, leader development, leadership score, leaders are trusted, trust in leaders, trust their leaders, trust in managers, trust in leadership, rate their managers, rate their manager, managers rated good, manager feedback score, upward feedback, manager effectiveness score, leaders lead well, effective managers, effective leaders, manager rating, quality of leadership, good leadership',
    {
      de: 'fuehrung, fuehrungskompetenz, fuehrungskraefteentwicklung, fuehrungskraefte entwickeln, fuehrungsqualitaet, fuehrungsverhalten, fuehrungskraefteschulung, fuehrungskraefte schulen, fuehrungsprogramm, fuehrungskraefte werden besser bewertet, fuehrungskraefte bewertet, fuehrungsfeedback, aufwaertsfeedback',
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
  concept(
    'metric',
    'employer-rating',
    2,
    'kununu score, glassdoor, rating as an employer, employer reviews, rated as employer, top employer, top employer certificate, employer award, best employer',
    {
      label: 'rating as an employer',
      isA: ['brand'],
      de: 'arbeitgeberbewertung, arbeitgeberbewertungen, arbeitgeberattraktivitaet, attraktiver arbeitgeber, als arbeitgeber, arbeitgebersiegel, top-arbeitgeber',
    },
  ),

  concept(
    'metric',
    'disabled-employees',
    2,
    'employees with disabilities, employees with a disability, staff with disabilities, colleagues with disabilities, disabled employees, disabled staff, people with disabilities employed, severely disabled employees, employ people with disabilities, jobs for people with disabilities, hire people with disabilities, jobs held by disabled people, jobs held by people with disabilities, hire disabled people, disabled people in jobs, disability employment, recruit people with disabilities',
    {
      label: 'employees with disabilities',
      de: 'schwerbehinderte, schwerbehinderten, schwerbehindertenquote, schwerbehinderte mitarbeiter, beschaeftigte mit behinderung, mitarbeiter mit behinderung',
    },
  ),

  concept(
    'metric',
    'holiday-balance',
    2,
    'unused leave, unused holiday, outstanding leave, leave balances, holiday balances, annual leave taken, holidays taken, take their leave, take their holidays, leave carried over, carried-over leave, vacation days taken, unused vacation',
    {
      good: 'less',
      label: 'unused leave',
      de: 'resturlaub, resturlaubstage, urlaubstage, urlaubsrueckstellungen',
    },
  ),

  concept(
    'metric',
    'reintegration',
    2,
    'return to work, return-to-work, back to work after illness, reintegration, occupational reintegration, return-to-work interviews, return-to-work talks, phased return',
    {
      label: 'return after illness',
      isA: ['health'],
      de: 'wiedereingliederung, bem, eingliederungsmanagement, bem-gespraeche, betriebliches eingliederungsmanagement, rueckkehrgespraeche, krankenrueckkehrgespraeche',
    },
  ),

  concept(
    'metric',
    'return-from-leave',
    2,
    'return after parental leave, return from parental leave, parents come back, parents return after leave, mothers return, return rate after parental leave, come back after parental leave, back from parental leave, back after maternity leave, return from maternity leave',
    {
      label: 'return after parental leave',
      isA: ['noun-parental-leave', 'staying'],
      de: 'rueckkehrquote, rueckkehr nach der elternzeit, aus elternzeit zurueck',
    },
  ),

  concept(
    'metric',
    'hiring-quality',
    2,
    'quality of hire, new hires pass probation, pass probation, pass their probation, probation passed, pass the probation period, hires rated good, new hires who perform, hiring managers satisfied, hiring manager satisfaction, satisfied hiring managers, right people hired, mis-hires, bad hires',
    {
      label: 'quality of hires',
      isA: ['hiring'],
      de: 'probezeit bestanden, bestehen die probezeit, einstellungsqualitaet, fehlbesetzungen',
    },
  ),

  concept(
    'metric',
    'cost-per-hire',
    2.2,
    'cost per hire, cost of hiring, recruiting cost, recruiting costs, recruitment cost, recruitment costs, hiring cost, hiring costs, spend on recruiters, recruiter cost, cost of recruitment',
    {
      good: 'less',
      label: 'cost of hiring',
      isA: ['cost', 'hiring'],
      de: 'kosten pro einstellung, recruitingkosten, rekrutierungskosten, einstellungskosten',
    },
  ),

  concept(
    'metric',
    'apprentice-places',
    2,
    'apprentice places, apprenticeship places, apprenticeships filled, training places filled, hire <apprentice>, recruit <apprentice>, new <apprentice>, <apprentice> start, <apprentice> hired, <apprentice> recruited',
    {
      label: 'apprentices',
      isA: ['hiring'],
      de: 'ausbildungsplaetze besetzt, neue <apprentice>, <apprentice> gewinnen, ausbildungsstellen, azubis starten, auszubildende starten, ausbildungsplaetze belegt',
    },
  ),

  concept(
    'metric',
    'health-promotion',
    2,
    'health days, health programme, health programmes, health program, workplace health, occupational health, healthy workplace, health checks for staff, back pain courses, sports courses, company sports, stress prevention, resilience training, burnout prevention, wellbeing programme, wellbeing score, psychological risk assessment, mental wellbeing, mental health of our staff, mental health of employees',
    {
      label: 'health at work',
      isA: ['health'],
      de: 'gesundheitsfoerderung, betriebliches gesundheitsmanagement, bgm, gesundheitstage, gesundheitskurse, betriebssport, psychische gefaehrdungsbeurteilung, mentale gesundheit',
    },
  ),

  concept(
    'metric',
    'skills-matrix',
    2,
    'skills matrix, skill matrix, skills matrices, skill gaps, skills gap, skills gaps, skill profiles, skills profiles, competence matrix, competency matrix, competency model, versatility of staff, multi-skilled, multiskilled, multi-skilling, cross-trained, cross-training, staff can work at several stations, operate several machines, strategic workforce planning, workforce planning, workforce plan',
    {
      label: 'skills',
      isA: ['training'],
      de: 'qualifikationsmatrix, kompetenzmatrix, kompetenzluecken, kompetenzprofile, mehrfachqualifikation, strategische personalplanung, personalplanung',
    },
  ),

  concept(
    'metric',
    'mandatory-training',
    2.2,
    'mandatory training, mandatory trainings, compulsory training, statutory training, required training, required trainings, mandatory courses, mandatory e-learning, safety briefing, safety briefings, safety instruction, safety instructions, annual instruction, annual instructions',
    {
      label: 'mandatory training',
      isA: ['training', 'compliance'],
      de: 'pflichtschulung, pflichtschulungen, unterweisung, unterweisungen, sicherheitsunterweisung, sicherheitsunterweisungen, pflichtunterweisung, pflichtunterweisungen',
    },
  ),

  concept(
    'metric',
    'knowledge-transfer',
    2,
    'transfer of knowledge, knowledge handed over, knowledge handover, handover of knowledge, handover of expertise, expertise documented, expertise handed over, knowledge survives, knowledge does not leave with, knowledge stays when, retiring experts, experts retire, when people retire, retiring colleagues, key person risk, key-person risk, knowledge of retiring, bus factor, single points of knowledge, head monopolies',
    {
      label: 'handing on knowledge',
      isA: ['knowing-how'],
      de: 'wissenstransfer, wissensweitergabe, wissen weitergeben, wissenssicherung, wissen sichern, erfahrungswissen, kopfmonopole, kopfmonopol, wissensuebergabe',
    },
  ),
  concept(
    'thing',
    'seasonal-staff',
    2,
    "seasonal staff, seasonal worker, seasonal workers, seasonal employees, seasonal employee, summer temps, winter temps, temps sign again, last summer's temps, last season's staff, seasonal staff coming back, come back next season, returning seasonal staff, season staff, seasonal crew, harvest workers, harvest hands, seasonal hands",
    {
      label: 'seasonal staff',
      isA: ['employee'],
      de: 'saisonkraft, saisonkraefte, saisonmitarbeiter, saisonarbeiter, saisonarbeitskraefte, erntehelfer',
    },
  ),

  concept(
    'thing',
    'partner-promotion',
    1.8,
    'partner promotion, partner promotions, newly appointed partners, promoted to partner, promotion to partner, promotions to partner, new partners appointed, partner appointments, women partners, female partners, make partner, become partner, path to partner',
    {
      label: 'partner promotion',
      isA: ['career'],
      de: 'partnerernennung, partnerernennungen, zu partnern ernannt, partnerinnen',
    },
  ),

  concept(
    'thing',
    'knowledge-reuse',
    2,
    'project know-how, project knowledge, know-how of projects, knowledge from projects, know-how searchable, searchable in the knowledge base, what we learn on projects, learned on projects, learnings from projects, lessons from projects, findable for all colleagues, findable for all, findable for colleagues, knowledge findable, reuse knowledge, reuse of knowledge, knowledge management, knowledge database, find what colleagues know, know-how of colleagues, captured knowledge, knowledge captured, know-how written down, internal knowledge base',
    {
      label: 'knowledge reuse',
      isA: ['knowing-how'],
      de: 'projektwissen, wissen aus projekten, erfahrungen aus projekten',
    },
  ),

  concept(
    'thing',
    'travel-days',
    2,
    'travel days, travel day, travel days per head, travel days per consultant, days on the road, days of travel, days travelled, weekends on the road, nights away, nights away from home, nights in hotels, days away from home, travel less, days a year travelling, trips per head',
    {
      good: 'less',
      label: 'travel days',
      de: 'reisetag, reisetage, uebernachtungen auf reisen, dienstreisen, dienstreise',
    },
  ),

  concept(
    'metric',
    'violence',
    2.2,
    'assault, assaults, assaulted, attacks on our <employee>, attacks on <employee>, attacks on conductors, attacks on our conductors, violence, violent, violence against staff, violence against train staff, against train staff, violent incidents, physical attacks, aggression, aggressive, threats against staff, attacked at work, staff attacked, verbal abuse, harassment of staff, abuse of staff',
    {
      good: 'less',
      label: 'violence',
      isA: ['safe'],
      de: 'uebergriff, uebergriffe, gewalt, gewaltvorfaelle, gewaltvorfall, angriffe auf, taetliche angriffe, taetlichkeiten, bedrohungen, aggressionen',
    },
  ),

  concept(
    'thing',
    'staff-meals',
    1.5,
    'employee meals, staff meals, staff canteen, employee restaurant, staff rate canteen, staff restaurant rating, canteen rating, canteen food',
    { label: 'staff meals', isA: ['employee'], de: 'mitarbeiterverpflegung, betriebskantine, kantinenessen' },
  ),
]
