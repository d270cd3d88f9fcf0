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
    'thing',
    'cloud',
    1.4,
    'cloud, cloud services, cloud infrastructure, aws, azure, public cloud, cloud platform',
    {
      label: 'cloud',
      de: 'cloud',
    },
  ),
  concept(
    'metric',
    'change-lead-time',
    2,
    'lead time for changes, commit to production, from commit to, from idea to, idea to production, time from commit, merge to production, time to production, time to market, time-to-market, idea to launch, concept to launch, go to market faster, bring features to market, development cycle, development time, development lead time, feature cycle time, cycle time of features, ideas reach users, ideas to users faster, bring ideas to users, improvements to users, ship improvements to users, features reach customers, features reach users, features to users faster, features to customers faster, features faster, deliver features faster, improvements reach users, from idea to user, ship faster, ship features faster, develop faster, faster development, release features sooner, features sooner, time from idea',
    {
      good: 'less',
      isA: ['speed'],
      label: 'time to market',
      de: 'entwicklungszeit, markteinfuehrungszeit, schneller entwickeln, durchlaufzeit der entwicklung, entwicklungszyklus, entwicklungszeiten, schneller auf den markt',
    },
  ),
  concept(
    'metric',
    'flaky-tests',
    2.2,
    'flaky tests, flaky, unreliable tests, unstable tests, test flakiness, tests that fail at random, intermittent failures, false failures, reliable test suite, trustworthy test suite, stable tests, tests we can trust, test results we can trust, trust the tests, trust our tests, tests fail only, reliable tests, false alarms in tests, test stability, random test failures, tests fail at random',
    { de: 'instabile tests, unzuverlaessige tests, stabile tests', good: 'less', label: 'unreliable tests' },
  ),
  concept(
    'thing',
    'localisation',
    2,
    'localisation, localization, localise, localize, translate, translation, translated, languages, language versions, multilingual, in spanish, in german, in french, local language, language',
    { label: 'languages', de: 'uebersetzung, lokalisierung, sprachen, uebersetzen, mehrsprachig' },
  ),
  concept(
    'metric',
    'software-licences',
    2,
    'unused licences, unused licenses, software licences, software licenses, licence cost, license cost, saas spend, saas subscriptions, shelfware, software subscriptions, unused seats, unused software, redundant tools, duplicate tools, overlapping tools, software we do not use, software nobody uses, unused saas, saas licences, saas licenses, software nobody, tools nobody uses, unused tools, licences nobody uses, cancel unused',
    { good: 'less', label: 'software licences', de: 'softwarelizenzen, ungenutzte lizenzen' },
  ),
]
