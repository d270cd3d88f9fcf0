import { type Concept, concept } from './concept.ts'

/** Schools, universities, public offices, charities and media. */
export const societyConcepts: readonly Concept[] = [
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
    'research-output',
    2,
    'publications in journals, journal publications, journal articles, scientific articles, scientific papers, peer-reviewed papers, peer-reviewed articles, peer-reviewed publications, research papers, citations, publish papers, papers published, research output, citations per article, impact factor, journal impact factor, accepted in the index, indexed journals, cited, articles in leading scientific journals, articles in scientific journals, papers in top journals, papers in leading journals, scientific journals, leading journals, top journals, journal papers',
    {
      label: 'publications',
      isA: ['research'],
      de: 'publikation, publikationen, fachpublikationen, zitationen, veroeffentlichungen in zeitschriften',
    },
  ),
  concept(
    'metric',
    'donor-retention',
    2.4,
    'donor retention, retain donors, keep donors, keep our donors, keep first-time donors, keep more first-time donors, donors give again, donors stay, donors give every year, donors come back, second gift, second donation, give again, giving rate, second-year giving, second-year giving rate, regular givers, donor loyalty, donor renewal, repeat donors, retention of regular donors, retention of donors, donors stay with us, donate again, supporters stay, givers stay, retention of givers, retention of monthly givers, supporter retention, keep our supporters, donors stay loyal',
    {
      label: 'donors who stay',
      isA: ['donor', 'staying'],
      de: 'spenderbindung, spender halten, spender binden, zweitspende, wiederspender, spendertreue, spenden erneut, spender bleiben',
      enLess:
        'donor attrition, donor churn, lapsed donors, lose donors, givers cancel, monthly givers cancel, givers stop, donors cancel, donors stop, donors stop giving, donors lapse, supporters cancel, supporters leave, lost donors, cancel their donation, cancel their standing order, stop giving, stop donating',
    },
  ),
  concept(
    'metric',
    'regular-giving',
    2,
    'monthly donors, monthly donor, monthly giving, regular giving, regular donors, regular donations, standing donations, recurring donations, recurring gifts, direct debit donors, sustaining donors, monthly gifts, monthly givers, monthly giver, regular supporters, monthly supporters, committed givers, committed giving, standing orders, standing order, give every month, give monthly, donate monthly, donate every month, sustaining members, sustaining givers',
    {
      label: 'regular gifts',
      isA: ['donor'],
      de: 'dauerspender, dauerspenden, monatliche spender, monatliche spenden, patenschaften, dauerspenderinnen, foerdermitglieder, regelmaessige spender, regelmaessig spenden, dauerauftrag',
    },
  ),
  concept(
    'metric',
    'beneficiaries',
    1.8,
    'beneficiaries, beneficiaries reached, people helped, people reached, children reached, reach children, families supported, families helped, families reached, people in need, meals served, meals, households supported, people served, communities served, people supported',
    {
      label: 'people reached',
      de: 'beguenstigte, hilfsbeduerftige, menschen in not, erreichte kinder, erreichte menschen, mahlzeiten',
    },
  ),
  concept(
    'metric',
    'admin-cost-ratio',
    2.2,
    'admin costs, admin cost, administrative costs, administration costs, administrative cost, overhead ratio, admin ratio, cost of administration, fundraising cost ratio, more of each donation, donation goes to projects, overheads no higher than, cents in each donated euro, cents of each euro, cents of every euro, pence in the pound, pence in every pound, pence of every pound, of donations go straight into projects, donations go straight into projects, donations go into projects, donations reach projects, donations go directly to projects, go straight into projects, go directly into projects, of every donated euro, of each donated euro, every donated euro, of every euro donated, of every pound donated, every pound donated, reaches our projects, reach our projects, reaches the cause, goes to the cause, spent on administration, share of administration, administration share, money spent on projects, programme spending ratio, money goes to projects, more money goes to projects, money goes to the projects, cents of every euro reach, cents go into projects, cents go to projects, cents go straight to projects, go into projects',
    {
      good: 'less',
      label: 'costs of administration',
      isA: ['cost'],
      de: 'verwaltungskosten, verwaltungskostenquote, verwaltungskostenanteil, verwaltungsanteil, gemeinkosten, von jedem euro, jedes spendeneuros, kommt im projekt an, kommen im projekt an, mehr geld kommt an, geld kommt an, spendengelder kommen an',
    },
  ),
  concept(
    'thing',
    'identity-documents',
    2,
    'passport, passports, id card, id cards, identity card, identity cards, identity documents, travel document, travel documents, passport and id, residence cards',
    {
      label: 'passports and identity cards',
      isA: ['citizen'],
      de: 'ausweis, ausweise, personalausweis, personalausweise, reisepass, reisepaesse, ausweisdokumente',
    },
  ),
  concept(
    'metric',
    'online-services',
    2.2,
    'public services online, services online, online services, digital services, e-government, egovernment, online applications, digital citizen services, apply online, apply digitally, fully online, do online, done online, online without visiting, services available online, available online, no visit to the office, without visiting the office, come to the office in person, in person at the office, forms online, online forms, online form, digital service, citizen portal, service portal, council services online, council services available online, paperwork online, file forms online, forms filed on the internet, forms on the internet, town hall from home, applications online, apply from home, without going to the office, without a visit to the office, without visiting the town hall, do it online',
    {
      label: 'public services online',
      isA: ['paper', 'citizen'],
      de: 'online-dienste, onlinedienste, online-antrag, online-antraege, antraege online, online stellen, online erledigen, online beantragen, vollstaendig online, digitale verwaltung, buergerservice digital, buergerservices, buergerportal, aufs amt, aufs amt kommen, persoenlich aufs amt, gang zum amt, ozg',
    },
  ),
  concept(
    'thing',
    'application-form',
    1.2,
    'application form, application forms, benefit applications, benefits applications',
    { label: 'applications', de: 'antrag, antraege, antraegen, antragstellung, antragsteller' },
  ),
  concept(
    'metric',
    'processing-time',
    2,
    'process applications, process applications within, applications processed, applications processed within, applications decided, decide applications, decide on applications, handling time of applications, applications handled, processing time of applications, processing of applications, case processing time, case processing, processing applications, housing benefit decided, benefits decided within, benefits decided, benefit decisions, housing benefit decisions, benefit applications processed, applications decided within, decide benefits, benefit claims processed, benefit claims decided',
    {
      good: 'less',
      label: 'deciding on applications',
      isA: ['speed'],
      de: 'antragsbearbeitung, bearbeitungszeit der antraege, antraege bearbeiten, antraege schneller, antragsbearbeitungszeit, antraege entscheiden',
    },
  ),
  concept(
    'metric',
    'roads',
    1.8,
    'potholes, pothole, road condition, roads in good condition, road maintenance, road repair, resurface, resurfacing, kilometres of road, km of road, road surface, bridges repaired, road defects, road defect, road damage, carriageway, carriageways, carriageway defects, repair roads, damaged roads, holes in the road, holes in the roads, roads in poor condition, potholes filled, roads free of potholes, free of potholes, fill potholes, potholes mended, potholes repaired',
    {
      label: 'roads',
      de: 'schlagloch, schlagloecher, strassenzustand, strassenerhaltung, strassensanierung, radwege, bruecken, strassenschaeden, fahrbahn, fahrbahnen, fahrbahnschaeden, schlagloecher geflickt, schlagloecher repariert, schlagloecher beseitigt',
    },
  ),
  concept(
    'metric',
    'emergency-response',
    2.2,
    'ambulance arrives, ambulance response, ambulance response time, ambulance arrival, ambulances arrive, ambulance, ambulances, fire brigade, fire engines, fire engine, emergency response time, emergency response, emergency services arrive, response time to emergencies, on site within',
    {
      good: 'less',
      label: 'help that arrives quickly',
      isA: ['speed'],
      de: 'hilfsfrist, eintreffzeit, rettungsdienst, feuerwehr, rettungswagen',
    },
  ),
  concept(
    'metric',
    'housing',
    1.8,
    'affordable homes, affordable housing, social housing, housing units, build homes, new homes, homes built, new flats, flats built, build flats, apartments built, housing, council flats, council flat, council homes, council houses, new council flats, subsidised flats, subsidised homes, subsidized homes, rent-controlled, homes for rent, homes completed, flats completed, housing register, housing list, waiting list for council homes, households on the housing list, waiting for a council home, wait for a council home, wait for a flat',
    {
      label: 'homes',
      de: 'wohnung, wohnungen, wohnraum, wohnungsbau, sozialwohnungen, wohneinheiten, gefoerderte wohnungen, bezahlbare wohnungen, bezahlbarer wohnraum, neue wohnungen',
    },
  ),
  concept(
    'metric',
    'homelessness',
    2,
    'homeless, homelessness, homeless people, rough sleepers, rough sleeping, sleeps on the street, sleep on the street, people housed',
    {
      good: 'less',
      label: 'homeless people',
      de: 'obdachlos, obdachlose, obdachlosigkeit, wohnungslose, wohnungslosigkeit',
    },
  ),
  concept(
    'metric',
    'audience',
    1.8,
    'readers, reader, readership, listeners, listener, viewers, viewer, viewership, audience size, grow our audience, monthly readers, ratings of the show, audience ratings, tv ratings, circulation, audience reach, listen to our podcasts, listen to our podcast, listen to us, people listen, tune in, podcast listeners, people read us, people watch us, people reached by our programmes',
    {
      label: 'readers, listeners and viewers',
      de: 'leser, leserinnen, leserzahl, leserzahlen, hoerer, hoererzahlen, zuschauer, zuschauerzahlen, einschaltquote, einschaltquoten, auflage, hoererinnen, leserschaft, reichweite des senders',
    },
  ),
  concept(
    'metric',
    'subscriptions',
    2,
    'new subscriptions, digital subscribers, digital subscriptions, paid subscribers, paying subscribers, paid subscriptions, new subscribers, subscriptions sold, subscription sales, win subscribers, paying readers, paying online readers, pay for our journal, pay for our journal online, pay to read, people pay for our journal, people who pay to read, paid digital subs, digital subs, paid subs, print subs, paywall, reader revenue, paying users of our journal, readers who pay, readers pay, online subscribers, subscriber base, subscriber numbers, number of subscribers, total subscribers, paid memberships of readers, people pay for our news, pay for news, pay for our content, pay for content, pay for journalism, readers pay for, readers pay for our site, pay for our site, paying online subscribers, paying online subscriber, paid online subscribers, paying readers, paying readers for the digital edition, paying online readers, paid online subs, paid subs, digital subs, online subs, online subscribers, paid online subscribers, paid digital subscribers, e-paper subscribers, digital edition, paywall, newspaper subscribers, paying digital readers, pay for our online edition, pay for our digital edition, online edition, people pay for, pay to read, pay for news, pay for our journalism, readers who pay, readers pay, paid-for digital',
    {
      label: 'subscriptions',
      isA: ['acquisition'],
      de: 'abo, abos, digitalabo, digitalabos, abonnenten gewinnen, neue abonnenten, neuabonnenten, abonnement, zahlende abonnenten, mehr abonnenten, digitale abonnements, bezahlabos, bezahlschranke, lesererloese, abozahl, abozahlen, digitalabonnenten, digitalabonnent, zahlende leser, zahlende nutzer, onlineabonnenten, digitalabonnenten, onlineabo, onlineabos, zahlende leser, e-paper-abos, bezahlschranke',
    },
  ),
  concept(
    'metric',
    'cheating',
    2.2,
    'cheating, cheaters, cheater, cheat, cheats, anti-cheat, free of cheaters, hackers in matches, ranked matches',
    {
      good: 'less',
      label: 'cheating in games',
      isA: ['player'],
      de: 'schummeln, schummler, betrueger im spiel',
    },
  ),
  concept(
    'thing',
    'playtest',
    1.8,
    'playtest, playtests, playtesting, play test, play tests, playtest report, playtest reports',
    { label: 'playtests', isA: ['feedback'], de: 'spieltest, spieltests' },
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
    'funding',
    2,
    'grants, grant, research funding, third-party funding, external funding, donations, donated, raise funds, funds raised, funding won, grant income, fundraising income, give to us, donate, gifts, contributions from donors, collect donations, donation income, raise donations, research grants, research income, outside money, external money, third-party money, donations raised, money raised, raise money, income from donations, income from individuals, voluntary income, fundraising revenue, raised from donors, raised from individuals, total donations, grants won, win grants, institutional funding, institutional funders, institutional donors, foundations, from foundations, trusts and foundations, money from foundations, public funding, project funding, external research income, external research money, industry funding, competitive funding, grant money, external funds, external money for research, funds for research, financements tiers, third-party funds, fondos externos',
    {
      label: 'funds raised',
      de: 'drittmittel, foerdermittel, spendeneinnahmen, spenden, drittmitteleinwerbung, spendenvolumen, spendenaufkommen, foerdergelder, foerderung, spendensumme, spendenertraege, spenden einwerben, spenden sammeln, stiftungsgelder, stiftungsmittel, institutionelle foerderung, zuschuesse, drittmitteleinnahmen, drittmittelquote, drittmittelvolumen, forschungsgelder, fremdmittel',
    },
  ),
  concept(
    'party',
    'volunteer',
    1.5,
    'volunteer, volunteers, helpers, volunteering, help out, people help out, helper',
    {
      de: 'ehrenamtliche, freiwillige, ehrenamt, ehrenamtlich, ehrenamtlichen, helfer',
    },
  ),
  concept(
    'metric',
    'crime',
    2,
    'crime, burglaries, burglary, safer streets, safe streets, crime rate, safer neighbourhoods, thefts reported, fear of crime, feel safe at night, feeling of safety, feel safe in the streets, feel safe after dark, safety after dark, safe after dark, safe at night, feel safe in the city, feel unsafe',
    {
      good: 'less',
      label: 'public safety',
      de: 'kriminalitaet, einbrueche, sicherheitsgefuehl, angstraum, angstraeume, einbruch, straftaten',
    },
  ),
  concept(
    'metric',
    'membership',
    2,
    'membership, members, member, memberships, new members, join the club, join our club, members of the association, member numbers, number of members',
    {
      label: 'members',
      de: 'mitglieder, mitgliedschaft, mitgliedsbeitraege',
    },
  ),
  concept(
    'metric',
    'spam',
    1.8,
    'spam, junk, moderation, abusive content, harmful content, trolls, reported content, toxic behaviour, toxicity, hate speech, toxic, hateful content, hate comments, content moderation, bullying, bullied, bully, bullies, bullying incidents, bullying cases, cases of bullying, bullying incident, bullying case, incidents of bullying',
    {
      de: 'hasskommentare, hassrede, moderation von inhalten, mobbing, mobbingfaelle, mobbingvorfaelle',
      good: 'less',
      label: 'abusive content',
    },
  ),
  concept(
    'metric',
    'watch-time',
    2,
    'watch time, viewing time, minutes watched, hours watched, reading time, time spent reading, listening time, session length, session duration, time in app, dwell time, time on site, minutes per session, time people spend in, minutes viewed, listen longer, viewed per user, people listen longer, watch longer, read longer, people stay longer in the app, hours listened, time on article, time on page, stay longer on articles, stay longer on our site, readers stay longer, minutes on article, reading time per session, spend time with our app, time in our app, minutes in the app, minutes read, time spent in the app, readers stay, stay on our site, minutes on our site, stay on the site, time spent on our site, time per visit, dwell time on, players stay, stay minutes per session, playtime, play time, hours played, minutes played, time in the game, time played, minutes in the game, minutes a day in the app',
    {
      label: 'time spent with it',
      de: 'nutzungsdauer, verweildauer auf der seite, sehdauer, verweildauer in der app, hoerdauer, lesedauer, nutzungsdauer pro besuch, spielzeit pro tag, spielzeit pro sitzung, sitzungsdauer',
    },
  ),
  concept(
    'metric',
    'ad-revenue',
    1,
    'ad revenue, advertising revenue, advertising income, ad sales, ad income, ads sold, ad sales revenue, revenue from ads, revenue from advertising, income from ads, from advertising, from ads, million from advertising, advertising sales, income from advertising, revenue from advertising, advertising brings',
    {
      isA: ['revenue'],
      label: 'advertising income',
      de: 'werbeeinnahmen, anzeigenerloes, anzeigenerloese, anzeigenumsatz, anzeigenumsaetze, werbeerloese, anzeigengeschaeft, werbeerloese, werbeumsatz, anzeigenerloese, anzeigenumsatz',
    },
  ),
  concept(
    'thing',
    'permit',
    1.8,
    'permit, licence, license, building permit, approval of applications, licence application, permits, building applications, building permits, planning permission, licences, applications for permits, building application, licence applications, residence permit, planning consent, planning consents, building consent, building consents, building permission, planning application, planning applications, construction permit, construction permits, planning decisions, decide planning applications, determination period for planning, planning decisions, get their building permit, building permit within, permits decided, permits granted within, authorities approve, authority approves, approved by the authorities, approved by the authority, official approval, council approves, operating permit, operating licence, permits granted, permit granted, permit for the new',
    {
      label: 'permits',
      de: 'genehmigung, bauantrag, zulassung, lizenz, baugenehmigung, baugenehmigungen, bauantraege, genehmigungen, lizenzen, baugenehmigungsverfahren, bauantragsverfahren, betriebsgenehmigung, behoerdliche genehmigung, zulassung der behoerde',
    },
  ),
  concept(
    'metric',
    'road-safety',
    2,
    'road deaths, road accidents, traffic deaths, traffic accidents, cycling accidents, accidents on our roads, road safety, traffic safety, safer for cyclists, safer roads, safe for cyclists, cyclists, safer for pedestrians, accidents on the way to school, way to school, safe way to school, safe ways to school, hurt on the way to school, school run accidents, killed or seriously injured, ksi, people hurt in traffic, injured in traffic, traffic injuries, accident blackspots, accident black spots, cyclists hurt, pedestrians hurt',
    {
      label: 'safe roads',
      isA: ['safe'],
      de: 'verkehrsunfall, verkehrsunfaelle, verkehrstote, verkehrssicherheit, radunfaelle, schulweg, schulwegsicherheit, sicherer schulweg, unfallschwerpunkt, unfallschwerpunkte',
    },
  ),
  concept(
    'metric',
    'missed-collections',
    2.2,
    'missed bins, missed bin, missed-bin, missed bin reports, missed-bin reports, missed collections, missed collection, bins get missed, bins missed, bins are missed, bins forgotten, bins not emptied, bins left unemptied, bin not collected, uncollected bins, uncollected waste, collections missed',
    {
      good: 'less',
      label: 'missed bins',
      isA: ['noun-bin-collection'],
      enLess:
        'every bin emptied, bins emptied on the right day, bins are emptied on the day, all bins collected, bins collected on the right day, collect all bins on the day, collect every bin, all bins on the day, no bin is forgotten',
      de: 'vergessene tonnen, nicht geleerte tonnen, nicht geleert, stehengelassene tonnen',
    },
  ),

  concept(
    'metric',
    'temporary-accommodation',
    2,
    'temporary accommodation, emergency accommodation, bed and breakfast, bed-and-breakfast, b&b accommodation, b&b, b&bs, emergency shelter, emergency shelters, emergency housing, hostel places, homeless hostels, stays in temporary bed-and-breakfast, temporary bed-and-breakfast, families in hotels, families in hostels, interim accommodation, family stays in a hostel, families stay in hostels, stay in a hostel, stays in hostels, stays in a hostel, live in hostels, lives in emergency accommodation, family lives in emergency',
    {
      good: 'less',
      label: 'emergency accommodation',
      isA: ['homelessness'],
      de: 'notunterkunft, notunterkuenfte, obdachlosenunterkunft, wohnheim, uebergangsunterkunft, notunterbringung',
    },
  ),

  concept(
    'metric',
    'street-cleanliness',
    2,
    'litter, littering, fly-tipping, fly tipping, illegal dumping, dumped rubbish, graffiti, clean streets, cleaner streets, street cleaning, street cleanliness, streets clean, streets are clean, sweep the streets, clean city, cleaner city, clean public spaces, rubbish on the streets, streets free of litter, keep public spaces clean, public spaces clean, litter complaints, clean squares, clean squares and streets, streets and squares clean',
    {
      label: 'clean streets',
      de: 'wilder muell, wilde muellablagerungen, muellablagerungen, saubere strassen, strassenreinigung, stadtsauberkeit, saubere stadt, graffiti, saubere plaetze, saubere strassen und plaetze, sauberkeit der stadt, sauberkeit im stadtgebiet',
    },
  ),

  concept(
    'metric',
    'cycle-network',
    2,
    'cycle network, cycle networks, cycling network, cycling networks, cycle paths, cycle lanes, bike lane, bike lanes, bike path, bike paths, cycleway, cycleways, cycle route, cycle routes, cycling infrastructure, protected lanes, kilometres of cycle, bicycle lanes, bicycle paths, cycle track, cycle tracks, safe cycle routes, network of cycle routes, network of safe cycle routes, network of cycle paths, new cycle paths, safe cycling, safe cycle paths, cycle network for the city',
    {
      label: 'cycle paths',
      isA: ['noun-bicycle', 'roads'],
      de: 'radwegenetz, radverkehrsnetz, fahrradwege, radschnellweg, radschnellwege, radspuren, radinfrastruktur, radwege ausbauen, radwege bauen, neue radwege, kilometer radweg, kilometer radwege, sichere radwege',
    },
  ),

  concept(
    'metric',
    'public-consultation',
    1.8,
    'public consultation, public consultations, citizen participation, citizens assembly, citizens assemblies, participatory budget, participatory budgeting, have a say in, have their say, take part in planning, residents have a say, residents have their say, town meeting, town meetings, involve residents, involve citizens, involve the public',
    {
      label: 'participation of citizens',
      isA: ['being-heard'],
      de: 'buergerbeteiligung, beteiligungsverfahren, buergerhaushalt, buergerrat, mitreden, mitbestimmen, einwohnerversammlung',
    },
  ),

  concept(
    'metric',
    'business-settlement',
    2,
    'attract businesses, attract companies, attract firms, businesses settle, firms settle, companies settle, new businesses in town, new firms in town, inward investment, business start-ups, start-ups founded, businesses move here, companies move here, jobs created in town, new jobs in the city, economic development, local economy',
    {
      label: 'businesses settling',
      de: 'ansiedlung, ansiedlungen, gewerbeansiedlung, gewerbeansiedlungen, unternehmensansiedlung, existenzgruendungen, wirtschaftsfoerderung, gewerbeflaechen',
    },
  ),

  concept(
    'metric',
    'municipal-tax',
    2,
    'council tax, council tax collection, business rates, rates collected, local taxes, local tax, property tax, trade tax, municipal taxes, council tax collected, tax collection rate, tax collection, collection rate of local taxes, collected on time council tax',
    {
      enLess: 'tax arrears, arrears of taxes, unpaid taxes, unpaid council tax, council tax arrears',
      label: 'municipal taxes',
      isA: ['money-in'],
      de: 'gewerbesteuer, grundsteuer, kommunalsteuern, steuereinnahmen, gewerbesteuereinnahmen',
    },
  ),

  concept(
    'metric',
    'foster-care',
    2,
    'foster families, foster family, foster carers, foster carer, foster homes, foster parents, foster care, fostering, children in care, children taken into care, looked-after children, looked after children, residential care of children, adoptive parents',
    {
      label: 'foster families',
      isA: ['noun-child'],
      de: 'pflegefamilie, pflegefamilien, pflegeeltern, inobhutnahme, inobhutnahmen, heimkinder, heimunterbringung',
    },
  ),

  concept(
    'metric',
    'green-space',
    1.8,
    'green space, green spaces, public parks, city parks, public garden, public gardens, square metres of green, greenery, urban green, green areas, flower meadows, wildflower meadows, green roofs, unseal, unsealed',
    {
      label: 'green spaces',
      de: 'gruenflaeche, gruenflaechen, stadtgruen, blumenwiesen, bluehwiesen, gruendaecher, entsiegelung, entsiegeln, parkanlagen',
    },
  ),

  concept(
    'metric',
    'access-requests',
    2.2,
    'subject access requests, sar, sars, dsar, dsars, data subject access requests, requests for personal data, requests by data subjects',
    {
      label: 'requests about personal data',
      isA: ['privacy'],
      de: 'auskunftsersuchen nach dsgvo, auskunftsanfragen nach dsgvo, betroffenenrechte',
    },
  ),

  concept(
    'metric',
    'corporate-giving',
    2.2,
    'corporate giving, corporate income, corporate donations, corporate donors, corporate partners give, corporate partnerships, corporate partnership, company partnerships, company donations, company giving, corporate fundraising, corporate support, corporate supporters, corporate sponsors, corporate sponsorship, businesses contribute, businesses give, businesses donate, companies contribute, companies give, companies donate, donations from companies, donations from businesses, income from companies, income from businesses, from company partnerships, money from companies, money from businesses, firms donate, firms give, raise more from companies, raise from companies, raise more from businesses, companies give us more, businesses give us more, gifts from companies, support from companies, support from businesses, from company partners, company partners, corporate partners, business partners give, million from companies',
    {
      label: 'giving by companies',
      isA: ['donor', 'money-in'],
      de: 'unternehmensspenden, firmenspenden, unternehmenspartnerschaften, unternehmenskooperationen, spenden von unternehmen, unternehmen spenden, firmen spenden',
    },
  ),

  concept(
    'metric',
    'safe-water',
    2.2,
    'drinking water, safe drinking water, clean drinking water, potable water, clean water, safe water, borehole, boreholes, wells dug, water wells, water points, water point, access to water, water from the tap, fetch water, boreholes with potable water, wells built, build wells, dig wells, wells in villages, wells for villages, new wells, drink safe water, drink clean water, safe water to drink',
    {
      label: 'drinking water',
      de: 'trinkwasser, sauberes wasser, sauberes trinkwasser, brunnen, zugang zu wasser, wasserstellen',
    },
  ),

  concept(
    'metric',
    'donor-thanks',
    2,
    'thank donors, thank our donors, donors thanked, donors are thanked, thanked within, thank-you letter, thank-you letters, thank you letters, thank you letter, thank you calls, thank-you calls, say thank you, acknowledge gifts, gifts acknowledged, donations acknowledged, donation receipts, gift receipts, receipts for donations, donors hear from us, hear from us after their gift, thank every donor, every donor is thanked, thank supporters, supporters are thanked, thank you within',
    {
      label: 'thanking donors',
      isA: ['donor'],
      de: 'dankschreiben, dankesbriefe, spendern danken, bedanken, spendenbescheinigung, spendenbescheinigungen, spendenquittung, zuwendungsbestaetigung',
    },
  ),

  concept(
    'metric',
    'fundraising-cost',
    2.2,
    'cost of fundraising, fundraising cost, fundraising costs, fundraising efficiency, fundraising ratio, fundraising roi, return on fundraising, cost per euro raised, cost per pound raised, cost per dollar raised, cost to raise, spent to raise, spend to raise, cost per new donor, cost of a new donor, every euro invested in fundraising, raised per euro spent, euros raised for every euro',
    {
      good: 'less',
      label: 'cost of fundraising',
      isA: ['cost', 'donor'],
      de: 'fundraisingkosten, werbekosten pro spende, kosten je spendeneuro',
    },
  ),

  concept(
    'metric',
    'new-donors',
    2,
    'new donors, first-time donors, first-time donor, win donors, win new donors, donor acquisition, acquire donors, find new donors, gain donors, gain new donors, give for the first time, donate for the first time, new supporters, supporters won, new givers, people give for the first time',
    {
      label: 'new donors',
      isA: ['donor', 'acquisition'],
      de: 'neue spender, neuspender, erstspender, spendergewinnung, spender gewinnen, neuspendergewinnung',
    },
  ),

  concept(
    'metric',
    'impact-measurement',
    2,
    'impact report, impact reports, impact measurement, measure our impact, measure impact, impact measured, outcomes measured, measure outcomes, outcome measurement, outcome data, evidence of impact, prove our impact, show our impact, demonstrate impact, know what works, evaluated projects, projects evaluated, project evaluation, project evaluations, theory of change, impact evaluation, show what our work achieves, what our work achieves, show what we achieve, what we achieve, prove what we achieve, know what we achieve, know what our work achieves, what our projects achieve',
    {
      label: 'measuring impact',
      isA: ['facts'],
      de: 'wirkungsmessung, wirkungsbericht, wirkung messen, wirkung nachweisen, wirkung belegen, wirkungsanalyse, wirkungsorientierung, projektevaluation',
    },
  ),

  concept(
    'metric',
    'safeguarding',
    2.2,
    'safeguarding, child protection, protect children, children are protected, dbs check, dbs checks, dbs checked, background check, background checks, background-checked, police check, police checks, criminal record check, criminal record checks, safeguarding training, safeguarding policy, protection concept, vulnerable people protected, children are safe with us, children safe with us, children feel safe with us',
    {
      label: 'safeguarding',
      isA: ['safe'],
      de: 'kinderschutz, kindesschutz, schutzkonzept, schutzkonzepte, fuehrungszeugnis, fuehrungszeugnisse, kindeswohl',
    },
  ),

  concept(
    'metric',
    'child-sponsorship',
    2,
    'child sponsorship, child sponsorships, sponsored children, sponsored child, sponsor a child, child sponsors, sponsors for children, sponsorships of children, children sponsored',
    {
      label: 'sponsoring children',
      isA: ['donor', 'noun-child'],
      de: 'kinderpatenschaft, kinderpatenschaften, patenkinder',
    },
  ),

  concept(
    'metric',
    'average-gift',
    2.2,
    'average gift, average donation, gift size, size of gifts, higher gifts, value of gifts, euros per donation, pounds per donation, donors give more, donors give us more, larger gifts, larger donations, average value of donations',
    {
      label: 'size of gifts',
      isA: ['donor'],
      de: 'durchschnittsspende, durchschnittliche spende, spendenhoehe, hoehere spenden',
    },
  ),

  concept(
    'thing',
    'street-lighting',
    1.6,
    'street lamp, street lamps, lamp posts, lamppost, lampposts, lanterns, led lamps, leds, streetlights, streetlight, led street lamps, led lamps on the streets',
    {
      label: 'street lighting',
      isA: ['noun-light'],
      de: 'strassenlampen, laternen, strassenleuchten, led-leuchten, led-strassenbeleuchtung',
    },
  ),

  concept(
    'metric',
    'volunteer-recruitment',
    2.2,
    'recruit <volunteer>, recruit more <volunteer>, <volunteer> recruited, new <volunteer>, win <volunteer>, win new <volunteer>, win more <volunteer>, find <volunteer>, find more <volunteer>, more <volunteer>, attract <volunteer>, attract more <volunteer>, sign up <volunteer>, people sign up to help, <volunteer> sign up, number of volunteers, active volunteers, volunteer numbers, volunteers join us, gain <volunteer>, people volunteer with us, people volunteer for us',
    {
      label: 'winning volunteers',
      isA: ['volunteer'],
      de: '<volunteer> gewinnen, neue <volunteer>, mehr <volunteer>, helfer gewinnen, neue helfer',
    },
  ),

  concept(
    'metric',
    'library-use',
    2,
    'library loans, loans of the library, books borrowed, borrow books, borrowed books, people borrow books, library members, library members up, active library users, library users, library visits, visits to the library, visits to libraries, library card, library cards',
    {
      label: 'use of libraries',
      isA: ['noun-library'],
      de: 'ausleihen, entleihungen, bibliotheksbesuche, bibliotheksnutzer, leserausweise, buchausleihen',
    },
  ),

  concept(
    'metric',
    'balanced-budget',
    2.2,
    'balanced budget, budget balanced, balance the budget, balances the budget, without deficit, budget closes without deficit, close the year without deficit, no deficit, no new borrowing, without new debt, without borrowing, no new debt, new borrowing, net new borrowing, budget surplus',
    {
      label: 'a balanced budget',
      isA: ['budget'],
      enLess: 'budget deficit, deficit, budget gap',
      de: 'ausgeglichener haushalt, haushalt ausgeglichen, neuverschuldung, ohne neue schulden, haushaltsausgleich, keine neuen schulden',
      deLess: 'haushaltsdefizit, haushaltsloch, defizit',
    },
  ),

  concept(
    'metric',
    'building-renovation',
    2,
    'energetic refurbishment, energy refurbishment, energy-efficient refurbishment, refurbish buildings, buildings refurbished, retrofit, retrofits, retrofitted, retrofit homes, homes insulated, insulate homes, insulate flats, dwellings insulated, renovate buildings, renovated buildings, building renovation, renovation rate, homes refurbished, flats refurbished, energy renovation, schools renovated, renovate schools',
    {
      label: 'renovating buildings',
      isA: ['noun-insulation'],
      de: 'energetische sanierung, gebaeudesanierung, sanierung, saniert, sanieren, sanierte, sanierungsrate, energetisch saniert',
    },
  ),

  concept(
    'metric',
    'emergency-shelter-aid',
    2,
    'shelter for families, families have a roof over their heads, roof over their heads, roof over their head, families sheltered, shelter kits, tents for families, families housed after, shelter after the flood, temporary shelters built, people sheltered, shelter for',
    { label: 'shelter', de: 'dach ueber dem kopf, unterkunft fuer, zelte' },
  ),

  concept(
    'metric',
    'household-income',
    2.2,
    'farmers earn more, earn more from their harvest, income of farmers, incomes of farmers, farm income, farm incomes, incomes of smallholders, household income, household incomes, family income, family incomes, higher income for families, higher income for farming families, income of families, incomes of families, income of women, women earn their own income, livelihood, livelihoods, earn a living, living income',
    {
      label: 'incomes of families',
      de: 'einkommen der bauern, einkommen der familien, familieneinkommen, haushaltseinkommen, existenzgrundlage, lebensgrundlage',
    },
  ),

  concept(
    'metric',
    'legacies-pledged',
    1.8,
    'legacies, legacy pledges, pledged legacies, legacy pledge, remember us in their will, wills, gifts in wills, legacy income, legacy enquiries, legacy donors',
    { label: 'legacies', isA: ['noun-legacy-gift', 'donor'], de: 'testamentsspende, testamentsspenden' },
  ),

  concept(
    'metric',
    'donor-data',
    2,
    'donor data, donor records, donor database, supporter database, donor data clean, clean donor data, complete donor records, donor addresses, addresses of donors, supporter records',
    {
      label: 'data of donors',
      isA: ['donor', 'data-quality'],
      de: 'spenderdaten, spenderdatenbank, adressqualitaet der spender',
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
    'editorial-correction',
    2,
    'factual error, factual errors, factual mistakes, correct factual errors, mistakes corrected, errors corrected, correct mistakes, correct errors, published correction, published corrections, mistake being noticed, corrections published, fact-check, fact-checked, fact-checking, fact checking',
    {
      label: 'editorial correction',
      isA: ['noun-correction'],
      de: 'sachfehler, faktenfehler, faktencheck, richtigstellung, richtigstellungen',
    },
  ),

  concept(
    'thing',
    'captions',
    1.8,
    'lacks captions, closed captions, captioned, captioning, titles with subtitles, subtitled, subtitling, sous-titrer, sous-titres, sous-titrage, subtitulado, subtitulados, subtitular, subtitulos',
    { label: 'captions', isA: ['noun-subtitle'], de: 'untertitelt, untertitelung' },
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
    'alumni-donation',
    1.8,
    'alumni donate, alumni gifts, former students donate, donations from alumni, graduates donate, gifts from alumni, gifts from former students, money from alumni',
    { label: 'alumni donation', isA: ['noun-alumni-gift'], de: 'spenden von ehemaligen, alumni-spenden' },
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
