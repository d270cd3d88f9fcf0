import { type Concept, concept } from './concept.ts'

/**
 * Everyday words for what metrics measure. An objective says "customers can rely on us", its twin "99.95 % uptime": the
 * narrow concept implies the everyday one, so the two meet there, while two narrow ones ("uptime", "incidents") hardly do.
 */
const everyday: readonly (readonly [concept: Concept, narrower: string])[] = [
  [
    concept(
      'everyday',
      'being-helped',
      1.4,
      'get help, help customers, helped, looked after, taken care of, good service, great service, excellent service, outstanding service, service excellence, serve customers, customer care, help without, serve <customer>, help <customer>, care for <customer>',
      { label: 'helping customers', de: 'betreuen, guter service, hilfe' },
    ),
    'support response-time resolution-time first-contact-resolution ticket self-service escalation call-abandonment sla satisfaction-score backlog',
  ],
  [
    concept(
      'everyday',
      'staying',
      1.4,
      'want to leave, do not leave, not leave, turn away, stay loyal, loyal to us, long-term relationship, long-term relationships, relationship with, relationships, keep our, regain, left us, lost last year, year after year, partner for life, lasting, stick with us, stick around, stayed, come back to us, regulars, faithful',
      { label: 'staying', de: 'bleiben, treu, langfristig, halten' },
    ),
    'retention staff-retention loyalty',
  ],
  [
    concept(
      'everyday',
      'relying',
      1.4,
      'rely, rely on, depend on us, day and night, around the clock, 24/7, never fail, never fails, fail, fails, rock solid, rock-solid, solid, dependable, count on, whenever they need, always there, works when, without interruption, just works, keeps running, keep running, run smoothly, runs smoothly, smooth, without fear, shocks, resist, open 24 hours',
      {
        label: 'relying on it',
        de: 'rund um die uhr, reibungslos, ausfallsicher, sich verlassen, verlassen koennen, verlassen sich',
      },
    ),
    'availability incident recovery-time power-outage monitoring backup machine-effectiveness deployment',
  ],
  [
    concept(
      'everyday',
      'loving',
      1.4,
      'love, loved, loves, like to use, beloved, proud, enjoy, joy, fans, wow, thrilled, excited, adore, hearts, favourite, favorite, best place, people love, customers love, users love, great place, outstanding experience, memorable, enthusiastic, enthusiasm, pleasure',
      { label: 'loving it', de: 'lieben, geliebt, stolz, freude, begeistert, lieblings' },
    ),
    'satisfaction recommendation satisfaction-score engagement',
  ],
  [
    concept(
      'everyday',
      'safe',
      1.4,
      'safe, safely, safest, safety, hurt, harm, harmed, danger, dangerous, unharmed, hazard, hazards, risk-free',
      { label: 'safety', de: 'sicher, unversehrt, gefahr, gefaehrlich, gefahrlos' },
    ),
    'accident medication-errors readmission hygiene crime incident-free no-harm drill',
  ],
  [
    concept(
      'everyday',
      'health',
      1.4,
      'healthy, health, fit, healthier, balanced, energy of our people, recharge, rested',
      { label: 'health', de: 'gesund, gesundheit' },
    ),
    'sick-leave burnout accident vaccination',
  ],
  [
    concept(
      'everyday',
      'flawless',
      1.4,
      'right first time, right the first time, first time right, perfect, perfectly, faultless, spotless, without complaints, get it right, nothing wrong, free from error, no surprises, top quality, best quality, high quality, quality work, premium quality, craftsmanship',
      { label: 'doing it right', de: 'fehlerfrei, einwandfrei, makellos, auf anhieb, vertrauenswuerdig' },
    ),
    'defect scrap accuracy data-quality quality picking-accuracy returns damage deviations supplier-quality medication-errors test-coverage',
  ],
  [
    concept(
      'everyday',
      'money-in',
      1.4,
      'money comes in, our money, get our money, healthy finances, finances, financial footing, financial health, solid finances, financially, financial strength, financial, money',
      { label: 'money', de: 'geld, finanzen, finanziell' },
    ),
    'receivables cash margin cost budget-variance funding budget revenue forecast',
  ],
  [
    concept(
      'everyday',
      'affordable',
      1.2,
      'afford, affordable, pays off, pay off, worth it, value for money, at a price, economical, economically, thrifty, frugal, spend wisely, wisely, penny, every euro, every dollar',
      { label: 'spending well', de: 'bezahlbar, wirtschaftlich, sparsam, lohnt' },
    ),
    'cost cac return-on-spend margin cloud-cost budget-variance discount',
  ],
  [
    concept(
      'everyday',
      'growing',
      1.1,
      'grow our business, growing business, business growth, bigger business, grow business, grow company, next level, scale our business, scale the business, commercial success, commercially, success in the market, profitable growth, growth engine',
      { label: 'growing the business', de: 'wachstumskurs, geschaeft ausbauen' },
    ),
    'revenue recurring-revenue acquisition expansion market-share pipeline lead expand-to growth',
  ],
  [
    concept(
      'everyday',
      'great-people',
      1.4,
      'talents, great people, great engineers, best people, right people, best minds, strong team, world-class team, team we need, the team we need, fill our teams, fill teams, people we need, staff our, best talent, top talent',
      { label: 'finding good people', de: 'talente, beste leute, richtigen leute, fachkraefte' },
    ),
    'hiring time-to-hire candidate offer-acceptance employee-referral brand',
  ],
  [
    concept(
      'everyday',
      'learning',
      1.3,
      'learn, learns, learning organisation, learning organization, develop people, develop our people, know-how, next generation, grow our own, knowledge, knowledgeable, abilities, self-development, grow people, personal growth, mastery',
      { label: 'learning', de: 'lernen, wissen, entwicklung der mitarbeiter' },
    ),
    'training mentoring career leadership internal-promotion onboarding documentation experiment',
  ],
  [
    concept(
      'everyday',
      'green',
      1.4,
      'green, greener, sustainable, sustainability, environment, environmental, environmentally, eco-friendly, planet, nature, ecological, earth, future generations',
      {
        label: 'the environment',
        de: 'nachhaltig, nachhaltigkeit, umwelt, umweltfreundlich, gruen',
      },
    ),
    'emissions energy renewable-energy electrification waste recycled-material water food-waste packaging',
  ],
  [
    concept(
      'everyday',
      'modern',
      1.2,
      'modern, state of the art, state-of-the-art, up to date, future-proof, technology behind, technical foundation, technological, technology, ageing, aging, outdated, tech stack, digital transformation, twenty-first century',
      {
        label: 'modern technology',
        de: 'modern, modernisieren, zeitgemaess, zukunftssicher, technologie, veraltet',
      },
    ),
    'technical-debt migrate paper architecture automate scalability infrastructure deployment',
  ],
  [
    concept(
      'everyday',
      'routine-work',
      1.4,
      'routine work, routine, routine tasks, repetitive, repetitive tasks, by itself, admin work, administrative work, administration, administrative, administrative tasks, back office, chores, bureaucratic, overhead work, time for customers, busy work, free up, free from, dull work',
      { label: 'routine work', de: 'routinearbeit, routine, verwaltungsaufwand, verwaltung' },
    ),
    'automate productivity paper standardise self-service invoice',
  ],
  [
    concept(
      'everyday',
      'renown',
      1.3,
      'famous, presence, be known, known for, household name, number one, market leader, leader in, leading in, lead the industry, lead the market, first choice, reference in, top of the industry, go-to, thought leader, thought leadership, best-known, on the map, on everyone, attractive',
      { label: 'standing in the market', de: 'bekannt, fuehrend, erste wahl, nummer eins' },
    ),
    'awareness brand market-share followers search-ranking recommendation',
  ],
  [
    concept(
      'everyday',
      'ease',
      1.3,
      'easy, easier, easiest, easily, simple, simpler, simplest, effortless, effortlessly, no hassle, hassle-free, painless, smooth experience, seamless, frictionless, convenient, convenience, as little effort, little effort, comfortable',
      { label: 'ease', de: 'einfach, muehelos, bequem, unkompliziert, leicht' },
    ),
    'usability self-service standardise effort signup account-opening paper api',
  ],
  [
    concept(
      'everyday',
      'good-start',
      1.4,
      'first week, first day, best start, best possible start, great start, good start, flying start, great first, first experience, first steps, beginner, beginners, start well',
      { label: 'a good start', de: 'guter start, erster tag, erste schritte, ersten tage' },
    ),
    'onboarding activation signup',
  ],
  [
    concept(
      'everyday',
      'keeping-promises',
      1.4,
      'promised, promise, promises, when promised, as promised, keep our word, keep promises, keep our promises, commitments, on the agreed day, agreed date, agreed dates, committed',
      { label: 'keeping promises', de: 'versprochen, versprechen, zusage, zugesagt' },
    ),
    'delivery-punctuality project-punctuality sla delivery-time forecast',
  ],
  [
    concept(
      'everyday',
      'buying',
      1.2,
      'buy, buys, buyer, bought, purchase, purchases, shop with us, spend with us, order from us, do business with us',
      { label: 'buying', de: 'kaufen, kauf, einkaufen' },
    ),
    'conversion revenue deal-size retention expansion lead',
  ],
  [
    concept(
      'everyday',
      'using',
      1.2,
      'in daily life, daily life, everyday life, habit, habits, everyday, main way, first place people go, part of their day, work with it, in their daily work',
      { label: 'using it', de: 'alltag, taeglich, gewohnheit' },
    ),
    'adoption activation watch-time participation',
  ],
  [
    concept(
      'everyday',
      'in-stock',
      1.4,
      'empty-handed, find what they want, find what they need, everything in store, goods available, full shelves',
      { label: 'goods at hand', de: 'regale' },
    ),
    'stock-out inventory',
  ],
  [
    concept(
      'everyday',
      'facts',
      1.3,
      'facts, evidence, gut feeling, better decisions, right decisions, good decisions, informed decisions, decisions on, decide on facts, decisions based, transparency, transparent, visible to all, insight into',
      { label: 'deciding on facts', de: 'fakten, transparenz, transparent, bauchgefuehl' },
    ),
    'report data data-quality data-platform approval forecast measure experiment single-source-of-truth',
  ],
  [
    concept(
      'everyday',
      'defending',
      1.3,
      'cyber attacks, attacks, attack, defences, defenses, threats, threat, thieves, intruders, criminals, safe from attack, guard, safeguard, security habit, keep data safe, data safe',
      { label: 'defending against attacks', de: 'angriffe, angriff, bedrohung, abwehr' },
    ),
    'security vulnerability phishing authentication fraud privacy iso27001 soc2 backup',
  ],
  [
    concept(
      'everyday',
      'together',
      1.3,
      'together, one team, walls, wall, hand in hand, across departments, side by side, between teams, break down, teamwork, united, working with each other, each other',
      { label: 'together', de: 'gemeinsam, miteinander, abteilungsgrenzen, teamarbeit' },
    ),
    'cross-team culture communication',
  ],
  [
    concept(
      'everyday',
      'lean',
      1.3,
      'lean, leaner, adds no value, add value, no value, slim, slimmer, streamlined, unnecessary, wasteful, without waste, efficient operations, cut waste, superfluous, fat',
      { label: 'lean work', de: 'schlank, verschwendung, ueberfluessig, unnoetig' },
    ),
    'productivity scrap standardise inventory automate cost waste machine-effectiveness',
  ],
  [
    concept(
      'everyday',
      'shipping-software',
      1.3,
      'release software, ship software, deliver value, value to users, into the hands of users, reach users',
      { label: 'shipping software' },
    ),
    'deployment change-lead-time throughput build-time defect code-review',
  ],
  [
    concept(
      'everyday',
      'fair',
      1.3,
      'fair, fairness, equal opportunities, opportunities for all, everybody belongs, welcome everyone, feel they belong, respect, mixed, colourful, backgrounds',
      { label: 'fairness', de: 'fair, chancengleichheit, gerecht' },
    ),
    'diversity compensation',
  ],
  [
    concept(
      'everyday',
      'young-audience',
      1.3,
      'younger, young audience, younger audience, under 30, next generation of customers, young customers',
      { label: 'younger people', de: 'juengere, junge zielgruppe' },
    ),
    'segment-young-people',
  ],
  [
    concept(
      'everyday',
      'waiting-less',
      1.2,
      'without waiting, no waiting, without delay, in no time, right away, at once, immediately, when they need it, in time, no time to lose, soon, sooner, earlier',
      { label: 'not waiting', de: 'ohne warten, sofort, umgehend, frueher' },
    ),
    'speed response-time resolution-time delivery-time waiting-list queue permit claims-time loan-time time-to-hire recovery-time change-lead-time',
  ],
  [
    concept(
      'everyday',
      'needs',
      1.2,
      'user needs, what users need, what customers need, customer centric, customer-centric, customer centricity, centre of, center of, user at the centre, listen, listening, listen to, voice of, what they want, guess, understand customers, customer focus, customer obsession',
      {
        label: 'knowing what people need',
        de: 'kundenorientierung, kundenorientiert, zuhoeren, im mittelpunkt',
      },
    ),
    'feedback experiment persona journey',
  ],
  [
    concept(
      'everyday',
      'attracting',
      1.3,
      'attract, attracts, attracting, draw, draws, interest in, interested, curious, find us, discover us, notice us, demand for, bring in, come to us, reach more people, reach more, wider audience, broader audience, more people, potential buyers, in front of',
      { label: 'attracting people', de: 'anziehen, gewinnen, interesse, interesse wecken' },
    ),
    'lead visitor awareness acquisition signup search-ranking followers campaign candidate hiring event',
  ],
  [
    concept(
      'everyday',
      'selling-well',
      1.3,
      'sales machine, win business, winning, sales excellence, sales organisation that, sell better, selling, convince, persuade, closing, close the deal, beat the competition, commercial excellence, sales performance',
      { label: 'selling well', de: 'verkaufserfolg, vertriebserfolg, ueberzeugen' },
    ),
    'win-rate sales-cycle quota pipeline deal-size revenue conversion lead',
  ],
  [
    concept(
      'everyday',
      'rules',
      1.3,
      'play by the rules, by the rules, rules, regulators, law, laws, clean audit, no findings, above reproach, integrity, ethical, ethics, legally, licence to operate, liability, obligations',
      { label: 'keeping to the rules', de: 'regeln, gesetz, gesetze, regelkonform, integritaet' },
    ),
    'compliance audit policy privacy iso27001 soc2 pci internal-controls deviations kyc',
  ],
  [
    concept(
      'everyday',
      'using-assets',
      1.3,
      'make the most of, get more out of, better use of, fully used, use of our capacity, idle, full capacity, capacity we have, what we already have, squeeze more, put to use, fill, filled',
      { label: 'using what one has', de: 'besser nutzen, ausnutzen, auslasten' },
    ),
    'utilisation machine-effectiveness load-factor occupancy inventory software-licences cloud-cost real-estate capacity',
  ],
  [
    concept(
      'everyday',
      'students-succeed',
      1.4,
      'students succeed, pupils succeed, every child, every student, school success, academic success, learn to read, read and write, prepared for life, education that works',
      { label: 'students who succeed', de: 'schulerfolg, studienerfolg' },
    ),
    'graduation exam-results attendance',
  ],
  [
    concept(
      'everyday',
      'good-care',
      1.4,
      'best possible care, good care, better care, patient care, quality of care, treatment, treated well, recovery of patients, get well, heal, healing, care for patients',
      { label: 'good care', de: 'gute versorgung, patientenversorgung, behandlung' },
    ),
    'readmission medication-errors hygiene waiting-list length-of-stay no-show patient',
  ],
  [
    concept(
      'everyday',
      'inventive',
      1.3,
      'innovative, innovation, innovate, inventive, new ideas, creative, creativity, pioneer, pioneering, breakthrough, breakthroughs, cutting edge, cutting-edge, next big, new products',
      { label: 'invention', de: 'innovativ, erfinden, kreativ, neuartig' },
    ),
    'idea experiment patent prototype research ai',
  ],
  [
    concept(
      'everyday',
      'developer-joy',
      1.3,
      'developers love, engineers love, developer experience, developer happiness, joy for developers, easy for developers, engineers can focus, focus on building, development environment, tooling, developer tools, inner loop',
      { label: 'developers who like to build', de: 'entwicklererlebnis, werkzeuge fuer entwickler' },
    ),
    'build-time code-review technical-debt documentation api productivity deployment flaky-tests',
  ],
  [
    concept(
      'everyday',
      'worldwide',
      1.2,
      'global, globally, worldwide, around the world, international, internationally, abroad, in every country, all over the world, other countries, across borders, new regions, foreign',
      { label: 'the wide world', de: 'weltweit, international, global, ausland' },
    ),
    'localisation expand-to market',
  ],
  [
    concept(
      'everyday',
      'supply',
      1.3,
      'supply, keep deliveries, deliveries flowing, flow of goods, flow of materials, materials, parts arrive, never wait for parts, supply security, secure supply, shortages, shortage, bottleneck, bottlenecks, even when suppliers fail',
      { label: 'a safe supply', de: 'versorgung, engpass, engpaesse, lieferfaehig' },
    ),
    'single-source supplier stock-out supplier-quality delivery-punctuality inventory',
  ],
  [
    concept(
      'everyday',
      'arriving',
      1.2,
      'arrive, arrives, arrival, get their goods, get their orders, get their parcels, at the door, doorstep, deliveries, delivered, on its way, reach the customer, reaches customers',
      { label: 'goods that arrive', de: 'ankommen, zustellung' },
    ),
    'delivery-punctuality delivery-time shipping damage picking-accuracy',
  ],
  [
    concept(
      'everyday',
      'monetising',
      1.3,
      'monetise, monetize, monetisation, monetization, worth more, charge, premium price, value we deliver, earn with, paid for, pricing power, business model, money from',
      { label: 'earning from it', de: 'monetarisieren, geschaeftsmodell' },
    ),
    'price revenue deal-size expansion recurring-revenue margin discount conversion',
  ],
  [
    concept(
      'everyday',
      'leading-well',
      1.3,
      'lead well, good leaders, great leaders, better leaders, leaders who, managers who, good bosses, great managers, coach their, leading people, inspire, inspiring',
      { label: 'leading well', de: 'gut fuehren, gute fuehrung' },
    ),
    'leadership manager engagement performance-review mentoring',
  ],
  [
    concept(
      'everyday',
      'being-heard',
      1.2,
      'heard, listen to employees, listen to our people, have a say, speak up, open dialogue, voice, dialogue, honest feedback, take part in decisions',
      { label: 'being heard', de: 'gehoert werden, mitsprache, dialog' },
    ),
    'feedback communication engagement participation idea culture',
  ],
  [
    concept(
      'everyday',
      'knowing-how',
      1.2,
      'knowledge stays, share knowledge, knowledge sharing, everyone knows how, know how to, look it up, find answers, written knowledge, in one place, out of people, tribal knowledge, knows what to do',
      { label: 'knowing how', de: 'wissen teilen, nachschlagen, wissensmanagement' },
    ),
    'documentation self-service training data-catalogue onboarding policy',
  ],
  [
    concept(
      'everyday',
      'community-life',
      1.2,
      'community, communities, members, movement, ambassadors, ecosystem, network of, fans of',
      { label: 'a community', de: 'gemeinschaft, netzwerk, oekosystem' },
    ),
    'open-source followers membership event partner volunteer recommendation',
  ],
  [
    concept(
      'everyday',
      'clear-direction',
      1.2,
      'focus, focused, priorities, clear direction, clarity, same direction, pull together, aligned, alignment, common goal, common goals, shared goals, know what matters, what matters most',
      { label: 'a clear direction', de: 'fokus, klarheit, ausrichtung, gemeinsames ziel' },
    ),
    'okr roadmap prioritise communication',
  ],
]

export const everydayConcepts: readonly Concept[] = everyday.map(([one]) => one)

/** Which everyday concepts a narrower one implies, by its id. */
export const everydayAbove: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(everyday.flatMap(([, narrower]) => narrower.split(' ')))].map((id) => [
    id,
    everyday.filter(([, narrower]) => narrower.split(' ').includes(id)).map(([one]) => one.id),
  ]),
)
