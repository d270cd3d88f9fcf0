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
legacy-gift: legacy gift, legacy gifts, bequest, bequests, in their will | testament, testamente, vermaechtnis, erbschaft, erbschaften
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
journal-entry: journal entry, journal corrections, manual postings, automated postings, bookings posted, postings | buchungen, buchung, buchungssatz
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
hectare: hectare, hectares, ha | hektar
cabin-crew: cabin crew, flight crew, cockpit crew, flight attendants, flight attendant, stewards | kabinenpersonal, flugbegleiter, crew, besatzung, bordpersonal
in-flight-wifi: in-flight wifi, inflight wifi, onboard wifi, on-board wifi, wifi on board, internet on board, wi-fi on board | wlan an bord, internet an bord
triage: triage, triaged, urgency level, urgency levels, initial assessment of patients | triage, ersteinschaetzung, manchester-triage
delirium: delirium, delirious, confused after surgery | delir, delirien
shift-handover: shift handover, shift handovers, handover between shifts, sbar, hand over between shifts | dienstuebergabe, schichtuebergabe
intensive-care: intensive care, icu, critical care, intensive care unit, intensive-care beds | intensivstation, intensivpflege, intensivbetten, intensivmedizin
day-surgery: day case, day cases, day surgery, day-case rate, ambulatory, same-day surgery, without an overnight stay | ambulant, ambulante, ambulantes operieren, tagesklinik, ambulantisierung
general-practitioner: family doctor, family doctors, referring doctors, referring physicians | zuweiser, einweiser, niedergelassene aerzte
palliative: palliative, palliative care, hospice, end of life care, end-of-life care, die at home, terminally ill, dying | palliativ, palliativversorgung, hospiz, sterbebegleitung
wound: wound, wounds, wound care | wunde, wunden, wundversorgung
catheter: catheter, catheters, urinary catheter, central line, central lines, venous catheter | katheter, blasenkatheter, zvk
transplant: transplant, transplants, organ donation, organ donations, organ donors | transplantation, transplantationen, organspende, organspenden
beer: beer, beers, lager, lagers, ale, ales, wheat beer, pils, pilsner, stout, craft beer, weizen | bier, biere, pils, weissbier, weizen, hefeweizen, helles
pub: pub, pubs, tavern, taverns, licensed premises, on-trade, bars and restaurants, bars and pubs, inns | kneipe, kneipen, gaststaette, gaststaetten, wirtshaus, wirtshaeuser, gastronomie, wirte
draught: draught, on draught, on tap, tap beer, keg, kegs, from the keg, barrel, barrels, from the tap | fass, faesser, vom fass, fassbier
alcohol-free: alcohol-free, alcohol free, non-alcoholic, nonalcoholic, without alcohol, zero alcohol, no alcohol, no-alcohol, alcohol-free drinks, the 0.0, low alcohol | alkoholfrei, alkoholfreie, alkoholfreies, alkoholfreien, ohne alkohol
brewing: brew, brews, brewing, brewed, brewery, breweries, brewhouse, fermentation, fermenter, fermenters | brauen, brauerei, brauereien, sudhaus, gaerung
malt: malt, malts, barley, barley malt, hops, brewing barley | malz, gerste, braugerste, hopfen
dairy: dairy, dairies, yoghurt, yogurt, cheese, dairy products, curd | molkerei, molkereien, joghurt, kaese, milchprodukte, molkereiprodukte
soft-drink: soft drink, soft drinks, lemonade, lemonades, juice, juices, mineral water, sparkling water | limonade, limonaden, saft, saefte, mineralwasser, erfrischungsgetraenke
bottle: bottle, bottles, beverage cans, bottling, bottled, filling line, filling lines, filler, bottling line, bottle deposit | flasche, flaschen, dose, dosen, abfuellung, abfuelllinie
wine: wine, wines, sparkling wine, winery, wineries, vineyard, vineyards, grapes | wein, weine, weingut, sekt, winzer, reben
coffee: coffee, coffees, espresso, roastery, coffee beans | kaffee, roesterei, kaffeebohnen
chocolate: chocolate, chocolates, confectionery, sweets, pralines, cocoa | schokolade, suesswaren, pralinen, kakao
motor-claim: motor claims, motor claim, car claims, car claim, vehicle claims, car damage, motor damage, vehicle damage, damaged cars, motor policies, motor policy, auto insurance, auto claims, motor line | kfz-versicherung, autoversicherung, kfz-schaden, kfz-schaeden, kraftfahrtversicherung, kraftfahrt, kraftschaeden
property-insurance: property insurance, property line, property claims, homeowners insurance, building insurance, water damage claims, storm claims | sachversicherung, wohngebaeudeversicherung, hausratversicherung, gebaeudeversicherung, dommages
pension-product: pension product, pension products, retirement product, retirement products, pension plan, pension plans, pension policy, pension policies, annuity, annuities, pension scheme, retirement savings, assurance retraite, retirement insurance | altersvorsorge, rentenversicherung, rentenprodukt, betriebsrente, betriebliche altersvorsorge, bav
index-linked: index-linked, index linked, indexed, indexee, linked to an index | indexgebunden, indexgebundene, indexpolice
underwriting: underwriting, underwriters, underwriter, underwrite, underwritten, risk assessment of applications, policy issuance, issue policies, policies issued, policy issued, policies are issued | policierung, risikopruefung, antragspruefung, policieren, policiert
reinsurance: reinsurance, reinsurer, reinsurers, reinsured | rueckversicherung, rueckversicherer
natural-disaster: natural catastrophe, natural catastrophes, natural disaster, natural disasters, nat cat, flood risk, earthquake, earthquakes | naturkatastrophe, naturkatastrophen, ueberschwemmung, elementarschaeden, naturgefahren, starkregen
cyber-insurance: cyber insurance, cyber policy, cyber policies, insurance against cyber attacks | cyberversicherung, cyberpolice
pavement: pavement, pavements, sidewalk, sidewalks, footpath, footpaths, kerb, kerbs, pedestrians, pedestrian crossings, zebra crossings | gehweg, gehwege, buergersteig, fusswege, fussgaenger, zebrastreifen, bordsteine
bridge: bridges, tunnel, tunnels, culverts, bridge | tunnel, bruecke
youth-centre: youth centre, youth centres, youth center, youth club, youth clubs, youth work, young people's centre | jugendzentrum, jugendzentren, jugendtreff, jugendclub, jugendarbeit
school-meal: school meal, school meals, school lunch, school lunches, school dinners, school canteen, free lunch, canteen, canteens, cafeteria | schulessen, schulmensa, mensaessen, schulverpflegung, mensa, kantine, kantinen
council-meeting: council meeting, council meetings, councillor, councillors, council papers, committee papers, town council | gemeinderat, stadtrat, ratssitzung, ratsmitglieder, ratsunterlagen
sewer: sewer, sewers, drains, sewerage | kanal, kanalnetz, kanalisation, klaeranlage, klaeranlagen
antisocial-behaviour: antisocial behaviour, anti-social behaviour, nuisance, vandalism, disorder | vandalismus, ordnungswidrigkeiten, ruhestoerung
public-building: public buildings, municipal buildings, council buildings, town hall and schools, city buildings | oeffentliche gebaeude, staedtische gebaeude, kommunale gebaeude
casting: casting, castings, cast part, cast parts, cast housings, foundry, foundries, die casting, die castings | guss, gussteil, gussteile, giesserei, druckguss
weld: weld, welds, welding, welded, weld seam, weld seams, welder, welders | schweissen, schweissnaht, schweissnaehte, schweisser, geschweisst
machining: milling, turning shop, grinding, cnc, cnc machines, lathes, machining centre, machining centres, cutting machines | zerspanung, fraesen, drehen, cnc, bearbeitungszentrum, bearbeitungszentren, cnc-maschinen
tolerance: tolerances, dimensional accuracy, out of tolerance, dimensions, within tolerance, measured dimensions | toleranzen, masshaltigkeit, massgenauigkeit
pump: pump, pumps, infusion pump, infusion pumps | pumpe, pumpen, infusionspumpe, infusionspumpen
gearbox: gearbox, gearboxes, transmission gear, drive train, drivetrain | getriebe, zahnrad, zahnraeder, antriebsstrang
bearing: bearing, bearings, ball bearings | waelzlager, kugellager, gleitlager
paint-shop: paint shop, painting, coating, coatings, painted, paint line, varnish | lackiererei, lackierung, lackieren, beschichtung
hydraulics: hydraulics, hydraulic, hydraulic cylinders, pneumatic, pneumatics, compressed air | hydraulik, hydraulisch, pneumatik, druckluft
book: book, books, title, titles, novel, novels, hardcover, paperback, paperbacks, trade books, non-fiction, fiction, libros, livres, livre, libro, titulos, titres | buch, buecher, romane, taschenbuch, taschenbuecher, sachbuch, sachbuecher, titel
audiobook: audiobook, audiobooks, audio book, audio books | hoerbuch, hoerbuecher, podcast, podcasts
author: author, authors, writer, writers, new authors, debut authors | autor, autoren, autorin, autorinnen, schriftsteller
royalty: royalty, royalties, royalty statement, royalty statements, author payments, fees of authors | tantiemen, autorenhonorare, honorarabrechnung, honorarabrechnungen
manuscript: manuscript, manuscripts, submissions of authors, submitted manuscripts, book proposals | manuskript, manuskripte, einreichungen
bookshop: bookshop, bookshops, bookstore, bookstores, bookseller, booksellers, book trade, book retail | buchhandlung, buchhandlungen, buchhandel, buchhaendler
print-run: print run, print runs, first printing, reprint, reprints, print on demand, print-on-demand, copies printed, out of print | nachdruck, nachdrucke, druckauflage, erstauflage
backlist: backlist, backlist titles, back catalogue, older titles | backlist, backlisttitel, lieferbare titel
magazine: magazine, magazines, periodical, periodicals, weekly paper, newspaper, newspapers, daily paper | zeitschrift, zeitschriften, magazin, magazine, zeitung, zeitungen, tageszeitung
title-metadata: onix, book metadata, title metadata, metadata of titles, metadata of books | titelmetadaten, metadaten der titel
substation: substation, substations, transformer station, transformer stations, transformer, transformers, switchgear, switching station | umspannwerk, umspannwerke, trafostation, trafostationen, ortsnetzstation, ortsnetzstationen, transformator, transformatoren, schaltanlage, schaltanlagen
hydrogen: hydrogen, green hydrogen, electrolyser, electrolysers, electrolyzer, electrolysis | wasserstoff, gruener wasserstoff, elektrolyseur, elektrolyse, elektrolyseure
biogas: biogas, biomethane, biogas plant, biogas plants | biogas, biomethan, biogasanlage, biogasanlagen
methane: methane, methane leaks, methane emissions, gas leaks, gas leak | methan, methanlecks, gaslecks, methanemissionen
power-plant: power plant, power plants, power station, power stations, generating unit, generating units | kraftwerk, kraftwerke, kraftwerksblock
nuclear: nuclear, reactor, reactors, nuclear waste, radioactive | kernkraft, reaktor, atommuell, radioaktiv, kernkraftwerk
overhead-line: overhead line, overhead lines, power line, power lines, pylon, pylons, high-voltage line, high-voltage lines, underground cable, underground cables | freileitung, freileitungen, hochspannungsleitung, strommast, strommasten, erdkabel
balancing-energy: balancing energy, balancing cost, balancing costs, imbalance cost, imbalance costs, imbalance, imbalances, balancing group | ausgleichsenergie, regelenergie, bilanzkreis, bilanzkreisabweichung
power-purchase: power purchase agreement, power purchase agreements, ppa, ppas, long-term power contracts, hedging of power, energy procurement, power procurement | stromliefervertrag, stromliefervertraege, energiebeschaffung, strombeschaffung
gas-network: gas network, gas grid, gas pipeline, gas pipelines, gas supply | gasnetz, erdgas, gasleitung, gasleitungen
dynamic-tariff: dynamic tariff, dynamic tariffs, time-of-use tariff, time-of-use tariffs, flexible tariff, flexible tariffs | dynamischer tarif, dynamische tarife, zeitvariable tarife
food-bank: food bank, food banks, food parcel, food parcels, soup kitchen, soup kitchens, meals for the needy, food aid, hot meals | tafel, tafeln, lebensmittelpakete, suppenkueche, lebensmittelhilfe
helpline: helpline, helplines, crisis line, crisis lines, counselling line, distress line, listening service | telefonseelsorge, sorgentelefon, krisentelefon, hilfetelefon, nummer gegen kummer
relief: emergency relief, disaster relief, humanitarian aid, relief supplies, relief goods, emergency aid, aid supplies, aid convoys | nothilfe, katastrophenhilfe, humanitaere hilfe, hilfsgueter, soforthilfe
advocacy: lobbying, change the law, law changed, legislation changed, new law, laws changed, change asylum law, change in the law, policy change, public campaigning, political work | interessenvertretung, lobbyarbeit, politische arbeit, gesetzesaenderung
charity-shop: charity shop, charity shops, second-hand shop, second-hand shops, thrift store, thrift stores | secondhandladen, sozialkaufhaus, sozialkaufhaeuser
smallholder: smallholder, smallholders, smallholder farmers, small farmers, family farms | kleinbauern, kleinbaeuerinnen
clinic: clinic, clinics, hospital group, hospital groups, clinic chain, clinic chains, health centre, health centres | klinik, kliniken, krankenhaus, krankenhaeuser, spital, spitaeler, krankenhausgruppe, klinikkette, klinikketten
third-party-developer: third-party developers, third party developers, external developers, outside developers, developer partners, app developers, extension developers | externe entwickler, drittentwickler
encryption-at-rest: encryption at rest, encryption in transit, end-to-end encryption, end-to-end encrypted, encrypted at rest, encryption keys, key management, tls | verschluesseln, verschluesselt, ende-zu-ende-verschluesselung
change-request: change advisory board, change approvals, approval of changes, change requests, change request | aenderungsantrag
rate-limit: rate limit, rate limits, rate limiting, throttling, throttled requests, throttle
cache: cache, caching, cached, cache hit rate, cdn, content delivery network | zwischenspeicher, cache
message-queue: message queue, message queues, kafka, event bus, event stream, event streaming, message broker | nachrichtenwarteschlange
configuration: configuration, configurations, configure, settings, misconfiguration, misconfigurations, misconfigured | konfiguration, konfigurationen, fehlkonfiguration, fehlkonfigurationen
audit-log: audit log, audit logs, activity log, activity logs, access logs | aktivitaetsprotokoll, auditprotokoll, auditlog
notification: notification, notifications, push notification, push notifications, push message, push messages, reminders by text, text message, text messages, sms | benachrichtigung, benachrichtigungen, push-nachricht, push-nachrichten, sms, erinnerungen
data-export: csv export, data export, exported files | datenexport, exportfunktion
dark-mode: dark mode, dark theme, dark design | dunkelmodus
offline-mode: offline mode, works offline, work offline, offline use, offline-capable, without internet | offlinemodus, offline nutzbar, offlinefaehig
video-call: video call, video calls, video conference, video conferences, video conferencing, video meetings, conference systems | videokonferenz, videokonferenzen, videokonferenztechnik
virtual-desktop: virtual desktop, virtual desktops, vdi, terminal server, thin client, thin clients | virtueller desktop, terminalserver
active-directory: active directory, directory service, user directory, identity provider, identity platform | verzeichnisdienst
vpn-access: remote access, vpn access, zero-trust access, ztna, work from anywhere access | fernzugriff, fernzugang, vpn-zugang
sandbox: sandbox, sandboxes, staging, staging environment, test environment, test environments, preview environment, preview environments, demo environment | testumgebung, testumgebungen, testsystem
firmware: firmware, firmware update, firmware updates, ota, embedded software | firmware, embedded-software
changelog: release notes, changelog, change log, what's new page | versionshinweise, aenderungsprotokoll
wheelchair: wheelchair, wheelchairs, wheelchair users, wheelchair user, lifts and ramps | rollstuhlgerecht, rollstuhlfahrer, rollstuehle
after-call-work: after-call work, wrap-up time, wrap-up, after call work | nachbearbeitungszeit, nachbearbeitung
on-board-service: service on board, on-board service, cabin service, inflight, in-flight, inflight service, board service, cabin comfort | bordservice, kabinenservice
drink: drink, drinks, beverage, beverages, refreshment drinks | getraenk, getraenke
premium-cabin: business class, first class, premium cabin, premium economy, premium cabins, premium seats | business class, erste klasse, premium economy
flavour: new flavours, new varieties, varieties, new recipes, new taste | geschmacksrichtung, geschmacksrichtungen, neue sorten, sorte
three-d-model: model-based definition, 3d drawings, digital drawings, drawingless, instead of paper drawings
green-tariff: green tariff, green tariffs, green electricity tariff, eco tariff, green power tariff | oekostromtarif, oekostromtarife, gruenstromtarif
energy-advice: energy advice, energy advisers, energy audits for customers, energy consulting, energy check, energy checks | energieberatung, energieberatungen, energiecheck
funder-report: grant reports, grant report, reports to funders, report to funders, funder reports, donor reports, donor report, reporting to donors, reporting to funders, partners report | verwendungsnachweis, verwendungsnachweise, sachbericht, mittelgeberbericht
data-centre-exit: close the data centre, close our data centre, data centre moves to cloud, leave the data centre, out of the data centre, data centre exit, data centre closed, data centre closure, data center exit | rechenzentrum schliessen, rechenzentrum aufloesen
press-review: press reviews, reviewed in the press, media reviews, reviews in the media, reviews in newspapers, book reviews, reviews of our books | rezension, rezensionen, buchbesprechungen
air-route: leisure routes, holiday routes, new routes, new destinations, new destination, route network, routes opened, open new routes, long-haul, short-haul | neue strecken, neue ziele, streckennetz, langstrecke, kurzstrecke
security-lane: security lanes, security check, security checks, security control, security queue, airport security | sicherheitskontrolle, sicherheitskontrollen
cargo: air cargo, freight tonnes, cargo tonnage, belly capacity | frachtraum
gate: boarding gate, boarding gates, airbridge, jet bridge | gate, flugsteig
pilot-training: pilot training, flight training, simulator hours, captains, first officers, pilots trained | pilotenausbildung, simulator, kapitaene
lounge: lounge, lounges, lounge guests, airport lounge | lounge, lounges
heavy-check: heavy check, heavy checks, c-check, c-checks, base maintenance, line maintenance, overhaul, overhauls, hangar, hangars | c-check, grosswartung, ueberholung, hangar
midwife: labour ward, maternity ward, delivery room, obstetrics | kreisssaal, geburtshilfe
psychiatry: psychiatry, psychiatric, mental health ward, mental illness, mentally ill | psychiatrie, psychiatrisch, psychisch kranke
physiotherapy: physiotherapy, physiotherapist, physiotherapists, mobilised, mobilise patients, rehabilitation, rehab, early rehabilitation | physiotherapie, reha, rehabilitation, mobilisation, fruehmobilisation
dialysis: dialysis, kidney, kidneys, renal | dialyse, niere, nieren
hip: hip fracture, hip fractures, hip replacement, hip replacements, knee replacement, knee replacements, joint replacement, joint replacements, fractured hip, femur | huefte, hueftfraktur, hueftprothese, knieprothese, endoprothese
elderly: elderly patients, frail, frailty, older people, geriatric, geriatrics, the over-75s | senioren, hochbetagte, geriatrie, geriatrisch
relative: relatives, next of kin, family members, families of patients | angehoerige, angehoerigen
pharmacy: pharmacy, pharmacist, pharmacists, dispensing, dispensary | apotheke, apotheker, krankenhausapotheke
sterile-goods: sterile, sterile goods, sterilisation, instrument sets, surgical instruments, instrument trays | sterilgut, sterilisation, sterilgutaufbereitung, op-instrumente, instrumentensiebe
residency: specialist training, residents in training, junior doctors, junior doctor, medical students | facharztausbildung, assistenzaerzte, assistenzarzt, weiterbildungsassistenten
ward-round: ward round, ward rounds, bedside round, bedside rounds | visite, visiten
transport-of-patients: patient transport, porters, porter, patient transfers, transport of patients | patiententransport, krankentransport, hol- und bringedienst
car-sharing: car sharing, shared cars, ride sharing, park and ride, e-scooters, mobility hubs | carsharing, mitfahren, mobilitaetsstationen
speed-limit: speed limit, speed limits, 20 mph zone, 30 km/h zones, slow zones, speed cameras, traffic calming, low-traffic | tempolimit, tempo 30, verkehrsberuhigung, blitzer
traffic-light: traffic light, traffic lights, traffic signals, congestion, traffic jams, traffic flow | ampel, ampeln, stau, staus, verkehrsfluss
cemetery: cemetery, cemeteries, burial, burials, funeral, funerals | friedhof, friedhoefe, bestattung, bestattungen
market-square: town centre, high street, main square, downtown, inner city shops | innenstadt, stadtzentrum, ortskern, marktplatz, fussgaengerzone
theatre-arts: opera, orchestra, concert hall, concerts, concert, performances of the theatre, playhouse | oper, orchester, konzert, konzerte, schauspielhaus
school-building: school buildings, school building, classrooms, classroom, school sites | schulgebaeude, klassenraum, klassenraeume, klassenzimmer
social-worker: social worker, social workers, caseworker, caseworkers, case worker, case workers, social care staff | sozialarbeiter, sozialarbeiterin, fallmanager
jobseeker: unemployed, long-term unemployed, unemployment, out of work, job centre, people into jobs | arbeitslose, arbeitslos, langzeitarbeitslose, jobcenter, arbeitslosigkeit, in arbeit vermittelt
integration-course: integration course, integration courses, migrants, migrant, newcomers to the city, immigrants | integrationskurs, integrationskurse, migranten, zuwanderer
climate-adaptation: heat plan, heatwave, heat waves, heatwaves, climate adaptation, climate resilience, cool places, drinking fountains, shade | hitzeschutz, hitzeaktionsplan, klimaanpassung, trinkbrunnen, hitzewelle
benefit-fraud: benefit fraud, tax evasion, blue badge fraud, tenancy fraud | leistungsmissbrauch, sozialbetrug, steuerhinterziehung
robotics: welding robot, welding robots, robot cell, robot cells, robotic cell, gripper, grippers | schweissroboter, cobot, roboterzelle, greifer
sheet-metal: sheet metal, laser cutting, bending, stamping, press shop, forging, forged parts, forgings | blech, laserschneiden, stanzen, presswerk, schmieden, schmiedeteile
measuring-machine: coordinate measuring, measuring machine, measuring machines, inspection of parts, in-line inspection, end-of-line test, end-of-line tests, test bench, test benches, test rig, test rigs | messmaschine, pruefstand, pruefstaende, end-of-line-test
shop-floor: shopfloor, workstation layout, 5s, 5s audit, 5s audits, tidy workplaces, kanban, value stream, value streams, lean audits | shopfloor, 5s, wertstrom, kanban, werkhalle
mes: mes, manufacturing execution system, digital work orders, paperless shop floor, work orders on screen | mes, betriebsdatenerfassung, papierlose fertigung
export-control: export control, export controls, customs tariff, dual-use, export licences, trade compliance, export restrictions, export licence, export checks, export control screening | exportkontrolle, ausfuhrgenehmigung, ausfuhrgenehmigungen, ausfuhrkontrolle, exportkontrollpruefung
series-maturity: series maturity, series production, start of series, ramp to series, ready for series | serienreife, serienproduktion, sop
forklift: fork-lift, industrial trucks, internal transport, agv, agvs, automated guided vehicles, tugger train | stapler, gabelstapler, flurfoerderzeuge, fahrerlose transportsysteme, fts, routenzug
chip: chips, semiconductor, semiconductors, electronic components, circuit boards, circuit board, pcb, pcbs | chips, halbleiter, leiterplatte, leiterplatten, elektronikkomponenten
battery-cell: battery cell, battery cells, battery packs, battery pack | batteriezelle, batteriezellen, batteriepack
heat-recovery: heat recovery, waste heat, recovered heat, use of waste heat, recover heat | abwaerme, waermerueckgewinnung, abwaermenutzung
lng: lng, liquefied gas, lng terminal, gas storage, storage level of gas | lng, fluessiggas, gasspeicher
wind-site: wind sites, permits for wind, wind projects, wind project pipeline, repowering, project pipeline of wind | repowering, windflaechen, windprojekte
tenant-power: tenant electricity, power for tenants, energy community, energy communities, energy sharing, citizen energy, prosumer, prosumers | mieterstrom, energiegemeinschaft, buergerenergie, prosumer
instalment: instalment, instalments, monthly instalment, monthly instalments, payment plan, payment plans, advance payments | abschlag, abschlaege, abschlagszahlung, ratenzahlung, ratenzahlungen
control-room: control room, control rooms, control centre, control centres, dispatch centre, dispatch centres | leitstelle, leitstellen, leitwarte, netzleitstelle
vegetation: vegetation, tree cutting near lines, trimmed, trimming trees, undergrowth | trassenpflege, bewuchs, gehoelzschnitt
editor: editorial team, proofreading, proofreader, proofreaders, copy-editing, copyediting | lektor, lektorat, lektoren, korrektorat, redakteure
cover: book cover, book covers, jackets of books, cover design | buchumschlag, buchcover, umschlaggestaltung
series: book series, series of books, new series, sequel, sequels | buchreihe, buchreihen, reihen
children-book: children's book, children's books, picture book, picture books, young adult | kinderbuch, kinderbuecher, bilderbuch, jugendbuch
dictionary: dictionary, dictionaries, encyclopaedia, reference works | woerterbuch, woerterbuecher, nachschlagewerk, lexikon
online-course: online course, online courses, e-learning course, learning platform, learning app | onlinekurs, onlinekurse, e-learning, lernplattform, webinare
book-fair: book fair, book fairs, public readings, author readings, author tour | buchmesse, lesung, lesungen, lesereise
reader-review: reader reviews, customer reviews of books, stars on retail sites, ratings of our books | leserrezensionen, leserbewertungen
pastry: baked goods, pastry, pastries, dough | broetchen, backwaren, teig
frozen-food: frozen food, deep-frozen, frozen products, ready meals, convenience food | tiefkuehl, tiefkuehlkost, fertiggerichte
baby-food: baby food, infant formula, infant food, babies | babynahrung, saeuglingsnahrung, babys
nutri-score: nutri-score, nutri score, nutrition score, healthier products, healthier recipes, nutritional value | nutri-score, naehrwert, naehrwerte, gesuendere rezepturen
second-placement: second placement, second placements, displays in shops, secondary display, trade promotion, trade promotions, promotion weeks | zweitplatzierung, zweitplatzierungen, verkaufsfoerderung, aktionswochen
school-kit: school kit, school kits, school bags, uniforms for pupils, scholarships, scholarship, bursaries, stipends | stipendium, stipendien, schulranzen
health-worker: health workers, health worker, community health workers, village health workers, clinics staffed | gesundheitshelfer, gesundheitspersonal
latrine: latrine, latrines, sanitation, sanitary facilities, open defecation | latrinen, sanitaeranlagen, sanitaerversorgung
microcredit: microcredit, microloans, savings groups, savings group, small loans, village savings | mikrokredit, mikrokredite, spargruppen
animal-shelter: animal shelter, animal shelters, rescued animals, rehomed, animals rehomed, stray dogs, adopt a dog | tierheim, tierheime, vermittelte tiere, strassenhunde
habitat: habitat, habitats, wetland, wetlands, peatland, peatlands, rewetted, nature reserve, nature reserves, protected area, protected areas, rivers restored | lebensraum, lebensraeume, moor, moore, wiedervernaessung, naturschutzgebiet, renaturierung, feuchtgebiete
trafficking: trafficking, domestic violence, violence against women, women's shelter, women's shelters, refuge for women | haeusliche gewalt, frauenhaus, frauenhaeuser, menschenhandel
addiction: addiction, addicts, drug users, substance abuse, alcoholics, rehab places | sucht, suchtkranke, drogenabhaengige, suchtberatung
disability-living: assisted living, supported living, sheltered workshop, sheltered workshops, supported housing | betreutes wohnen, werkstatt fuer behinderte, wohngruppen
box-collection: collection box, collection boxes, street collection, street collections, face-to-face fundraising, street fundraising, fundraisers on the street | sammeldose, strassensammlung, haustuersammlung, haustuerwerbung
online-donation: online donation, online donations, donate online, donated online, online giving, donation form, donation page, donation pages, text giving | onlinespende, onlinespenden, online spenden, spendenformular, spendenseite
mailing: appeal letter, appeal letters, direct mail, christmas appeal, mailshot, mailshots | spendenbrief, spendenbriefe, mailings, weihnachtsmailing
reserve-fund: free reserves, reserve fund, months of reserves, rainy day fund | ruecklage, ruecklagen, freie ruecklagen, reserven
hectolitre: hectolitre, hectolitres, hl, hectoliter, hectoliters | hektoliter, hl
forgotten-password: locked accounts, account lockouts, password tickets | gesperrte konten
energy-app: energy app, consumption app, consumption in the app, read their consumption, consumption data, see their consumption | energie-app, verbrauchsdaten, verbrauch in der app
online-giving: raise online, raised online, raise money online, donations on the website, give online, digital fundraising, online fundraising | online-fundraising, onlinefundraising
christmas-appeal: winter mailing, christmas campaign, christmas donations, year-end appeal, year-end mailing, autumn mailing | weihnachtsspenden, weihnachtsaktion, weihnachtskampagne
investment-advice: investment advice, advisory meetings, advisory talks, advice meetings, advice talks, financial advice, wealth advice, advisory sessions | anlageberatung, vermoegensberatung
robo-advice: robo-advisor, robo advisor, robo-advice, digital investment advice |
standing-order: direct-debit, sepa
salary-account: salary account, salary accounts, main bank, primary account, current accounts with salary, house bank | gehaltskonto, gehaltskonten, hausbank
parcel-locker: parcel locker, parcel lockers, pick-up station, pick-up stations, parcel machine, parcel machines, parcel box, parcel boxes, parcel shop, parcel shops, pick-up point, pick-up points, pickup point, pickup points | packstation, packstationen, paketstation, paketautomat, paketautomaten, paketshop, paketshops, abholstation
marketplace-seller: marketplace sellers, sellers on the marketplace, third-party sellers, sellers on our platform | marktplatzhaendler
gift-wrap: gift wrapping, gift wrap | geschenkverpackung
guest-checkout: guest checkout, checkout as guest, checkout as a guest, buy without an account, order without an account | gastbestellung, gastbestellungen
product-review: reviews of products, items with reviews, products with reviews, customer reviews on products | produktbewertungen, produktbewertung
recommendation-engine: product recommendations, recommended products, recommendation engine, recommendations on the site, personalised recommendations, personalized recommendations | produktempfehlungen
lab-notebook: electronic lab notebook, electronic lab notebooks, lab notebook, lab notebooks, eln, eln entries, lab journal, lab journals, digital lab notebook | laborjournal, laborjournale, elektronisches laborbuch
in-licensing: in-license, in-licensing, license in, buy in compounds | einlizenzierung
pack-serialisation: serialisation, serialization, serialised packs, serial number on every pack, serialised | serialisierung
counterfeit: counterfeit, counterfeits, counterfeit products, falsified medicines, fake medicines, fakes, product piracy, imitations, pirated goods | faelschungen, produktpiraterie, plagiate, arzneimittelfaelschungen
batch-record: batch record, batch documentation, electronic batch records, batch record review | chargenprotokoll, chargenprotokolle, chargendokumentation, herstellprotokolle
prescriber: prescriber, prescribers, doctors prescribe, physicians prescribe, prescribed by doctors, prescription share | verordner, verordnungen, verschreiber
biosimilar: biosimilar, biosimilars, biologic, biologics | biopharmazeutika
vial: vial, vials, ampoule, ampoules, syringe, syringes, fill and finish, fill-finish | ampullen, spritzen
drug-shortage: drug shortage, drug shortages, medicine shortages, shortage of medicines, shortages of medicines | arzneimittelengpaesse
press-shop: press shops, stamping plant, stamping press, presses, pressing plant | pressen, den pressen
carmaker: carmaker, carmakers, automaker, automakers, car manufacturers, car manufacturer, vehicle manufacturers, oem, oems, original equipment manufacturers | autobauer, autohersteller, automobilhersteller, fahrzeughersteller
type-approval: homologation, homologated, type approval, type approvals, type-approved | typgenehmigung, typgenehmigungen, typzulassung
body-shop: body shop, body-in-white | karosseriebau, rohbau
battery: traction battery | akku, akkus
labour-per-unit: hours per vehicle, hours per car, labour hours per, labor hours per, man-hours per, labour minutes per, working hours per unit, assembly time per, labour content | stunden pro fahrzeug, fertigungszeit
driver-assistance: driver assistance, adas, assisted driving, autonomous driving, self-driving, hands-free driving, automated driving | fahrerassistenz, fahrerassistenzsysteme, autonomes fahren, automatisiertes fahren
crash-test: euro ncap, ncap, crash test, crash tests, five stars in the crash test | crashtest, crashtests
vehicle-recall: vehicle recalls, vehicle recall, recall campaign, recall campaigns, recalled vehicles, recalled cars | rueckrufaktion, rueckrufaktionen
new-model: new model, new models, model launch, model launches, facelift, model range | neues modell, modellpalette, modellwechsel
learning-platform: learning platforms, learning management system, lms, moodle, online classroom, virtual classroom | lernplattformen
exchange-student: exchange semester, exchange semesters, erasmus, semester abroad, study abroad, exchange students, incoming students, student mobility, term abroad, go abroad for a semester | auslandssemester, austauschstudierende, auslandsaufenthalt, auslandsaufenthalte
professor: professor, professors, professorship, professorships, full professors, faculty positions | professur, professuren, professoren, professorinnen, lehrstuhl, lehrstuehle, berufungsverfahren
doctorate: phd, phds, doctorate, doctorates, doctoral, doctoral students, doctoral candidates, dissertation, dissertations, doctoral theses | doktorand, doktoranden, doktorandinnen, promovierende, dissertationen, promotionsdauer
lecture-recording: recorded lectures, lecture recordings, lectures recorded, lectures on video, video lectures | vorlesungsaufzeichnung, vorlesungsaufzeichnungen
student-housing: dormitory, dormitories, student housing, student accommodation, student rooms, halls of residence, student flats | wohnheime, wohnheimplaetze, studentenwohnheim, studentenwohnheime
technology-transfer: technology transfer, knowledge transfer to industry, contract research, industry projects, research contracts with companies, industry collaborations, industry partnerships, joint research with companies | technologietransfer, auftragsforschung, industriekooperationen
exam-marking: exam marking, marked exams, mark exams, marking of exams, exam marks returned, exam results returned, exams corrected, grading time, grade exams, grading of exams, marking time | korrekturzeit, korrekturzeiten, klausurkorrektur, klausuren korrigiert
scholarship: bursary, fellowship, fellowships
open-access: freely accessible publications, freely available publications, publicly accessible articles | frei zugaengliche publikationen
continuing-education: continuing education, executive education, lifelong learning courses, further education courses | weiterbildungsprogramme, weiterbildungsstudiengaenge
degree-programme: degree programme, degree programmes, degree program, degree programs, study programme, study programmes, study programs, courses of study | studiengang, studiengaenge
linen: linen, bed linen, towels, towel, laundry | waesche, bettwaesche, handtuch, handtuecher
breakfast: breakfast, breakfasts, breakfast buffet | fruehstueck, fruehstuecksbuffet
spa: spa, wellness area, sauna, treatments in the spa | wellnessbereich
minibar: minibar, minibars, room service |
wedding: wedding, weddings | hochzeit, hochzeiten
data-traffic: network traffic, data traffic, traffic carried, relative to traffic, gigabyte, gigabytes, gigabyte carried, terabyte, terabytes, mobile data, data volume | datenvolumen, datenverkehr
3g-network: 3g, umts, 2g, gsm, 3g network, third generation network | umts-netz
radio-spectrum: spectrum, radio spectrum, frequency bands, frequencies, refarm, refarmed, refarming | frequenzen, frequenzspektrum, mobilfunkfrequenzen
mast: mast, masts, antenna, antennas, base station, base stations, radio site, radio sites, cell tower, cell towers, mobile sites | mobilfunkmast, mobilfunkmasten, funkmast, funkmasten, antennen, basisstationen, mobilfunkstandorte
esim: esim, esims, e-sim, e-sims, sim card, sim cards, sim | sim-karte, sim-karten
prepaid: prepaid, pay-as-you-go, prepaid cards |
roaming: roaming, roam |
contract-phone-plan: postpaid, unlimited plan, unlimited plans, mobile contract, mobile contracts, mobile tariffs, phone contract, phone contracts | mobilfunkvertrag, mobilfunkvertraege, handyvertrag, handyvertraege
construction-site: building site, building sites, construction site, construction sites, job site, job sites, jobsite, jobsites | baustelle, baustellen
excavator: excavator, excavators, digger, diggers, construction machinery, construction machines, earthmoving | bagger, baumaschine, baumaschinen
site-diary: site diary, site diaries, daily site reports, site reports, construction diary, construction diaries | bautagebuch, bautagebuecher, bautagesberichte
formwork: formwork, scaffold, scaffolding, scaffolds | schalung, geruest, gerueste
tender-price: estimating, cost estimate, cost estimates, calculation of bids, bid calculation | kalkulation, angebotskalkulation, kostenschaetzung
timber: timber, wooden, wood construction, timber construction | holzbau, holz
demolition: demolish, demolition | abbruch, abriss, bauschutt, abbruchmaterial
proof-of-delivery: proof of delivery, proofs of delivery, epod, pod scanned, delivery note, delivery notes, paperless delivery notes | ablieferbeleg, ablieferbelege, lieferschein, lieferscheine, ablieferungsnachweis, zustellnachweis
hub: hub, hubs, sorting centre, sorting centres, sorting center, sorting hub, cross-dock, cross-docking, transshipment | umschlag, verteilzentrum, verteilzentren, umschlagzentrum, sortierzentrum
dangerous-goods: dangerous goods, hazardous goods, hazmat, dangerous cargo | gefahrgut, gefahrgueter
last-mile: last-mile | letzte meile
container: container, teu, sea freight, ocean freight | seefracht
yard: yard, yard management, truck yard | betriebshof, hofmanagement
cargo-bike: cargo bike, cargo bikes | lastenrad, lastenraeder
delivery-note-eta: eta, eta accuracy, estimated arrival, estimated time of arrival, arrival forecast, predicted arrival, delivery window announced | ankunftsprognose, voraussichtliche ankunft
stocktake: stocktake, stocktaking, cycle counting, physical inventory, inventory count | inventur, inventuren, inventurzaehlung
goods-receipt: goods receipt, goods-in, goods in, dock-to-stock, dock to stock, putaway, put-away, inbound goods, receiving of goods, booked into stock, goods received to stock | wareneingang, einlagerung, einlagern
push-notification: push alerts | push-benachrichtigungen
download: download, downloads, downloaded, installs, app installs | installationen
leaderboard: leaderboard, leaderboards, ranking list | bestenliste
live-ops: live ops, live-ops, in-game events, in-game event, seasonal events in the game, live events in the game |
level-design: level design, difficulty curve, tutorial level, players stuck, stuck at level | schwierigkeitsgrad
loading-screen: loading screen, loading screens, load time of levels, level load time, loading time of levels | ladebildschirm
self-checkout: self-checkout, self checkout, self-checkouts, self-scanning, scan and go, scan-and-go, self-service tills, self-service till, self-service checkouts, scan their goods themselves | sb-kasse, sb-kassen, selbstbedienungskassen, self-checkout-kassen, selbst scannen
price-tag: electronic shelf labels, electronic price tags, digital price tags, price tags, price tag, price labels, shelf-edge labels, esl | preisschild, preisschilder, elektronische preisschilder
wrong-price: wrong prices, price errors, price error, prices at the till, price differences at the till, price accuracy | preisfehler, falsche preise
planogram: planogram, planograms, shelf layout, shelf plan, shelf plans | regalbelegung, regallayout
opening-hours: opening times
vegetable: vegetable, vegetables, veg | gemuese
fruit: fruit, fruits, berries | obst, fruechte
flyer: flyer, flyers, leaflet, leaflets, printed leaflets, printed brochures, brochure, brochures | prospekt, prospekte, handzettel, werbeprospekte
pfas: pfas, pfas-free, forever chemicals, forever chemical, fluorinated chemicals, fluorinated substances, fluorosurfactants, per- and polyfluorinated | ewigkeitschemikalien, fluorchemikalien
hazardous-substance: hazardous substances, hazardous substance, hazardous chemicals, hazardous materials, svhc, substances of concern, substances of very high concern, toxic substances, carcinogenic substances, toxic chemicals, harmful substances | gefahrstoff, gefahrstoffe, schadstoff, schadstoffe, besorgniserregende stoffe
reach-registration: reach registration, reach registrations, reach dossier, reach dossiers, safety data sheet, safety data sheets | sicherheitsdatenblatt, sicherheitsdatenblaetter, reach-registrierung
plant-turnaround: plant turnaround, plant turnarounds, plant shutdown, plant shutdowns, scheduled shutdown, scheduled shutdowns, planned shutdown, turnaround works | anlagenstillstand, anlagenstillstaende, anlagenrevision, revisionsstillstand
renewable-feedstock: bio-based, biobased, renewable raw materials, renewable feedstock, renewable feedstocks, fossil-free feedstock, circular feedstock, biomass, plant-based raw materials, bio-based raw materials | biobasiert, nachwachsende rohstoffe, biobasierte rohstoffe
flaring: flaring, flare gas, flared gas, flare losses | abfackeln, fackelgas
catalyst: catalyst, catalysts | katalysator, katalysatoren
solvent: solvent, solvents | loesemittel, loesungsmittel
steam: steam consumption | dampf
compressed-air: air leaks in the compressed
waste-heat: heat reuse
chlorine: chlorine, cl2 | chlor
consultant: consultant, consultants, adviser, advisers, advisor, advisors | berater, beraterinnen, beraterin
proposal-reuse: reusable proposals, proposal templates, proposal modules, bid library | angebotsbausteine, angebotsvorlagen
alumni-network: alumni network, former colleagues, former employees, ex-employees, boomerang hires, rehires | ehemalige mitarbeiter, rueckkehrer
glucose-sensor: glucose sensor, glucose sensors, cgm, cgm sensor, cgm sensors, continuous glucose monitoring, glucose monitor, glucose monitors | glukosesensor, glukosesensoren, blutzuckersensor
implant: implant, implants, implanted, prosthesis, prostheses | implantat, implantate, prothese, prothesen
field-safety-action: field safety corrective action, field safety corrective actions, fsca, field safety notices, field action, field actions | sicherheitskorrekturmassnahmen, feldmassnahmen
sterility: sterility, sterilization, sterilised, sterilized | steril
udi: udi, unique device identification, udi labels | produktkennung
usability-study: usability study, usability studies, human factors, human factors study, summative evaluation |
clinical-evidence: clinical evidence, clinical data on, clinical evaluation, post-market surveillance, pmcf, post-market clinical | klinische daten, klinische bewertung, marktbeobachtung
wheelset: wheelset, wheelsets, wheel set, wheel sets | radsatz, radsaetze
overhaul: overhauled, overhauling, workshop lead time, workshop time, time in the workshop, workshop days, workshop stay, workshop stays, turnaround in the workshop, days in the workshop | hauptuntersuchung, hauptuntersuchungen, werkstattzeit, werkstattaufenthalt, werkstattdurchlaufzeit, werkstatttage
conductor: conductor, conductors, train crew, train crews, on-board crew, on-board staff, ticket inspectors, ticket inspector | zugbegleiter, zugbegleiterin, schaffner, zugpersonal, kontrolleure
track-fault: signal failures, signal failure, signal faults, point failures, points failures, switch failures, infrastructure faults, track faults, signalling failures | weichenstoerung, weichenstoerungen, signalstoerungen, stellwerksstoerung, stellwerksstoerungen
slow-zone: slow zone, speed restrictions, speed restriction, temporary speed restrictions | langsamfahrstelle, langsamfahrstellen
etcs: etcs, digital signalling, digital interlocking, digital interlockings, signal boxes, interlocking, interlockings | stellwerk, stellwerke, digitale stellwerke
crowding: overcrowded, overcrowding, crowding, crowded trains, standing passengers, passengers have to stand, full trains | ueberfuellte zuege, ueberfuellt
mobile-ticket: digital tickets, mobile tickets, mobile ticket, tickets via app, tickets in the app, ticket sales in the app, tickets sold digitally, tickets bought digitally, paper tickets, e-tickets, eticket, tickets on the phone, digital ticket sales | handyticket, handytickets, digitale tickets, digitale fahrscheine, papierfahrscheine
ticket-machine: ticket machine, ticket machines, vending machines for tickets | fahrkartenautomat, fahrkartenautomaten, fahrscheinautomat, fahrscheinautomaten
connection-kept: connections kept, connections held, connections reached, make their connection, catch their connection, connecting trains | anschluss verpasst, anschlusssicherung, anschluesse erreicht
station: station, stations, railway station, railway stations, train station, train stations | bahnhof, bahnhoefe, haltestelle, haltestellen
special-needs: special needs, special educational needs, sen, support needs, special-needs | foerderbedarf, inklusionskinder
all-day-school: after-school, after-school care, all-day school, all-day schools, afternoon care | ganztag, ganztagsschule, ganztagsbetreuung, hort, ganztagsplaetze
maths: maths, math, mathematics, arithmetic | mathe, mathematik
science-subject: stem, stem subjects, science subjects, mint | mint-faecher
tutoring: tutoring, tutor, tutors, extra lessons, catch-up lessons, remedial teaching | nachhilfe, foerderunterricht
learning-gap: learning gap, learning gaps, catch up in, learning deficits | lernluecken, lernrueckstaende
pork: pork, fattening pig, fattening pigs, hog, hogs | schweinefleisch, mastschweine, mastschwein
hen: hen, hens, chicken, chickens, poultry, broiler, broilers, laying hens, eggs, egg | henne, hennen, huhn, huehner, gefluegel, eier, legehennen
tractor: tractor, tractors, combine, combines, harvesters, farm machinery | traktor, traktoren, schlepper, maehdrescher, landmaschinen
wheat: wheat, grain, cereals, maize, corn | getreide, mais
potato: potato, potatoes | kartoffel, kartoffeln
vineyard: vines | weinberg, weinberge, trauben
greenhouse: greenhouses, glasshouse | gewaechshaus, gewaechshaeuser
seed: seed, seeds, sowing, sown, seedlings | saatgut, aussaat, saat
hedge-strip: hedgerows, flower strips, flowering strips, fallow strips, field margins | bluehstreifen, hecken
crop-rotation: crop rotation, catch crops, cover crops, intercropping | fruchtfolge, zwischenfrucht, zwischenfruechte
calf-loss: calf losses, piglet losses, animal losses, animal mortality, lamb losses | kaelberverluste, ferkelverluste, tierverluste
seat-licence: seats per account
newspaper: printed edition, print edition
podcast: podcasts, audio series |
breaking-news: breaking news, news alerts, eilmeldungen | eilmeldung
archive: archive, archives | archiv
press-freedom: local news, local journalism, local stories, local reporting | lokaljournalismus, lokalnachrichten
advertiser: advertiser, advertisers, advertising customers, advertising clients | werbekunde, werbekunden, anzeigenkunden
guard: guards, security guards, security guard, security officers, patrol, patrols, security staff | wachleute, wachmann, sicherheitskraefte, sicherheitspersonal, streife, wachdienst, streifen
intruder-alarm: intruder alarm, intruder alarms, burglar alarm, burglar alarms, break-in alarm, break-in alarms, intrusion alarm, alarm response, after an intruder alarm | einbruchalarm, einbruchalarme, alarmverfolgung, alarmintervention, einbruchmeldung
cleaner: cleaner, cleaners, cleaning staff, cleaning crew, cleaning crews, cleaning team, cleaning teams | reinigungskraft, reinigungskraefte, putzkraefte, reinigungspersonal
detergent: detergent, detergents, cleaning agent, cleaning agents, cleaning products, cleaning chemicals, cleaners' trolleys | reinigungsmittel, putzmittel, waschmittel
cleaning-robot: cleaning robot, cleaning robots, scrubber dryer, robotic cleaning | reinigungsroboter, putzroboter
winter-service: snow clearing, gritting, winter service, de-icing | winterdienst
catering: catering, staff restaurant, lunches served | gemeinschaftsverpflegung, betriebsrestaurant
low-carbon-concrete: low-carbon concrete, concrete with less cement, green concrete, co2-reduced concrete, low carbon concrete, low-carbon cement, cement-free concrete, recycled concrete | co2-reduzierter beton, recyclingbeton, klimafreundlicher beton
intercompany: intercompany, inter-company, intercompany differences, intercompany reconciliation, intercompany balances | konzernverrechnung, intercompany-abstimmung
account-reconciliation: reconciliation, reconciliations, reconciled, account reconciliation, reconcile, reconcile accounts | kontenabstimmung, abstimmung der konten, abgestimmte konten
local-sourcing: local suppliers, regional sourcing, source locally, buy locally, bought locally, vendors in the region, suppliers in the region, suppliers from the region | lieferanten aus der region, regionaler einkauf
hedged-price: hedged, price hedging, prices fixed in advance, fixed in advance, price locked in, locked-in prices, prices locked in | preisabsicherung, preissicherung
auction: auction, auctions, e-auction, e-auctions, electronic auctions, electronic auction, reverse auction, reverse auctions | auktion, auktionen, e-auktionen
purchasing-catalogue: catalogue orders, catalog orders, e-procurement, e-procurement catalogue, ordered from the catalogue, orders from catalogues, orders from the catalogue, punch-out, catalogue buying | einkaufskatalog, elektronischer katalog, katalogquote
nda:  | vertraulichkeitsvereinbarungen
lawyer: without lawyers, without a lawyer, without legal, without the legal department, lawyer, lawyers, attorney, attorneys, legal counsel, in-house counsel | anwalt, anwaelte, jurist, juristen, rechtsabteilung
conflict-of-interest: conflict of interest, conflicts of interest, conflict-of-interest, conflict-of-interest declarations, declaration of interests, declarations of interest | interessenkonflikt, interessenkonflikte
human-rights: human rights, supply chain act, human rights due diligence, child labour, forced labour, modern slavery, human-rights, csddd, supply chain due diligence | menschenrechte, lieferkettengesetz, lieferkettensorgfaltspflicht, lksg, kinderarbeit, zwangsarbeit, sorgfaltspflichten
power-of-attorney: powers of attorney, power of attorney, signing authority, signature rules | vollmacht, vollmachten, unterschriftenregelung
antitrust: antitrust, competition law, cartel | kartellrecht, wettbewerbsrecht
contract-database: contract database, contract repository, central contract repository, contracts in one place, contracts stored centrally, contract archive, contract register | vertragsdatenbank, vertragsarchiv, vertragsregister
award: award, awards, prize, prizes, design award, design awards, honour, honours | preisverleihung, auszeichnung, auszeichnungen
takt: takt time, cycle time per part, a part every, one part every, a car every, seconds per part, seconds per piece, cycle time seconds | taktzeit, taktzeiten, zykluszeit, zykluszeiten
five-s: order and cleanliness, tidy work stations, order on the shop floor, workplace organisation, five s | 5s-audit, 5s-audits, ordnung und sauberkeit
skills-matrix: run by three people, several stations, flexible workers, can run every station, qualification matrix | qualifizierungsmatrix
process-capability: process capability, capable processes, processes capable, cpk, cp/cpk, statistical process control, spc | prozessfaehigkeit, faehige prozesse
first-sample: ppap, first article inspection, first samples, initial samples, initial sample, first sample approval, initial sample inspection, first article | erstmuster, erstmusterpruefung, erstmusterfreigabe, bemusterung
measuring-device: measuring device, measuring devices, measuring equipment, measuring instruments, test equipment, overdue for calibration | pruefmittel, messgeraet, messgeraete
feedstock: feedstock, feedstocks | einsatzstoffe
seat-display: reservation displays, reservation display, seat reservations shown, reservations shown, reservations displayed, seat displays | reservierungsanzeige, reservierungsanzeigen
platform-edge: railway platform, station platforms, train platforms | bahnsteig, bahnsteige
whiteboard: whiteboard, whiteboards, interactive whiteboard, interactive whiteboards, digital boards, digital board, smartboard, smartboards, smart boards, digital blackboard | digitale tafel, digitale tafeln
parents-evening: parents' evening, parents evening, parents' evenings, parent-teacher, parent-teacher meetings, parent teacher conferences | elternabend, elternabende, elternsprechtag
cell-count: somatic cell count, somatic cells, cell count, cell counts, milk cells | zellzahl, zellzahlen
organic-land: organic area, farm organically, organically farmed, land organically, organic land, organic hectares, organic acreage, converted to organic, organic conversion | oekoflaeche, bioflaeche, oekologisch bewirtschaftet, biologisch bewirtschaftet
video-view: video views, videos watched, clips are watched, clips watched, views of our videos, video plays, video starts watched, videos are watched, watch our videos | videoaufrufe, videoabrufe, abrufe
cleaning-chemical: chemicals in cleaning, chemicals for cleaning, cleaning with fewer chemicals, dosage of detergents, dosing systems | dosiersysteme
open-banking: open banking, psd2, third parties connected, open-banking, account information services | offene bankschnittstellen
liquidity-coverage: liquidity coverage ratio, liquidity coverage, lcr, nsfr, net stable funding ratio | liquiditaetsdeckungsquote
stress-test: stress test, stress tests | stresstest, stresstests
contactless: without pin or insertion, tap to pay, tap and pay | kontaktlos, kontaktloses bezahlen
wishlist: wishlist, wishlists, wish list, save items for later, items saved for later, saved for later, favourites list | wunschliste, wunschlisten, merkliste
stability-data: stability data, stability studies, stability study, shelf life proven, proven shelf life | stabilitaetsdaten, stabilitaetsstudien
contract-manufacturer: contract manufacturer, contract manufacturers, contract manufacturing, cmo, cmos, cdmo | lohnhersteller, auftragsfertiger, lohnfertigung
workshop-booking: online booking of service, book workshop visits, workshop visits, workshop bookings, service appointments booked online, book service appointments, workshop appointments, workshop appointment, service appointments | werkstatttermin, werkstatttermine
steel: steel, recycled steel, secondary steel, scrap steel, steel from scrap | stahl
aluminium: aluminium, aluminum |
connected-service: connected services, connected car, connected cars, connected car subscriptions, connected vehicles, telematics, pay for connected | vernetzte fahrzeuge, telematik
vehicle-weight: vehicle weight, weight of the car, make the car lighter, kilos lighter, lighter vehicles, lightweight, lightweight design, weight reduction of the car | leichtbau, fahrzeuggewicht
eu-project: eu projects, eu project, horizon applications, horizon europe, horizon projects, erc grants, erc grant, european research projects, eu funding applications | eu-projekte, eu-projekt, eu-antraege
group-booking: group bookings, room nights from groups, nights booked by groups, group travel, tour groups, booked by groups, groups booked, group stays | gruppenbuchungen, reisegruppen, gruppenreisen
construction-waste: site waste, waste from sites, construction waste, building waste, waste on sites, waste from building sites, mixed construction waste | baustellenabfall, baustellenabfaelle, bauabfall, bauabfaelle
waste-separation: waste sorted, waste separated, separated waste, sort waste, sorted waste, waste separation, waste sorting, separate collection of waste, separately collected | muelltrennung, abfalltrennung, getrennt gesammelt
safety-talk: safety talk, safety talks, toolbox talk, toolbox talks, safety conversations | sicherheitsgespraech, sicherheitsgespraeche, sicherheitskurzgespraech
eco-driving: fuel-saving driving, drive economically, economical driving, eco-driving, eco driving, drivers' fuel-saving, fuel-saving training, fuel-efficient driving | spritsparend, spritspartraining, spritsparendes fahren, wirtschaftliches fahren
revenue-per-player: arpdau, each daily player brings, revenue per player, revenue per daily user, income per player, player brings, each player spends, spend per player, spending per player, players spend | umsatz pro spieler, umsatz je spieler
sim-swap: sim swap, sim swaps, sim-swap |
rating-of-sellers: seller ratings, sellers rated, seller rating | haendlerbewertungen
dividend: dividend, dividends, dividend payout, payout to shareholders, pay shareholders | dividende, dividenden, ausschuettung
credit-rating: credit rating, rating agencies, rating agency, investment grade, rating of our bonds | bonitaetsrating, ratingagentur
bank-accounts: number of bank accounts, bank accounts closed, bank accounts of the group, fewer bank accounts, cash pooling, cash pool, central treasury | bankkonten, cash-pooling
cost-centre: cost centre, cost centres, cost center, cost centers, cost allocation | kostenstelle, kostenstellen, kostenverrechnung
chart-of-accounts: chart of accounts, accounting manual, accounting rules | kontenplan, bilanzierungsrichtlinie
shared-service: shared service, shared services, shared service centre, shared service center, service centre for finance | shared-service-center
make-or-buy: make or buy, make-or-buy, low-cost countries, best-cost countries, low-cost country sourcing, best-cost sourcing, sourcing from low-cost |
should-cost: should-cost, should cost, target costing, cost breakdowns, open-book, value engineering, value analysis | wertanalyse
critical-raw-material: rare earths, rare earth, critical raw materials, cobalt, lithium, conflict minerals | seltene erden, kritische rohstoffe, konfliktmineralien
deforestation: palm oil, rspo | entwaldung, palmoel
trademark-case: trademark registrations, trademark registration, register trademarks, trademarks registered | markenanmeldung, markenanmeldungen, markenrechte
gift-register: gifts register, gift register, gifts and hospitality, gifts declared | geschenkeregister, zuwendungen
case-law-watch: legal monitoring, regulatory change, regulatory changes, new regulations, upcoming laws, new laws | rechtsmonitoring, neue gesetze, gesetzesaenderungen
ai-act: ai act, eu ai act, ai governance, ai inventory, ai systems classified | ki-verordnung, ki-verzeichnis
press-release: press release, press releases | pressemitteilung, pressemitteilungen
marketing-automation: marketing automation, nurture, nurturing, nurture track, nurture campaign, nurture campaigns, drip campaign, drip campaigns | marketing-automatisierung, lead-nurturing
customer-database-segments: personalised emails, personalized emails, personalised campaigns, personalised offers, personalized offers, personalised content, personalisation, personalization | personalisierung, personalisierte angebote, personalisierte inhalte
cold-call: cold call, cold calls, cold calling, outbound calls, calls per day, outbound, dials, outreach, outreach calls | kaltakquise, kaltanrufe, telefonakquise
product-demo: product demo, product demos, demo, demos, demos held, demonstrations | produktvorfuehrung, produktvorfuehrungen, produktdemos
work-instruction: standard work, standardised work, standard operating, digital work instructions | standardarbeit
shop-floor-meeting: shop floor management, shop-floor management, daily shop floor meeting, shop floor meetings, gemba, gemba walk, gemba walks | shopfloor-management, shopfloor-runde
kaizen: kaizen workshops, kaizen events, continuous improvement workshops, improvement workshops, cip, lean workshops | kvp, kvp-workshops, kaizen-workshops, verbesserungsworkshops
kanban: pull system, pull production
batch-size: batch size, batch sizes, lot size, lot sizes, smaller lots, smaller batches | losgroesse, losgroessen
tool: mould, moulds, molds | werkzeuge, formen
andon: andon, poka yoke, poka-yoke, mistake-proofing, error-proofing, fool-proof |
fmea: fmea, fmeas, failure mode, control plan, control plans | kontrollplan
layered-audit: layered process audits, layered process audit, lpa, process audits, process audit, product audits | prozessaudit, prozessaudits, layered-process-audits
cross-docked: milk run, milk runs, milk-run, inbound logistics, inbound transport | milkrun, milkruns
order-cutoff: order cut-off, cut-off time, cut-off, order until | bestellschluss, bestellannahmeschluss, annahmeschluss
guided-vehicle: driverless transport
wms: wms, warehouse management system, warehouse software | lagerverwaltungssystem, lagerverwaltung
tms: tms, transport management system, transport management | transportmanagementsystem
intermodal: intermodal, by rail instead of road, from road to rail, road to rail, rail freight, shift freight to rail, freight by rail, combined transport | kombinierter verkehr, schienengueterverkehr, auf die schiene, verlagerung auf die schiene
construction-debris: demolition waste, rubble |
armoured-van: cash-in-transit, cash in transit, cash transport, transport of cash, armoured vans, armoured trucks, cash runs | geldtransport, geldtransporte, werttransport
account-statement: statements by post, paperless statements, account statement, account statements, bank statements, electronic statements, e-statements, statements on paper | kontoauszug, kontoauszuege, elektronische kontoauszuege
savings-plan: investment plan, investment plans, monthly savings plan, save into funds, save monthly into funds, save monthly, etf savings plan, etf savings plans, fund savings plans | fondssparplan, fondssparplaene, etf-sparplan, etf-sparplaene, wertpapiersparplan
fake-review: fake reviews, fake ratings, invented ratings, invented reviews, bought reviews, bogus reviews | gefaelschte bewertungen
cleaning-validation: cleaning validation, validated cleaning, cleaning processes validated, process validation, validation of processes, validated processes, validation batches | reinigungsvalidierung, prozessvalidierung
prequalification: prequalification, prequalified, vetted, vetting, approved suppliers list | praequalifikation, praequalifiziert
old-car-value: value of their old car, value of their car, price for their old car, trade-in offers, part exchange, part-exchange | inzahlungnahmen
leasing: leasing, leased, lease contracts for cars, car leasing, leases of cars | geleast
open-research-data: research data published, open research data, datasets freely available, fair data, data of all projects available, research data management | offene forschungsdaten, forschungsdatenmanagement, forschungsdaten
admission-test: admission test, admission tests, entrance exam, entrance exams, entrance test, aptitude test, admission exam | aufnahmepruefung, aufnahmepruefungen, aufnahmetest, eignungstest
bundle: bundle, bundles, bundled, internet and TV together, triple play, combined package, combined packages, package deal, package deals | buendel, kombipaket, kombipakete
nuisance-call: spam calls, nuisance calls, robocalls, unwanted calls | spam-anrufe, werbeanrufe
fault-report: fault tickets, fault reports, fault report, faults per thousand lines, faults per 1, 000 lines, trouble tickets, fault rate of lines | stoerungsmeldung, stoerungsmeldungen
wood-built: built in wood, built of wood, built from wood, wooden houses, wooden buildings, timber buildings, timber houses, houses in wood | holzhaeuser, holzhaus
rented-machine: rental equipment, rented machines, hired machines, equipment hire, hire of machines, machine rental, rented equipment | mietmaschinen, mietgeraete
handover-documents: as-built, as-built documents, as-built documentation, handover documentation, handover documents, documents at handover, documentation on completion | bestandsplaene, uebergabedokumentation, revisionsunterlagen
customs-paper: customs declaration, customs declarations, customs papers, customs documents, customs paperwork, import declarations, export declarations | zollanmeldung, zollanmeldungen, zollpapiere
driving-time: driving time, driving times, drivers' hours, driver hours, driving hours, rest periods of drivers, tachograph, tachographs | lenkzeit, lenkzeiten, lenk- und ruhezeiten, ruhezeiten
server-queue: server queue, login queue, queue to log in, wait to log in, time to log in, login time | login-warteschlange
esports: esports, e-sports, tournament, tournaments | esport, turnier, turniere
tail-spend: small orders, low-value orders, low-value purchases, small purchases | kleinbestellungen
purchasing-card: purchasing card, purchasing cards, p-card, p-cards, company credit cards | firmenkreditkarte, firmenkreditkarten
contract-expiry: expiring contracts, contracts expire unnoticed, renewal dates, contract end dates, notice periods missed, auto-renewal, automatic renewal | kuendigungsfrist, kuendigungsfristen, vertragsende
licence-audit: licence audit, license audit, licence audits, underlicensing, licence compliance | lizenzaudit
packaging-film: stretch film, plastic film, shrink wrap | stretchfolie, folie
pallet-exchange: pallet exchange, pallet balance, pallets lost, missing pallets, pallet losses | palettentausch, palettenverlust, palettenschwund
route-planning: better tours, optimised routes, optimized routes, route optimisation, route optimization, shorter tours, shorter routes, fewer kilometres through | routenoptimierung, tourenoptimierung
gmp: gmp, gxp, good manufacturing practice | gute herstellungspraxis
green-bond: green bond, green bonds | gruene anleihe, gruene anleihen
sustainable-fund: sustainable fund, sustainable funds, esg fund, esg funds, sustainable investments | nachhaltige fonds, nachhaltige geldanlagen
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
