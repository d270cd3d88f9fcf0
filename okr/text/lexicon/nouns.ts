import { type Concept, concept } from './concept.ts'

/**
 * Ordinary things that have several names. Each line, by their ids: id: English words | German words. They weigh as much as
 * any other word that is in no concept.
 */
const lines = `
3d-printing: 3d printing, 3d-printed, additive manufacturing | 3d-druck
3g-network: 3g, umts, 2g, gsm, 3g network, third generation network | umts-netz
account-reconciliation: reconciliation, reconciliations, reconciled, account reconciliation, reconcile, reconcile accounts | kontenabstimmung, abstimmung der konten, abgestimmte konten
account-statement: statements by post, paperless statements, account statement, account statements, bank statements, electronic statements, e-statements, statements on paper | kontoauszug, kontoauszuege, elektronische kontoauszuege
active-directory: active directory, directory service, user directory, identity provider, identity platform | verzeichnisdienst
addiction: addiction, addicts, drug users, substance abuse, alcoholics, rehab places | sucht, suchtkranke, drogenabhaengige, suchtberatung
admission-test: admission test, admission tests, entrance exam, entrance exams, entrance test, aptitude test, admission exam | aufnahmepruefung, aufnahmepruefungen, aufnahmetest, eignungstest
advertiser: advertiser, advertisers, advertising customers, advertising clients | werbekunde, werbekunden, anzeigenkunden
advocacy: lobbying, change the law, law changed, legislation changed, new law, laws changed, change asylum law, change in the law, policy change, public campaigning, political work | interessenvertretung, lobbyarbeit, politische arbeit, gesetzesaenderung
after-call-work: after-call work, wrap-up time, wrap-up, after call work | nachbearbeitungszeit, nachbearbeitung
ai-act: ai act, eu ai act, ai governance, ai inventory, ai systems classified | ki-verordnung, ki-verzeichnis
air-quality: air quality, air pollution, particulates, fine dust, nox | luftqualitaet, feinstaub, luftverschmutzung
air-route: leisure routes, holiday routes, new routes, new destinations, new destination, route network, routes opened, open new routes, long-haul, short-haul | neue strecken, neue ziele, streckennetz, langstrecke, kurzstrecke
aircraft: aircraft, airplane, airplanes, plane, planes | flugzeug, flugzeuge
airport: airport, airports, terminal, terminals | flughafen, flughaefen
alcohol-free: alcohol-free, alcohol free, non-alcoholic, nonalcoholic, without alcohol, zero alcohol, no alcohol, no-alcohol, alcohol-free drinks, the 0.0, low alcohol | alkoholfrei, alkoholfreie, alkoholfreies, alkoholfreien, ohne alkohol
all-day-school: after-school, after-school care, all-day school, all-day schools, afternoon care | ganztag, ganztagsschule, ganztagsbetreuung, hort, ganztagsplaetze
allergy: allergic, allergy, allergies, allergic reaction, allergic reactions | allergie, allergisch, allergien
aluminium: aluminium, aluminum |
alumni-gift: alumni donations, former students give, alumni giving |
alumni-network: alumni network, former colleagues, former employees, ex-employees, boomerang hires, rehires | ehemalige mitarbeiter, rueckkehrer
analyst-relations: analyst report, analyst reports, industry analyst, industry analysts, quoted by analysts, gartner, forrester |
andon: andon, poka yoke, poka-yoke, mistake-proofing, error-proofing, fool-proof |
animal-shelter: animal shelter, animal shelters, rescued animals, rehomed, animals rehomed, stray dogs, adopt a dog | tierheim, tierheime, vermittelte tiere, strassenhunde
antibiotic: antibiotic, antibiotics | antibiotikum, antibiotika
antisocial-behaviour: antisocial behaviour, anti-social behaviour, nuisance, vandalism, disorder | vandalismus, ordnungswidrigkeiten, ruhestoerung
antitrust: antitrust, competition law, cartel | kartellrecht, wettbewerbsrecht
appointment: appointment, appointments | termin, termine, terminen
approval-step: approval steps, fewer approval steps, streamline approvals, layers of approval | freigabeschritte, freigabestufen
archive: archive, archives | archiv
armoured-van: cash-in-transit, cash in transit, cash transport, transport of cash, armoured vans, armoured trucks, cash runs | geldtransport, geldtransporte, werttransport
asylum: asylum, refugee, refugees | asyl, gefluechtete, fluechtlinge
attribution: attribution, attribution model, which channel brings, channel brings sales | attributionsmodell
auction: auction, auctions, e-auction, e-auctions, electronic auctions, electronic auction, reverse auction, reverse auctions | auktion, auktionen, e-auktionen
audiobook: audiobook, audiobooks, audio book, audio books | hoerbuch, hoerbuecher, podcast, podcasts
audit-log: audit log, audit logs, activity log, activity logs, access logs | aktivitaetsprotokoll, auditprotokoll, auditlog
audit-trail: audit trail, can be traced, every transaction traced, transaction history | pruefpfad
author: author, authors, writer, writers, new authors, debut authors | autor, autoren, autorin, autorinnen, schriftsteller
award: award, awards, prize, prizes, design award, design awards, honour, honours | preisverleihung, auszeichnung, auszeichnungen
baby-food: baby food, infant formula, infant food, babies | babynahrung, saeuglingsnahrung, babys
backlist: backlist, backlist titles, back catalogue, older titles | backlist, backlisttitel, lieferbare titel
bag: bag, bags, baggage, luggage, suitcase, suitcases | gepaeck, koffer
balancing-energy: balancing energy, balancing cost, balancing costs, imbalance cost, imbalance costs, imbalance, imbalances, balancing group | ausgleichsenergie, regelenergie, bilanzkreis, bilanzkreisabweichung
bank-accounts: number of bank accounts, bank accounts closed, bank accounts of the group, fewer bank accounts, cash pooling, cash pool, central treasury | bankkonten, cash-pooling
bank-branch: bank branch, bank branches | bankfiliale
batch-record: batch record, batch documentation, electronic batch records, batch record review | chargenprotokoll, chargenprotokolle, chargendokumentation, herstellprotokolle
batch-size: batch size, batch sizes, lot size, lot sizes, smaller lots, smaller batches | losgroesse, losgroessen
battery: traction battery | akku, akkus
battery-cell: battery cell, battery cells, battery packs, battery pack | batteriezelle, batteriezellen, batteriepack
battle-pass: season pass, season passes, battle pass, battle passes |
bearing: bearing, bearings, ball bearings | waelzlager, kugellager, gleitlager
bedside: bedside, at the bed, patient contact | am bett, patientennah
beer: beer, beers, lager, lagers, ale, ales, wheat beer, pils, pilsner, stout, craft beer, weizen | bier, biere, pils, weissbier, weizen, hefeweizen, helles
benefit-fraud: benefit fraud, tax evasion, blue badge fraud, tenancy fraud | leistungsmissbrauch, sozialbetrug, steuerhinterziehung
bicycle: bicycle, bicycles, bike, bikes, cycling, cycle to work | fahrrad, fahrraeder, radfahren
bin-collection: bin collection, bins, waste collection, refuse collection, garbage collection, collection day | muellabfuhr, muelltonnen, abfuhr
biodiversity: biodiversity, species, wildlife, insects, bees | artenvielfalt, biodiversitaet, arten, insekten, bienen
biogas: biogas, biomethane, biogas plant, biogas plants | biogas, biomethan, biogasanlage, biogasanlagen
biosimilar: biosimilar, biosimilars, biologic, biologics | biopharmazeutika
bird: bird, birds, bird strike, bird strikes | vogel, voegel
birth: birth, births, midwife, midwives | geburt, geburten, hebamme, hebammen
blood: blood, blood donation, blood donations | blut, blutspende, blutspenden
board: supervisory board, board of directors, trustees, board meeting | vorstand, aufsichtsrat, beirat
board-papers: board papers, documents for the board, board documents, board packs | vorstandsunterlagen, sitzungsunterlagen
body-shop: body shop, body-in-white | karosseriebau, rohbau
boiler: boiler, boilers, heating system, heating systems, heat pump, heat pumps | heizung, heizungen, heizkessel, waermepumpe, waermepumpen
book: book, books, title, titles, novel, novels, hardcover, paperback, paperbacks, trade books, non-fiction, fiction, libros, livres, livre, libro, titulos, titres | buch, buecher, romane, taschenbuch, taschenbuecher, sachbuch, sachbuecher, titel
book-fair: book fair, book fairs, public readings, author readings, author tour | buchmesse, lesung, lesungen, lesereise
bookshop: bookshop, bookshops, bookstore, bookstores, bookseller, booksellers, book trade, book retail | buchhandlung, buchhandlungen, buchhandel, buchhaendler
bottle: bottle, bottles, beverage cans, bottling, bottled, filling line, filling lines, filler, bottling line, bottle deposit | flasche, flaschen, dose, dosen, abfuellung, abfuelllinie
box-collection: collection box, collection boxes, street collection, street collections, face-to-face fundraising, street fundraising, fundraisers on the street | sammeldose, strassensammlung, haustuersammlung, haustuerwerbung
bread: bread, bakery | brot, baeckerei
breakfast: breakfast, breakfasts, breakfast buffet | fruehstueck, fruehstuecksbuffet
breaking-news: breaking news, news alerts, eilmeldungen | eilmeldung
breastfeeding: breastfeeding, breastfeed, breastfed | stillen, stillquote
brewing: brew, brews, brewing, brewed, brewery, breweries, brewhouse, fermentation, fermenter, fermenters | brauen, brauerei, brauereien, sudhaus, gaerung
bribery: bribery, anti-bribery, corruption, anti-corruption, bribes | korruption, bestechung, korruptionspraevention
bridge: bridges, tunnel, tunnels, culverts, bridge | tunnel, bruecke
broker: broker, brokers, intermediaries | makler, vermittler
building-model: bim, building information modelling, digital building model, digital building models | gebaeudemodell
bundle: bundle, bundles, bundled, internet and TV together, triple play, combined package, combined packages, package deal, package deals | buendel, kombipaket, kombipakete
cabin-crew: cabin crew, flight crew, cockpit crew, flight attendants, flight attendant, stewards | kabinenpersonal, flugbegleiter, crew, besatzung, bordpersonal
cable: cable, cables, copper | kabel, kupfer
cache: cache, caching, cached, cache hit rate, cdn, content delivery network | zwischenspeicher, cache
caesarean: caesarean, caesareans, c-section, c-sections, caesarean section | kaiserschnitt, kaiserschnitte
calf-loss: calf losses, piglet losses, animal losses, animal mortality, lamb losses | kaelberverluste, ferkelverluste, tierverluste
calibration: calibrate, calibrated, calibration, calibrations, gauges | kalibrierung, kalibrieren, messmittel, eichung
cancer: cancer, tumour, tumor, oncology | krebs, onkologie
capex: capex, capital expenditure, capital expenditures, investments within plan, investment budget | investitionsausgaben, investitionsbudget
car-sharing: car sharing, shared cars, ride sharing, park and ride, e-scooters, mobility hubs | carsharing, mitfahren, mobilitaetsstationen
care-home: care home, care homes, nursing home, nursing homes, retirement home, retirement homes | pflegeheim, pflegeheime, altenheim, altenheime
cargo: air cargo, freight tonnes, cargo tonnage, belly capacity | frachtraum
cargo-bike: cargo bike, cargo bikes | lastenrad, lastenraeder
carmaker: carmaker, carmakers, automaker, automakers, car manufacturers, car manufacturer, vehicle manufacturers, oem, oems, original equipment manufacturers | autobauer, autohersteller, automobilhersteller, fahrzeughersteller
case-law-watch: legal monitoring, regulatory change, regulatory changes, new regulations, upcoming laws, new laws | rechtsmonitoring, neue gesetze, gesetzesaenderungen
casting: casting, castings, cast part, cast parts, cast housings, foundry, foundries, die casting, die castings | guss, gussteil, gussteile, giesserei, druckguss
catalyst: catalyst, catalysts | katalysator, katalysatoren
catering: catering, staff restaurant, lunches served | gemeinschaftsverpflegung, betriebsrestaurant
catheter: catheter, catheters, urinary catheter, central line, central lines, venous catheter | katheter, blasenkatheter, zvk
cell-count: somatic cell count, somatic cells, cell count, cell counts, milk cells | zellzahl, zellzahlen
cemetery: cemetery, cemeteries, burial, burials, funeral, funerals | friedhof, friedhoefe, bestattung, bestattungen
certificate: certificate, certificates | zertifikat, zertifikate
change-request: change advisory board, change approvals, approval of changes, change requests, change request | aenderungsantrag
changelog: release notes, changelog, change log, what's new page | versionshinweise, aenderungsprotokoll
channel-conflict: channel conflict, channel conflicts, competition between direct sales and partners |
charity-shop: charity shop, charity shops, second-hand shop, second-hand shops, thrift store, thrift stores | secondhandladen, sozialkaufhaus, sozialkaufhaeuser
chart-of-accounts: chart of accounts, accounting manual, accounting rules | kontenplan, bilanzierungsrichtlinie
checklist: checklist, checklists | checkliste, checklisten
child: child, children, kids, toddler, toddlers | kinder, kindern
children-book: children's book, children's books, picture book, picture books, young adult | kinderbuch, kinderbuecher, bilderbuch, jugendbuch
chip: chips, semiconductor, semiconductors, electronic components, circuit boards, circuit board, pcb, pcbs | chips, halbleiter, leiterplatte, leiterplatten, elektronikkomponenten
chlorine: chlorine, cl2 | chlor
chocolate: chocolate, chocolates, confectionery, sweets, pralines, cocoa | schokolade, suesswaren, pralinen, kakao
christmas-appeal: winter mailing, christmas campaign, christmas donations, year-end appeal, year-end mailing, autumn mailing | weihnachtsspenden, weihnachtsaktion, weihnachtskampagne
citizens-office: citizens office, citizen office, registry office, council counter | buergeramt, buergeraemter, buergerbuero, standesamt
class-size: class size, class sizes, pupils per class, class with more than, students per teacher | klassengroesse, klassengroessen
clean: cleanliness, tidy, dirt, dirty, wash, washed | sauber, schmutz
cleaner: cleaner, cleaners, cleaning staff, cleaning crew, cleaning crews, cleaning team, cleaning teams | reinigungskraft, reinigungskraefte, putzkraefte, reinigungspersonal
cleaning-chemical: chemicals in cleaning, chemicals for cleaning, cleaning with fewer chemicals, dosage of detergents, dosing systems | dosiersysteme
cleaning-robot: cleaning robot, cleaning robots, scrubber dryer, robotic cleaning | reinigungsroboter, putzroboter
cleaning-validation: cleaning validation, validated cleaning, cleaning processes validated, process validation, validation of processes, validated processes, validation batches | reinigungsvalidierung, prozessvalidierung
click-and-collect: click and collect, click & collect, pick up online orders, pick up in store, store pickup, collect in store, curbside | abholung im laden, abholung in der filiale
climate-adaptation: heat plan, heatwave, heat waves, heatwaves, climate adaptation, climate resilience, cool places, drinking fountains, shade | hitzeschutz, hitzeaktionsplan, klimaanpassung, trinkbrunnen, hitzewelle
clinic: clinic, clinics, hospital group, hospital groups, clinic chain, clinic chains, health centre, health centres | klinik, kliniken, krankenhaus, krankenhaeuser, spital, spitaeler, krankenhausgruppe, klinikkette, klinikketten
clinical-evidence: clinical evidence, clinical data on, clinical evaluation, post-market surveillance, pmcf, post-market clinical | klinische daten, klinische bewertung, marktbeobachtung
club: club, clubs, association, associations | verein, vereine, verband
coal: coal, coal-fired, lignite | kohle
coffee: coffee, coffees, espresso, roastery, coffee beans | kaffee, roesterei, kaffeebohnen
cold-call: cold call, cold calls, cold calling, outbound calls, calls per day, outbound, dials, outreach, outreach calls | kaltakquise, kaltanrufe, telefonakquise
collection-of-goods: spring collection, autumn collection, new collection, fashion collection | kollektion, kollektionen
commute: commute, commuting, commuter, commuters, way to work | pendeln, pendler, arbeitsweg
compressed-air: air leaks in the compressed
concession: concession, concessions, deviation approval, deviation approvals, special releases | sonderfreigaben, sonderfreigabe
concrete: concrete, cement | beton, zement
conductor: conductor, conductors, train crew, train crews, on-board crew, on-board staff, ticket inspectors, ticket inspector | zugbegleiter, zugbegleiterin, schaffner, zugpersonal, kontrolleure
conference-room: conference room, conference rooms, meeting room, meeting rooms, seminar rooms | besprechungsraum, besprechungsraeume, konferenzraum, konferenzraeume, tagungsraum, tagungsraeume
configuration: configuration, configurations, configure, settings, misconfiguration, misconfigurations, misconfigured | konfiguration, konfigurationen, fehlkonfiguration, fehlkonfigurationen
conflict-of-interest: conflict of interest, conflicts of interest, conflict-of-interest, conflict-of-interest declarations, declaration of interests, declarations of interest | interessenkonflikt, interessenkonflikte
connected-service: connected services, connected car, connected cars, connected car subscriptions, connected vehicles, telematics, pay for connected | vernetzte fahrzeuge, telematik
connection-kept: connections kept, connections held, connections reached, make their connection, catch their connection, connecting trains | anschluss verpasst, anschlusssicherung, anschluesse erreicht
console: console, consoles, playstation, xbox | konsole, konsolen
construction-debris: demolition waste, rubble |
construction-site: building site, building sites, construction site, construction sites, job site, job sites, jobsite, jobsites | baustelle, baustellen
construction-waste: site waste, waste from sites, construction waste, building waste, waste on sites, waste from building sites, mixed construction waste | baustellenabfall, baustellenabfaelle, bauabfall, bauabfaelle
consultant: consultant, consultants, adviser, advisers, advisor, advisors | berater, beraterinnen, beraterin
contactless: without pin or insertion, tap to pay, tap and pay | kontaktlos, kontaktloses bezahlen
container: container, teu, sea freight, ocean freight | seefracht
continuing-education: continuing education, executive education, lifelong learning courses, further education courses | weiterbildungsprogramme, weiterbildungsstudiengaenge
contract-database: contract database, contract repository, central contract repository, contracts in one place, contracts stored centrally, contract archive, contract register | vertragsdatenbank, vertragsarchiv, vertragsregister
contract-expiry: expiring contracts, contracts expire unnoticed, renewal dates, contract end dates, notice periods missed, auto-renewal, automatic renewal | kuendigungsfrist, kuendigungsfristen, vertragsende
contract-manufacturer: contract manufacturer, contract manufacturers, contract manufacturing, cmo, cmos, cdmo | lohnhersteller, auftragsfertiger, lohnfertigung
contract-phone-plan: postpaid, unlimited plan, unlimited plans, mobile contract, mobile contracts, mobile tariffs, phone contract, phone contracts | mobilfunkvertrag, mobilfunkvertraege, handyvertrag, handyvertraege
control-room: control room, control rooms, control centre, control centres, dispatch centre, dispatch centres | leitstelle, leitstellen, leitwarte, netzleitstelle
controller: controller, controllers, finance business partner, finance business partners | controlling
correction: correction, corrections, corrected, have to be corrected, amended, amendments | korrektur, korrekturen, berichtigung, korrigiert
cost-centre: cost centre, cost centres, cost center, cost centers, cost allocation | kostenstelle, kostenstellen, kostenverrechnung
council-meeting: council meeting, council meetings, councillor, councillors, council papers, committee papers, town council | gemeinderat, stadtrat, ratssitzung, ratsmitglieder, ratsunterlagen
counselling: counselling, counseling, advice sessions, consultation, consultations, advice | beratung, beratungen, beratungsgespraech, beratungsgespraeche
counterfeit: counterfeit, counterfeits, counterfeit products, falsified medicines, fake medicines, fakes, product piracy, imitations, pirated goods | faelschungen, produktpiraterie, plagiate, arzneimittelfaelschungen
cover: book cover, book covers, jackets of books, cover design | buchumschlag, buchcover, umschlaggestaltung
cow: cow, cows, cattle, calf, calves | kuh, kuehe, rinder, kalb, kaelber
craftsman: craftsman, craftsmen, tradesmen, tradespeople, electricians, plumbers | handwerker, elektriker
crane: crane, cranes | kran, kraene
crash-test: euro ncap, ncap, crash test, crash tests, five stars in the crash test | crashtest, crashtests
credit-rating: credit rating, rating agencies, rating agency, investment grade, rating of our bonds | bonitaetsrating, ratingagentur
crisis: crisis, crises | krise, krisen
critical-raw-material: rare earths, rare earth, critical raw materials, cobalt, lithium, conflict minerals | seltene erden, kritische rohstoffe, konfliktmineralien
crop-rotation: crop rotation, catch crops, cover crops, intercropping | fruchtfolge, zwischenfrucht, zwischenfruechte
cross-docked: milk run, milk runs, milk-run, inbound logistics, inbound transport | milkrun, milkruns
crossing: level crossing, level crossings, level-crossing, railway crossing, railway crossings | bahnuebergang, bahnuebergaenge
crowding: overcrowded, overcrowding, crowding, crowded trains, standing passengers, passengers have to stand, full trains | ueberfuellte zuege, ueberfuellt
crown-jewels: crown jewels, critical asset, critical assets, asset register, critical data assets | kronjuwelen, kritische werte
currency: currency, currencies, currency risk, exchange rate, exchange rates, fx, forex, hedge, hedging, exposure to dollar | waehrung, waehrungen, wechselkurs, wechselkurse, waehrungsrisiko, absicherung
customer-database-segments: personalised emails, personalized emails, personalised campaigns, personalised offers, personalized offers, personalised content, personalisation, personalization | personalisierung, personalisierte angebote, personalisierte inhalte
customs-clearance: customs clearance, clear customs, customs delays, customs delay, customs duty, through customs | zoll, verzollung, zollabfertigung
customs-paper: customs declaration, customs declarations, customs papers, customs documents, customs paperwork, import declarations, export declarations | zollanmeldung, zollanmeldungen, zollpapiere
cyber-insurance: cyber insurance, cyber policy, cyber policies, insurance against cyber attacks | cyberversicherung, cyberpolice
dairy: dairy, dairies, yoghurt, yogurt, cheese, dairy products, curd | molkerei, molkereien, joghurt, kaese, milchprodukte, molkereiprodukte
dangerous-goods: dangerous goods, hazardous goods, hazmat, dangerous cargo | gefahrgut, gefahrgueter
dark-mode: dark mode, dark theme, dark design | dunkelmodus
data-centre-exit: close the data centre, close our data centre, data centre moves to cloud, leave the data centre, out of the data centre, data centre exit, data centre closed, data centre closure, data center exit | rechenzentrum schliessen, rechenzentrum aufloesen
data-deletion: delete data, data deletion, data retention rules, retention period, deletion periods, retention rules | datenloeschung, loeschkonzept, aufbewahrungsfrist, aufbewahrungsfristen
data-export: csv export, data export, exported files | datenexport, exportfunktion
data-traffic: network traffic, data traffic, traffic carried, relative to traffic, gigabyte, gigabytes, gigabyte carried, terabyte, terabytes, mobile data, data volume | datenvolumen, datenverkehr
day-surgery: day case, day cases, day surgery, day-case rate, ambulatory, same-day surgery, without an overnight stay | ambulant, ambulante, ambulantes operieren, tagesklinik, ambulantisierung
dead-spot: dead spot, dead spots, dead zone, dead zones, no signal | funkloch
death: death, deaths, mortality, fatality, fatalities | todesfaelle, sterblichkeit, mortalitaet
debt-advice: debt advice, debt counselling | schuldnerberatung
deforestation: palm oil, rspo | entwaldung, palmoel
degree-programme: degree programme, degree programmes, degree program, degree programs, study programme, study programmes, study programs, courses of study | studiengang, studiengaenge
delirium: delirium, delirious, confused after surgery | delir, delirien
delivery-note-eta: eta, eta accuracy, estimated arrival, estimated time of arrival, arrival forecast, predicted arrival, delivery window announced | ankunftsprognose, voraussichtliche ankunft
delivery-slot: delivery slot, delivery slots, delivery window, delivery windows, delivery time windows, time slot, time slots | zeitfenster, lieferfenster
dementia: dementia, alzheimer | demenz
demolition: demolish, demolition | abbruch, abriss, bauschutt, abbruchmaterial
detergent: detergent, detergents, cleaning agent, cleaning agents, cleaning products, cleaning chemicals, cleaners' trolleys | reinigungsmittel, putzmittel, waschmittel
diabetes: diabetes, diabetic | diabetes
diagnosis: diagnosis, diagnoses, diagnosed, time to diagnosis | diagnose, diagnosen
dialysis: dialysis, kidney, kidneys, renal | dialyse, niere, nieren
dictionary: dictionary, dictionaries, encyclopaedia, reference works | woerterbuch, woerterbuecher, nachschlagewerk, lexikon
digital-twin: digital twin, digital twins | digitaler zwilling
disability-living: assisted living, supported living, sheltered workshop, sheltered workshops, supported housing | betreutes wohnen, werkstatt fuer behinderte, wohngruppen
dividend: dividend, dividends, dividend payout, payout to shareholders, pay shareholders | dividende, dividenden, ausschuettung
dock: dock, docks, loading dock, loading docks, loading ramp, loading ramps, ramp | rampe, rampen, laderampe, laderampen
doctorate: phd, phds, doctorate, doctorates, doctoral, doctoral students, doctoral candidates, dissertation, dissertations, doctoral theses | doktorand, doktoranden, doktorandinnen, promovierende, dissertationen, promotionsdauer
download: download, downloads, downloaded, installs, app installs | installationen
draught: draught, on draught, on tap, tap beer, keg, kegs, from the keg, barrel, barrels, from the tap | fass, faesser, vom fass, fassbier
drink: drink, drinks, beverage, beverages, refreshment drinks | getraenk, getraenke
driver-assistance: driver assistance, adas, assisted driving, autonomous driving, self-driving, hands-free driving, automated driving | fahrerassistenz, fahrerassistenzsysteme, autonomes fahren, automatisiertes fahren
driving-time: driving time, driving times, drivers' hours, driver hours, driving hours, rest periods of drivers, tachograph, tachographs | lenkzeit, lenkzeiten, lenk- und ruhezeiten, ruhezeiten
drone: drone, drones | drohne, drohnen
drug-shortage: drug shortage, drug shortages, medicine shortages, shortage of medicines, shortages of medicines | arzneimittelengpaesse
dynamic-tariff: dynamic tariff, dynamic tariffs, time-of-use tariff, time-of-use tariffs, flexible tariff, flexible tariffs | dynamischer tarif, dynamische tarife, zeitvariable tarife
e-prescription: e-prescription, e-prescriptions, digital prescription, digital prescriptions | e-rezept, erezept
eco-driving: fuel-saving driving, drive economically, economical driving, eco-driving, eco driving, drivers' fuel-saving, fuel-saving training, fuel-efficient driving | spritsparend, spritspartraining, spritsparendes fahren, wirtschaftliches fahren
editor: editorial team, proofreading, proofreader, proofreaders, copy-editing, copyediting | lektor, lektorat, lektoren, korrektorat, redakteure
elderly: elderly patients, frail, frailty, older people, geriatric, geriatrics, the over-75s | senioren, hochbetagte, geriatrie, geriatrisch
election: election, elections, vote, votes, voters | wahl, wahlen, waehler
elevator: elevator, elevators | aufzug
email: email, emails, e-mail, e-mails, inbox, inboxes | e-mail, e-mails, mails
encryption-at-rest: encryption at rest, encryption in transit, end-to-end encryption, end-to-end encrypted, encrypted at rest, encryption keys, key management, tls | verschluesseln, verschluesselt, ende-zu-ende-verschluesselung
energy-advice: energy advice, energy advisers, energy audits for customers, energy consulting, energy check, energy checks | energieberatung, energieberatungen, energiecheck
energy-app: energy app, consumption app, consumption in the app, read their consumption, consumption data, see their consumption | energie-app, verbrauchsdaten, verbrauch in der app
engine: engine, engines, motor, motors, idling, truck idling | motoren
ergonomics: ergonomic, ergonomics, height-adjustable, height-adjustable desks | ergonomisch, ergonomie, hoehenverstellbar
esim: esim, esims, e-sim, e-sims, sim card, sim cards, sim | sim-karte, sim-karten
esports: esports, e-sports, tournament, tournaments | esport, turnier, turniere
essay: essay, essays, term paper, term papers, coursework, assignment, assignments, homework | aufsatz, aufsaetze, hausarbeit, hausarbeiten, hausaufgaben
etcs: etcs, digital signalling, digital interlocking, digital interlockings, signal boxes, interlocking, interlockings | stellwerk, stellwerke, digitale stellwerke
eu-project: eu projects, eu project, horizon applications, horizon europe, horizon projects, erc grants, erc grant, european research projects, eu funding applications | eu-projekte, eu-projekt, eu-antraege
event-tracking: events tracked, event tracking, event instrumentation, tracking plan, track all events, product analytics |
exam-marking: exam marking, marked exams, mark exams, marking of exams, exam marks returned, exam results returned, exams corrected, grading time, grade exams, grading of exams, marking time | korrekturzeit, korrekturzeiten, klausurkorrektur, klausuren korrigiert
excavated-soil: excavated soil, excavated earth, earth from sites | erdaushub, aushub
excavator: excavator, excavators, digger, diggers, construction machinery, construction machines, earthmoving | bagger, baumaschine, baumaschinen
exchange-student: exchange semester, exchange semesters, erasmus, semester abroad, study abroad, exchange students, incoming students, student mobility, term abroad, go abroad for a semester | auslandssemester, austauschstudierende, auslandsaufenthalt, auslandsaufenthalte
export-control: export control, export controls, customs tariff, dual-use, export licences, trade compliance, export restrictions, export licence, export checks, export control screening | exportkontrolle, ausfuhrgenehmigung, ausfuhrgenehmigungen, ausfuhrkontrolle, exportkontrollpruefung
failed-payment: failed payments, failed payment, payment success, payments go through, payment success rate, declined cards, declined card, card declined, payment failures, involuntary churn | fehlgeschlagene zahlungen
fake-review: fake reviews, fake ratings, invented ratings, invented reviews, bought reviews, bogus reviews | gefaelschte bewertungen
false-fire-alarm: false fire alarm, false fire alarms, false alarms of the fire brigade | fehlalarme der feuerwehr
family-friendly: family-friendly, family friendly, childcare offered, childcare for staff | familienfreundlich
farm-shop: farm shop, farm shops, direct sales from the farm, farmers' market | hofladen, direktvermarktung
farmer: farmer, farmers, grower, growers | landwirt, landwirte, bauer, bauern
fault-report: fault tickets, fault reports, fault report, faults per thousand lines, faults per 1, 000 lines, trouble tickets, fault rate of lines | stoerungsmeldung, stoerungsmeldungen
feature-flag: feature flag, feature flags, feature toggle, feature toggles |
feed: animal feed, feed conversion, feed per, fodder | futter, futterverwertung, futtermittel
feedstock: feedstock, feedstocks | einsatzstoffe
field-record: field records, field data, field record, plot data | ackerschlagkartei, felddaten
field-safety-action: field safety corrective action, field safety corrective actions, fsca, field safety notices, field action, field actions | sicherheitskorrekturmassnahmen, feldmassnahmen
film: film, films, movie, movies | filme, kino
firmware: firmware, firmware update, firmware updates, ota, embedded software | firmware, embedded-software
first-aid: first aid, first-aid, first aider, first aiders | erste hilfe, ersthelfer
first-sample: ppap, first article inspection, first samples, initial samples, initial sample, first sample approval, initial sample inspection, first article | erstmuster, erstmusterpruefung, erstmusterfreigabe, bemusterung
fish: fish, fishery | fisch
fitting-room: fitting room, fitting rooms, changing room | umkleide, umkleidekabine
five-s: order and cleanliness, tidy work stations, order on the shop floor, workplace organisation, five s | 5s-audit, 5s-audits, ordnung und sauberkeit
flaring: flaring, flare gas, flared gas, flare losses | abfackeln, fackelgas
flat: flat, flats, apartment, apartments, dwelling, dwellings | wohneinheit
flavour: new flavours, new varieties, varieties, new recipes, new taste | geschmacksrichtung, geschmacksrichtungen, neue sorten, sorte
flight: flight, flights | flug, fluege
flyer: flyer, flyers, leaflet, leaflets, printed leaflets, printed brochures, brochure, brochures | prospekt, prospekte, handzettel, werbeprospekte
fmea: fmea, fmeas, failure mode, control plan, control plans | kontrollplan
food-bank: food bank, food banks, food parcel, food parcels, soup kitchen, soup kitchens, meals for the needy, food aid, hot meals | tafel, tafeln, lebensmittelpakete, suppenkueche, lebensmittelhilfe
forgotten-password: locked accounts, account lockouts, password tickets | gesperrte konten
forklift: fork-lift, industrial trucks, internal transport, agv, agvs, automated guided vehicles, tugger train | stapler, gabelstapler, flurfoerderzeuge, fahrerlose transportsysteme, fts, routenzug
formwork: formwork, scaffold, scaffolding, scaffolds | schalung, geruest, gerueste
frozen-food: frozen food, deep-frozen, frozen products, ready meals, convenience food | tiefkuehl, tiefkuehlkost, fertiggerichte
fruit: fruit, fruits, berries | obst, fruechte
funder-report: grant reports, grant report, reports to funders, report to funders, funder reports, donor reports, donor report, reporting to donors, reporting to funders, partners report | verwendungsnachweis, verwendungsnachweise, sachbericht, mittelgeberbericht
furniture: furniture, chairs | moebel, stuehle
game: game, games |
gas-network: gas network, gas grid, gas pipeline, gas pipelines, gas supply | gasnetz, erdgas, gasleitung, gasleitungen
gate: boarding gate, boarding gates, airbridge, jet bridge | gate, flugsteig
gearbox: gearbox, gearboxes, transmission gear, drive train, drivetrain | getriebe, zahnrad, zahnraeder, antriebsstrang
general-practitioner: family doctor, family doctors, referring doctors, referring physicians | zuweiser, einweiser, niedergelassene aerzte
generic-drug: generic, generics, generic drug, generic drugs | generika
gift-register: gifts register, gift register, gifts and hospitality, gifts declared | geschenkeregister, zuwendungen
gift-wrap: gift wrapping, gift wrap | geschenkverpackung
glucose-sensor: glucose sensor, glucose sensors, cgm, cgm sensor, cgm sensors, continuous glucose monitoring, glucose monitor, glucose monitors | glukosesensor, glukosesensoren, blutzuckersensor
gmp: gmp, gxp, good manufacturing practice | gute herstellungspraxis
golden-path: golden path, golden paths, paved road, templates for creating a service, service template, service templates |
goods-receipt: goods receipt, goods-in, goods in, dock-to-stock, dock to stock, putaway, put-away, inbound goods, receiving of goods, booked into stock, goods received to stock | wareneingang, einlagerung, einlagern
graduate: graduate, graduates, alumni, alumnus | absolvent, absolventen, absolventin, absolventinnen, ehemalige
grant-application: grant application, grant applications, research proposals, funding applications, funding proposals | foerderantrag, foerderantraege, projektantraege
green-bond: green bond, green bonds | gruene anleihe, gruene anleihen
green-tariff: green tariff, green tariffs, green electricity tariff, eco tariff, green power tariff | oekostromtarif, oekostromtarife, gruenstromtarif
greenhouse: greenhouses, glasshouse | gewaechshaus, gewaechshaeuser
grid: grid, grids, power grid, feeds power, feed power | stromnetz, netze
group-accounts: consolidated financial statements, consolidated statements, group accounts, consolidation of accounts, annual report | konzernabschluss, geschaeftsbericht
group-booking: group bookings, room nights from groups, nights booked by groups, group travel, tour groups, booked by groups, groups booked, group stays | gruppenbuchungen, reisegruppen, gruppenreisen
guard: guards, security guards, security guard, security officers, patrol, patrols, security staff | wachleute, wachmann, sicherheitskraefte, sicherheitspersonal, streife, wachdienst, streifen
guest-checkout: guest checkout, checkout as guest, checkout as a guest, buy without an account, order without an account | gastbestellung, gastbestellungen
guided-vehicle: driverless transport
habitat: habitat, habitats, wetland, wetlands, peatland, peatlands, rewetted, nature reserve, nature reserves, protected area, protected areas, rivers restored | lebensraum, lebensraeume, moor, moore, wiedervernaessung, naturschutzgebiet, renaturierung, feuchtgebiete
handover-documents: as-built, as-built documents, as-built documentation, handover documentation, handover documents, documents at handover, documentation on completion | bestandsplaene, uebergabedokumentation, revisionsunterlagen
hard-coded-secret: hard-coded passwords, hardcoded passwords, hard-coded secrets, credentials in source code, passwords in source code, secrets in code |
hazardous-substance: hazardous substances, hazardous substance, hazardous chemicals, hazardous materials, svhc, substances of concern, substances of very high concern, toxic substances, carcinogenic substances, toxic chemicals, harmful substances | gefahrstoff, gefahrstoffe, schadstoff, schadstoffe, besorgniserregende stoffe
headquarters: headquarters, head office, hq | zentrale, hauptsitz
health-check: health check, health checks | gesundheitscheck
health-worker: health workers, health worker, community health workers, village health workers, clinics staffed | gesundheitshelfer, gesundheitspersonal
heart: heart, cardiac, cardiology | herz, kardiologie
heat-recovery: heat recovery, waste heat, recovered heat, use of waste heat, recover heat | abwaerme, waermerueckgewinnung, abwaermenutzung
heavy-check: heavy check, heavy checks, c-check, c-checks, base maintenance, line maintenance, overhaul, overhauls, hangar, hangars | c-check, grosswartung, ueberholung, hangar
hectare: hectare, hectares, ha | hektar
hectolitre: hectolitre, hectolitres, hl, hectoliter, hectoliters | hektoliter, hl
hedge-strip: hedgerows, flower strips, flowering strips, fallow strips, field margins | bluehstreifen, hecken
hedged-price: hedged, price hedging, prices fixed in advance, fixed in advance, price locked in, locked-in prices, prices locked in | preisabsicherung, preissicherung
helmet: helmet, helmets, hard hat, hard hats, protective equipment, protective gear, ppe, safety glasses | helm, helme, schutzhelm, schutzausruestung, psa
helpline: helpline, helplines, crisis line, crisis lines, counselling line, distress line, listening service | telefonseelsorge, sorgentelefon, krisentelefon, hilfetelefon, nummer gegen kummer
hen: hen, hens, chicken, chickens, poultry, broiler, broilers, laying hens, eggs, egg | henne, hennen, huhn, huehner, gefluegel, eier, legehennen
hip: hip fracture, hip fractures, hip replacement, hip replacements, knee replacement, knee replacements, joint replacement, joint replacements, fractured hip, femur | huefte, hueftfraktur, hueftprothese, knieprothese, endoprothese
home-buyer: home buyer, home buyers, house buyer, house buyers, homebuyers | hauskaeufer, immobilienkaeufer
home-visit: home visit, home visits, visit at home, visits at home, house calls | hausbesuch, hausbesuche
household-policy: household policy, household policies, home policy, home policies | hausratpolice
hub: hub, hubs, sorting centre, sorting centres, sorting center, sorting hub, cross-dock, cross-docking, transshipment | umschlag, verteilzentrum, verteilzentren, umschlagzentrum, sortierzentrum
human-rights: human rights, supply chain act, human rights due diligence, child labour, forced labour, modern slavery, human-rights, csddd, supply chain due diligence | menschenrechte, lieferkettengesetz, lieferkettensorgfaltspflicht, lksg, kinderarbeit, zwangsarbeit, sorgfaltspflichten
humus: humus, soil health, soil quality | bodengesundheit, humusgehalt
hunger: hunger, hungry, malnutrition, starving | mangelernaehrung
hydraulics: hydraulics, hydraulic, hydraulic cylinders, pneumatic, pneumatics, compressed air | hydraulik, hydraulisch, pneumatik, druckluft
hydrogen: hydrogen, green hydrogen, electrolyser, electrolysers, electrolyzer, electrolysis | wasserstoff, gruener wasserstoff, elektrolyseur, elektrolyse, elektrolyseure
implant: implant, implants, implanted, prosthesis, prostheses | implantat, implantate, prothese, prothesen
in-app-purchase: in-app purchase, in-app purchases, in-game purchase, in-game purchases, arppu, microtransactions | in-app-kaeufe
in-flight-wifi: in-flight wifi, inflight wifi, onboard wifi, on-board wifi, wifi on board, internet on board, wi-fi on board | wlan an bord, internet an bord
in-licensing: in-license, in-licensing, license in, buy in compounds | einlizenzierung
inactive-account: inactive accounts closed, close inactive accounts, close dormant accounts, dormant accounts shut down, accounts closed |
index-linked: index-linked, index linked, indexed, indexee, linked to an index | indexgebunden, indexgebundene, indexpolice
influencer: influencer, influencers, creators, content creators | blogger
information-request: freedom of information, freedom-of-information, foi, foi request, foi requests, information requests | informationsanfragen, auskunftsantrag
ingredient: ingredient, ingredients, food cost, food costs, cost of ingredients, raw materials | zutaten, wareneinsatz, rohstoffe, lebensmittelkosten
insourcing: insource, insourced, insourcing, in-house, bring in-house | eigenleistung, insourcing
instalment: instalment, instalments, monthly instalment, monthly instalments, payment plan, payment plans, advance payments | abschlag, abschlaege, abschlagszahlung, ratenzahlung, ratenzahlungen
insulation: insulate, insulated, insulation, thermal insulation | daemmung, daemmen, waermedaemmung, gedaemmt
insurance: insurance, insurances, insurance premium, insurance premiums, insured | versicherung, versicherungen, versicherungspraemie, versichert
integration-course: integration course, integration courses, migrants, migrant, newcomers to the city, immigrants | integrationskurs, integrationskurse, migranten, zuwanderer
intensive-care: intensive care, icu, critical care, intensive care unit, intensive-care beds | intensivstation, intensivpflege, intensivbetten, intensivmedizin
intercompany: intercompany, inter-company, intercompany differences, intercompany reconciliation, intercompany balances | konzernverrechnung, intercompany-abstimmung
intermodal: intermodal, by rail instead of road, from road to rail, road to rail, rail freight, shift freight to rail, freight by rail, combined transport | kombinierter verkehr, schienengueterverkehr, auf die schiene, verlagerung auf die schiene
internet-speed: download speed, download speeds, upload speed, internet speed, faster internet, bandwidth | bandbreite, downloadgeschwindigkeit, schnelleres internet
intruder-alarm: intruder alarm, intruder alarms, burglar alarm, burglar alarms, break-in alarm, break-in alarms, intrusion alarm, alarm response, after an intruder alarm | einbruchalarm, einbruchalarme, alarmverfolgung, alarmintervention, einbruchmeldung
investment-advice: investment advice, advisory meetings, advisory talks, advice meetings, advice talks, financial advice, wealth advice, advisory sessions | anlageberatung, vermoegensberatung
irrigation: irrigate, irrigated, irrigation, watering | bewaesserung, bewaessern
jobseeker: unemployed, long-term unemployed, unemployment, out of work, job centre, people into jobs | arbeitslose, arbeitslos, langzeitarbeitslose, jobcenter, arbeitslosigkeit, in arbeit vermittelt
journal-entry: journal entry, journal corrections, manual postings, automated postings, bookings posted, postings | buchungen, buchung, buchungssatz
just-in-time: just in time, just-in-time, materials arrive at the site |
kaizen: kaizen workshops, kaizen events, continuous improvement workshops, improvement workshops, cip, lean workshops | kvp, kvp-workshops, kaizen-workshops, verbesserungsworkshops
kanban: pull system, pull production
kitchen: kitchen, kitchens | kueche, kuechen
lab: lab, labs, laboratory, laboratories, lab results, lab result | labor, labore, laborwerte, laborbefunde, laborergebnisse
lab-notebook: electronic lab notebook, electronic lab notebooks, lab notebook, lab notebooks, eln, eln entries, lab journal, lab journals, digital lab notebook | laborjournal, laborjournale, elektronisches laborbuch
label: label, labels, labelling, labeling, tags | etikett, etiketten, kennzeichnung
labour-per-unit: hours per vehicle, hours per car, labour hours per, labor hours per, man-hours per, labour minutes per, working hours per unit, assembly time per, labour content | stunden pro fahrzeug, fertigungszeit
land-register: land register, land registry, cadastre | grundbuch, kataster
landline: landline, fixed line, mobile and fixed, mobile and landline, fixed and mobile | festnetz
language-course: language course, language courses, german course, german courses, english course | sprachkurs, sprachkurse, deutschkurs, deutschkurse
language-skill: speak languages, bilingual, trilingual, language skills | sprachkenntnisse
last-mile: last-mile | letzte meile
latrine: latrine, latrines, sanitation, sanitary facilities, open defecation | latrinen, sanitaeranlagen, sanitaerversorgung
lawyer: without lawyers, without a lawyer, without legal, without the legal department, lawyer, lawyers, attorney, attorneys, legal counsel, in-house counsel | anwalt, anwaelte, jurist, juristen, rechtsabteilung
layered-audit: layered process audits, layered process audit, lpa, process audits, process audit, product audits | prozessaudit, prozessaudits, layered-process-audits
leaderboard: leaderboard, leaderboards, ranking list | bestenliste
learning-gap: learning gap, learning gaps, catch up in, learning deficits | lernluecken, lernrueckstaende
learning-platform: learning platforms, learning management system, lms, moodle, online classroom, virtual classroom | lernplattformen
leasing: leasing, leased, lease contracts for cars, car leasing, leases of cars | geleast
lecture: lecture, lectures | vorlesung, vorlesungen
lecture-recording: recorded lectures, lecture recordings, lectures recorded, lectures on video, video lectures | vorlesungsaufzeichnung, vorlesungsaufzeichnungen
legacy-gift: legacy gift, legacy gifts, bequest, bequests, in their will | testament, testamente, vermaechtnis, erbschaft, erbschaften
lesson: lesson, lessons, class, classes | unterricht, unterrichtsstunde, unterrichtsstunden
letter: letter, letters, paper letters, post by mail | briefe, briefpost
level-design: level design, difficulty curve, tutorial level, players stuck, stuck at level | schwierigkeitsgrad
library: library, libraries | bibliothek, bibliotheken, buecherei, buechereien
licence-audit: licence audit, license audit, licence audits, underlicensing, licence compliance | lizenzaudit
light: lighting, lamps, led lights, led lighting, street lights | beleuchtung, lampen, strassenlaternen
line-fault: line fault, line faults, broken line, broken lines, network fault, network faults | leitungsstoerung, leitungsstoerungen
linen: linen, bed linen, towels, towel, laundry | waesche, bettwaesche, handtuch, handtuecher
liquidity-coverage: liquidity coverage ratio, liquidity coverage, lcr, nsfr, net stable funding ratio | liquiditaetsdeckungsquote
live-ops: live ops, live-ops, in-game events, in-game event, seasonal events in the game, live events in the game |
lng: lng, liquefied gas, lng terminal, gas storage, storage level of gas | lng, fluessiggas, gasspeicher
loading-screen: loading screen, loading screens, load time of levels, level load time, loading time of levels | ladebildschirm
local-setup: local setup, dev environment, development setup, runs the stack, run the stack, local environment, developer setup, setup of the environment | entwicklungsumgebung
local-sourcing: local suppliers, regional sourcing, source locally, buy locally, bought locally, vendors in the region, suppliers in the region, suppliers from the region | lieferanten aus der region, regionaler einkauf
loneliness: lonely, loneliness, isolation, isolated | einsam, einsamkeit
lounge: lounge, lounges, lounge guests, airport lounge | lounge, lounges
low-carbon-concrete: low-carbon concrete, concrete with less cement, green concrete, co2-reduced concrete, low carbon concrete, low-carbon cement, cement-free concrete, recycled concrete | co2-reduzierter beton, recyclingbeton, klimafreundlicher beton
machining: milling, turning shop, grinding, cnc, cnc machines, lathes, machining centre, machining centres, cutting machines | zerspanung, fraesen, drehen, cnc, bearbeitungszentrum, bearbeitungszentren, cnc-maschinen
magazine: magazine, magazines, periodical, periodicals, weekly paper, newspaper, newspapers, daily paper | zeitschrift, zeitschriften, magazin, magazine, zeitung, zeitungen, tageszeitung
mailing: appeal letter, appeal letters, direct mail, christmas appeal, mailshot, mailshots | spendenbrief, spendenbriefe, mailings, weihnachtsmailing
major-gift: major gift, major gifts, major donor, major donors, big donor, big donors | grossspender, grossspende, grossspenden
make-or-buy: make or buy, make-or-buy, low-cost countries, best-cost countries, low-cost country sourcing, best-cost sourcing, sourcing from low-cost |
malt: malt, malts, barley, barley malt, hops, brewing barley | malz, gerste, braugerste, hopfen
manuscript: manuscript, manuscripts, submissions of authors, submitted manuscripts, book proposals | manuskript, manuskripte, einreichungen
market-square: town centre, high street, main square, downtown, inner city shops | innenstadt, stadtzentrum, ortskern, marktplatz, fussgaengerzone
marketing-automation: marketing automation, nurture, nurturing, nurture track, nurture campaign, nurture campaigns, drip campaign, drip campaigns | marketing-automatisierung, lead-nurturing
marketplace-seller: marketplace sellers, sellers on the marketplace, third-party sellers, sellers on our platform | marktplatzhaendler
mast: mast, masts, antenna, antennas, base station, base stations, radio site, radio sites, cell tower, cell towers, mobile sites | mobilfunkmast, mobilfunkmasten, funkmast, funkmasten, antennen, basisstationen, mobilfunkstandorte
matchmaking: matchmaking, find a match, finding a match | spielersuche
maths: maths, math, mathematics, arithmetic | mathe, mathematik
measuring-device: measuring device, measuring devices, measuring equipment, measuring instruments, test equipment, overdue for calibration | pruefmittel, messgeraet, messgeraete
measuring-machine: coordinate measuring, measuring machine, measuring machines, inspection of parts, in-line inspection, end-of-line test, end-of-line tests, test bench, test benches, test rig, test rigs | messmaschine, pruefstand, pruefstaende, end-of-line-test
meat: meat | fleisch
menu: menu, menus, dish, dishes | speisekarte, gericht, gerichte
merchant: merchant, merchants | haendlerkunden
merger: merger, mergers, acquisition of companies, m&a, takeover, post-merger, integrate the acquired | fusion, uebernahme eines unternehmens
mes: mes, manufacturing execution system, digital work orders, paperless shop floor, work orders on screen | mes, betriebsdatenerfassung, papierlose fertigung
message-queue: message queue, message queues, kafka, event bus, event stream, event streaming, message broker | nachrichtenwarteschlange
methane: methane, methane leaks, methane emissions, gas leaks, gas leak | methan, methanlecks, gaslecks, methanemissionen
microcredit: microcredit, microloans, savings groups, savings group, small loans, village savings | mikrokredit, mikrokredite, spargruppen
midwife: labour ward, maternity ward, delivery room, obstetrics | kreisssaal, geburtshilfe
minibar: minibar, minibars, room service |
mobile-ticket: digital tickets, mobile tickets, mobile ticket, tickets via app, tickets in the app, ticket sales in the app, tickets sold digitally, tickets bought digitally, paper tickets, e-tickets, eticket, tickets on the phone, digital ticket sales | handyticket, handytickets, digitale tickets, digitale fahrscheine, papierfahrscheine
moderator: moderator, moderators | moderatoren
motor-claim: motor claims, motor claim, car claims, car claim, vehicle claims, car damage, motor damage, vehicle damage, damaged cars, motor policies, motor policy, auto insurance, auto claims, motor line | kfz-versicherung, autoversicherung, kfz-schaden, kfz-schaeden, kraftfahrtversicherung, kraftfahrt, kraftschaeden
motor-customer: motor customer, motor customers, car customer, car customers, motor policyholders | kfz-kunden, autokunden
motorway: motorway, motorways, highway, highways, freeway | autobahn, autobahnen
museum: museum, museums, gallery, galleries | museen
natural-disaster: natural catastrophe, natural catastrophes, natural disaster, natural disasters, nat cat, flood risk, earthquake, earthquakes | naturkatastrophe, naturkatastrophen, ueberschwemmung, elementarschaeden, naturgefahren, starkregen
nda:  | vertraulichkeitsvereinbarungen
neighbourhood: neighbourhood, neighbourhoods, neighborhood, district, districts, quarter of the city | stadtteil, stadtteile, viertel, quartier, bezirk, bezirke
new-model: new model, new models, model launch, model launches, facelift, model range | neues modell, modellpalette, modellwechsel
newspaper: printed edition, print edition
newsroom: newsroom, editorial office, editors | redaktion, redaktionen
noise: noise, noisy, quiet, decibel | laerm, laut, leise
notification: notification, notifications, push notification, push notifications, push message, push messages, reminders by text, text message, text messages, sms | benachrichtigung, benachrichtigungen, push-nachricht, push-nachrichten, sms, erinnerungen
nuclear: nuclear, reactor, reactors, nuclear waste, radioactive | kernkraft, reaktor, atommuell, radioaktiv, kernkraftwerk
nuisance-call: spam calls, nuisance calls, robocalls, unwanted calls | spam-anrufe, werbeanrufe
number-porting: porting, porting a number, number porting, number portability, port numbers | rufnummernmitnahme, portierung
nursery: nursery, nurseries, daycare, day care, day-care, kindergarten, kindergartens, childcare, child care, creche, nursery place, nursery places, daycare place, daycare places | kita, kitas, kitaplatz, kitaplaetze, krippe, kinderbetreuung
nutri-score: nutri-score, nutri score, nutrition score, healthier products, healthier recipes, nutritional value | nutri-score, naehrwert, naehrwerte, gesuendere rezepturen
nutrition: nutrition, diet, diets | ernaehrung
offline-mode: offline mode, works offline, work offline, offline use, offline-capable, without internet | offlinemodus, offline nutzbar, offlinefaehig
old-car-value: value of their old car, value of their car, price for their old car, trade-in offers, part exchange, part-exchange | inzahlungnahmen
on-board-service: service on board, on-board service, cabin service, inflight, in-flight, inflight service, board service, cabin comfort | bordservice, kabinenservice
on-call: on-call rotation, on-call owner, on-call rota, on-call schedule, on call | rufbereitschaft, bereitschaftsdienst
online-banking: online banking, banking app, mobile banking, digital banking, transactions done digitally, digital transactions | onlinebanking
online-course: online course, online courses, e-learning course, learning platform, learning app | onlinekurs, onlinekurse, e-learning, lernplattform, webinare
online-donation: online donation, online donations, donate online, donated online, online giving, donation form, donation page, donation pages, text giving | onlinespende, onlinespenden, online spenden, spendenformular, spendenseite
online-giving: raise online, raised online, raise money online, donations on the website, give online, digital fundraising, online fundraising | online-fundraising, onlinefundraising
open-access: freely accessible publications, freely available publications, publicly accessible articles | frei zugaengliche publikationen
open-banking: open banking, psd2, third parties connected, open-banking, account information services | offene bankschnittstellen
open-data: open data, public data, datasets for the public, open data portal | offene daten
open-research-data: research data published, open research data, datasets freely available, fair data, data of all projects available, research data management | offene forschungsdaten, forschungsdatenmanagement, forschungsdaten
opening-hours: opening times
operator: operator, operators | bediener, maschinenbediener, anlagenbediener
order-cutoff: order cut-off, cut-off time, cut-off, order until | bestellschluss, bestellannahmeschluss, annahmeschluss
organic: organic food, organic farming, organic products, organic share | bioprodukte, biolandbau, oekolandbau
organic-land: organic area, farm organically, organically farmed, land organically, organic land, organic hectares, organic acreage, converted to organic, organic conversion | oekoflaeche, bioflaeche, oekologisch bewirtschaftet, biologisch bewirtschaftet
outsourcing: outsource, outsourced, outsourcing, give to a provider | auslagern, auslagerung, fremdvergabe
overhaul: overhauled, overhauling, workshop lead time, workshop time, time in the workshop, workshop days, workshop stay, workshop stays, turnaround in the workshop, days in the workshop | hauptuntersuchung, hauptuntersuchungen, werkstattzeit, werkstattaufenthalt, werkstattdurchlaufzeit, werkstatttage
overhead-line: overhead line, overhead lines, power line, power lines, pylon, pylons, high-voltage line, high-voltage lines, underground cable, underground cables | freileitung, freileitungen, hochspannungsleitung, strommast, strommasten, erdkabel
pack-serialisation: serialisation, serialization, serialised packs, serial number on every pack, serialised | serialisierung
packaging-film: stretch film, plastic film, shrink wrap | stretchfolie, folie
pain: pain, painful | schmerz, schmerzen
paint-shop: paint shop, painting, coating, coatings, painted, paint line, varnish | lackiererei, lackierung, lackieren, beschichtung
pallet: pallet, pallets | palette, paletten
pallet-exchange: pallet exchange, pallet balance, pallets lost, missing pallets, pallet losses | palettentausch, palettenverlust, palettenschwund
palliative: palliative, palliative care, hospice, end of life care, end-of-life care, die at home, terminally ill, dying | palliativ, palliativversorgung, hospiz, sterbebegleitung
parcel-air: air in parcels, packaging fits, right-sized packaging |
parcel-locker: parcel locker, parcel lockers, pick-up station, pick-up stations, parcel machine, parcel machines, parcel box, parcel boxes, parcel shop, parcel shops, pick-up point, pick-up points, pickup point, pickup points | packstation, packstationen, paketstation, paketautomat, paketautomaten, paketshop, paketshops, abholstation
parental-leave: parental leave, maternity leave, paternity leave, parents return, return after leave, after leave | elternzeit, mutterschutz, rueckkehr aus der elternzeit
parents-evening: parents' evening, parents evening, parents' evenings, parent-teacher, parent-teacher meetings, parent teacher conferences | elternabend, elternabende, elternsprechtag
parking: parking, parking space, parking spaces, car park, car parks | parken, parkplatz, parkplaetze
password-reset: password reset, password resets, forgotten passwords, forgotten password | passwort zuruecksetzen, vergessene passwoerter
pastry: baked goods, pastry, pastries, dough | broetchen, backwaren, teig
pavement: pavement, pavements, sidewalk, sidewalks, footpath, footpaths, kerb, kerbs, pedestrians, pedestrian crossings, zebra crossings | gehweg, gehwege, buergersteig, fusswege, fussgaenger, zebrastreifen, bordsteine
pay-range: pay range, pay ranges, salary range, salary ranges, pay band, pay bands, salary band, salary bands | gehaltsband, gehaltsspanne, gehaltsspannen
payment-terms: payment terms with suppliers, payment terms for suppliers, payment days for suppliers | zahlungsziele der lieferanten
pension-product: pension product, pension products, retirement product, retirement products, pension plan, pension plans, pension policy, pension policies, annuity, annuities, pension scheme, retirement savings, assurance retraite, retirement insurance | altersvorsorge, rentenversicherung, rentenprodukt, betriebsrente, betriebliche altersvorsorge, bav
pensioner: senior citizens, pensioners, elderly people | rentner, aeltere menschen
petition: petition, petitions, signatories | petitionen
pfas: pfas, pfas-free, forever chemicals, forever chemical, fluorinated chemicals, fluorinated substances, fluorosurfactants, per- and polyfluorinated | ewigkeitschemikalien, fluorchemikalien
pharmacy: pharmacy, pharmacist, pharmacists, dispensing, dispensary | apotheke, apotheker, krankenhausapotheke
phone: phone, phones, telephone, telephones, on the phone, get through on the phone, get through to us | telefon, telefonisch
photo: photo, photos, picture, pictures, image, images | foto, fotos, bild, bilder
physiotherapy: physiotherapy, physiotherapist, physiotherapists, mobilised, mobilise patients, rehabilitation, rehab, early rehabilitation | physiotherapie, reha, rehabilitation, mobilisation, fruehmobilisation
pig: pig, pigs, piglet, piglets, sow, sows | schwein, schweine, ferkel
pilot-training: pilot training, flight training, simulator hours, captains, first officers, pilots trained | pilotenausbildung, simulator, kapitaene
planogram: planogram, planograms, shelf layout, shelf plan, shelf plans | regalbelegung, regallayout
plant-turnaround: plant turnaround, plant turnarounds, plant shutdown, plant shutdowns, scheduled shutdown, scheduled shutdowns, planned shutdown, turnaround works | anlagenstillstand, anlagenstillstaende, anlagenrevision, revisionsstillstand
plate: licence plate, number plate | kennzeichen
platform-edge: railway platform, station platforms, train platforms | bahnsteig, bahnsteige
playground: playground, playgrounds, park, parks | spielplatz, spielplaetze
podcast: podcasts, audio series |
pork: pork, fattening pig, fattening pigs, hog, hogs | schweinefleisch, mastschweine, mastschwein
port: port, ports, harbour, harbor, unloaded, unloading | hafen, haefen, entladung, entladen
portal-for-developers: developer portal, internal developer portal, service catalogue, service catalog |
postmortem: postmortem, postmortems, post-mortem, post-mortems, incident review, incident reviews, incidents reviewed, root cause analysis, root cause, root causes, lessons learned, blameless review | ursachenanalyse, ursachen
potato: potato, potatoes | kartoffel, kartoffeln
poverty: poverty, low-income, low income, poor households, poor families, deprived | armut, einkommensschwach
power-of-attorney: powers of attorney, power of attorney, signing authority, signature rules | vollmacht, vollmachten, unterschriftenregelung
power-plant: power plant, power plants, power station, power stations, generating unit, generating units | kraftwerk, kraftwerke, kraftwerksblock
power-purchase: power purchase agreement, power purchase agreements, ppa, ppas, long-term power contracts, hedging of power, energy procurement, power procurement | stromliefervertrag, stromliefervertraege, energiebeschaffung, strombeschaffung
prefabrication: prefabricate, prefabricated, prefabrication, ready-made, off-site construction, modular construction | vorfertigung, vorgefertigt, modulbau, fertigteile
premium-cabin: business class, first class, premium cabin, premium economy, premium cabins, premium seats | business class, erste klasse, premium economy
prepaid: prepaid, pay-as-you-go, prepaid cards |
prequalification: prequalification, prequalified, vetted, vetting, approved suppliers list | praequalifikation, praequalifiziert
prescriber: prescriber, prescribers, doctors prescribe, physicians prescribe, prescribed by doctors, prescription share | verordner, verordnungen, verschreiber
press-freedom: local news, local journalism, local stories, local reporting | lokaljournalismus, lokalnachrichten
press-release: press release, press releases | pressemitteilung, pressemitteilungen
press-review: press reviews, reviewed in the press, media reviews, reviews in the media, reviews in newspapers, book reviews, reviews of our books | rezension, rezensionen, buchbesprechungen
press-shop: press shops, stamping plant, stamping press, presses, pressing plant | pressen, den pressen
preview-sale: early access, preview sale, preview sales | vorabverkauf
price-match: price match, price matching, match competitor prices, match prices, best price guarantee | bestpreisgarantie
price-tag: electronic shelf labels, electronic price tags, digital price tags, price tags, price tag, price labels, shelf-edge labels, esl | preisschild, preisschilder, elektronische preisschilder
print-run: print run, print runs, first printing, reprint, reprints, print on demand, print-on-demand, copies printed, out of print | nachdruck, nachdrucke, druckauflage, erstauflage
printer: printer, printers | drucker
probation: probation, probation period, trial period, probationary | probezeit
process-capability: process capability, capable processes, processes capable, cpk, cp/cpk, statistical process control, spc | prozessfaehigkeit, faehige prozesse
process-map: process documentation, processes documented, process map, process maps, map processes, map business processes, map all business processes, document processes | prozesslandkarte, prozessdokumentation
procure-to-pay: procure-to-pay, purchase-to-pay, order to payment |
product-demo: product demo, product demos, demo, demos, demos held, demonstrations | produktvorfuehrung, produktvorfuehrungen, produktdemos
product-review: reviews of products, items with reviews, products with reviews, customer reviews on products | produktbewertungen, produktbewertung
professor: professor, professors, professorship, professorships, full professors, faculty positions | professur, professuren, professoren, professorinnen, lehrstuhl, lehrstuehle, berufungsverfahren
proof-of-delivery: proof of delivery, proofs of delivery, epod, pod scanned, delivery note, delivery notes, paperless delivery notes | ablieferbeleg, ablieferbelege, lieferschein, lieferscheine, ablieferungsnachweis, zustellnachweis
property-insurance: property insurance, property line, property claims, homeowners insurance, building insurance, water damage claims, storm claims | sachversicherung, wohngebaeudeversicherung, hausratversicherung, gebaeudeversicherung, dommages
proposal-reuse: reusable proposals, proposal templates, proposal modules, bid library | angebotsbausteine, angebotsvorlagen
psychiatry: psychiatry, psychiatric, mental health ward, mental illness, mentally ill | psychiatrie, psychiatrisch, psychisch kranke
pub: pub, pubs, tavern, taverns, licensed premises, on-trade, bars and restaurants, bars and pubs, inns | kneipe, kneipen, gaststaette, gaststaetten, wirtshaus, wirtshaeuser, gastronomie, wirte
public-building: public buildings, municipal buildings, council buildings, town hall and schools, city buildings | oeffentliche gebaeude, staedtische gebaeude, kommunale gebaeude
pump: pump, pumps, infusion pump, infusion pumps | pumpe, pumpen, infusionspumpe, infusionspumpen
purchasing-card: purchasing card, purchasing cards, p-card, p-cards, company credit cards | firmenkreditkarte, firmenkreditkarten
purchasing-catalogue: catalogue orders, catalog orders, e-procurement, e-procurement catalogue, ordered from the catalogue, orders from catalogues, orders from the catalogue, punch-out, catalogue buying | einkaufskatalog, elektronischer katalog, katalogquote
push-notification: push alerts | push-benachrichtigungen
query-cost: query cost, query costs, bigquery spend, warehouse cost, snowflake cost, snowflake spend |
questionnaire: questionnaire, questionnaires | fragebogen, frageboegen
quote-speed: quotes out in, quotes out within, send offers, send quotes, offers sent, offers out, quotes sent, quote turnaround, time to quote | angebote versenden, angebote verschicken, angebotsdauer
radio-spectrum: spectrum, radio spectrum, frequency bands, frequencies, refarm, refarmed, refarming | frequenzen, frequenzspektrum, mobilfunkfrequenzen
rail-track: railway track, track access, rails, railway network | schiene, gleise, trasse, trassen
ramp-up: ramp-up of new products, ramp up of new products, full volume, product ramp-up, start of production, serial production | serienanlauf, produktionsanlauf, hochlauf
rate-limit: rate limit, rate limits, rate limiting, throttling, throttled requests, throttle
rating-of-sellers: seller ratings, sellers rated, seller rating | haendlerbewertungen
reach-registration: reach registration, reach registrations, reach dossier, reach dossiers, safety data sheet, safety data sheets | sicherheitsdatenblatt, sicherheitsdatenblaetter, reach-registrierung
reader-review: reader reviews, customer reviews of books, stars on retail sites, ratings of our books | leserrezensionen, leserbewertungen
reception: receptionist, receptionists, reception desk, front office | empfang
recipe: recipe, recipes, formulation, formulations | rezept, rezepte, rezeptur
recommendation-engine: product recommendations, recommended products, recommendation engine, recommendations on the site, personalised recommendations, personalized recommendations | produktempfehlungen
refund: refund, refunds, refunded, money back, credit notes | erstattung, erstattungen, gutschrift, gutschriften
refurbishing: refurbish, refurbished, refurbishment, second-hand, second hand, reconditioned | aufbereitet, wiederaufbereitung, gebraucht
reinsurance: reinsurance, reinsurer, reinsurers, reinsured | rueckversicherung, rueckversicherer
relative: relatives, next of kin, family members, families of patients | angehoerige, angehoerigen
relief: emergency relief, disaster relief, humanitarian aid, relief supplies, relief goods, emergency aid, aid supplies, aid convoys | nothilfe, katastrophenhilfe, humanitaere hilfe, hilfsgueter, soforthilfe
renewable-feedstock: bio-based, biobased, renewable raw materials, renewable feedstock, renewable feedstocks, fossil-free feedstock, circular feedstock, biomass, plant-based raw materials, bio-based raw materials | biobasiert, nachwachsende rohstoffe, biobasierte rohstoffe
rented-machine: rental equipment, rented machines, hired machines, equipment hire, hire of machines, machine rental, rented equipment | mietmaschinen, mietgeraete
repair: repair, repairs, repaired, mend, mended | reparatur, reparaturen, reparieren
repository: repo, repos, repository, repositories |
reserve-fund: free reserves, reserve fund, months of reserves, rainy day fund | ruecklage, ruecklagen, freie ruecklagen, reserven
residency: specialist training, residents in training, junior doctors, junior doctor, medical students | facharztausbildung, assistenzaerzte, assistenzarzt, weiterbildungsassistenten
revenue-per-player: arpdau, each daily player brings, revenue per player, revenue per daily user, income per player, player brings, each player spends, spend per player, spending per player, players spend | umsatz pro spieler, umsatz je spieler
roaming: roaming, roam |
robo-advice: robo-advisor, robo advisor, robo-advice, digital investment advice |
robot: robot, robots, cobot, cobots | roboter
robotics: welding robot, welding robots, robot cell, robot cells, robotic cell, gripper, grippers | schweissroboter, cobot, roboterzelle, greifer
roof: roof, roofs, rooftop, rooftops | dach, daecher
room-cleaning: housekeeping, rooms ready, rooms are ready, room ready, clean rooms, room cleaning | zimmerreinigung, zimmer fertig
route: route, routes, route planning, flight path, flight paths, tour planning, tours | tour, touren, tourenplanung, routen, strecke, strecken
route-planning: better tours, optimised routes, optimized routes, route optimisation, route optimization, shorter tours, shorter routes, fewer kilometres through | routenoptimierung, tourenoptimierung
router: router, routers, modem, modems, self-install, connect their router |
royalty: royalty, royalties, royalty statement, royalty statements, author payments, fees of authors | tantiemen, autorenhonorare, honorarabrechnung, honorarabrechnungen
safety-talk: safety talk, safety talks, toolbox talk, toolbox talks, safety conversations | sicherheitsgespraech, sicherheitsgespraeche, sicherheitskurzgespraech
salary-account: salary account, salary accounts, main bank, primary account, current accounts with salary, house bank | gehaltskonto, gehaltskonten, hausbank
sales-guide: sales playbook, guide for reps, sales guide, how to sell | verkaufsleitfaden
sample: sample, samples | probe, proben
sanction: sanction, sanctions, embargo | sanktionen
sandbox: sandbox, sandboxes, staging, staging environment, test environment, test environments, preview environment, preview environments, demo environment | testumgebung, testumgebungen, testsystem
saver: saver, savers, savings goal, savings goals, savings plan | sparer, sparziel, sparziele, sparplan
savings-plan: investment plan, investment plans, monthly savings plan, save into funds, save monthly into funds, save monthly, etf savings plan, etf savings plans, fund savings plans | fondssparplan, fondssparplaene, etf-sparplan, etf-sparplaene, wertpapiersparplan
scholarship: bursary, fellowship, fellowships
school: school, schools | schule, schulen
school-building: school buildings, school building, classrooms, classroom, school sites | schulgebaeude, klassenraum, klassenraeume, klassenzimmer
school-class: school class, school classes, school group, school groups, class trips | schulklasse, schulklassen
school-kit: school kit, school kits, school bags, uniforms for pupils, scholarships, scholarship, bursaries, stipends | stipendium, stipendien, schulranzen
school-meal: school meal, school meals, school lunch, school lunches, school dinners, school canteen, free lunch, canteen, canteens, cafeteria | schulessen, schulmensa, mensaessen, schulverpflegung, mensa, kantine, kantinen
science-subject: stem, stem subjects, science subjects, mint | mint-faecher
scoop: scoop, scoops, exclusive stories, exclusive story, published first | exklusivgeschichten
season: season, season tickets | saison, spielzeit
season-end: end-of-season, season end, end of season, seasonal goods | saisonware
seat: seat, seats | sitz, sitze, sitzplaetze
seat-display: reservation displays, reservation display, seat reservations shown, reservations shown, reservations displayed, seat displays | reservierungsanzeige, reservierungsanzeigen
seat-licence: seats per account
second-placement: second placement, second placements, displays in shops, secondary display, trade promotion, trade promotions, promotion weeks | zweitplatzierung, zweitplatzierungen, verkaufsfoerderung, aktionswochen
secret: secret, secrets, api keys, tokens | geheimnisse
security-lane: security lanes, security check, security checks, security control, security queue, airport security | sicherheitskontrolle, sicherheitskontrollen
sedation: sedation, sedative, sedatives, restraint, restraints | fixierung, fixierungen, sedierung
seed: seed, seeds, sowing, sown, seedlings | saatgut, aussaat, saat
self-checkout: self-checkout, self checkout, self-checkouts, self-scanning, scan and go, scan-and-go, self-service tills, self-service till, self-service checkouts, scan their goods themselves | sb-kasse, sb-kassen, selbstbedienungskassen, self-checkout-kassen, selbst scannen
self-determination: self-determination, self-determined, decide their daily routine, decide on their day | selbstbestimmung, selbstbestimmt
selling-time: time selling, spend time selling, selling time, customer-facing time, admin for salespeople, admin for sales reps, admin work for sales | zeit beim kunden, verkaufszeit
sensor: sensor, sensors, iot | sensoren
series: book series, series of books, new series, sequel, sequels | buchreihe, buchreihen, reihen
series-maturity: series maturity, series production, start of series, ramp to series, ready for series | serienreife, serienproduktion, sop
server-queue: server queue, login queue, queue to log in, wait to log in, time to log in, login time | login-warteschlange
set-top-box: set-top box, set-top boxes, tv box, tv boxes | receiver
sewer: sewer, sewers, drains, sewerage | kanal, kanalnetz, kanalisation, klaeranlage, klaeranlagen
shadow-it: shadow IT, unapproved software, unapproved tools, unapproved saas, unapproved apps | schatten-it
shared-service: shared service, shared services, shared service centre, shared service center, service centre for finance | shared-service-center
sheet-metal: sheet metal, laser cutting, bending, stamping, press shop, forging, forged parts, forgings | blech, laserschneiden, stanzen, presswerk, schmieden, schmiedeteile
shelf: shelf, shelves | regalplatz, regalplaetze
shelf-life: shelf life, longer on sale, keeps fresh, best-before, expiry date, expiry dates, expired | haltbarkeit, mindesthaltbarkeit, abgelaufen
shift-handover: shift handover, shift handovers, handover between shifts, sbar, hand over between shifts | dienstuebergabe, schichtuebergabe
ship: vessel, vessels, cargo ships | schiff, schiffe
shipment-split: split shipment, split shipments, partial shipments, in one parcel, one shipment per order | teillieferung, teillieferungen
shop-floor: shopfloor, workstation layout, 5s, 5s audit, 5s audits, tidy workplaces, kanban, value stream, value streams, lean audits | shopfloor, 5s, wertstrom, kanban, werkhalle
shop-floor-meeting: shop floor management, shop-floor management, daily shop floor meeting, shop floor meetings, gemba, gemba walk, gemba walks | shopfloor-management, shopfloor-runde
should-cost: should-cost, should cost, target costing, cost breakdowns, open-book, value engineering, value analysis | wertanalyse
signature: signature, signatures | unterschrift, unterschriften
sim-swap: sim swap, sim swaps, sim-swap |
site-diary: site diary, site diaries, daily site reports, site reports, construction diary, construction diaries | bautagebuch, bautagebuecher, bautagesberichte
size: size, sizes, sizing | groesse, groessen
skills-matrix: run by three people, several stations, flexible workers, can run every station, qualification matrix | qualifizierungsmatrix
skip-level: skip-level, skip level, executive meets employees, leadership meets employees, breakfast with the ceo |
slow-zone: slow zone, speed restrictions, speed restriction, temporary speed restrictions | langsamfahrstelle, langsamfahrstellen
smallholder: smallholder, smallholders, smallholder farmers, small farmers, family farms | kleinbauern, kleinbaeuerinnen
smell: smell, odour, odours | geruch, gerueche
social-benefit: social benefit, social benefits, welfare benefits, welfare, benefits are paid, housing benefit, child benefit | sozialleistung, sozialleistungen, wohngeld, kindergeld, buergergeld
social-worker: social worker, social workers, caseworker, caseworkers, case worker, case workers, social care staff | sozialarbeiter, sozialarbeiterin, fallmanager
soft-drink: soft drink, soft drinks, lemonade, lemonades, juice, juices, mineral water, sparkling water | limonade, limonaden, saft, saefte, mineralwasser, erfrischungsgetraenke
soil: soil, soils | boden, boeden
solvent: solvent, solvents | loesemittel, loesungsmittel
spa: spa, wellness area, sauna, treatments in the spa | wellnessbereich
special-needs: special needs, special educational needs, sen, support needs, special-needs | foerderbedarf, inklusionskinder
speed-limit: speed limit, speed limits, 20 mph zone, 30 km/h zones, slow zones, speed cameras, traffic calming, low-traffic | tempolimit, tempo 30, verkehrsberuhigung, blitzer
spin-off: spin-off, spin-offs, spin off, start-ups from the university, university start-ups, founders | ausgruendung, ausgruendungen, gruender
sponsorship: sponsorship, sponsorships, sponsor an event, sponsor events, sponsor conferences | sponsoring
sport: sport, sports, exercise classes, fitness | sportangebote
stability-data: stability data, stability studies, stability study, shelf life proven, proven shelf life | stabilitaetsdaten, stabilitaetsstudien
standing-order: direct-debit, sepa
static-analysis: static analysis, code scanning, repo scanned, sast, code scan, linting | statische analyse
station: station, stations, railway station, railway stations, train station, train stations | bahnhof, bahnhoefe, haltestelle, haltestellen
steam: steam consumption | dampf
steel: steel, recycled steel, secondary steel, scrap steel, steel from scrap | stahl
sterile-goods: sterile, sterile goods, sterilisation, instrument sets, surgical instruments, instrument trays | sterilgut, sterilisation, sterilgutaufbereitung, op-instrumente, instrumentensiebe
sterility: sterility, sterilization, sterilised, sterilized | steril
stocktake: stocktake, stocktaking, cycle counting, physical inventory, inventory count | inventur, inventuren, inventurzaehlung
storage: storage, storage space, warehouse space, space in the warehouse | lagerflaeche, lagerplatz, stauraum
storm: storm, storms, flood, floods, hail | sturm, unwetter, hochwasser, hagel
story: story, stories | geschichte, geschichten
story-told-once: repeat their story, customer history, full customer history, history of the customer | kundenhistorie
street: street, streets, road, roads, lane, lanes | strasse, strassen
stress-test: stress test, stress tests | stresstest, stresstests
stroke: stroke, strokes, door-to-needle, door-to-needle time | schlaganfall
student-housing: dormitory, dormitories, student housing, student accommodation, student rooms, halls of residence, student flats | wohnheime, wohnheimplaetze, studentenwohnheim, studentenwohnheime
subsidiary: subsidiary, subsidiaries, affiliate, affiliates | tochtergesellschaft, tochtergesellschaften
substation: substation, substations, transformer station, transformer stations, transformer, transformers, switchgear, switching station | umspannwerk, umspannwerke, trafostation, trafostationen, ortsnetzstation, ortsnetzstationen, transformator, transformatoren, schaltanlage, schaltanlagen
subtitle: subtitle, subtitles, captions | untertitel
success-plan: success plan, success plans, customer success plan |
sugar: sugar, salt, fat | zucker, salz
survival: survival, survive, survives, alive | ueberleben, ueberlebensrate
sustainable-fund: sustainable fund, sustainable funds, esg fund, esg funds, sustainable investments | nachhaltige fonds, nachhaltige geldanlagen
swimming: swim, swimming, swimming pool, pools | schwimmen, schwimmbad
table: table, tables | tisch, tische
tablet: ipad, ipads |
tail-spend: small orders, low-value orders, low-value purchases, small purchases | kleinbestellungen
taken-on: taken on, take on apprentices, permanent job, permanent jobs, permanent contract, permanent contracts | uebernahme, uebernahmequote, unbefristet, festanstellung
takt: takt time, cycle time per part, a part every, one part every, a car every, seconds per part, seconds per piece, cycle time seconds | taktzeit, taktzeiten, zykluszeit, zykluszeiten
technology-transfer: technology transfer, knowledge transfer to industry, contract research, industry projects, research contracts with companies, industry collaborations, industry partnerships, joint research with companies | technologietransfer, auftragsforschung, industriekooperationen
temperature: temperature, temperatures | temperatur, temperaturen
template: template, templates, boilerplate | vorlage, vorlagen
tenant-power: tenant electricity, power for tenants, energy community, energy communities, energy sharing, citizen energy, prosumer, prosumers | mieterstrom, energiegemeinschaft, buergerenergie, prosumer
tender-price: estimating, cost estimate, cost estimates, calculation of bids, bid calculation | kalkulation, angebotskalkulation, kostenschaetzung
territory: territory plan, sales territories, sales areas, territories assigned | vertriebsgebiete, vertriebsgebiet, verkaufsgebiete
test-drive: test drive, test drives | probefahrt, probefahrten
theatre-arts: opera, orchestra, concert hall, concerts, concert, performances of the theatre, playhouse | oper, orchester, konzert, konzerte, schauspielhaus
therapy: therapy, therapies, therapist | therapie, therapien
third-party-developer: third-party developers, third party developers, external developers, outside developers, developer partners, app developers, extension developers | externe entwickler, drittentwickler
three-d-model: model-based definition, 3d drawings, digital drawings, drawingless, instead of paper drawings
ticket-machine: ticket machine, ticket machines, vending machines for tickets | fahrkartenautomat, fahrkartenautomaten, fahrscheinautomat, fahrscheinautomaten
timber: timber, wooden, wood construction, timber construction | holzbau, holz
timetable: every ten minutes, minute service, service interval, headway, timetable, timetables, frequency of trains | takt, taktung, fahrplan
title-metadata: onix, book metadata, title metadata, metadata of titles, metadata of books | titelmetadaten, metadaten der titel
tms: tms, transport management system, transport management | transportmanagementsystem
toilet: toilet, toilets, restroom, restrooms, bathroom | toilette, toiletten
tolerance: tolerances, dimensional accuracy, out of tolerance, dimensions, within tolerance, measured dimensions | toleranzen, masshaltigkeit, massgenauigkeit
tool: mould, moulds, molds | werkzeuge, formen
tool-life: tool wear, tool life, tooling life, worn tools | werkzeugverschleiss, standzeit, standzeiten
tourist: tourist, tourists, tourism, overnight stays, holidaymakers | tourismus, touristen, gaestezahlen
town-hall: town hall, city hall, municipality, council office, city administration | rathaus, stadtverwaltung, gemeinde
track-fault: signal failures, signal failure, signal faults, point failures, points failures, switch failures, infrastructure faults, track faults, signalling failures | weichenstoerung, weichenstoerungen, signalstoerungen, stellwerksstoerung, stellwerksstoerungen
tractor: tractor, tractors, combine, combines, harvesters, farm machinery | traktor, traktoren, schlepper, maehdrescher, landmaschinen
trade-in: trade-in, trade-ins, trade-in value, trade-in values, taken in payment | inzahlungnahme
trade-licence: business registration, business registrations, new businesses registered | gewerbeanmeldung, gewerbeanmeldungen
trademark-case: trademark registrations, trademark registration, register trademarks, trademarks registered | markenanmeldung, markenanmeldungen, markenrechte
traffic-light: traffic light, traffic lights, traffic signals, congestion, traffic jams, traffic flow | ampel, ampeln, stau, staus, verkehrsfluss
trafficking: trafficking, domestic violence, violence against women, women's shelter, women's shelters, refuge for women | haeusliche gewalt, frauenhaus, frauenhaeuser, menschenhandel
trailer: trailer, trailers | anhaenger, auflieger
transaction: transaction, transactions | transaktion, transaktionen
transplant: transplant, transplants, organ donation, organ donations, organ donors | transplantation, transplantationen, organspende, organspenden
transport-of-patients: patient transport, porters, porter, patient transfers, transport of patients | patiententransport, krankentransport, hol- und bringedienst
tree: tree, trees, woodland, reforestation, forest, forests | baum, baeume, wald, waelder, aufforstung
triage: triage, triaged, urgency level, urgency levels, initial assessment of patients | triage, ersteinschaetzung, manchester-triage
turbine: turbine, turbines, windmill, windmills | turbine, windrad, windraeder, windkraftanlage, windkraftanlagen
tutoring: tutoring, tutor, tutors, extra lessons, catch-up lessons, remedial teaching | nachhilfe, foerderunterricht
type-approval: homologation, homologated, type approval, type approvals, type-approved | typgenehmigung, typgenehmigungen, typzulassung
udi: udi, unique device identification, udi labels | produktkennung
underwriting: underwriting, underwriters, underwriter, underwrite, underwritten, risk assessment of applications, policy issuance, issue policies, policies issued, policy issued, policies are issued | policierung, risikopruefung, antragspruefung, policieren, policiert
uniform: uniform, uniforms, workwear, work clothes | arbeitskleidung, dienstkleidung
university: university, universities, college, colleges | universitaet, universitaeten, hochschule, hochschulen
usability-study: usability study, usability studies, human factors, human factors study, summative evaluation |
vegetable: vegetable, vegetables, veg | gemuese
vegetarian: vegetarian, vegan, plant-based, meat-free, meatless | vegetarisch, pflanzlich, fleischlos
vegetation: vegetation, tree cutting near lines, trimmed, trimming trees, undergrowth | trassenpflege, bewuchs, gehoelzschnitt
vehicle-recall: vehicle recalls, vehicle recall, recall campaign, recall campaigns, recalled vehicles, recalled cars | rueckrufaktion, rueckrufaktionen
vehicle-weight: vehicle weight, weight of the car, make the car lighter, kilos lighter, lighter vehicles, lightweight, lightweight design, weight reduction of the car | leichtbau, fahrzeuggewicht
vial: vial, vials, ampoule, ampoules, syringe, syringes, fill and finish, fill-finish | ampullen, spritzen
video-call: video call, video calls, video conference, video conferences, video conferencing, video meetings, conference systems | videokonferenz, videokonferenzen, videokonferenztechnik
video-view: video views, videos watched, clips are watched, clips watched, views of our videos, video plays, video starts watched, videos are watched, watch our videos | videoaufrufe, videoabrufe, abrufe
village: village, villages | dorf, doerfer
vineyard: vines | weinberg, weinberge, trauben
virtual-desktop: virtual desktop, virtual desktops, vdi, terminal server, thin client, thin clients | virtueller desktop, terminalserver
visa: visa, visas, work permit, work permits | visum, visa
voucher: voucher, vouchers, gift card, gift cards, coupon, coupons | gutschein, gutscheine
vpn-access: remote access, vpn access, zero-trust access, ztna, work from anywhere access | fernzugriff, fernzugang, vpn-zugang
ward: ward, wards |
ward-round: ward round, ward rounds, bedside round, bedside rounds | visite, visiten
warranty: warranty period, guarantee, guarantees | garantie, garantien
waste-heat: heat reuse
waste-separation: waste sorted, waste separated, separated waste, sort waste, sorted waste, waste separation, waste sorting, separate collection of waste, separately collected | muelltrennung, abfalltrennung, getrennt gesammelt
wedding: wedding, weddings | hochzeit, hochzeiten
weed: weed, weeds | unkraut
weekend: weekend, weekends | wochenende, wochenenden
welcome-mail: onboarding emails, onboarding email, onboarding mails, welcome email, welcome emails, welcome mail, welcome series, welcome email series | willkommensmail, willkommensmails
weld: weld, welds, welding, welded, weld seam, weld seams, welder, welders | schweissen, schweissnaht, schweissnaehte, schweisser, geschweisst
wheat: wheat, grain, cereals, maize, corn | getreide, mais
wheelchair: wheelchair, wheelchairs, wheelchair users, wheelchair user, lifts and ramps | rollstuhlgerecht, rollstuhlfahrer, rollstuehle
wheelset: wheelset, wheelsets, wheel set, wheel sets | radsatz, radsaetze
whistleblowing: whistleblower, whistleblowers, whistleblowing, whistleblower line, speak-up channel, speak-up line, ethics line, reporting channel | hinweisgeber, hinweisgebersystem, meldestelle
whiteboard: whiteboard, whiteboards, interactive whiteboard, interactive whiteboards, digital boards, digital board, smartboard, smartboards, smart boards, digital blackboard | digitale tafel, digitale tafeln
wind-farm: wind farm, wind farms, wind park, wind parks | windpark, windparks
wind-site: wind sites, permits for wind, wind projects, wind project pipeline, repowering, project pipeline of wind | repowering, windflaechen, windprojekte
wine: wine, wines, sparkling wine, winery, wineries, vineyard, vineyards, grapes | wein, weine, weingut, sekt, winzer, reben
winter-service: snow clearing, gritting, winter service, de-icing | winterdienst
wishlist: wishlist, wishlists, wish list, save items for later, items saved for later, saved for later, favourites list | wunschliste, wunschlisten, merkliste
wms: wms, warehouse management system, warehouse software | lagerverwaltungssystem, lagerverwaltung
wood-built: built in wood, built of wood, built from wood, wooden houses, wooden buildings, timber buildings, timber houses, houses in wood | holzhaeuser, holzhaus
wording: policy wording, wording, terms and conditions, insurance terms, small print | bedingungen, vertragsbedingungen, agb
work-instruction: standard work, standardised work, standard operating, digital work instructions | standardarbeit
works-council: works council, works agreement, union, unions, trade union, agreement with works council | betriebsrat, betriebsvereinbarung, gewerkschaft, tarifvertrag
workshop-booking: online booking of service, book workshop visits, workshop visits, workshop bookings, service appointments booked online, book service appointments, workshop appointments, workshop appointment, service appointments | werkstatttermin, werkstatttermine
workshop-garage: garage, garages, repair shop, repair shops, car workshop | werkstatt, werkstaetten
wound: wound, wounds, wound care | wunde, wunden, wundversorgung
wrong-price: wrong prices, price errors, price error, prices at the till, price differences at the till, price accuracy | preisfehler, falsche preise
yard: yard, yard management, truck yard | betriebshof, hofmanagement
youth-centre: youth centre, youth centres, youth center, youth club, youth clubs, youth work, young people's centre | jugendzentrum, jugendzentren, jugendtreff, jugendclub, jugendarbeit
zero-based: zero-based, zero-based budgeting, from scratch | nullbasiert
`

export const nounConcepts: readonly Concept[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', words = ''] = line.split(/:(.*)/s)
    const [en = '', de = ''] = words.split('|').map((part) => part.trim())
    return concept('thing', `noun-${id}`, 1.5, en, {
      label: id.replaceAll('-', ' '),
      ...(de === '' ? {} : { de }),
    })
  })
