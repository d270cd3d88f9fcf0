import { type Concept, concept } from './concept.ts'

/** What is done. Bringing something into being is one concept: what is brought says which aim it is. */
export const actionConcepts: readonly Concept[] = [
  concept(
    'action',
    'deliver',
    0.5,
    'launch, ship, release, deliver, roll out, rollout, go live, build, create, develop, introduce, implement, implementation, set up, establish, put in place, complete, finish, finalise, finalize, deploy to all, publish, produce, provide, start, make available, bring to market, general availability, ga, open, kick off, stand up, put live, bring live, live, offer a, design, draft, completed, delivered, launched, shipped, bring out, new version, in place, put live, make live, bring to life, roll-out, rolled out, release a, kicked off, put into operation, go-live, went live, construct, prepare, setting up, generally available, go to market, first release',
    {
      label: 'delivering',
      de: 'einfuehren, liefern, veroeffentlichen, aufbauen, bauen, entwickeln, umsetzen, fertigstellen, bereitstellen, starten, abschliessen, erstellen, schaffen, ausrollen, etablieren, einrichten, eroeffnen, implementieren, einfuehrung, aufsetzen',
    },
  ),
  concept(
    'action',
    'standardise',
    1.2,
    'standardise, standardize, harmonise, harmonize, unify, common, consistent, consistency, uniform, standardisation, standardization, streamline, simplify, simplification, consolidate, consolidation, harmonisation, unified, single process, same process, align processes, one way, one common, cut complexity, complexity, reduce complexity, same way, alike, one standard, unify tools, fewer tools, one tool',
    {
      label: 'simplifying and standardising',
      de: 'vereinheitlichen, standardisieren, harmonisieren, vereinfachen, vereinfachung, einheitlich, konsolidieren, verschlanken',
    },
  ),
  concept(
    'action',
    'stop',
    1.4,
    'retire, decommission, sunset, shut down, switch off, phase out, turn off, close down, remove, discontinue, deprecate, get rid of, take out of service, switch-off, turned off, switched off, shut off, wind down, abolish, terminate, take offline, close old, replace old, sunsetting, take off the market, old applications switched off, applications switched off, systems switched off',
    {
      label: 'ending',
      de: 'abschalten, stilllegen, abschaffen, ausser betrieb nehmen, alte systeme abschalten, altsysteme abschalten, anwendungen abschalten',
    },
  ),
  concept(
    'action',
    'review',
    0.8,
    'review, evaluate, analyse, analyze, analysis, assess, investigate, examine, gap analysis, identify, understand, explore, evaluation, check, inspect, look into, find out, map, mapping, discover, study, survey the, research into, diagnose, assessments, compare, comparison, understanding',
    {
      label: 'analysing',
      de: 'analysieren, analyse, bewerten, untersuchen, evaluieren, ueberpruefen, ermitteln, pruefen',
    },
  ),
  concept(
    'action',
    'host',
    0.8,
    'host, organise, organize, hold, run event, conduct, attend, speaking, talk, keynote',
    {
      label: 'holding',
      de: 'ausrichten, veranstalten, durchfuehren, vortrag',
    },
  ),
  concept('action', 'prioritise', 0.9, 'prioritise, prioritize, focus on, concentrate on', {
    label: 'prioritising',
    de: 'priorisieren, fokussieren',
  }),
  concept(
    'action',
    'negotiate',
    1.2,
    'negotiate, renegotiate, negotiation, renegotiated, negotiating, new terms, better terms, better conditions, renegotiating',
    {
      de: 'verhandeln, neu verhandeln, nachverhandeln',
    },
  ),
  concept('action', 'invest', 1, 'invest, investment, investing, fund, funded', {
    de: 'investieren, investition',
  }),
  concept(
    'action',
    'measure',
    0.9,
    'measure, measurement, track, tracking, baseline, metric, kpi tracking, metrics, measured, measuring, quantify, tracked, count, record the',
    { label: 'measuring', de: 'messen, messung, erfassen, kennzahlen erheben' },
  ),
  concept('action', 'support-others', 0.4, 'enable, help, assist, empower, support others', {
    label: 'enabling',
    de: 'helfen, unterstuetzen, befaehigen, ermoeglichen',
  }),
  concept(
    'action',
    'expand-to',
    1.1,
    'expand, expansion into, extend, international expansion, internationalise, enter market, expand to, expand into, enter new, enter, open up, go international, move into, expanding, new region, new regions, launch in, launch into, start in, begin selling, start selling, sell in, market entry, entry into, start business in, presence in, build a presence in, set foot in, establish ourselves in, first customers in, establish in, foothold, gain a foothold, new location in, new country, first office in, access to the market, break into, to the japanese market, bring to the market in, market launch in, enter the market, enter a new market, launch in a new country, open up the market, start selling in, start sales in, first sales in',
    {
      label: 'expanding',
      de: 'expandieren, ausweiten, expansion, erweitern, markteintritt, markteintritte, neue maerkte, neue laender, fuss fassen, markteinfuehrung in, in den markt eintreten, neuer markt',
    },
  ),
  concept(
    'metric',
    'participation',
    1.4,
    'participation, participate, attendance, attendee, response rate, participation rate, take part, participants, take part in, attend, attended, attendees, turnout, respondents, participating, join in, complete the survey, answer the survey',
    { label: 'participation', de: 'teilnahme, teilnehmen, teilnehmer, beteiligung, ruecklaufquote' },
  ),
  concept('metric', 'volume', 0.5, 'volume, quantity, amount', { de: 'menge, volumen' }),
  concept('metric', 'accuracy', 1.4, 'accuracy, accurate, precision, precise, correct', {
    label: 'accuracy',
    de: 'genauigkeit, genau, praezision',
    enLess: 'inaccuracy, inaccurate',
  }),
  concept('metric', 'growth', 0.8, 'growth', { de: 'wachstum' }),
]
