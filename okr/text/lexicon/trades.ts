import { type Concept, concept } from './concept.ts'

/** What is measured in building, energy, transport, hotels, farming, banks and insurers. */
export const tradesConcepts: readonly Concept[] = [
  concept(
    'metric',
    'road-safety',
    2,
    'road deaths, road accidents, traffic deaths, traffic accidents, cycling accidents, accidents on our roads, road safety, traffic safety, safer for cyclists, safer roads, safe for cyclists, cyclists, safer for pedestrians',
    {
      label: 'safe roads',
      isA: ['safe'],
      de: 'verkehrsunfall, verkehrsunfaelle, verkehrstote, verkehrssicherheit, radunfaelle',
    },
  ),
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
    'check-in time, guests check in, check in guests, check-in takes, mobile check-in, online check-in, self check-in, faster check-in, fast check-in, check-in desk, check-in in, at reception, wait at reception, front desk, check-in within',
    { label: 'checking in', de: 'schneller check-in, rezeption, check-in am' },
  ),
  concept(
    'metric',
    'instant-payment',
    2.2,
    'instant payment, instant payments, real-time payment, real-time payments, sepa instant, instant transfers, instant transfer',
    {
      label: 'instant payments',
      de: 'echtzeitueberweisung, echtzeitueberweisungen, sofortueberweisung, echtzeitzahlung, echtzeitzahlungen',
    },
  ),
  concept(
    'metric',
    'card-use',
    1.8,
    'card payment, card payments, card usage, card use, cards in use, active cards, card transactions, contactless payments, contactless, pay by card, credit cards issued, cards issued',
    {
      label: 'paying by card',
      de: 'kartenzahlung, kartenzahlungen, kartenumsatz, kreditkarten, aktive karten',
    },
  ),
  concept(
    'metric',
    'policies-sold',
    2,
    'policies sold, policies written, new policies sold, insurance policies, policies per customer, gross written premium, gross written premiums, written premium, premium income, premium volume, premiums written, gwp, insurance contracts sold',
    {
      label: 'insurance policies sold',
      de: 'praemienvolumen, praemieneinnahmen, beitragseinnahmen, versicherungspolicen, policen, vertraege pro kunde, versicherungsvertraege',
    },
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
    'grid connection, grid connections, connect to the grid, connected to the grid, plants to the grid, grid connection time, connection requests, connection request, feed-in',
    {
      label: 'connecting to the grid',
      de: 'netzanschluss, netzanschluesse, netzanschlussbegehren, anschluss ans netz',
    },
  ),
  concept(
    'metric',
    'charging',
    2,
    'charging station, charging stations, charge point, charge points, charging point, charging points, ev chargers, ev charger, charging infrastructure, wallboxes, fast chargers',
    {
      label: 'charging stations',
      de: 'ladesaeule, ladesaeulen, ladepunkt, ladepunkte, ladestation, ladestationen, ladeinfrastruktur, wallbox',
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
    'ridership, passengers per day, number of passengers, passenger numbers, more passengers, passenger journeys, people take the bus, take the bus, take the train, public transport users, trips per inhabitant, passengers carried, boardings',
    {
      label: 'passengers',
      de: 'fahrgastzahl, fahrgastzahlen, fahrgast, fahrgaeste, passagierzahlen, fluggastzahlen',
    },
  ),
  concept(
    'metric',
    'train-punctuality',
    2.2,
    'trains on time, punctual trains, punctuality of trains, train punctuality, buses on time, punctual buses, bus punctuality, flights on time, flights depart on time, flights arrive on time, on-time departures, on-time departure, punctual departures, on-time performance, on-time performance of flights, depart on time, departures on time, delayed trains, delayed flights, flight delays, train delays, punctual flights',
    {
      label: 'trains and flights on time',
      de: 'puenktliche zuege, zuege puenktlich, puenktlichkeit der zuege, puenktlichkeit der busse, zugverspaetungen, flugverspaetungen, puenktliche busse, puenktlichkeit der bahn, verspaetungen der zuege',
    },
  ),
  concept(
    'metric',
    'trip-cancellations',
    2.2,
    'cancelled trains, cancelled trips, cancelled flights, cancelled buses, trips cancelled, trains cancelled, flights cancelled, bus trips cancelled, trips that do not run, flight cancellations, train cancellations, trip cancellations',
    {
      good: 'less',
      label: 'trips called off',
      de: 'zugausfall, zugausfaelle, fahrtausfall, fahrtausfaelle, flugausfaelle, ausgefallene fahrten',
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
    'pesticide, pesticides, pesticide use, herbicides, herbicide, crop protection, crop protection agents, plant protection, glyphosate',
    {
      good: 'less',
      label: 'pesticides',
      isA: ['green'],
      de: 'pestizid, pestizide, pflanzenschutzmittel, pflanzenschutz, herbizide',
    },
  ),
  concept(
    'metric',
    'fertiliser',
    2,
    'fertiliser, fertilizer, fertilisers, fertilizers, fertiliser use, nitrogen, nitrogen per hectare, manure, slurry',
    {
      good: 'less',
      label: 'fertiliser',
      isA: ['green'],
      de: 'duenger, duengung, duengemittel, stickstoff, guelle',
    },
  ),
  concept(
    'metric',
    'animal-health',
    2,
    'animal health, animal welfare, sick animals, healthy animals, antibiotics, antibiotics per animal, calf mortality, livestock mortality, piglet mortality, livestock, herd health, animals',
    {
      label: 'animals',
      de: 'tierwohl, tiergesundheit, tierschutz, kaelbersterblichkeit, antibiotikaeinsatz, nutztiere',
    },
  ),
  concept('metric', 'milk-yield', 2.2, 'milk yield, milk per cow, milk production, litres of milk, milk', {
    label: 'milk',
    de: 'milchleistung, milchmenge, milch',
  }),
  concept(
    'metric',
    'reservation',
    1.8,
    'reservation, reservations, table bookings, table booking, tables reserved, tables booked, tables filled, book a table, covers per day, covers',
    {
      label: 'tables and places booked',
      de: 'reservierung, reservierungen, tischreservierung, tischreservierungen',
    },
  ),
  concept('thing', 'code', 0.6, 'code, source code, lines of code, thousand lines of code', {
    label: 'code',
    de: 'quellcode, code',
  }),
]
