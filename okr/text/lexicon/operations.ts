import { type Concept, concept } from './concept.ts'

/** Making and moving goods, law, risk, the environment, and work as such. */
export const operationsConcepts: readonly Concept[] = [
  concept(
    'metric',
    'delivery-punctuality',
    2.2,
    'on-time delivery, on time delivery, otif, delivery reliability, punctual, punctuality, arrive on time, delivered on time, ship on time, shipped on time, late deliveries, late delivery, deliveries on time, deliver on time, delivery performance, on-time shipments, late shipments, orders arrive, on time, ontime, on-time, deliver orders on time, orders on time, shipped in time, arrive in time, arrive when promised, as promised, promised date, delivered as promised, kept delivery dates, late shipment, on time in full, deliveries arrive, on-time rate, punctual delivery, reliable delivery, delivery date, delivery dates, agreed date, late orders, delivery delays, arrive late, the day we promised, on the promised day, promised day, delivers when promised, deliver when promised, delivered when promised, when we said, goods when we said, orders when we said, deliveries as agreed, delivered as agreed, schedule adherence of deliveries, orders ship on schedule, ship on schedule, shipped on schedule, deliver on schedule, deliveries on schedule, trucks leave on time, leave when the schedule says, when the schedule says, when the schedule says so, trucks depart on time, punctual truck departures, truck departures, punctual shipments, delivered on the day, on the agreed day, delivered by the date, by the promised date, delivery promise, truck leaves on time, trucks leave the yard, confirmed date, date we confirmed, week we confirmed, when we promised it, in the week promised, on the day promised',
    {
      label: 'delivering on time',
      de: 'liefertreue, termintreue, puenktlichkeit, puenktlich, liefertermin, termingerecht, lieferzuverlaessigkeit, liefertermintreue, termintreu, puenktlich geliefert, zum zugesagten termin, zugesagter termin, rechtzeitig geliefert, puenktliche lieferung, puenktliche lieferungen',
      deLess: 'verspaetung, lieferverzug',
    },
  ),
  concept(
    'metric',
    'delivery-time',
    2,
    'delivery time, shipping time, lead time from order, order-to-delivery, order to delivery, order lead time, same-day delivery, next-day delivery, ship within, shipping speed, order fulfilment, order fulfillment, fulfilment, fulfillment, time from order, delivered within, delivery within, ship orders within, shipped within, order to door, orders shipped within, faster delivery, deliver faster, delivered faster, delivery speed, deliveries within, door-to-door, delivery lead time, ship faster, order processing time, faster shipping, dispatch within, dispatched within, orders the same day, ship orders the same day, orders sooner, get their orders sooner, get their order sooner, get their goods sooner, order throughput time, process orders within, process orders faster, orders processed within, orders arrive faster, receive their order, delivered sooner, deliver sooner, shorter delivery',
    {
      good: 'less',
      isA: ['speed'],
      label: 'delivery time',
      de: 'lieferzeit, auslieferungszeit, versandzeit, schneller liefern, schnellere lieferung, durchlaufzeit der auftraege, auftragsdurchlaufzeit, auftraege abwickeln, auftragsabwicklung, lieferzeiten, kuerzere lieferzeiten, auftraege in tagen',
    },
  ),
  concept(
    'thing',
    'shipping',
    1.4,
    'shipping, shipment, freight, transport, logistics, deliveries, parcel, haulage, last mile, dispatch, parcels, distribution, transports, carriers, trucks, shipments, truck, lorries',
    { label: 'transport', de: 'versand, transport, logistik, fracht, paket, lieferung' },
  ),
  concept(
    'metric',
    'inventory',
    2,
    'inventory, stock, stock level, stock turn, days of inventory, inventory level, stock on hand, inventory turns, stocks, inventory turnover, excess stock, warehouse stock, goods in stock, stock days, days of stock, capital tied up, slow movers, on hand, stock value, inventories, stockpile, stocked goods, obsolete stock, obsolete, obsolescence, dead stock, unsold goods, unsold, overstock, surplus stock, surplus, goods lying, stock lying, working capital in stock, capital in stock, cash tied up in stock, money tied up in stock, slow-moving, inventory value',
    {
      good: 'less',
      label: 'inventory',
      de: 'lagerbestand, bestand, vorrat, vorraete, bestaende, ladenhueter, lagerbestaende, bestaende abbauen, lagerwert, bestandswert, lagerreichweite, kapital im lager, kapitalbindung, gebundenes kapital',
    },
  ),
  concept(
    'metric',
    'stock-out',
    2.2,
    'stock-out, stockout, out of stock, out-of-stock, empty shelf, missing items, empty shelves, out of stock items, shelf gaps, items missing on shelves, unavailable products, sold out, run out, run out of, out-of-stocks, item missing, item missing on the shelf, disappoints on availability, find what they came for, shelves full, bestsellers always, in-stock rate, spare parts always in stock, parts always in stock, bare shelves, order fill rate',
    {
      enLess:
        'never run out, always available, availability of articles, availability of goods, product availability, availability of products, availability of items, always in stock, in stock, article availability, item availability, shelf availability, availability on shelf, on-shelf availability, product availability on shelf, availability of top',
      good: 'less',
      label: 'stock-outs',
      de: 'fehlbestand, lieferengpass, ausverkauft, regalluecke, fehlbestaende, warenverfuegbarkeit, regale voll, regale immer voll, volle regale, regalverfuegbarkeit, artikelverfuegbarkeit, nicht lieferbar, vergriffen',
    },
  ),
  concept(
    'thing',
    'warehouse',
    1.5,
    'warehouse, warehousing, distribution center, distribution centre, picking, depot, pick and pack',
    { de: 'lager, lagerhaus, kommissionierung, logistikzentrum' },
  ),
  concept(
    'party',
    'supplier',
    1.5,
    'supplier, vendor, supply chain, procurement, sourcing partner, purchasing, subcontractor, supply base, vendors, suppliers, contractors, supply partners, manufacturers we buy from',
    { label: 'suppliers', de: 'lieferant, lieferkette, einkauf, beschaffung, zulieferer' },
  ),
  concept(
    'metric',
    'scrap',
    2.2,
    'scrap, scrap rate, rework, first pass yield, first-pass yield, yield, reject rate, ppm defects, right first time, rejects, wasted material, material waste, rejected parts, waste of material, rejected units, defective parts, faulty parts, bad parts, reject, thrown away parts, first-time-right, material loss, reworked, rejects rate, waste material, waste less material, wasted parts, material losses, defective parts rate, material loss, lost on the lines, ingredients lost, loss of material, lose material, material usage',
    {
      good: 'less',
      label: 'scrap and rework',
      de: 'ausschuss, nacharbeit, ausschussquote, ausschussrate',
    },
  ),
  concept(
    'metric',
    'machine-effectiveness',
    2.2,
    'oee, overall equipment effectiveness, equipment effectiveness, machine utilisation, machine utilization, line efficiency, equipment utilisation, line utilisation, plant utilization, equipment efficiency, machine efficiency, plant efficiency, line effectiveness, use our machines, use machines, machines better, get more out of our machines, machine use, better use of machines, oee of, line oee',
    {
      label: 'use of machines',
      de: 'anlageneffektivitaet, gesamtanlageneffektivitaet, maschinenauslastung, anlagenauslastung',
    },
  ),
  concept(
    'thing',
    'machine',
    1.2,
    'machine, equipment, production line, assembly line, machinery, plant equipment, production lines, line',
    { de: 'maschine, anlage, fertigungslinie, produktionslinie' },
  ),
  concept(
    'thing',
    'production',
    1.1,
    'production, manufacturing, factory, manufacture, shop floor, assembly, plant, produce goods, plants, produced, manufactured, assembly plant, works, line output, produce units, units produced, factory output, production volume',
    { de: 'produktion, fertigung, herstellung, montage, fabrik' },
  ),
  concept(
    'metric',
    'changeover-time',
    2.4,
    'changeover, changeover time, setup time, set-up time, smed, retooling, change over, change-over, changeovers, set up time, line change, tool change, switching products, product change',
    { good: 'less', isA: ['speed'], label: 'changeover time', de: 'ruestzeit, umruestzeit' },
  ),
  concept(
    'thing',
    'maintenance',
    1.5,
    'maintenance, servicing, upkeep, maintain machines, service intervals, inspections, repairs, repair',
    { de: 'wartung, instandhaltung' },
  ),
  concept(
    'metric',
    'returns',
    2,
    'return rate, product returns, returned goods, return shipment, sent back, returned items, items returned, warranty claims, warranty, send back, returned orders, returns rate, goods returned, come back from customers, customer returns, items sent back, orders returned, are sent back, parcels returned, returned parcels, returns from customers, returns, fewer returns, goods come back, parcels come back, sent back by customers, send back less, items come back',
    {
      good: 'less',
      label: 'returns',
      de: 'retoure, retourenquote, ruecksendung, gewaehrleistung, garantiefall, gewaehrleistungsfaelle, garantiefaelle, retouren, ruecksendungen',
    },
  ),
  concept(
    'metric',
    'emissions',
    2.2,
    'emissions, carbon, co2, carbon footprint, greenhouse gas, ghg, scope 1, scope 2, scope 3, climate, net zero, carbon neutral, decarbonise, decarbonize, climate neutral, climate footprint, co2e, carbon dioxide, co2 emissions, carbon emissions, emit, greenhouse gases, climate impact, tonnes of co2, climate-neutral, emission, footprint of, carbon-neutral, net-zero, neutral production, carbon output, co2 output, greenhouse, decarbonisation, decarbonization, climate goals, climate-friendly, climate-neutrality, carbon intensity, harming the climate, harm the climate, climate protection',
    {
      good: 'less',
      label: 'emissions',
      de: 'emission, treibhausgas, klimaneutral, kohlendioxid, co2ausstoss, klimabilanz, klimafreundlich, klimaschutz, klimaneutralitaet, co2-ausstoss, emissionen, klima',
    },
  ),
  concept(
    'metric',
    'energy',
    2,
    'energy, electricity, power consumption, energy use, energy consumption, kwh, electricity consumption, gas consumption, power use, heating, kilowatt, electrical, energy costs, energy bill, energy intensity, electricity bill, less gas, gas use, natural gas, electricity and gas, energy per unit, energy efficiency, kilowatt hours, energy used',
    {
      good: 'less',
      label: 'energy use',
      de: 'energie, strom, energieverbrauch, stromverbrauch, gasverbrauch, heizkosten, stromkosten, energieeffizienz, energiekosten, strom sparen',
    },
  ),
  concept(
    'metric',
    'renewable-energy',
    2,
    'renewable, renewables, green electricity, solar, wind power, renewable energy, clean energy, green power, photovoltaic, green energy, solar panels, solar power, sustainable energy, wind, renewable sources',
    {
      label: 'renewable energy',
      de: 'oekostrom, erneuerbare, erneuerbare energie, solarstrom, photovoltaik',
    },
  ),
  concept('metric', 'water', 2, 'water, water consumption, water use, pipes', {
    good: 'less',
    label: 'water use',
    de: 'wasser, wasserverbrauch, wasser sparen',
  }),
  concept(
    'metric',
    'waste',
    2,
    'waste, recycling, recycle, landfill, packaging waste, plastic, recycled, single-use, trash, garbage, disposed, dispose, recyclable, reuse, reusable, circular, throw away, rubbish, single-use plastics, cups, throwaway, disposable, rubbish bins, throw less away',
    {
      good: 'less',
      label: 'waste',
      de: 'abfall, muell, recycling, plastik, verpackungsabfall, einwegplastik, abfaelle, recyclingquote, verpackungsmuell, kunststoffabfall',
    },
  ),
  concept(
    'thing',
    'packaging',
    1.5,
    'packaging, pack, packaging material, cartons, wrapping, cardboard boxes',
    {
      de: 'verpackung',
    },
  ),
  concept(
    'thing',
    'process',
    0.6,
    'process, procedure, workflow, operation, operations, way of working, practice, procedures, processes, workflows, ways of working',
    { de: 'prozess, ablauf, verfahren, arbeitsablauf, vorgang' },
  ),
  concept('thing', 'project', 0.5, 'project, programme, program, initiative', {
    de: 'projekt, programm, initiative, vorhaben',
  }),
  concept(
    'thing',
    'paper',
    1.8,
    'paper, paperless, print, printing, digitise, digitize, digitalise, digitalize, digitalisation, digitisation, digitization, paper form, paper forms, paper-based, e-file, digitised, digitally, electronic, electronically, without paper, electronic form, scanned, scan, forms, printed, paperwork, electronic file, digital form, digital, go digital, bureaucracy, red tape, fax, fax-free, no more fax, faxes, fax machine, fax machines, nothing printed, file in digital form, digital file, digital files',
    {
      label: 'paper and digital',
      de: 'papierlos, papier, digital, digitalisieren, digitalisierung, drucken, fax, faxgeraete, elektronische akte, elektronisch, eakte, digitale akte, papierakte, papierakten, papierlose',
    },
  ),
  concept('thing', 'planning', 1.0, 'plan, planning, planned', { label: 'planning', de: 'planung, planen' }),
  concept(
    'thing',
    'real-estate',
    1.5,
    'office space, floor space, building, facility, facilities, lease, rent, square meters, real estate, offices, square metres, workplaces, workspace area, sites we rent, buildings, give up floors, floors given up, desks, desk sharing, workspace',
    { label: 'buildings', de: 'gebaeude, bueroflaeche, miete, immobilie' },
  ),
  concept(
    'thing',
    'store',
    1.4,
    'store, branch, outlet, retail store, restaurant, retail location, brick and mortar store, branches, stores, markets we run, points of sale, shops, restaurants, new restaurants',
    { label: 'shops', de: 'filiale, laden, geschaeft, filialen' },
  ),
  concept(
    'metric',
    'occupancy',
    2,
    'occupancy, bed occupancy, room occupancy, bookings of rooms, beds filled, beds occupied, rooms occupied, occupied, utilisation of rooms, room nights, vacant rooms, capacity utilisation, utilisation, utilization, seats filled on, fill our rooms, fill rooms, rooms sold, rooms filled, hotel fuller, fuller hotel, fuller rooms, beds in use',
    {
      label: 'occupancy',
      de: 'belegung, belegungsrate, bettenauslastung, zimmerauslastung, belegungsquote, bettenbelegung, uebernachtungen',
    },
  ),
  concept(
    'thing',
    'procurement',
    1.5,
    'procure, purchase order, purchasing process, tendering, indirect spend, purchase orders',
    { label: 'purchasing', de: 'bestellung, beschaffungsprozess' },
  ),
  concept(
    'thing',
    'vehicle',
    1.5,
    'vehicle, fleet, car, truck, van, ev, cars, vans, lorries, lorry, forklift, trucks, fleets, truck fleet',
    {
      label: 'vehicles',
      de: 'fahrzeug, flotte, fuhrpark, fahrzeuge, lkw',
    },
  ),
  concept('thing', 'okr', 1, 'okr, okrs, goal setting, check-in, check-ins, weekly check-in', {
    label: 'OKRs',
    de: 'zielvereinbarung',
  }),
  concept(
    'thing',
    'research',
    1.4,
    'research, scientific paper, research paper, study, studies, papers, scientific publications, journal, peer-reviewed, scientific',
    {
      de: 'forschung, studie',
    },
  ),
  concept(
    'thing',
    'spare-part',
    1.8,
    'spare part, spare parts, replacement part, spare, spares, have a spare, critical spares, spare parts in stock',
    {
      label: 'spare parts',
      de: 'ersatzteil, ersatzteile',
    },
  ),

  concept('thing', 'order', 1, 'order, orders, purchase, order processing, sales order', {
    de: 'auftrag, auftraege, bestellungen, bestellung',
  }),
]
