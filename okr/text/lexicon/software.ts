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
    'change failure rate, change failure, failed deployments, failed deploys, failed releases, failed changes, failed rollouts, rollback, rollbacks, rolled back, roll back, rollback rate, without rollback, hotfix, hotfixes, without hotfix, changes that cause incidents, changes causing incidents, incidents caused by changes, deployments that need a fix, deployments that fail, releases that fail, releases without problems, releases without hotfix, releases go through without problems, bad deploys, changes fail, fewer changes fail, successful changes, deployments do not break, break production, releases do not break, deployments break, releases break',
    {
      enLess:
        'change success rate, change success, successful changes, changes succeed, changes without incident, successful changes without incident, changes go smoothly, changes without problems',
      good: 'less',
      label: 'changes that fail',
      isA: ['shipping-software', 'relying'],
      de: 'fehlgeschlagene deployments, fehlgeschlagene releases, fehlgeschlagene aenderungen, releases ohne stoerung, releases ohne fehler, aenderungen ohne stoerung, deployments ohne stoerung, fehlgeschlagene changes',
    },
  ),
  concept(
    'metric',
    'detection-time',
    2.2,
    'mttd, mean time to detect, time to detect, time to detection, detection time, detect incidents, detect outages, detect attacks, detect failures, detect problems, detect errors, monitoring detects, detects incidents, detection, notice problems, notice outages, notice incidents, notice before our customers, know about outages, know about incidents, know about problems, before customers report, before customers report them, before our customers do, before our customers notice, before customers notice, before customers do, before our users tell us, before users tell us, before users notice, before the customer notices, spot failures, spot problems, spot outages, early detection, earlier than our customers do, earlier than our customers, earlier than customers, notice intruders, spot intruders, discover intruders, detect intruders, notice attackers, spot attackers, discover attacks, spot attacks, notice attacks',
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
    'lead time for changes, commit to production, from commit to, from idea to, idea to production, time from commit, merge to production, time to production, time to market, time-to-market, idea to launch, concept to launch, go to market faster, bring features to market, development cycle, development time, development lead time, feature cycle time, cycle time of features, ideas reach users, ideas to users faster, bring ideas to users, improvements to users, ship improvements to users, features reach customers, features reach users, features to users faster, features to customers faster, features faster, deliver features faster, improvements reach users, from idea to user, ship faster, ship features faster, develop faster, faster development, release features sooner, features sooner, time from idea, develop new products faster, develop new machines faster, develop products faster, develop machines faster, bring new machines to market, bring new products to market faster, idea to market, from idea to market, concept to market, sketch to series, features reach customers faster, features reach customers sooner, lead time from commit, ideas reach customers, ship ideas sooner, ship ideas faster, ideas shipped, from commit to customer, from decision to launch, from concept to launch, from idea to launch, from idea to market, development times, development cycles, to market faster, launch faster, faster to market, product development time, months from concept, after the decision to develop',
    {
      good: 'less',
      isA: ['speed'],
      label: 'time to market',
      de: 'entwicklungszeit, markteinfuehrungszeit, schneller entwickeln, durchlaufzeit der entwicklung, entwicklungszyklus, entwicklungszeiten, schneller auf den markt, entwicklungsdauer, schneller am markt',
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
    'localisation, localization, localise, localize, translate, translation, translated, languages, language versions, multilingual, in spanish, in german, in french, local language, language, answer in five languages, support in german, in five languages, in three languages, in french and german, in local languages, in their own language, in their language, multilingual support',
    { label: 'languages', de: 'uebersetzung, lokalisierung, sprachen, uebersetzen, mehrsprachig' },
  ),
  concept(
    'metric',
    'software-licences',
    2,
    'unused licences, unused licenses, software licences, software licenses, licence cost, license cost, saas spend, saas subscriptions, shelfware, software subscriptions, unused seats, unused software, redundant tools, duplicate tools, overlapping tools, software we do not use, software nobody uses, unused saas, saas licences, saas licenses, software nobody, tools nobody uses, unused tools, licences nobody uses, cancel unused, unused licences cancelled, pay only for software we use, only for software we use, pay for software we use, licences we do not use, software licence costs, software license costs, licence spend, license spend, software spend',
    { good: 'less', label: 'software licences', de: 'softwarelizenzen, ungenutzte lizenzen' },
  ),
  concept(
    'metric',
    'containment-time',
    2.2,
    'time to contain, containment time, mttc, contain attacks, contain incidents, contain an attack, contained within, attacks contained, incidents contained, attacks stopped within, stop attacks within, stop attackers within, attackers stopped, attackers stay undetected, isolate infected, infected machines isolated, infected computers isolated, security incidents handled, security incidents closed within, security incident response time, security incidents resolved within, respond to security incidents, security incidents handled in hours',
    {
      good: 'less',
      label: 'containing attacks',
      isA: ['security', 'speed'],
      de: 'eindaemmung, eindaemmungszeit, angriffe eindaemmen, angriffe gestoppt, verweildauer der angreifer',
    },
  ),

  concept(
    'metric',
    'data-loss',
    2.2,
    'data loss prevention, dlp, data leaks, data leak, data leakage, confidential data leaves, sensitive data leaves, confidential data sent outside, sensitive data sent outside, leaked data, data exfiltration, exfiltration, data loss, lost data, data is lost, lose data, loss of data, no data lost',
    {
      good: 'less',
      label: 'losing data',
      isA: ['security', 'data'],
      de: 'datenabfluss, datenabfluesse, datenlecks, datenleck, datenverlust, datenverluste',
    },
  ),

  concept(
    'metric',
    'network-segmentation',
    2,
    'network segmentation, segment the network, segmented network, segmented networks, microsegmentation, separate networks, network zones, separate office and production networks, separate production from office, ot network separated, firewall rules, firewall, firewalls, production network separated, production network separated from office, ot segmentation, segmentation of ot, segmentation of the network, separate plant and office networks, plant and office networks, network separated, segmentation',
    {
      label: 'separating networks',
      isA: ['security'],
      de: 'netzsegmentierung, netzwerksegmentierung, netztrennung, netze trennen, firewall, firewalls',
    },
  ),

  concept(
    'metric',
    'security-monitoring',
    2,
    'siem, soc coverage, log sources, log sources connected, security operations center, security operations centre, security monitoring, security logs, send their logs, feed logs, edr, endpoint detection, endpoint protection, detection coverage, detection rules, mitre, att&ck, antivirus, threat hunting, threat detection',
    {
      label: 'watching for attacks',
      isA: ['monitoring', 'security'],
      de: 'angriffserkennung, sicherheitsueberwachung, siem, virenschutz, logquellen',
    },
  ),

  concept(
    'metric',
    'bug-bounty',
    2,
    'bug bounty, bug-bounty, bug bounty programme, bug bounty program, responsible disclosure, vulnerability disclosure, security researchers report, external researchers, ethical hackers',
    { label: 'reports by outside researchers', isA: ['vulnerability'] },
  ),

  concept(
    'metric',
    'sbom',
    2,
    'sbom, sboms, software bill of materials, software supply chain, signed builds, signed artefacts, signed artifacts, signed releases, build provenance, provenance, slsa, signed container images',
    { label: 'a safe software supply chain', isA: ['security'] },
  ),

  concept(
    'metric',
    'recurring-incidents',
    2,
    'recurring incidents, repeat incidents, repeated incidents, incidents that recur, same incident twice, same incident again, recurring problems, recurring faults, repeat faults, recurring outages, incidents with known cause, known errors, root causes removed, root cause analyses, problem management, same fault never, same fault twice, never hits us twice, same fault again, fault never comes back, same outage twice, same problem twice, no incident twice, root causes eliminated, root causes removed for all, root cause removed',
    {
      good: 'less',
      label: 'recurring incidents',
      isA: ['incident'],
      de: 'wiederkehrende stoerungen, wiederholstoerungen, problemmanagement, grundursache, grundursachen, wiederkehrende vorfaelle',
    },
  ),

  concept(
    'metric',
    'ticket-reassignment',
    2.2,
    'reassigned tickets, tickets reassigned, ticket reassignments, tickets passed on, passed on between teams, passed from team to team, passed from desk to desk, bounced tickets, tickets bounce, ticket hops, ticket ping-pong, ping-pong, wrongly routed tickets, tickets routed correctly, routed to the right team, land with the right team, land in the right team, reach the right team, call transfers, transferred calls, calls transferred, calls passed on, transfer rate, sent from pillar to post, tickets misrouted, misrouted tickets',
    {
      good: 'less',
      label: 'passing on requests',
      isA: ['being-helped'],
      de: 'weitergeleitete tickets, tickets weitergeleitet, weiterleitungen, weiterverbunden, anrufweiterleitungen, falsch zugewiesene tickets',
    },
  ),

  concept(
    'metric',
    'reopened-tickets',
    2.2,
    'reopened tickets, tickets reopened, reopen rate, reopened cases, cases reopened, tickets opened again, cases opened again, reopened, re-opened, reopens, ticket reopen rate, solved for good, stay solved, stay closed, fixed for good',
    {
      good: 'less',
      label: 'tickets opened again',
      isA: ['being-helped'],
      de: 'wiedereroeffnete tickets, wiedereroeffnungen, wiedereroeffnungsquote, wieder geoeffnet',
    },
  ),

  concept(
    'metric',
    'device-refresh',
    2,
    'device refresh, laptop refresh, hardware refresh, laptop replacement, new laptops, computers replaced, replace computers, replace old computers, windows 11, operating system upgrade, desktop upgrade, client refresh, windows 11 on all devices, computers renewed, all computers renewed, renew laptops, laptops renewed, pcs replaced, replace pcs',
    {
      label: 'new devices',
      isA: ['devices'],
      de: 'geraetetausch, laptops tauschen, laptops ersetzen, neue laptops, rechnertausch, hardwaretausch, hardwareerneuerung',
    },
  ),

  concept(
    'metric',
    'equipped-on-day-one',
    2.2,
    'ready on day one, ready on day 1, ready to work on day one, equipped on day one, equipped on their first day, able to work on day one, work from day one, work from day 1, can work from the first day, work on their first day, laptop on the first day, laptop and accounts on, laptop and access on, equipment on day one, equipment on the first day, equipment and accounts, accounts and equipment, hardware and accounts, laptop and accounts, laptop and access, access and equipment, accounts ready on, accounts on day one, access on day one, access on the first day, equipment and accounts are waiting for them, day-one readiness, day one readiness, accounts and hardware, hardware ready when people join, ready when people join, ready when they join, ready when they start',
    {
      label: 'equipped on the first day',
      isA: ['onboarding', 'good-start'],
      de: 'laptop und zugaenge, arbeitsfaehig am ersten tag, am ersten tag arbeitsfaehig, am ersten tag laptop und zugaenge, ausgestattet am ersten tag, laptop am ersten tag, zugaenge am ersten tag, geraete und zugaenge, starten mit fertigem laptop, fertigem laptop, fertiger laptop, laptop zum start, arbeitsplatz am ersten tag, ausstattung am ersten tag',
    },
  ),

  concept(
    'metric',
    'handling-time',
    2.2,
    'average handling time per call, average handling time of calls, average handle time of calls, aht, handle time per call, handling time per call, handling time per contact, handling time per ticket, call duration, duration of calls, length of calls, call length, minutes per call, minutes per ticket, minutes per contact, shorter calls, time per call, time per ticket, agent minutes, average call shorter, calls take less time, call takes, calls take, call lasts, calls last, average call',
    {
      good: 'less',
      label: 'time for a request',
      isA: ['speed'],
      de: 'gespraechsdauer, gespraechszeit, anrufdauer, bearbeitungszeit pro anruf, bearbeitungszeit pro ticket',
    },
  ),

  concept(
    'metric',
    'service-hours',
    2,
    'support hours, extended support hours, 24/7 support, 24x7 support, round-the-clock support, round the clock support, support around the clock, support day and night, support at weekends, weekend support, help at any hour, follow-the-sun, follow the sun, opening hours, longer opening hours, extended opening hours, open longer, service hours, extended hours, evening hours, out of hours, out-of-hours, evening opening',
    {
      label: 'hours of service',
      isA: ['being-helped'],
      de: 'servicezeiten, oeffnungszeiten, laengere oeffnungszeiten, erweiterte servicezeiten, samstagsoeffnung, abendoeffnung, support rund um die uhr, wochenendsupport',
    },
  ),

  concept(
    'metric',
    'contact-quality',
    2,
    'qa score, quality score of calls, call quality, quality of calls, conversation quality, quality of conversations, quality monitoring, call monitoring, calls reviewed, conversations reviewed, tickets reviewed, internal quality score, iqs, quality of answers, answer quality, quality of replies, correct answers to customers, correctness of answers',
    {
      label: 'quality of answers',
      isA: ['quality', 'being-helped'],
      de: 'gespraechsqualitaet, qualitaet der antworten, qualitaet der gespraeche, antwortqualitaet',
    },
  ),

  concept(
    'metric',
    'chat-share',
    1.8,
    'live chat, chat, chats, whatsapp, chat share, chat instead of phone, chat instead of e-mail, contacts by chat, contacts via chat, handled in chat, handled by chat, messenger',
    { label: 'chat', de: 'chat, livechat, whatsapp, messenger' },
  ),

  concept(
    'metric',
    'bot-resolution',
    2.2,
    'resolved by the bot, answered by the bot, solved by the bot, handled by the bot, bot solves, bot resolves, bot answers, chatbot resolves, chatbot solves, chatbot answers, chatbot handles, bot handles, bot resolution, bot resolution rate, chatbot resolution, chatbot resolution rate, bot containment, containment rate, without a human agent, ai agent resolves, ai answers tickets, ai resolves, ai solves, answered by ai, resolved by ai, solved by ai, handled by ai, questions answered automatically, tickets solved automatically, tickets resolved automatically, automatically resolved tickets, automatic resolution, automated resolution, requests answered automatically, questions answered without an agent, answered without an agent, solved without an agent, requests solved without an agent, bot solves half',
    {
      label: 'answered by a machine',
      isA: ['ai', 'automate', 'being-helped'],
      de: 'vom bot geloest, vom chatbot beantwortet, chatbot beantwortet, chatbot loest, bot loest, automatisch beantwortet, automatisch geloest',
    },
  ),

  concept(
    'metric',
    'help-content',
    1.8,
    'support articles, articles in the help centre, articles in the knowledge base, knowledge base coverage, outdated articles, up-to-date articles, articles up to date, articles updated, help content, articles for the top questions, knowledge base up to date, articles rated helpful, help articles up to date, every article reviewed, articles reviewed this year, knowledge base refreshed, knowledge base updated, refresh the knowledge base, help pages up to date',
    {
      label: 'help articles',
      isA: ['self-service', 'documentation'],
      de: 'wissensartikel, artikel in der wissensdatenbank, hilfetexte',
    },
  ),

  concept(
    'metric',
    'data-centre-energy',
    2,
    'pue, power usage effectiveness, energy use of the data centre, data centre energy, data centre cooling, power consumption of servers, energy per server',
    {
      good: 'less',
      label: 'energy of data centres',
      isA: ['energy'],
      de: 'energieverbrauch des rechenzentrums',
    },
  ),

  concept(
    'metric',
    'idle-resources',
    2,
    'idle resources, idle instances, idle servers, unused resources, unused instances, unused servers, oversized instances, overprovisioned, over-provisioned, overprovisioning, rightsizing, right-sizing, orphaned volumes, zombie servers, reserved instances, server utilisation, server utilization, utilisation of servers, cpu utilisation, cpu utilization, node utilisation',
    {
      good: 'less',
      label: 'idle servers',
      isA: ['cloud-cost', 'using-assets'],
      de: 'ungenutzte ressourcen, ueberdimensionierte, ungenutzte server, serverauslastung',
    },
  ),

  concept(
    'metric',
    'infrastructure-as-code',
    2,
    'infrastructure as code, infrastructure-as-code, iac, terraform, provisioned by code, provisioned automatically, provisioning time, provision environments, environments on demand, environment ready in, test environment in minutes, environment provisioning, new environment within, server provisioned within, server ready within, time to provision, provision servers, provision a server, defined in code, described in code, gitops, configuration as code, configuration drift',
    {
      label: 'servers from code',
      isA: ['infrastructure'],
      de: 'infrastruktur als code, umgebungen auf knopfdruck, bereitstellungszeit von servern, testumgebung in',
    },
  ),

  concept(
    'metric',
    'multi-tenancy',
    1.8,
    'multi-tenant, multitenant, multi-tenancy, tenant isolation, tenant separation, per tenant, data of tenants',
    { label: 'tenants', de: 'mandantenfaehig, mandanten, mandantentrennung, mandantenfaehigkeit' },
  ),

  concept(
    'metric',
    'unassisted-integration',
    2.2,
    'time to first api call, first api call, first successful api call, integrate on their own, integrate by themselves, integrate without help, integrate without asking for help, integrate without support, integrate with us without asking, integration without help, integration without support, integration without opening a ticket, integration without opening a support ticket, integrate without opening a ticket, unassisted integration, unassisted integrations, self-serve integration, self-service integration, finish their integration without, time to integrate, integration time, integrate in a day, integrate within, partners integrate faster, connect to our api in',
    {
      label: 'integrating without help',
      isA: ['integration', 'self-service'],
      de: 'ohne hilfe anbinden, selbst anbinden, anbindung ohne hilfe, integration ohne hilfe',
    },
  ),

  concept(
    'metric',
    'leaked-secrets',
    2.2,
    'hard-coded credentials, hardcoded credentials, hardcoded secrets, secrets out of code, secrets in repositories, passwords in repositories, passwords in code, credentials in code, leaked secrets, leaked credentials, plain-text passwords, plaintext passwords, secrets in plain text, secret scanning, secrets scanning, secrets vault, secrets management, secret management, vault for secrets',
    {
      good: 'less',
      label: 'secrets in code',
      isA: ['security', 'noun-hard-coded-secret'],
      de: 'passwoerter im code, zugangsdaten im code, klartextpasswoerter',
    },
  ),

  concept(
    'metric',
    'slo-coverage',
    2,
    'services with slos, slos for all services, slo for every service, service level objectives defined, every service has an slo, every service has a service level objective, services have service level objectives, error budget policy, error budgets agreed',
    { label: 'service level objectives', isA: ['availability'] },
  ),

  concept(
    'metric',
    'chaos-testing',
    2,
    'chaos experiments, chaos engineering, chaos tests, game days, failover tests, failover tested, failover exercise, failover exercises, zone failure, survive the loss of a data centre, survives the loss of a region, survive the loss of a region, multi-region, multi-region operation, second region, active-active',
    {
      label: 'surviving failures',
      isA: ['availability', 'backup'],
      de: 'ausfalltests, failover-test, failover-tests, georedundanz, georedundant, zweites rechenzentrum',
    },
  ),

  concept(
    'metric',
    'api-adoption',
    2,
    'api calls, api call volume, api requests per day, api usage, api adoption, active api users, developers using our api, developers use our api, customers using our api, customers use our api, third-party apps, apps on our marketplace, marketplace apps, published integrations, number of integrations, integrations used',
    { label: 'use of the API', isA: ['api', 'adoption'], de: 'api-aufrufe, api-nutzung' },
  ),

  concept(
    'metric',
    'secure-endpoints',
    2,
    'unmanaged devices, managed laptops, all laptops managed, devices under management, mdm, mobile device management, encrypted laptops, laptops encrypted, disks encrypted, disk encryption, device compliance, compliant devices, byod, laptops are encrypted, disk encryption on, encrypted drives',
    {
      label: 'managed devices',
      isA: ['devices', 'security'],
      de: 'verwaltete geraete, verschluesselte laptops, laptops verschluesselt, festplattenverschluesselung, mobile-device-management, laptops verschluesselt, geraete verschluesselt, festplatten verschluesselt, festplatten aller laptops',
    },
  ),

  concept(
    'metric',
    'red-team',
    2,
    'red team exercise, red team exercises, red-team exercise, red-team exercises, purple team, purple team exercises, table-top exercise, table-top exercises, cyber crisis exercise, cyber crisis exercises, crisis exercise, crisis exercises, incident response exercise, incident response exercises, attack simulation, attack simulations, simulated attacks, simulated attack, cyber drill, cyber drills, cyber crisis is rehearsed, crisis rehearsed, rehearse a cyber attack, rehearse the crisis, crisis drill, crisis drills, crisis simulation',
    {
      label: 'exercises against attacks',
      isA: ['drill', 'security'],
      de: 'krisenuebung, krisenuebungen, cyberuebung, cyberuebungen, angriffssimulation',
    },
  ),

  concept(
    'metric',
    'nis2',
    2,
    'nis2, nis 2, nis-2, dora regulation, digital operational resilience, cyber resilience act, kritis, critical infrastructure regulation, bsi c5, c5, tisax level, iec 62443, bsi grundschutz, it-grundschutz, cyber essentials, fedramp',
    {
      label: 'rules for security',
      isA: ['security', 'compliance'],
      de: 'nis2, kritis, c5-testat, it-sicherheitsgesetz, bsi-grundschutz',
    },
  ),

  concept(
    'metric',
    'proactive-support',
    1.8,
    'proactive support, proactive outreach, proactively contacted, proactive contact, inform customers before they notice, informed before they notice, proactive notification, proactive notifications, customers informed about outages, inform customers about outages, status page, status pages, incident communication, communicate incidents, customers informed within',
    {
      label: 'informing before being asked',
      isA: ['being-helped'],
      de: 'proaktiver support, statusseite, stoerungskommunikation, proaktiv informiert, proaktiv informieren',
    },
  ),

  concept(
    'metric',
    'agent-productivity',
    2,
    'tickets per agent, cases per agent, contacts per agent, tickets solved per agent, calls per agent, agent productivity, contacts per hour, tickets per hour, agent utilisation, agent occupancy, cost per contact, cost per call, cost per case, cheaper tickets, cheaper contacts, ticket cost, cost of a ticket, cost of a contact, cost of a call, ticket for euros',
    {
      label: 'productive agents',
      isA: ['productivity'],
      de: 'tickets pro agent, tickets pro mitarbeiter, kosten pro ticket, kosten pro anruf, kosten pro kontakt',
    },
  ),

  concept(
    'metric',
    'agent-training',
    2,
    'product training for agents, product training for all agents, agents trained on the product, agents certified on the product, agents certified, certified agents, support knows the product, agents know the product, product knowledge of agents, product knowledge in support, product knowledge, product training for support, support trained on',
    {
      label: 'knowledge of the product',
      isA: ['training'],
      de: 'produktwissen, produktkenntnisse, produktschulung, produktschulungen',
    },
  ),
  concept(
    'thing',
    'mainframe',
    2,
    'mainframe, mainframes, cobol, host system, legacy core, core banking system, old core system, mainframe core, as/400, legacy ledger, core banking, old core banking',
    { label: 'mainframe', isA: ['technical-debt'], de: 'grossrechner, kernbanksystem, hostsystem' },
  ),

  concept(
    'thing',
    'over-the-air-update',
    2,
    'over-the-air updates, over-the-air update, over the air update, over the air updates, over-the-air, over the air, ota update, ota updates, ota first-pass, ota success, ota rollout, updates over the air, remote software updates, software updates to vehicles, vehicle software updates, air updates, air update, air software updates',
    { label: 'over the air update', de: 'ota-updates, fernaktualisierung, drahtlose updates' },
  ),

  concept(
    'thing',
    'playback-start',
    2,
    'playback starts, playback start, playback start time, video start time, startup delay, start-up delay, startup time of the stream, time to first frame, start of the stream, stream starts, streams start, video starts, videos start, startup time of video, playback begins',
    {
      label: 'playback start',
      isA: ['latency'],
      de: 'startzeit des streams, wiedergabestart, stream startet, startverzoegerung',
    },
  ),

  concept(
    'thing',
    'buffering',
    2,
    'buffering, rebuffering, rebuffer, stalls in playback, playback interruptions, interrupted playback, stutters, playback without interruptions, picture freezes',
    {
      good: 'less',
      label: 'buffering',
      isA: ['latency'],
      de: 'ruckler, pufferung, unterbrechungen im stream',
    },
  ),

  concept(
    'metric',
    'battery-drain',
    2,
    'battery drain, battery consumption, battery use, battery usage, drains the battery, drain the battery, uses less battery, less battery, battery life of the phone, save battery, battery-friendly',
    {
      good: 'less',
      label: 'battery drain',
      isA: ['noun-battery'],
      de: 'akkuverbrauch, akkulaufzeit, batterieverbrauch',
    },
  ),

  concept(
    'metric',
    'app-size',
    2,
    'app size, size of the app, download size, install size, installation size, app is smaller than, smaller app, app smaller, package size of the app, app weighs',
    {
      good: 'less',
      label: 'app size',
      isA: ['noun-size'],
      de: 'app-groesse, downloadgroesse, installationsgroesse',
    },
  ),
]
