import { type Concept, concept } from './concept.ts'

/** What railways, buses and airlines measure, and charging. */
export const transportConcepts: readonly Concept[] = [
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
    'digital-fare',
    1.8,
    'tickets bought on the phone, tickets bought online, tickets sold online, tickets bought in the app, tickets sold in the app, tickets bought via app, online ticket sales, buy their ticket on the phone, buy their ticket online, buy their ticket in the app, buy tickets in the app, buy tickets on the phone, ticket app, digital tickets sold, tickets on their phone',
    {
      label: 'digital fare',
      isA: ['noun-mobile-ticket'],
      de: 'tickets per app, fahrscheine per app, online-tickets, ticketkauf per app, ticket-app',
    },
  ),
]
