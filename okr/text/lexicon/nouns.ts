import { type Concept, concept } from './concept.ts'

/**
 * Ordinary things that have several names. Each line: id: English words | German words. They weigh as much as any other
 * word that is in no concept.
 */
const lines = `
child: child, children, kids, toddler, toddlers | kinder, kindern
nursery: nursery, nurseries, daycare, day care, day-care, kindergarten, kindergartens, childcare, child care, creche, nursery place, nursery places, daycare place, daycare places | kita, kitas, kitaplatz, kitaplaetze, krippe, kinderbetreuung
essay: essay, essays, term paper, term papers, coursework, assignment, assignments, homework | aufsatz, aufsaetze, hausarbeit, hausarbeiten, hausaufgaben
library: library, libraries | bibliothek, bibliotheken, buecherei, buechereien
museum: museum, museums, gallery, galleries | museen
school-class: school class, school classes, school group, school groups, class trips | schulklasse, schulklassen
tree: tree, trees, woodland, reforestation, forest, forests | baum, baeume, wald, waelder, aufforstung
bin-collection: bin collection, bins, waste collection, refuse collection, garbage collection, collection day | muellabfuhr, muelltonnen, abfuhr
street: street, streets, road, roads, lane, lanes | strasse, strassen
motorway: motorway, motorways, highway, highways, freeway | autobahn, autobahnen
dead-spot: dead spot, dead spots, dead zone, dead zones, no signal | funkloch
flat: flat, flats, apartment, apartments, dwelling, dwellings | wohneinheit
insulation: insulate, insulated, insulation, thermal insulation | daemmung, daemmen, waermedaemmung, gedaemmt
roof: roof, roofs, rooftop, rooftops | dach, daecher
boiler: boiler, boilers, heating system, heating systems, heat pump, heat pumps | heizung, heizungen, heizkessel, waermepumpe, waermepumpen
coal: coal, coal-fired, lignite | kohle
turbine: turbine, turbines, windmill, windmills | turbine, windrad, windraeder, windkraftanlage, windkraftanlagen
wind-farm: wind farm, wind farms, wind park, wind parks | windpark, windparks
grid: grid, grids, power grid, feeds power, feed power | stromnetz, netze
bag: bag, bags, baggage, luggage, suitcase, suitcases | gepaeck, koffer
customs-clearance: customs clearance, clear customs, customs delays, customs delay, customs duty, through customs | zoll, verzollung, zollabfertigung
dock: dock, docks, loading dock, loading docks, loading ramp, loading ramps, ramp | rampe, rampen, laderampe, laderampen
trailer: trailer, trailers | anhaenger, auflieger
engine: engine, engines, motor, motors, idling, truck idling | motoren
crane: crane, cranes | kran, kraene
helmet: helmet, helmets, hard hat, hard hats, protective equipment, protective gear, ppe, safety glasses | helm, helme, schutzhelm, schutzausruestung, psa
concrete: concrete, cement | beton, zement
room-cleaning: housekeeping, rooms ready, rooms are ready, room ready, clean rooms, room cleaning | zimmerreinigung, zimmer fertig
table: table, tables | tisch, tische
ingredient: ingredient, ingredients, food cost, food costs, cost of ingredients, raw materials | zutaten, wareneinsatz, rohstoffe, lebensmittelkosten
menu: menu, menus, dish, dishes | speisekarte, gericht, gerichte
kitchen: kitchen, kitchens | kueche, kuechen
lab: lab, labs, laboratory, laboratories, lab results, lab result | labor, labore, laborwerte, laborbefunde, laborergebnisse
bedside: bedside, at the bed, patient contact | am bett, patientennah
ward: ward, wards |
generic-drug: generic, generics, generic drug, generic drugs | generika
death: death, deaths, mortality, fatality, fatalities | todesfaelle, sterblichkeit, mortalitaet
pig: pig, pigs, piglet, piglets, sow, sows | schwein, schweine, ferkel
cow: cow, cows, cattle, calf, calves | kuh, kuehe, rinder, kalb, kaelber
weed: weed, weeds | unkraut
drone: drone, drones | drohne, drohnen
irrigation: irrigate, irrigated, irrigation, watering | bewaesserung, bewaessern
farmer: farmer, farmers, grower, growers | landwirt, landwirte, bauer, bauern
soil: soil, soils | boden, boeden
newsroom: newsroom, editorial office, editors | redaktion, redaktionen
story: story, stories | geschichte, geschichten
film: film, films, movie, movies | filme, kino
season: season, season tickets | saison, spielzeit
seat: seat, seats | sitz, sitze, sitzplaetze
game: game, games |
console: console, consoles, playstation, xbox | konsole, konsolen
in-app-purchase: in-app purchase, in-app purchases, in-game purchase, in-game purchases, arppu, microtransactions | in-app-kaeufe
secret: secret, secrets, api keys, tokens | geheimnisse
repository: repo, repos, repository, repositories |
static-analysis: static analysis, code scanning, repo scanned, sast, code scan, linting | statische analyse
crown-jewels: crown jewels, critical asset, critical assets, asset register, critical data assets | kronjuwelen, kritische werte
shadow-it: shadow IT, unapproved software, unapproved tools, unapproved saas, unapproved apps | schatten-it
on-call: on-call rotation, on-call owner, on-call rota, on-call schedule, on call | rufbereitschaft, bereitschaftsdienst
postmortem: postmortem, postmortems, post-mortem, post-mortems, incident review, incident reviews, incidents reviewed, root cause analysis, root cause, root causes, lessons learned, blameless review | ursachenanalyse, ursachen
feature-flag: feature flag, feature flags, feature toggle, feature toggles |
local-setup: local setup, dev environment, development setup, runs the stack, run the stack, local environment, developer setup, setup of the environment | entwicklungsumgebung
event-tracking: events tracked, event tracking, event instrumentation, tracking plan, track all events, product analytics |
query-cost: query cost, query costs, bigquery spend, warehouse cost, snowflake cost, snowflake spend |
welcome-mail: onboarding emails, onboarding email, onboarding mails, welcome email, welcome emails, welcome mail, welcome series, welcome email series | willkommensmail, willkommensmails
sponsorship: sponsorship, sponsorships, sponsor an event, sponsor events, sponsor conferences | sponsoring
analyst-relations: analyst report, analyst reports, industry analyst, industry analysts, quoted by analysts, gartner, forrester |
success-plan: success plan, success plans, customer success plan |
health-check: health check, health checks | gesundheitscheck
quote-speed: quotes out in, quotes out within, send offers, send quotes, offers sent, offers out, quotes sent, quote turnaround, time to quote | angebote versenden, angebote verschicken, angebotsdauer
selling-time: time selling, spend time selling, selling time, customer-facing time, admin for salespeople, admin for sales reps, admin work for sales | zeit beim kunden, verkaufszeit
shipment-split: split shipment, split shipments, partial shipments, in one parcel, one shipment per order | teillieferung, teillieferungen
refund: refund, refunds, refunded, money back, credit notes | erstattung, erstattungen, gutschrift, gutschriften
storage: storage, storage space, warehouse space, space in the warehouse | lagerflaeche, lagerplatz, stauraum
tool-life: tool wear, tool life, tooling life, worn tools | werkzeugverschleiss, standzeit, standzeiten
calibration: calibrate, calibrated, calibration, calibrations, gauges | kalibrierung, kalibrieren, messmittel, eichung
operator: operator, operators | bediener, maschinenbediener, anlagenbediener
repair: repair, repairs, repaired, mend, mended | reparatur, reparaturen, reparieren
ramp-up: ramp-up of new products, ramp up of new products, full volume, product ramp-up, start of production, serial production | serienanlauf, produktionsanlauf, hochlauf
concession: concession, concessions, deviation approval, deviation approvals, special releases | sonderfreigaben, sonderfreigabe
payment-terms: payment terms with suppliers, payment terms for suppliers, payment days for suppliers | zahlungsziele der lieferanten
currency: currency, currencies, currency risk, exchange rate, exchange rates, fx, forex, hedge, hedging, exposure to dollar | waehrung, waehrungen, wechselkurs, wechselkurse, waehrungsrisiko, absicherung
insurance: insurance, insurances, insurance premium, insurance premiums, insured | versicherung, versicherungen, versicherungspraemie, versichert
correction: correction, corrections, corrected, have to be corrected, amended, amendments | korrektur, korrekturen, berichtigung, korrigiert
template: template, templates, boilerplate | vorlage, vorlagen
whistleblowing: whistleblower, whistleblowers, whistleblowing, whistleblower line, speak-up channel, speak-up line, ethics line, reporting channel | hinweisgeber, hinweisgebersystem, meldestelle
works-council: works council, works agreement, union, unions, trade union, agreement with works council | betriebsrat, betriebsvereinbarung, gewerkschaft, tarifvertrag
skip-level: skip-level, skip level, executive meets employees, leadership meets employees, breakfast with the ceo |
parental-leave: parental leave, maternity leave, paternity leave, parents return, return after leave, after leave | elternzeit, mutterschutz, rueckkehr aus der elternzeit
probation: probation, probation period, trial period, probationary | probezeit
taken-on: taken on, take on apprentices, permanent job, permanent jobs, permanent contract, permanent contracts | uebernahme, uebernahmequote, unbefristet, festanstellung
pay-range: pay range, pay ranges, salary range, salary ranges, pay band, pay bands, salary band, salary bands | gehaltsband, gehaltsspanne, gehaltsspannen
legacy-gift: legacy gift, legacy gifts, legacies, bequest, bequests, in their will | testament, testamente, vermaechtnis, erbschaft, erbschaften
phone: phone, phones, telephone, telephones, on the phone, get through on the phone, get through to us | telefon, telefonisch
story-told-once: repeat their story, customer history, full customer history, history of the customer | kundenhistorie
town-hall: town hall, city hall, municipality, council office, city administration | rathaus, stadtverwaltung, gemeinde
information-request: freedom of information, freedom-of-information, foi, foi request, foi requests, information requests | informationsanfragen, auskunftsantrag
asylum: asylum, refugee, refugees | asyl, gefluechtete, fluechtlinge
bank-branch: bank branch, bank branches | bankfiliale
online-banking: online banking, banking app, mobile banking, digital banking, transactions done digitally, digital transactions | onlinebanking
home-buyer: home buyer, home buyers, house buyer, house buyers, homebuyers | hauskaeufer, immobilienkaeufer
inactive-account: inactive accounts closed, close inactive accounts, close dormant accounts, dormant accounts shut down, accounts closed |
storm: storm, storms, flood, floods, hail | sturm, unwetter, hochwasser, hagel
number-porting: porting, porting a number, number porting, number portability, port numbers | rufnummernmitnahme, portierung
line-fault: line fault, line faults, broken line, broken lines, network fault, network faults | leitungsstoerung, leitungsstoerungen
motor-customer: motor customer, motor customers, car customer, car customers, motor policyholders | kfz-kunden, autokunden
household-policy: household policy, household policies, home policy, home policies | hausratpolice
weekend: weekend, weekends | wochenende, wochenenden
clean: cleanliness, tidy, dirt, dirty, wash, washed | sauber, schmutz
timetable: every ten minutes, minute service, service interval, headway, timetable, timetables, frequency of trains | takt, taktung, fahrplan
plate: licence plate, number plate | kennzeichen
tablet: ipad, ipads |
graduate: graduate, graduates, alumni, alumnus | absolvent, absolventen, absolventin, absolventinnen, ehemalige
university: university, universities, college, colleges | universitaet, universitaeten, hochschule, hochschulen
school: school, schools | schule, schulen
lesson: lesson, lessons, class, classes | unterricht, unterrichtsstunde, unterrichtsstunden
club: club, clubs, association, associations | verein, vereine, verband
sport: sport, sports, exercise classes, fitness | sportangebote
playground: playground, playgrounds, park, parks | spielplatz, spielplaetze
neighbourhood: neighbourhood, neighbourhoods, neighborhood, district, districts, quarter of the city | stadtteil, stadtteile, viertel, quartier, bezirk, bezirke
village: village, villages | dorf, doerfer
parking: parking, parking space, parking spaces, car park, car parks | parken, parkplatz, parkplaetze
bicycle: bicycle, bicycles, bike, bikes, cycling, cycle to work | fahrrad, fahrraeder, radfahren
commute: commute, commuting, commuter, commuters, way to work | pendeln, pendler, arbeitsweg
airport: airport, airports, terminal, terminals | flughafen, flughaefen
aircraft: aircraft, airplane, airplanes, plane, planes | flugzeug, flugzeuge
ship: vessel, vessels, cargo ships | schiff, schiffe
pallet: pallet, pallets | palette, paletten
shelf: shelf, shelves | regalplatz, regalplaetze
label: label, labels, labelling, labeling, tags | etikett, etiketten, kennzeichnung
recipe: recipe, recipes, formulation, formulations | rezept, rezepte, rezeptur
sugar: sugar, salt, fat | zucker, salz
organic: organic food, organic farming, organic products, organic share | bioprodukte, biolandbau, oekolandbau
vegetarian: vegetarian, vegan, plant-based, meat-free, meatless | vegetarisch, pflanzlich, fleischlos
meat: meat | fleisch
fish: fish, fishery | fisch
bread: bread, bakery | brot, baeckerei
uniform: uniform, uniforms, workwear, work clothes | arbeitskleidung, dienstkleidung
furniture: furniture, chairs | moebel, stuehle
noise: noise, noisy, quiet, decibel | laerm, laut, leise
air-quality: air quality, air pollution, particulates, fine dust, nox | luftqualitaet, feinstaub, luftverschmutzung
smell: smell, odour, odours | geruch, gerueche
light: lighting, lamps, led lights, led lighting, street lights | beleuchtung, lampen, strassenlaternen
temperature: temperature, temperatures | temperatur, temperaturen
sensor: sensor, sensors, iot | sensoren
robot: robot, robots, cobot, cobots | roboter
3d-printing: 3d printing, 3d-printed, additive manufacturing | 3d-druck
digital-twin: digital twin, digital twins | digitaler zwilling
subsidiary: subsidiary, subsidiaries, affiliate, affiliates | tochtergesellschaft, tochtergesellschaften
merger: merger, mergers, acquisition of companies, m&a, takeover, post-merger, integrate the acquired | fusion, uebernahme eines unternehmens
board: supervisory board, board of directors, trustees, board meeting | vorstand, aufsichtsrat, beirat
headquarters: headquarters, head office, hq | zentrale, hauptsitz
subtitle: subtitle, subtitles, captions | untertitel
photo: photo, photos, picture, pictures, image, images | foto, fotos, bild, bilder
sample: sample, samples | probe, proben
questionnaire: questionnaire, questionnaires | fragebogen, frageboegen
checklist: checklist, checklists | checkliste, checklisten
certificate: certificate, certificates | zertifikat, zertifikate
signature: signature, signatures | unterschrift, unterschriften
toilet: toilet, toilets, restroom, restrooms, bathroom | toilette, toiletten
elevator: elevator, elevators | aufzug
grant-application: grant application, grant applications, research proposals, funding applications, funding proposals | foerderantrag, foerderantraege, projektantraege
lecture: lecture, lectures | vorlesung, vorlesungen
language-course: language course, language courses, german course, german courses, english course | sprachkurs, sprachkurse, deutschkurs, deutschkurse
pensioner: senior citizens, pensioners, elderly people | rentner, aeltere menschen
loneliness: lonely, loneliness, isolation, isolated | einsam, einsamkeit
hunger: hunger, hungry, malnutrition, starving | mangelernaehrung
debt-advice: debt advice, debt counselling | schuldnerberatung
counselling: counselling, counseling, advice sessions, consultation, consultations, advice | beratung, beratungen, beratungsgespraech, beratungsgespraeche
therapy: therapy, therapies, therapist | therapie, therapien
pain: pain, painful | schmerz, schmerzen
nutrition: nutrition, diet, diets | ernaehrung
dementia: dementia, alzheimer | demenz
birth: birth, births, midwife, midwives | geburt, geburten, hebamme, hebammen
blood: blood, blood donation, blood donations | blut, blutspende, blutspenden
cancer: cancer, tumour, tumor, oncology | krebs, onkologie
heart: heart, cardiac, cardiology | herz, kardiologie
stroke: stroke, strokes, door-to-needle, door-to-needle time | schlaganfall
diabetes: diabetes, diabetic | diabetes
care-home: care home, care homes, nursing home, nursing homes, retirement home, retirement homes | pflegeheim, pflegeheime, altenheim, altenheime
test-drive: test drive, test drives | probefahrt, probefahrten
workshop-garage: garage, garages, repair shop, repair shops, car workshop | werkstatt, werkstaetten
trade-in: trade-in, trade-ins, trade-in value, trade-in values, taken in payment | inzahlungnahme
refurbishing: refurbish, refurbished, refurbishment, second-hand, second hand, reconditioned | aufbereitet, wiederaufbereitung, gebraucht
click-and-collect: click and collect, click & collect, pick up online orders, pick up in store, store pickup, collect in store, curbside | abholung im laden, abholung in der filiale
fitting-room: fitting room, fitting rooms, changing room | umkleide, umkleidekabine
collection-of-goods: spring collection, autumn collection, new collection, fashion collection | kollektion, kollektionen
season-end: end-of-season, season end, end of season, seasonal goods | saisonware
shelf-life: shelf life, longer on sale, keeps fresh, best-before, expiry date, expiry dates, expired | haltbarkeit, mindesthaltbarkeit, abgelaufen
allergy: allergic, allergy, allergies, allergic reaction, allergic reactions | allergie, allergisch, allergien
conference-room: conference room, conference rooms, meeting room, meeting rooms, seminar rooms | besprechungsraum, besprechungsraeume, konferenzraum, konferenzraeume, tagungsraum, tagungsraeume
reception: receptionist, receptionists, reception desk, front office | empfang
language-skill: speak languages, bilingual, trilingual, language skills | sprachkenntnisse
poverty: poverty, low-income, low income, poor households, poor families, deprived | armut, einkommensschwach
social-benefit: social benefit, social benefits, welfare benefits, welfare, benefits are paid, housing benefit, child benefit | sozialleistung, sozialleistungen, wohngeld, kindergeld, buergergeld
land-register: land register, land registry, cadastre | grundbuch, kataster
open-data: open data, public data, datasets for the public, open data portal | offene daten
false-fire-alarm: false fire alarm, false fire alarms, false alarms of the fire brigade | fehlalarme der feuerwehr
first-aid: first aid, first-aid, first aider, first aiders | erste hilfe, ersthelfer
class-size: class size, class sizes, pupils per class, class with more than, students per teacher | klassengroesse, klassengroessen
spin-off: spin-off, spin-offs, spin off, start-ups from the university, university start-ups, founders | ausgruendung, ausgruendungen, gruender
alumni-gift: alumni donations, former students give, alumni giving |
diagnosis: diagnosis, diagnoses, diagnosed, time to diagnosis | diagnose, diagnosen
caesarean: caesarean, caesareans, c-section, c-sections, caesarean section | kaiserschnitt, kaiserschnitte
sedation: sedation, sedative, sedatives, restraint, restraints | fixierung, fixierungen, sedierung
self-determination: self-determination, self-determined, decide their daily routine, decide on their day | selbstbestimmung, selbstbestimmt
home-visit: home visit, home visits, visit at home, visits at home, house calls | hausbesuch, hausbesuche
e-prescription: e-prescription, e-prescriptions, digital prescription, digital prescriptions | e-rezept, erezept
antibiotic: antibiotic, antibiotics | antibiotikum, antibiotika
sanction: sanction, sanctions, embargo | sanktionen
journal-entry: journal entry, journal entries, journal corrections, manual postings, automated postings, bookings posted, postings | buchungen, buchung, buchungssatz
audit-trail: audit trail, can be traced, every transaction traced, transaction history | pruefpfad
transaction: transaction, transactions | transaktion, transaktionen
merchant: merchant, merchants | haendlerkunden
saver: saver, savers, savings goal, savings goals, savings plan | sparer, sparziel, sparziele, sparplan
wording: policy wording, wording, terms and conditions, insurance terms, small print | bedingungen, vertragsbedingungen, agb
broker: broker, brokers, intermediaries | makler, vermittler
letter: letter, letters, paper letters, post by mail | briefe, briefpost
set-top-box: set-top box, set-top boxes, tv box, tv boxes | receiver
internet-speed: download speed, download speeds, upload speed, internet speed, faster internet, bandwidth | bandbreite, downloadgeschwindigkeit, schnelleres internet
router: router, routers, modem, modems, self-install, connect their router |
landline: landline, fixed line, mobile and fixed, mobile and landline, fixed and mobile | festnetz
cable: cable, cables, copper | kabel, kupfer
rail-track: railway track, track access, rails, railway network | schiene, gleise, trasse, trassen
crossing: level crossing, level crossings, level-crossing, railway crossing, railway crossings | bahnuebergang, bahnuebergaenge
port: port, ports, harbour, harbor, unloaded, unloading | hafen, haefen, entladung, entladen
route: route, routes, route planning, flight path, flight paths, tour planning, tours | tour, touren, tourenplanung, routen, strecke, strecken
flight: flight, flights | flug, fluege
bird: bird, birds, bird strike, bird strikes | vogel, voegel
excavated-soil: excavated soil, excavated earth, earth from sites | erdaushub, aushub
prefabrication: prefabricate, prefabricated, prefabrication, ready-made, off-site construction, modular construction | vorfertigung, vorgefertigt, modulbau, fertigteile
building-model: bim, building information modelling, digital building model, digital building models | gebaeudemodell
craftsman: craftsman, craftsmen, tradesmen, tradespeople, electricians, plumbers | handwerker, elektriker
just-in-time: just in time, just-in-time, materials arrive at the site |
biodiversity: biodiversity, species, wildlife, insects, bees | artenvielfalt, biodiversitaet, arten, insekten, bienen
humus: humus, soil health, soil quality | bodengesundheit, humusgehalt
farm-shop: farm shop, farm shops, direct sales from the farm, farmers' market | hofladen, direktvermarktung
field-record: field records, field data, field record, plot data | ackerschlagkartei, felddaten
feed: animal feed, feed conversion, feed per, fodder | futter, futterverwertung, futtermittel
scoop: scoop, scoops, exclusive stories, exclusive story, published first | exklusivgeschichten
moderator: moderator, moderators | moderatoren
battle-pass: season pass, season passes, battle pass, battle passes |
matchmaking: matchmaking, find a match, finding a match | spielersuche
portal-for-developers: developer portal, internal developer portal, service catalogue, service catalog |
golden-path: golden path, golden paths, paved road, templates for creating a service, service template, service templates |
hard-coded-secret: hard-coded passwords, hardcoded passwords, hard-coded secrets, credentials in source code, passwords in source code, secrets in code |
data-deletion: delete data, data deletion, data retention rules, retention period, deletion periods, retention rules | datenloeschung, loeschkonzept, aufbewahrungsfrist, aufbewahrungsfristen
delivery-slot: delivery slot, delivery slots, delivery window, delivery windows, delivery time windows, time slot, time slots | zeitfenster, lieferfenster
approval-step: approval steps, fewer approval steps, streamline approvals, layers of approval | freigabeschritte, freigabestufen
parcel-air: air in parcels, packaging fits, right-sized packaging |
voucher: voucher, vouchers, gift card, gift cards, coupon, coupons | gutschein, gutscheine
price-match: price match, price matching, match competitor prices, match prices, best price guarantee | bestpreisgarantie
preview-sale: early access, preview sale, preview sales | vorabverkauf
size: size, sizes, sizing | groesse, groessen
influencer: influencer, influencers, creators, content creators | blogger
attribution: attribution, attribution model, which channel brings, channel brings sales | attributionsmodell
sales-guide: sales playbook, guide for reps, sales guide, how to sell | verkaufsleitfaden
territory: territory plan, sales territories, sales areas, territories assigned | vertriebsgebiete, vertriebsgebiet, verkaufsgebiete
channel-conflict: channel conflict, channel conflicts, competition between direct sales and partners |
procure-to-pay: procure-to-pay, purchase-to-pay, order to payment |
group-accounts: consolidated financial statements, consolidated statements, group accounts, consolidation of accounts, annual report | konzernabschluss, geschaeftsbericht
controller: controller, controllers, finance business partner, finance business partners | controlling
zero-based: zero-based, zero-based budgeting, from scratch | nullbasiert
capex: capex, capital expenditure, capital expenditures, investments within plan, investment budget | investitionsausgaben, investitionsbudget
insourcing: insource, insourced, insourcing, in-house, bring in-house | eigenleistung, insourcing
outsourcing: outsource, outsourced, outsourcing, give to a provider | auslagern, auslagerung, fremdvergabe
board-papers: board papers, documents for the board, board documents, board packs | vorstandsunterlagen, sitzungsunterlagen
crisis: crisis, crises | krise, krisen
family-friendly: family-friendly, family friendly, childcare offered, childcare for staff | familienfreundlich
ergonomics: ergonomic, ergonomics, height-adjustable, height-adjustable desks | ergonomisch, ergonomie, hoehenverstellbar
email: email, emails, e-mail, e-mails, inbox, inboxes | e-mail, e-mails, mails
printer: printer, printers | drucker
warranty: warranty period, guarantee, guarantees | garantie, garantien
visa: visa, visas, work permit, work permits | visum, visa
election: election, elections, vote, votes, voters | wahl, wahlen, waehler
petition: petition, petitions, signatories | petitionen
swimming: swim, swimming, swimming pool, pools | schwimmen, schwimmbad
tourist: tourist, tourists, tourism, overnight stays, holidaymakers | tourismus, touristen, gaestezahlen
trade-licence: business registration, business registrations, new businesses registered | gewerbeanmeldung, gewerbeanmeldungen
citizens-office: citizens office, citizen office, registry office, council counter | buergeramt, buergeraemter, buergerbuero, standesamt
appointment: appointment, appointments | termin, termine, terminen
major-gift: major gift, major gifts, major donor, major donors, big donor, big donors | grossspender, grossspende, grossspenden
bribery: bribery, anti-bribery, corruption, anti-corruption, bribes | korruption, bestechung, korruptionspraevention
process-map: process documentation, processes documented, process map, process maps, map processes, map business processes, map all business processes, document processes | prozesslandkarte, prozessdokumentation
survival: survival, survive, survives, alive | ueberleben, ueberlebensrate
breastfeeding: breastfeeding, breastfeed, breastfed | stillen, stillquote
password-reset: password reset, password resets, forgotten passwords, forgotten password | passwort zuruecksetzen, vergessene passwoerter
failed-payment: failed payments, failed payment, payment success, payments go through, payment success rate, declined cards, declined card, card declined, payment failures, involuntary churn | fehlgeschlagene zahlungen
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
