import { type Concept, concept } from './concept.ts'

/** Further measures of building and running software and of using data. */
export const softwareConcepts: readonly Concept[] = [
  concept(
    'thing',
    'test-suite',
    1.4,
    'test suite, tests, testing, unit tests, integration tests, end-to-end tests, e2e tests, regression tests, regression testing, regression suite, test runs, test results, software tests',
    { label: 'tests', de: 'tests, softwaretests, regressionstests' },
  ),
  concept(
    'metric',
    'change-failure',
    2.2,
    'change failure rate, change failure, failed deployments, failed deploys, failed releases, failed changes, failed rollouts, rollback, rollbacks, rolled back, roll back, rollback rate, without rollback, hotfix, hotfixes, without hotfix, changes that cause incidents, changes causing incidents, incidents caused by changes, deployments that need a fix, deployments that fail, releases that fail, releases without problems, releases without hotfix, releases go through without problems, bad deploys',
    {
      good: 'less',
      label: 'changes that fail',
      isA: ['shipping-software', 'relying'],
      de: 'fehlgeschlagene deployments, fehlgeschlagene releases, fehlgeschlagene aenderungen',
    },
  ),
  concept(
    'metric',
    'detection-time',
    2.2,
    'mttd, mean time to detect, time to detect, time to detection, detection time, detect incidents, detect outages, detect attacks, detect failures, detect problems, detect errors, monitoring detects, detects incidents, detection, notice problems, notice outages, notice incidents, notice before our customers, know about outages, know about incidents, know about problems, before customers report, before customers report them, before our customers do, before our customers notice, before customers notice, before customers do, before our users tell us, before users tell us, before users notice, before the customer notices, spot failures, spot problems, spot outages, early detection, earlier than our customers do, earlier than our customers, earlier than customers',
    {
      good: 'less',
      label: 'detecting early',
      isA: ['monitoring'],
      de: 'frueherkennung, frueher erkennen, erkennungszeit, bevor kunden, bevor der kunde, bevor unsere kunden',
    },
  ),
  concept(
    'metric',
    'dependency-updates',
    2,
    'dependencies up to date, up-to-date dependencies, outdated dependencies, old dependencies, dependency updates, update dependencies, upgrade dependencies, upgrade libraries, outdated libraries, old libraries, libraries up to date, supported versions, supported versions only, unsupported versions, latest framework version, latest framework, framework version, supported software, unsupported software, end-of-life software, end of life software, end-of-life systems, upgrade to java, upgrade to php, upgrade to python, upgrade to node, upgrade to angular, language upgrade, version upgrade, version upgrades',
    {
      label: 'supported versions',
      isA: ['technical-debt'],
      de: 'veraltete bibliotheken, veraltete abhaengigkeiten, unterstuetzte versionen',
    },
  ),
  concept(
    'metric',
    'frame-rate',
    2.2,
    'frame rate, framerate, fps, frames per second, dropped frames, frame drops, stutter, stuttering, smooth gameplay, game runs smoothly, games run smoothly, runs smoothly on cheap, smooth on cheap phones, runs smoothly on old, low-end devices, low-end phones, entry-level handsets, entry-level devices, entry-level phones, cheap phones, older phones',
    {
      label: 'running smoothly',
      isA: ['performance'],
      de: 'bildrate, bilder pro sekunde, ruckeln, ruckelfrei',
    },
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
    'cloud',
    1.4,
    'cloud, cloud services, cloud infrastructure, aws, azure, public cloud, cloud platform',
    {
      label: 'cloud',
      de: 'cloud',
    },
  ),
]
