import { type Concept, concept } from './concept.ts'

/** Data, and what is made of them. */
export const dataConcepts: readonly Concept[] = [
  concept(
    'thing',
    'data',
    0.9,
    'data, dataset, data set, database, record, records, databases, datasets, data bases, data base',
    {
      de: 'daten, datenbank, datensatz',
    },
  ),
  concept(
    'metric',
    'data-quality',
    2.2,
    'data quality, clean data, data accuracy, duplicate records, data completeness, data hygiene, master data, data integrity, data cleansing, data errors, record accuracy, complete records, accurate data, reliable data, trusted data, clean up data, clean up records, clean customer records, clean records, clean up customer records, clean master data, duplicates, duplicate, complete data, up-to-date data, up to date records, wrong addresses, data correctness, correct data, incorrect data, incomplete records, wrong records, data cleanup, dedupe, data gaps, consistent data, data consistency, trustworthy data, data you can trust, trust in data, faulty records, clean up the product master data, article records, correct records, product data, clean up product data, complete and correct, article data, clean up articles, complete product data, trustworthy numbers, numbers we can trust, data without errors, complete customer records, correct addresses, address quality, wrong entries, wrong entries in the database, errors in the data, data right, right data, complete and correct data, valid data, data validation, reliable numbers, correct numbers, numbers are right, clean up crm, clean up crm data, clean crm data, outdated records, outdated accounts, fields filled, all fields filled, fields filled in, all fields filled in, data complete, completeness of data, complete entries, material master, material master data, supplier master data, vendor master',
    {
      label: 'data quality',
      isA: ['data'],
      de: 'datenqualitaet, stammdaten, stammdatenqualitaet, datenpflege, dubletten, korrekte daten, datenfehler, saubere daten, vollstaendige daten, stammdaten bereinigen, datenbereinigung, daten bereinigen, materialstammdaten, kundenstammdaten, lieferantenstammdaten',
    },
  ),
  concept(
    'thing',
    'data-platform',
    1.5,
    'data warehouse, data lake, data platform, data pipeline, etl, snowflake, lakehouse, warehouse for data, bi platform, big data, bigquery, databricks, redshift, analytics platform, reporting database, reporting data, reports database, central data, central database, group-wide database, customer data platform, common database, cdp',
    { isA: ['data'], label: 'data platform', de: 'datenplattform, datenlager' },
  ),
  concept(
    'thing',
    'report',
    1.1,
    'report, reporting, dashboard, kpi, scorecard, analytics, insight, business intelligence, bi, insights, management information, statistics, dashboards, reports, metrics dashboard, kpis, cockpit, figures, data-driven, numbers at hand, self-serve data, self-service analytics, live dashboards, real-time dashboards, static reports, pdf reports, live figures',
    { label: 'reporting', de: 'bericht, berichtswesen, auswertung, kennzahl, dashboard, kennzahlen' },
  ),
  concept(
    'thing',
    'ai',
    1.6,
    'ai, artificial intelligence, machine learning, ml, llm, chatbot, copilot, assistant, generative ai, large language model, virtual agent, bot, ml model, ai-based, ai-assisted, ai-powered, language model, chatbots, ai agent, ai agents, ai assistant, ai tools, automated assistant, gpt, prompts, virtual assistant',
    { label: 'AI', de: 'ki, kuenstliche intelligenz, maschinelles lernen' },
  ),
  concept(
    'thing',
    'experiment',
    1.6,
    'experiment, a/b test, ab test, experimentation, hypothesis, test and learn, split test, a/b, experiments, tests with users, split tests, tested hypotheses, a/b tests, ab tests, hypotheses, controlled tests, try out ideas, test ideas, trying out',
    { de: 'experiment, hypothese' },
  ),
  concept(
    'metric',
    'data-freshness',
    2,
    'data freshness, fresh data, up-to-date data, data available by, data delay, data latency, refreshed hourly, refreshed daily, real-time data, data is current, stale data, reports available by, data up to date, data no older, no older than, data by 8, data available every morning, current data, up-to-the-minute data, data every morning, data up to date every morning',
    {
      de: 'aktuelle daten, datenaktualitaet, tagesaktuelle daten',
      isA: ['data'],
      label: 'how fresh data are',
    },
  ),
  concept(
    'thing',
    'data-catalogue',
    1.8,
    'data catalog, data catalogue, data dictionary, metadata, data lineage, data ownership, data owner, data governance',
    { isA: ['data'], label: 'data catalogue', de: 'datenkatalog' },
  ),
  concept(
    'metric',
    'data-driven',
    2,
    'data-driven decisions, data-driven decision, data-driven, decisions based on data, decisions based on facts, decisions on data, decide on data, decide on facts, decide on the basis of data, basis of data, decision on evidence, decisions on evidence, every decision on evidence, product decision on evidence, evidence-based, fact-based, fact-based decisions, evidence-based decisions, data into better decisions, data into decisions, data-informed, data-informed decisions, use data to decide, data to decide, data culture, data literacy, data-literate, gut feeling, instead of gut feeling, instead of opinion',
    {
      label: 'deciding on data',
      isA: ['data', 'facts'],
      de: 'datenbasiert, datenbasierte, datengetrieben, datengetriebene, datenbasierte entscheidungen, faktenbasiert, datenkultur, bauchgefuehl',
    },
  ),
  concept(
    'metric',
    'model-quality',
    2,
    'model accuracy, accuracy of the model, precision of the model, model precision, model quality, model performance, performance of the model, false positives of the model, false positives, false negatives, prediction accuracy, recommendations get better, quality of recommendations, recommendation quality, recommendation accuracy, model recall, model error',
    { label: 'quality of models', isA: ['ai'], de: 'modellguete, modellqualitaet, modellgenauigkeit' },
  ),
  concept(
    'thing',
    'single-source-of-truth',
    1.5,
    'ssot, single source of truth, one source of truth, single source of data, one version of the truth, version of the truth, source of truth, same numbers, uses the same numbers, place where all data live, place for all data, all data in one place, same figures, same figures everywhere, same definition of',
    { label: 'a single source of truth', de: 'einzige quelle' },
  ),
]
