import { type Concept, concept } from './concept.ts'

/** What is measured in building, energy, transport, hotels, farming, banks and insurers. */
export const tradesConcepts: readonly Concept[] = [
  concept(
    'thing',
    'point-of-sale',
    1.8,
    'point-of-sale software, point of sale software, point-of-sale system, pos system, till system, till software, till systems, cash register, cash registers, checkout system',
    { label: 'tills', de: 'kassensystem, kassensysteme, kassensoftware' },
  ),
  concept(
    'metric',
    'vacancy-rate',
    2,
    'empty flats, vacant flats, vacant units, vacant apartments, vacancy rate of apartments, vacancy of flats, unlet, unlet space, flats let, apartments let, let all flats, let all apartments, empty units, void rate, voids',
    {
      good: 'less',
      label: 'empty flats',
      de: 'leerstand, leerstaende, leerstandsquote, leerstehende wohnungen, wohnungen vermietet, vermietungsquote',
    },
  ),
  concept(
    'metric',
    'check-in-time',
    2,
    'check-in time, guests check in, check in guests, check-in takes, mobile check-in, online check-in, self check-in, faster check-in, fast check-in, check-in desk, check-in in, at reception, wait at reception, front desk, check-in within, check in on their phone, check in by phone, check in with the app, check in by app, check in online, check-in kiosk, check-in under, check in under, check-in below, guests get their key, get their key, get their room key, key in less than, key within, at the front desk, check-in takes under, check in within, check in in',
    { label: 'checking in', de: 'schneller check-in, rezeption, check-in am' },
  ),
  concept(
    'metric',
    'truck-rolls',
    2,
    'truck rolls, truck roll, technician visits, technician visit, technician dispatches, field visits, field visits per fault, send out technicians, send technicians, dispatch a technician, dispatches, on-site visits by technicians, site visits by technicians',
    {
      good: 'less',
      label: 'visits of technicians',
      de: 'technikereinsatz, technikereinsaetze, vor-ort-einsaetze, serviceeinsaetze',
    },
  ),
  concept(
    'metric',
    'grid-connection',
    2,
    'grid connection, grid connections, connect to the grid, connected to the grid, plants to the grid, grid connection time, connection requests, connection request, feed-in, hooked up to the grid, hook up to the grid, linked to the grid, on the grid within, connection lead time, connection of solar, connection of pv, connect solar, solar connected, solar systems connected, pv connections, connecting solar, connect new customers to the grid, house connection, house connections, new connections, connection time, time to connect, grid access',
    {
      label: 'connecting to the grid',
      de: 'netzanschluss, netzanschluesse, netzanschlussbegehren, anschluss ans netz, hausanschluss, hausanschluesse, anschlussbegehren, ans netz, anschlussdauer, photovoltaik-anlagen anschliessen, anlagen anschliessen, pv-anlagen anschliessen, solaranlagen anschliessen, anlagen ans netz, angeschlossene anlagen',
    },
  ),
  concept(
    'metric',
    'charging',
    2,
    'charging station, charging stations, charge point, charge points, charging point, charging points, ev chargers, ev charger, charging infrastructure, wallboxes, fast chargers, charge buses, charge electric buses, charge vehicles, fully charged, charged overnight, charge overnight, buses fully charged, rapid chargers, rapid charger, fast charger, chargers, charger, fast charging, fast-charging, charging network, fast charging network, public charging, charging time, charges in minutes, charging takes',
    {
      label: 'charging stations',
      de: 'ladesaeule, ladesaeulen, ladepunkt, ladepunkte, ladestation, ladestationen, ladeinfrastruktur, wallbox, schnelllader, schnellladen, wallboxen, schnellladepunkte',
    },
  ),
  concept(
    'metric',
    'leakage',
    2,
    'leakage, leak, leaks, leaking, water loss, water losses, non-revenue water, burst pipes, pipe bursts, burst mains, leaking pipes, leakage of pipes, losses in the network',
    {
      good: 'less',
      label: 'leaking pipes',
      isA: ['water'],
      de: 'wasserverlust, wasserverluste, rohrbruch, rohrbrueche, leckage, leckagen',
    },
  ),
  concept(
    'thing',
    'public-transport',
    1.4,
    'trains, railway, rail, bus, buses, tram, trams, metro, public transport, underground, ferries',
    { label: 'trains and buses', de: 'zug, zuege, bahn, busse, strassenbahn, nahverkehr, oepnv' },
  ),
  concept(
    'metric',
    'ridership',
    2.2,
    'ridership, passengers per day, number of passengers, passenger numbers, more passengers, passenger journeys, people take the bus, take the bus, take the train, public transport users, trips per inhabitant, passengers carried, boardings, passengers, people take the train, people travel by train, people travel with us, travel with us, passenger growth, rail passengers, bus passengers, use public transport',
    {
      label: 'passengers',
      de: 'fahrgastzahl, fahrgastzahlen, fahrgast, fahrgaeste, passagierzahlen, fluggastzahlen',
    },
  ),
  concept(
    'metric',
    'train-punctuality',
    2.2,
    'trains on time, punctual trains, punctuality of trains, train punctuality, buses on time, punctual buses, bus punctuality, flights on time, flights depart on time, flights arrive on time, on-time departures, on-time departure, punctual departures, on-time performance, on-time performance of flights, depart on time, departures on time, delayed trains, delayed flights, flight delays, train delays, punctual flights, flights leave on time, departure punctuality, arrival punctuality, d15, d15 punctuality, d0, a14, departures within 15 minutes, departures punctual, minutes of schedule, flight punctuality, flights leave punctually, flights depart punctually, leave the gate on time, off the gate on time, take off on time, aircraft depart on time, on-time arrivals, depart as scheduled, depart on schedule, leave on schedule, departures as scheduled, planes leave on time, planes take off punctually, first wave, first wave punctuality, flights leave within, flights depart within, departures within a quarter, take off punctually, planes depart on time, flights keep to the timetable, buses run on time, trams run on time, buses punctual, rely on the timetable, according to the timetable, keep to the timetable, take-off on schedule, take off on schedule, flights on schedule, departures on schedule, depart on the minute, flights leave when they should',
    {
      enLess:
        'late flights, late departures, delay minutes, delays per flight, minutes of delay, delay minutes per flight, departure delay, departure delays',
      label: 'trains and flights on time',
      de: 'puenktliche zuege, zuege puenktlich, puenktlichkeit der zuege, puenktlichkeit der busse, zugverspaetungen, flugverspaetungen, puenktliche busse, puenktlichkeit der bahn, verspaetungen der zuege, fluege puenktlich, abflugpuenktlichkeit, puenktliche abfluege, puenktliche fluege, abfluege puenktlich, flugpuenktlichkeit, puenktlicher abflug, fluege starten puenktlich, starten puenktlich, abflug puenktlich',
    },
  ),
  concept(
    'metric',
    'trip-cancellations',
    2.2,
    'cancelled trains, cancelled trips, cancelled flights, cancelled buses, trips cancelled, trains cancelled, flights cancelled, bus trips cancelled, trips that do not run, flight cancellations, train cancellations, trip cancellations, cancellations of flights, flight completion, cancelled departures, services cancelled, cancel fewer flights, cancel fewer trains, cancel fewer trips, cancel fewer buses, flights dropped, trains run, trips run, buses run, trips operated, trips that run, services that run, services operated, trains that do not run, trains that fail to run, trips not run, lost trips, trip completion, train kilometres run',
    {
      enLess:
        'completion factor, completion rate of flights, flights operated as planned, every flight takes place',
      good: 'less',
      label: 'trips called off',
      de: 'zugausfall, zugausfaelle, fahrtausfall, fahrtausfaelle, flugausfaelle, ausgefallene fahrten, ausgefallene zuege',
    },
  ),
  concept(
    'metric',
    'site-progress',
    2,
    'construction on schedule, building on schedule, buildings handed over, handed over on schedule, construction delays, construction delay, construction time, construction progress, handover dates, handover date, sites on schedule, building sites on schedule, site progress',
    {
      label: 'building on schedule',
      isA: ['project-punctuality'],
      de: 'bauzeit, bauzeiten, bauzeitenplan, bauverzug, bauverzoegerungen, baufortschritt, uebergabetermin, uebergabetermine',
    },
  ),
  concept(
    'metric',
    'snags',
    2,
    'snag, snags, snag list, snagging, punch list, punch lists, defects at handover, defects at hand-over, zero defects at handover, handover defects, construction defects, building faults at handover',
    {
      good: 'less',
      label: 'defects at handover',
      isA: ['defect'],
      de: 'baumangel, baumaengel, maengel bei abnahme, abnahmemaengel, restmaengel, maengelliste',
    },
  ),
  concept(
    'metric',
    'change-orders',
    2,
    'change orders, change order, claims in construction, contract variations, variations to contract, construction claims, extra works',
    { good: 'less', label: 'changes to building contracts', de: 'nachtrag, nachtraege, nachtragsmanagement' },
  ),
  concept(
    'metric',
    'pesticides',
    2,
    'pesticide, pesticides, pesticide use, herbicides, herbicide, crop protection, crop protection agents, plant protection, glyphosate, spray against weeds, spraying, spray less, sprays, plant protection products, chemical weed control, spray drift, chemical sprays, fungicides, fungicide',
    {
      good: 'less',
      label: 'pesticides',
      isA: ['green'],
      de: 'pestizid, pestizide, pflanzenschutzmittel, pflanzenschutz, herbizide, spritzmittel, fungizide',
    },
  ),
  concept(
    'metric',
    'fertiliser',
    2,
    'fertiliser, fertilizer, fertilisers, fertilizers, fertiliser use, nitrogen, nitrogen per hectare, manure, slurry, mineral n, synthetic nitrogen, kg of nitrogen, n fertiliser, mineral fertiliser, mineral fertilizer, synthetic fertiliser, artificial fertiliser, nutrient surplus',
    {
      good: 'less',
      label: 'fertiliser',
      isA: ['green'],
      de: 'duenger, duengung, duengemittel, stickstoff, guelle, mineralduenger, stickstoffduenger, stickstoffueberschuss',
    },
  ),
  concept(
    'metric',
    'animal-health',
    2,
    'animal health, animal welfare, sick animals, healthy animals, antibiotics, antibiotics per animal, calf mortality, livestock mortality, piglet mortality, livestock, herd health, animals, lose calves, lose of calves, calves lost, calves die, animals die, animals lost, lame cows, mastitis, healthy herd',
    {
      label: 'animals',
      de: 'tierwohl, tiergesundheit, tierschutz, kaelbersterblichkeit, antibiotikaeinsatz, nutztiere',
    },
  ),
  concept(
    'metric',
    'milk-yield',
    2.2,
    'milk yield, milk per cow, milk production, litres of milk, milk, milking parlour, milking parlor, milking, yield per cow, litres per cow, litres per cow and day, output per cow, output of each cow, output of each animal, kilos of milk, kg milk',
    {
      label: 'milk',
      de: 'milchleistung, milchmenge, milch, melkstand, liter pro kuh, liter je kuh, milchertrag',
    },
  ),
  concept(
    'metric',
    'reservation',
    1.8,
    'reservation, reservations, table bookings, table booking, tables reserved, tables booked, tables filled, book a table, covers per day',
    {
      label: 'tables and places booked',
      de: 'reservierung, reservierungen, tischreservierung, tischreservierungen',
    },
  ),
  concept('thing', 'code', 0.6, 'code, source code, lines of code, thousand lines of code', {
    label: 'code',
    de: 'quellcode, code',
  }),
  concept(
    'metric',
    'revpar',
    2.2,
    'revpar, revenue per available room, revenue per room, average daily rate, room rate, room revenue',
    { label: 'revenue per room', isA: ['revenue'] },
  ),
  concept(
    'metric',
    'direct-booking',
    2,
    'direct bookings, book direct, direct booking, booked directly, bookings through our website, bookings through our own, own booking channel, book with us directly, book on our website, guests book on our website, bookings via portals, booking portals, fewer bookings via portals, commission to booking portals, portal commission, book on our own website, bookings on our own website, bookings via our website, bookings via our own website, bookings through our own channels, own channels, direct channel, direct channels, direct distribution, ndc, without a travel agency, share of direct sales, booked on our own website, our own booking engine, booking engine, reservations directly with us, booked on our website',
    {
      deLess: 'buchungsportal, buchungsplattformen, portalprovisionen',
      enLess:
        'bookings through agencies, booked through agencies, bookings via agencies, bookings through travel agencies, bookings through portals, commissions to portals, commission to agencies, reliant on booking.com, booking.com, expedia, ota share, share of otas, otas, booking portal, booking platforms, booking platform, online travel agencies, online travel agency, commission to portals, commissions to portals, portal commissions',
      label: 'direct bookings',
      de: 'direktbuchungen, direktbuchung, direktbucher, buchungsportale, eigene website gebucht, direktbuchungsquote, direktbuchungsanteil',
    },
  ),
  concept(
    'metric',
    'food-waste',
    2.2,
    'food waste, wasted food, food thrown away, throw away less food, leftovers, food we throw, binned food, discarded food, spoilage, spoiled, food we bin, unsold bread, unsold food, bread thrown away, surplus food, plate waste, kitchen waste, throw less food away, food leftovers, food in the bin, waste from meals, waste from patient meals, waste from the kitchen, waste in the kitchen, leftover food, waste less food, waste of food, throw away fewer leftovers, food thrown in the bin, waste fewer meals, thrown away bread, unsold goods thrown away, thrown away, kitchen throws away, kitchen throws away less, kitchens throw away, canteen waste, food waste in canteens, throw food away, write-offs of fresh products, write-offs of fresh, fresh write-offs, write-offs of food, expired products, expired food, out-of-date food, spoiled food, spoils, food in the bin, fresh food waste, food binned, fresh produce thrown, thrown away food, kitchen waste',
    {
      good: 'less',
      isA: ['waste'],
      label: 'food waste',
      de: 'lebensmittelabfall, lebensmittelverschwendung, essensreste, lebensmittelabfaelle, speisereste, weggeworfene lebensmittel, kuechenabfaelle, tellerreste, lebensmittel wegwerfen, weniger lebensmittel wegwerfen, essen wegwerfen, weggeworfenes essen, lebensmittel im muell, verderb, abschriften frische, frischeabschriften',
    },
  ),
  concept(
    'metric',
    'power-outage',
    2,
    'saidi, saifi, power cuts, power outages, blackouts, blackout, power interruptions, customers without power, minutes without power, electricity outages, supply interruptions, households without electricity, without electricity, minutes of interruption, minutes without electricity, without power, interruption minutes, lights go out, lights out, customers off supply, lights stay on, keep the lights burning, restore supply, restore supply after a storm, supply restored, power restored, power back within, electricity back within, restore power',
    {
      enLess:
        'electricity without interruption, power without interruption, reliable electricity, uninterrupted supply, uninterrupted power, uninterrupted electricity, reliable power',
      good: 'less',
      label: 'power cuts',
      de: 'stromausfall, versorgungsunterbrechung, stromausfaelle, versorgungsunterbrechungen, ausfallminuten, ohne strom, unterbrechungsdauer, wiederversorgung, wiederversorgungszeit, versorgung wiederhergestellt',
    },
  ),
  concept(
    'thing',
    'meter',
    1.8,
    'smart meter, smart meters, meter, meters, meter reading, meter readings, intelligent meter, intelligent meters, intelligent metering, digital meter, digital meters, smart meter rollout, smart meter penetration',
    {
      label: 'meters',
      de: 'zaehler, smartmeter, intelligente messsysteme, intelligentes messsystem, smart-meter-rollout, digitale zaehler, zaehlerstaende, stromzaehler, zaehlerablesung, messsystem, messsysteme, messsystemen',
    },
  ),
  concept(
    'metric',
    'network-coverage',
    2,
    'network coverage, coverage of the network, population covered, 5g coverage, fibre coverage, homes passed, fiber rollout, fibre roll-out, households connected, connected to fibre, broadband, white spots, mobile coverage, 4g coverage, homes passed with fibre, fibre, 5g, fibre to, fiber to, fast broadband, gigabit, homes connected to fibre, fibre connections, fibre rollout, full fibre, fttH, fiber, fiber-optic, fibre-optic, glass fibre, ftth, homes connected, households connected to fibre, fibre connections, fibre rollout, households get a fibre line, can use 5g, can get 5g, people can use 5g, lte, 4g, 5g network, 5g for, coverage with 5g, broadband coverage, homes connected to fibre',
    {
      label: 'network coverage',
      de: 'netzabdeckung, glasfaser, glasfaserausbau, netzausbau, glasfaseranschluesse, mobilfunkabdeckung, funkloecher, glasfaseranschluss, breitband, breitbandausbau, glasfaseranschluss, glasfaserkunden, surfen ueber glasfaser, haushalte mit glasfaser',
    },
  ),
  concept(
    'metric',
    'dropped-calls',
    2.2,
    'dropped calls, dropped call rate, call drops, calls drop, calls dropped, lost connections, calls cut off, call drop rate, calls interrupted, cut-off calls, calls that break off, calls break off, call breaks off, calls are cut off, interrupted calls',
    {
      de: 'gespraechsabbruch, gespraechsabbrueche, verbindungsabbrueche, abgebrochene gespraeche',
      good: 'less',
      label: 'dropped calls',
    },
  ),
  concept(
    'metric',
    'installation',
    1.6,
    'installation, install, installed, fitted, set up at the customer, commissioning, installations',
    { label: 'installations', de: 'montage beim kunden, installation, einbau' },
  ),
  concept(
    'metric',
    'harvest',
    2,
    'crop yield, harvest, yield per hectare, tonnes per hectare, crop, crops, wheat yield, wheat yields, grain yield, yield of wheat, t/ha, tonnes of wheat per hectare, tonnes per ha, yield per ha, tons per hectare, tonnes from each hectare, maize yield, potato yield, yields in the field',
    {
      label: 'harvest',
      de: 'ernte, ertrag pro hektar, ernteertrag, ernteertraege, hektarertrag, weizenertrag, hektarertraege, dezitonnen pro hektar, dt/ha',
    },
  ),
  concept(
    'metric',
    'aircraft-turnaround',
    2.2,
    'aircraft turnaround, turn aircraft around, turn the aircraft around, turn planes around, turnaround at the gate, gate turnaround, ground time, time on the ground, turnaround of aircraft, turn around the plane, plane ready for boarding, boarding time, boarding takes, board faster, faster boarding, deboarding, ground times, turn the aircraft round, aircraft round in, turn planes round, turn the plane round, ready for the next flight, passengers board quickly, board quickly, boarding within, boarding in',
    {
      good: 'less',
      label: 'turning aircraft round',
      isA: ['speed'],
      de: 'bodenzeit, bodenzeiten, umdrehzeit, boarding',
    },
  ),

  concept(
    'metric',
    'baggage-handling',
    2.2,
    'mishandled bags, mishandled baggage, mishandled luggage, mishandled bag, lost bags, lost baggage, lost luggage, delayed bags, delayed baggage, missing bags, misrouted bags, left-behind bags, bags left behind, bags go astray, luggage goes astray, suitcases go astray, bags that miss, bags miss their flight, baggage delivery, baggage tracing, baggage claims, short-shipped bags, lose fewer suitcases, lose fewer bags, lose less luggage, lose less baggage, lose suitcases, lose bags, lost suitcases, bag loss, baggage loss, luggage that does not arrive, mishandled baggage ratio, mishandled bag rate, mishandled baggage rate, baggage mishandling, luggage mishandling',
    {
      good: 'less',
      label: 'mishandled bags',
      isA: ['noun-bag'],
      enLess:
        'bag arrives with, bags arrive with, baggage arrives with, luggage arrives with, bags travel with, luggage travels with, every bag on the same flight, get their bags at the same time, bags arrive at the same time, get their luggage on arrival, baggage arrives, luggage arrives, suitcases arrive, bags arrive',
      de: 'fehlgeleitetes gepaeck, verlorenes gepaeck, verlorene koffer, gepaeckverluste, gepaeckverlust, verspaetetes gepaeck, liegengebliebenes gepaeck, koffer gehen verloren, koffer gehen seltener verloren, gepaeck geht verloren, gepaeck geht seltener verloren, verlorenes reisegepaeck, koffer fehlen',
    },
  ),

  concept(
    'metric',
    'ancillary-revenue',
    2.2,
    'ancillary, ancillaries, ancillary revenue, ancillary income, ancillary sales, ancillary per passenger, ancillary per pax, extras per passenger, revenue from extras, income from extras, spends on extras, spend on extras, euros on extras, sell extras, sale of extras, paid extras, add-ons sold, sell add-ons, add-on revenue, onboard sales, on-board sales, paid seats, seat selection fees, extra services sold, sell more extras, seat selection, income from seat selection, extras sold, more extras',
    {
      label: 'selling extras',
      isA: ['revenue'],
      de: 'zusatzerloese, zusatzleistungen verkaufen, zusatzverkaeufe, bordverkauf, zusatzumsatz',
    },
  ),

  concept(
    'metric',
    'seat-load-factor',
    2.2,
    'seat load factor, passenger load factor, slf, seats filled with passengers, seats are taken, seats taken, seats occupied, occupied seats, fill the seats, fill our planes, full planes, fuller planes, fuller flights, full flights, planes fly full, seat occupancy, sell more seats, seats sold',
    {
      label: 'filled seats',
      isA: ['using-assets'],
      enLess: 'empty seats, unsold seats, half-empty planes, half-empty flights',
      de: 'sitzladefaktor, sitzauslastung, ausgelastete fluege, volle flugzeuge, sitze belegt',
      deLess: 'leere sitze, leere plaetze',
    },
  ),

  concept(
    'metric',
    'aircraft-out-of-service',
    2.2,
    'aog, aircraft on ground, technical groundings, technical grounding, groundings, grounded aircraft, grounded planes, aircraft grounded, planes grounded, aircraft out of service, aircraft unserviceable, technical delays, technical cancellations, unscheduled aircraft maintenance, groundings for technical reasons, aircraft on ground for technical reasons, grounded for technical reasons',
    {
      good: 'less',
      label: 'aircraft out of service',
      isA: ['availability', 'noun-aircraft'],
      enLess:
        'technical dispatch reliability, dispatch reliability, aircraft availability, aircraft ready for service, fleet availability, aircraft ready to fly, keep aircraft ready, planes ready to fly, aircraft fit to fly',
      de: 'flugzeuge am boden, technische ausfaelle der flotte',
      deLess: 'technische zuverlaessigkeit, flottenverfuegbarkeit',
    },
  ),

  concept(
    'metric',
    'unit-cost',
    2,
    'cask, casm, cost per available seat kilometre, cost per available seat mile, cost per seat, cost per seat-kilometre, production cost per unit, cost per unit produced, unit manufacturing cost',
    {
      good: 'less',
      label: 'unit cost',
      isA: ['cost'],
      de: 'sitzkilometerkosten',
    },
  ),

  concept(
    'metric',
    'sustainable-fuel',
    2,
    'saf, sustainable aviation fuel, sustainable fuel, sustainable fuels, bio kerosene, e-kerosene, biofuel, biofuels, synthetic fuel, synthetic fuels, alternative fuels, e-fuels, green fuel',
    {
      label: 'sustainable fuel',
      isA: ['green'],
      de: 'nachhaltiger treibstoff, nachhaltiger flugkraftstoff, biokraftstoff, biokraftstoffe, nachhaltiges kerosin, synthetische kraftstoffe',
    },
  ),

  concept(
    'metric',
    'flight-safety',
    2.2,
    'flight safety, unstable approaches, unstabilised approaches, unstable landings, stabilised approaches, go-arounds, hard landings, runway incursions, tail strikes, occurrence reports, airspace infringements, ramp accidents, ground damage, aircraft damage on the ground, damage to aircraft on the ground, damage to parked aircraft, ground damage events, ground handling damages, ground handling damages fewer aircraft, damages on the apron, vehicles on the apron, collisions on the apron, apron safety, dents',
    {
      good: 'less',
      label: 'flight safety',
      isA: ['safe'],
      de: 'flugsicherheit, instabile anfluege, harte landungen, bodenschaeden',
    },
  ),

  concept(
    'metric',
    'yield-loss',
    2,
    'yield loss, extract loss, extract losses, product loss, product losses, process loss, production loss, beer loss, beer losses, milk loss, give-away, giveaway, overfill, overfilling, overfilled, spillage, raw material losses, losses in filling, filling losses, lose less beer, lose less product, lose less material, lose less milk, waste less beer, waste less product, waste less milk, waste less raw material, wasted raw material',
    {
      good: 'less',
      label: 'losses in production',
      isA: ['lean'],
      enLess:
        'material yield, raw material yield, product yield, material efficiency, resource yield, yield of raw material',
      de: 'extraktschwund, bierschwund, produktverlust, produktverluste, materialverlust, materialverluste, ueberfuellung, materialverbrauch, produktionsverluste',
      deLess: 'ausbeute, materialausbeute, rohstoffausbeute',
    },
  ),

  concept(
    'metric',
    'retail-listing',
    2,
    'listed at, listed by, listings, new listings, listing at, listings at retailers, numeric distribution, weighted distribution, distribution points, retail distribution, on the shelves of, on the shelf at, on the shelf of, on shelf in, shelves of supermarkets, outlets stock, shops stock, supermarkets stock, supermarkets carry, stores carry, shops carry, points of distribution, outlets that sell our, sold in supermarkets',
    {
      label: 'listings in shops',
      isA: ['selling-well'],
      de: 'gelistet, listung, listungen, neulistungen, listungsquote, distribution im handel, im regal bei, distributionsgrad',
    },
  ),

  concept(
    'metric',
    'reusable-packaging',
    2,
    'returnable bottles, returnable bottle, refillable bottles, refillable, refillables, reusable bottles, reusable cups, deposit system, deposit bottles, deposit scheme, returnable share, glass deposit bottles, bottles come back, reusable share of packaging, reusable share, share of reusables',
    {
      label: 'reusable packaging',
      isA: ['packaging', 'green'],
      de: 'mehrwegquote, mehrwegflaschen, mehrweganteil, pfand, pfandflaschen, pfandsystem, leergut',
    },
  ),

  concept(
    'metric',
    'foreign-bodies',
    2.2,
    'foreign bodies, foreign body, foreign objects, foreign object, foreign matter, metal fragments, glass in products, plastic in products, contamination, contaminated, contaminations, microbiological, germ count, salmonella, listeria',
    {
      good: 'less',
      label: 'contamination',
      isA: ['food-safety', 'safe'],
      de: 'fremdkoerper, kontamination, kontaminationen, verunreinigung, verunreinigungen, keimbelastung, keimzahl, salmonellen',
    },
  ),

  concept(
    'metric',
    'sustainable-sourcing',
    2,
    'fair trade, fairtrade, rainforest alliance, certified cocoa, certified coffee, certified palm oil, certified raw materials, sustainably sourced, responsibly sourced, ethically sourced, ethical sourcing, deforestation-free, deforestation, certified suppliers, certified sources, sustainable raw materials, from sustainable sources, local sourcing, sourced locally, locally sourced, regional suppliers, regional ingredients, regional products, from the region',
    {
      label: 'responsible sourcing',
      isA: ['green'],
      de: 'fairer handel, nachhaltige rohstoffe, nachhaltig bezogen, zertifizierte rohstoffe, entwaldungsfrei, aus der region, regionale lieferanten, regionale zutaten, regionale produkte',
    },
  ),

  concept(
    'thing',
    'organic-farming',
    1.8,
    'organically grown, ecological farming, certified ecological, organic malt, organic milk, organic ingredients, organic raw materials, organic quality, from organic farming, organic certified, certified organic, certified ecological farming, organic share of malt, malt is organic, is organic, are organic, share of organic',
    {
      label: 'organic',
      isA: ['noun-organic'],
      de: 'bioqualitaet, oekologischer anbau, biologischer anbau, bio-zertifiziert, bioanteil, biomalz, biomilch, aus oekologischem landbau',
    },
  ),

  concept(
    'thing',
    'sensory-quality',
    1.8,
    'taste, tastes, tasty, flavour, flavor, tasting, tastings, tasting panel, taste panel, blind tasting, blind tastings, taste test, taste tests, sensory, sensory panel, sensory score',
    { label: 'taste', de: 'geschmack, schmeckt, verkostung, verkostungen, geschmackstest, blindverkostung' },
  ),

  concept(
    'metric',
    'food-certificate',
    2,
    'ifs, ifs food, ifs audit, brc, brcgs, brc audit, fssc 22000, fssc, iso 22000, food safety certificate, food safety certification, food safety audit, food safety audits',
    {
      label: 'certificate of food safety',
      isA: ['food-safety', 'audit'],
      de: 'ifs-zertifizierung, ifs-audit, lebensmittelzertifizierung',
    },
  ),

  concept(
    'metric',
    'book-returns',
    2.2,
    'remission, remissions, remission rate, remittances of books, returned copies, returned books, unsold copies, unsold books, copies sent back, copies come back, booksellers send back, booksellers return, bookshops send back, bookshops return, returns from bookshops, returns from booksellers, returns of books, send back copies, send back fewer of our copies, send back unsold, bookshops return fewer copies, return rate of books, returns of copies, return of copies, book return rate, returns from the book trade, returns by the book trade, returns of the book trade, bookshops keep what they order, booksellers keep what they order',
    {
      good: 'less',
      label: 'returned books',
      isA: ['returns'],
      de: 'remission, remissionen, remissionsquote, remittenden, remittendenquote, unverkaufte exemplare, zurueckgesandte exemplare',
    },
  ),

  concept(
    'metric',
    'rights-sold',
    2.2,
    'foreign rights, translation rights, sell rights, sell foreign rights, rights licensed, rights income, rights revenue, rights deals, foreign-language licences, foreign language licences, foreign licences, foreign-language rights, licences sold abroad, licences sold, licensed abroad, licences abroad, sold to publishers abroad, foreign publishers buy, foreign publishers, film rights, audio rights, subsidiary rights, derechos de traduccion, derechos, droits de traduction, droits etrangers, cessions de droits, titles to publishers abroad, sell titles to publishers abroad, publishers abroad, licence deals, license deals, rights income from, sold abroad, licences to foreign publishers',
    {
      label: 'rights sold',
      de: 'auslandslizenzen, auslandsrechte, uebersetzungsrechte, lizenzverkauf, lizenzverkaeufe, lizenzen verkauft, lizenzen ins ausland, lizenzerloese, filmrechte',
    },
  ),

  concept(
    'metric',
    'publication-time',
    2.2,
    'time to publication, publication time, submission to publication, acceptance to publication, from acceptance to publication, manuscript to book, from manuscript to, manuscript to bookshop, time from manuscript, published within, publish within, publish faster, faster publication, publication delay, production time of books, production time of a book, accepted articles online within, articles online within, articles appear within, publish articles faster, publish books faster, publish papers faster, accepted papers online, papers online within, faster publishing, articles appear sooner, books appear sooner, production time of titles, time to make a book, manuscript to shop, manuscripts faster to book',
    {
      good: 'less',
      label: 'time to publication',
      isA: ['speed'],
      de: 'publikationsdauer, herstellungszeit, manuskript bis, vom manuskript, veroeffentlichungsdauer, dauer bis zur veroeffentlichung, manuskripte schneller, manuskripte schneller zum buch, schneller zum buch',
    },
  ),

  concept(
    'metric',
    'editorial-decision',
    2.2,
    'first decision, time to first decision, submission to first decision, submission to decision, peer review time, peer review duration, review time of manuscripts, decision on manuscripts, decisions on manuscripts, manuscripts decided, authors hear within, authors know within, answer to authors within, answer authors within, manuscript decision, reviewer reports within, editorial decision, editorial decisions, authors get a decision, authors get their decision, faster peer review, quick decision for authors, decision for authors',
    {
      good: 'less',
      label: 'decision on manuscripts',
      isA: ['speed'],
      de: 'begutachtungsdauer, erstentscheidung, entscheidung ueber manuskripte',
    },
  ),

  concept(
    'metric',
    'misprints',
    2.2,
    'typos, typo, misprints, misprint, printing errors, printing error, spelling mistakes, spelling errors, errata, erratum, corrections after print, corrections after printing, corrections after publication, errors after publication, errors in print, errors in printed books, mistakes in print, books without mistakes, errors found after printing, mistakes in books, errors in books, errors per title, mistakes per title, errors per book, typos per title, mistakes found after printing',
    {
      good: 'less',
      label: 'misprints',
      isA: ['flawless'],
      de: 'druckfehler, tippfehler, rechtschreibfehler, satzfehler, errata',
    },
  ),

  concept(
    'metric',
    'newsletter',
    2,
    'newsletter, mailing-list subscribers, mailing list subscribers, e-mail subscribers, active newsletter recipients, recipients of our newsletter',
    {
      label: 'newsletter',
      isA: ['audience'],
      de: 'newsletterempfaenger, verteiler, mailverteiler',
    },
  ),

  concept(
    'metric',
    'open-access',
    2,
    'open access, open-access, open access articles, free to read, freely accessible articles, articles free to read, freely available articles',
    { label: 'open access', de: 'open access, frei zugaengliche artikel' },
  ),

  concept(
    'metric',
    'bestseller',
    2,
    'bestseller, bestsellers, bestseller list, best-seller, best-sellers, bestseller lists, best-selling titles, best-selling books, top ten of the list, on the bestseller list',
    { label: 'bestsellers', de: 'bestseller, bestsellerliste, bestsellerlisten, verkaufsschlager' },
  ),

  concept(
    'metric',
    'grid-losses',
    2.2,
    'grid losses, grid loss, network losses, network loss, line losses, technical losses, transmission losses, distribution losses, losses in the grid, energy lost in the grid, electricity lost in the grid, power lost in the grid, energy losses of the network, lost on the way, pertes techniques, pertes du reseau, pertes techniques du reseau, pertes reseau, non-technical losses, electricity theft, theft of electricity, perdidas de red, lose less power in the grid, lose less power, lose less electricity, lose less energy in the grid, lose energy in the grid, power lost',
    {
      good: 'less',
      label: 'losses of the grid',
      isA: ['noun-grid'],
      de: 'netzverlust, netzverluste, leitungsverluste, uebertragungsverluste, verlustenergie, stromdiebstahl, verluste im netz',
    },
  ),

  concept(
    'metric',
    'grid-renewal',
    2,
    'substations renewed, substations have been renewed, renew substations, replace substations, substation renewal, substation replacement, stations replaced, replace stations, replace transformer stations, transformer stations replaced, replace the remaining transformer stations, renew the grid, grid renewal, renewal of the grid, network renewal, renewal of the network, replace cables, cables replaced, cable replacement, cables renewed, renew cables, lines renewed, replace old lines, replace pipes, pipes replaced, pipe replacement, pipes renewed, renew pipes, renew mains, mains replaced, mains renewed, replace mains, kilometres of pipe renewed, kilometres of cable renewed, renewed since, asset replacement, asset renewal, replace old substations, replace transformer stations, replace pre-1975, replace substations older than, substations older than, substations replaced, old substations, renewed substations',
    {
      label: 'renewing the network',
      de: 'netzerneuerung, leitungserneuerung, erneuerung des netzes, leitungen erneuern, leitungen erneuert, kabel erneuern, kabel erneuert, umspannwerke erneuern, stationen erneuert, rohrnetz erneuern, erneuerungsrate, rohrnetzerneuerung, alte umspannwerke erneuern, stationen erneuern, umspannwerke ersetzen, trafostationen erneuern',
    },
  ),

  concept(
    'metric',
    'demand-response',
    2,
    'demand response, demand-response, demand side management, flexible load, flexible loads, flexible demand, load shifting, shift load, shifted load, shift consumption, flexibility in the grid, megawatts of flexibility, mw of flexibility, controllable load, controllable loads, peak shaving, shave peaks, virtual power plant, virtual power plants',
    {
      label: 'flexible demand',
      de: 'lastmanagement, lastverschiebung, flexible lasten, steuerbare lasten, steuerbare verbrauchseinrichtungen, spitzenlast, spitzenlasten, virtuelles kraftwerk',
    },
  ),

  concept(
    'metric',
    'battery-storage',
    2,
    'battery storage, batteries, battery, storage capacity of batteries, grid batteries, grid-scale storage, energy storage, megawatt hours of storage, mwh of storage, power storage, electricity storage, large-scale storage, home storage, pumped storage',
    {
      label: 'storing energy',
      de: 'batteriespeicher, stromspeicher, energiespeicher, grossspeicher, heimspeicher, pumpspeicher, batterie, batterien',
    },
  ),

  concept(
    'metric',
    'district-heating',
    2,
    'district heating, district heat, heat network, heat networks, heating network, heating networks, heat grid, heat supplied by network, homes connected to heat',
    {
      label: 'district heating',
      de: 'fernwaerme, nahwaerme, waermenetz, waermenetze, fernwaermenetz, fernwaermeanschluesse',
    },
  ),

  concept(
    'metric',
    'curtailment',
    2.2,
    'curtailment, curtailed, curtail, curtailed energy, curtailed wind, redispatch, re-dispatch, congestion management, grid congestion, wind turbines switched off, wind farms switched off, thrown-away wind power',
    {
      good: 'less',
      label: 'curtailing',
      isA: ['renewable-energy'],
      de: 'abregelung, abgeregelt, einspeisemanagement, redispatch, netzengpass, netzengpaesse',
    },
  ),

  concept(
    'metric',
    'energy-poverty',
    2.2,
    'disconnections, disconnection, disconnected households, disconnected for debt, power cut off for debt, households cut off, cut off for non-payment, cut off from electricity, energy poverty, fuel poverty, supply cut off',
    {
      good: 'less',
      label: 'households cut off',
      de: 'stromsperre, stromsperren, sperrungen, gassperren, versorgungssperren, energiearmut',
    },
  ),

  concept(
    'metric',
    'supplier-switch',
    2,
    'supplier switch, switch of supplier, supplier switches, switch supplier, switch to us, switching process, customers switch to us, supplier change, change of supplier, moving-in process, moving in and out, move-in process',
    {
      label: 'switching supplier',
      de: 'lieferantenwechsel, anbieterwechsel, versorgerwechsel, einzug und auszug, umzugsprozess',
    },
  ),

  concept(
    'metric',
    'sugar-content',
    1.8,
    'sugar content, less sugar, sugar reduction, reduce sugar, sugar reduced, sugar per litre, grams of sugar, sugar in our products, sugar in our drinks, average sugar content, reduced sugar, sugar-reduced, low-sugar',
    {
      good: 'less',
      label: 'sugar',
      isA: ['noun-sugar'],
      de: 'zuckergehalt, zuckerreduktion, weniger zucker, zuckerreduziert, zuckerarm',
    },
  ),

  concept(
    'metric',
    'missed-connections',
    2.2,
    'missed connections, missed connection, connections missed, miss their connection, miss their connections, miss their connecting flight, missed connecting flights',
    {
      good: 'less',
      label: 'missed connections',
      enLess:
        'connecting passengers make their flights, make their connection, make their connections, reach their connection, reach their connecting flight, catch their connection, catch their connecting flight, connection rate',
      de: 'verpasste anschluesse, verpasste anschlussfluege, anschlussverluste',
      deLess: 'anschluesse erreicht, anschluesse werden erreicht',
    },
  ),

  concept(
    'metric',
    'delay-compensation',
    2,
    'delay compensation, compensation after delays, compensated after delays, compensation claims of passengers, passenger compensation, compensation for passengers, compensation for delays, compensate passengers, passengers are compensated, eu261, eu 261, refunds after cancellations, passenger refunds, passengers get their refund',
    {
      label: 'compensating passengers',
      de: 'fluggastentschaedigung, fluggastentschaedigungen, verspaetungsentschaedigung, fluggastrechte, entschaedigung',
    },
  ),

  concept(
    'metric',
    'audio-production',
    1.8,
    'audio productions, audio production, audio revenue, audio editions, audio edition, audiobook productions, audiobook revenue, audiobooks produced',
    {
      label: 'audiobooks',
      isA: ['noun-audiobook'],
      de: 'hoerbuchproduktion, hoerbuchproduktionen, hoerbuchumsatz',
    },
  ),

  concept(
    'metric',
    'coal-exit',
    2,
    'coal exit, coal phase-out, phase out coal, exit from coal, coal-free, without coal, last coal unit, shut down the coal plant, close the coal plant, shut coal plants, coal plants closed, coal units closed, end coal',
    {
      label: 'leaving coal',
      isA: ['noun-coal', 'green'],
      de: 'kohleausstieg, ausstieg aus der kohle, kohlefrei',
    },
  ),

  concept(
    'metric',
    'pulped-copies',
    2,
    'pulped, copies pulped, pulp copies, pulping, print closer to demand, printed to demand, destroyed copies',
    { good: 'less', label: 'pulped copies', de: 'makuliert, makulatur, makulieren' },
  ),

  concept(
    'metric',
    'plant-yield',
    2,
    'energy yield, yield of solar plants, yield of wind farms, solar plants yield more, solar yield, wind yield, pv output, pv output per kwp, performance ratio, capacity factor, full load hours, full-load hours, output of our wind farms, output of our solar plants, generation of our plants, megawatt hours generated, gigawatt hours generated, power generated',
    {
      label: 'output of plants',
      isA: ['renewable-energy'],
      de: 'stromertrag, energieertrag, solarertrag, windertrag, volllaststunden, anlagenertrag',
    },
  ),
  concept(
    'thing',
    'electric-range',
    2,
    'range of the electric, electric range, wltp, wltp range, kilometres on one charge, km on one charge, miles on one charge, on one charge, on a single charge, single charge, driving range, range per charge, miles per charge, battery range, vehicle range, per battery charge, on a full charge, on a full battery',
    {
      label: 'electric range',
      de: 'elektrische reichweite, reichweite pro ladung, mit einer ladung, akkureichweite',
    },
  ),

  concept(
    'thing',
    'room-wait',
    1.8,
    'wait in the lobby, wait for their room, room not ready, rooms not ready, rooms ready at, rooms ready by, wait for a clean room, ready rooms at check-in, wait for a room, rooms cleaned by',
    {
      label: 'room wait',
      isA: ['noun-room-cleaning'],
      de: 'zimmer bezugsfertig, bezugsfertige zimmer, auf ihr zimmer warten',
    },
  ),

  concept(
    'thing',
    'meeting-space',
    2,
    'meeting space, meeting spaces, meeting-space, meeting-space occupancy, meeting space occupancy, event space, event spaces, function rooms, function room, fill the conference rooms, fill the meeting rooms, conference room bookings, conference business, banquet rooms, conference area',
    {
      label: 'meeting space',
      isA: ['noun-conference-room', 'occupancy'],
      de: 'tagungsgeschaeft, veranstaltungsraeume, konferenzbereich, tagungsbereich',
    },
  ),

  concept(
    'thing',
    'keep-number',
    2,
    'keep their number, keep their old number, keep their phone number, old phone number, old number, take their number with them, take their number, use their old number, bring their number, number transfer, number transfers, switchers',
    {
      label: 'keep number',
      isA: ['noun-number-porting'],
      de: 'rufnummer behalten, alte nummer, rufnummer mitnehmen, nummer mitnehmen',
    },
  ),

  concept(
    'thing',
    'model-in-3d',
    1.8,
    '3d model, 3d models, modelled in 3d, 3d modelling, model-based planning, model-based, digital planning model, 5d',
    { label: 'model in 3d', isA: ['noun-building-model'], de: '3d-modell, 3d-modelle, modellbasiert' },
  ),

  concept(
    'thing',
    'lift-availability',
    2,
    'lift availability, broken lift, broken lifts, lifts in service, elevators in service, elevators at our stations are in service, lifts working, lifts work, elevators work, lift out of order, lifts out of order, elevator availability, elevators available, lifts available, broken elevators, elevators running, working lifts, working elevators, lift outages, lift failures, lift breakdowns',
    {
      label: 'lift availability',
      isA: ['noun-elevator'],
      de: 'aufzugsverfuegbarkeit, aufzuege in betrieb, defekte aufzuege, defekter aufzug, aufzugsausfaelle, aufzugsstoerungen',
    },
  ),

  concept(
    'metric',
    'fare-evasion',
    2.4,
    'fare evasion, fare evaders, fare dodger, fare dodgers, fare dodging, fare-dodging, travel without a ticket, travels without a ticket, ride without a ticket, riding without a ticket, without a ticket, without ticket, without a valid ticket, ticketless, ticketless travel, lost fares, fare losses, unpaid fares, passengers without a ticket, has no ticket, revenue lost to fare',
    {
      good: 'less',
      label: 'fare evasion',
      de: 'schwarzfahrer, schwarzfahren, schwarzfahrerquote, schwarzfahrten, fahrgeldausfall, fahrgeldausfaelle, ohne ticket, ohne fahrschein, ohne gueltigen fahrschein, ohne gueltiges ticket, beanstandungsquote',
    },
  ),

  concept(
    'thing',
    'passenger-information',
    2,
    'passenger information, passengers learn of, passengers learn of a disruption, passengers are told, passengers told, tell passengers, announcements, first announcement, first anouncement, anouncement, informed of delays, informed about delays, informed about disruptions, informed of disruptions, told about disruptions, told about delays, disruption information, information about disruptions, inform passengers, passengers informed, passengers are informed, passengers know about, real-time information for passengers, information during disruptions',
    {
      label: 'passenger information',
      de: 'fahrgastinformation, fahrgastinformationen, durchsage, durchsagen, reisende informiert, reisendeninformation, fahrgaeste informieren, fahrgaeste informiert, stoerungsinformation',
    },
  ),

  concept(
    'thing',
    'antibiotic-free',
    1.8,
    'antibiotic-free, antibiotics-free, antibiotic free, raised without antibiotics, treated with antibiotics, antibiotic treatments, free of antibiotics, without antibiotics, animals raised without antibiotics, doses of antibiotics',
    { label: 'antibiotic free', isA: ['noun-antibiotic'], de: 'antibiotikafrei, ohne antibiotika' },
  ),

  concept(
    'metric',
    'harvest-loss',
    2.2,
    'harvest loss, harvest losses, harvesting losses, harvesting loss, field loss, field losses, losses at harvest, losses in the field, crop losses, crop loss, lost at harvest, lost during harvest, left in the field, storage losses',
    {
      good: 'less',
      label: 'harvest loss',
      isA: ['harvest'],
      de: 'ernteverlust, ernteverluste, feldverluste, lagerverluste, ernteausfall, ernteausfaelle',
    },
  ),

  concept(
    'thing',
    'soil-test',
    2,
    'test the soil, soil test, soil tests, soil tested, soil testing, soil analysis, soil analyses, soil sample, soil samples, soil sampling, soil probes',
    {
      label: 'soil test',
      isA: ['noun-soil'],
      de: 'bodenprobe, bodenproben, bodenanalyse, bodenanalysen, bodenuntersuchung, bodenuntersuchungen',
    },
  ),

  concept(
    'thing',
    'room-upgrade',
    1.8,
    'better room, upsell to suites, room upgrades, room upgrade, upgrades to suites, suite upgrades, better room for an extra charge, upgrade their room, better category of room, higher room category',
    {
      label: 'room upgrade',
      isA: ['expansion'],
      de: 'zimmer-upgrade, zimmerupgrades, hoehere zimmerkategorie',
    },
  ),

  concept(
    'thing',
    'line-activation',
    2,
    'new lines work, new line works, line works, lines work after, connected within days, customers connected within, customers connected in, connect customers within, connect new customers within, line activated, lines activated, activation of the line, activation of lines, connection activated, connections activated, provisioned within, days until the line works, internet works within, up and running within',
    {
      label: 'line activation',
      isA: ['installation'],
      de: 'anschlussschaltung, anschluss geschaltet, anschluesse geschaltet, bereitstellungszeit, freischaltung, bereitstellung des anschlusses',
    },
  ),

  concept(
    'thing',
    'digital-fare',
    1.8,
    'tickets bought on the phone, tickets bought online, tickets sold online, tickets bought in the app, tickets sold in the app, tickets bought via app, online ticket sales, buy their ticket on the phone, buy their ticket online, buy their ticket in the app, buy tickets in the app, buy tickets on the phone, ticket app, digital tickets sold, tickets on their phone',
    {
      label: 'digital fare',
      isA: ['noun-mobile-ticket'],
      de: 'tickets per app, fahrscheine per app, online-tickets, ticketkauf per app, ticket-app',
    },
  ),

  concept(
    'thing',
    'nights-per-stay',
    2,
    'length of stay of guests, length of stay nights, guests stay nights, nights per stay, nights per guest, average length of stay nights, nights on average',
    { label: 'nights per stay', de: 'aufenthaltsdauer der gaeste, naechte pro aufenthalt, aufenthaltsdauer' },
  ),
]
