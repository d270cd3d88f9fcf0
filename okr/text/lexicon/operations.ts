import { type Concept, concept } from './concept.ts'

/** Making and moving goods, law, risk, the environment, and work as such. */
export const operationsConcepts: readonly Concept[] = [
  concept(
    'metric',
    'delivery-punctuality',
    2.2,
    'on-time delivery, on time delivery, otif, delivery reliability, punctual, punctuality, arrive on time, delivered on time, ship on time, shipped on time, late deliveries, late delivery, deliveries on time, deliver on time, delivery performance, on-time shipments, late shipments, orders arrive, on time, ontime, on-time, deliver orders on time, orders on time, shipped in time, arrive in time, arrive when promised, as promised, promised date, delivered as promised, kept delivery dates, late shipment, on time in full, deliveries arrive, on-time rate, punctual delivery, reliable delivery, delivery date, delivery dates, agreed date, late orders, delivery delays, arrive late, the day we promised, on the promised day, promised day, delivers when promised, deliver when promised, delivered when promised, when we said, goods when we said, orders when we said, deliveries as agreed, delivered as agreed, schedule adherence of deliveries, orders ship on schedule, ship on schedule, shipped on schedule, deliver on schedule, deliveries on schedule, trucks leave on time, leave when the schedule says, when the schedule says, when the schedule says so, trucks depart on time, punctual truck departures, truck departures, punctual shipments, delivered on the day, on the agreed day, delivered by the date, by the promised date, delivery promise, truck leaves on time, trucks leave the yard, confirmed date, date we confirmed, week we confirmed, when we promised it, in the week promised, on the day promised, otd, complete and on time, full deliveries on time, deliveries complete and on time, keep their dates, keep our dates, keep the dates, keep our delivery dates, delivery dates kept, dates are kept, on the agreed date, delivered in full, ship when promised, schedule adherence, adherence to schedule',
    {
      label: 'delivering on time',
      de: 'liefertreue, termintreue, puenktlichkeit, puenktlich, liefertermin, termingerecht, lieferzuverlaessigkeit, liefertermintreue, termintreu, puenktlich geliefert, zum zugesagten termin, zugesagter termin, rechtzeitig geliefert, puenktliche lieferung, puenktliche lieferungen, fristgerecht',
      deLess: 'verspaetung, lieferverzug',
    },
  ),
  concept(
    'metric',
    'delivery-time',
    2,
    'delivery time, shipping time, lead time from order, order-to-delivery, order to delivery, order lead time, same-day delivery, next-day delivery, ship within, shipping speed, order fulfilment, order fulfillment, fulfilment, fulfillment, time from order, delivered within, delivery within, ship orders within, shipped within, order to door, orders shipped within, faster delivery, deliver faster, delivered faster, delivery speed, deliveries within, door-to-door, delivery lead time, ship faster, order processing time, faster shipping, dispatch within, dispatched within, orders the same day, ship orders the same day, orders sooner, get their orders sooner, get their order sooner, get their goods sooner, order throughput time, process orders within, process orders faster, orders processed within, orders arrive faster, receive their order, delivered sooner, deliver sooner, shorter delivery, goods days after ordering, days after ordering, get goods after ordering, days after the order, days after they order, customers wait for their order, waits for the order, from order to receipt, order-to-receipt, from order to arrival',
    {
      good: 'less',
      isA: ['speed'],
      label: 'delivery time',
      de: 'lieferzeit, auslieferungszeit, versandzeit, schneller liefern, schnellere lieferung, durchlaufzeit der auftraege, auftragsdurchlaufzeit, auftraege abwickeln, auftragsabwicklung, lieferzeiten, kuerzere lieferzeiten, auftraege in tagen, lieferfrist, lieferfristen',
    },
  ),
  concept(
    'thing',
    'shipping',
    1.4,
    'shipping, shipment, freight, transport, logistics, deliveries, parcel, haulage, last mile, dispatch, parcels, distribution, transports, carriers, trucks, shipments, truck, lorries',
    {
      label: 'transport',
      de: 'versand, transport, logistik, fracht, paket, lieferung, sendung, sendungen, pakete',
    },
  ),
  concept(
    'metric',
    'inventory',
    2,
    'inventory, stock, stock level, stock turn, days of inventory, inventory level, stock on hand, inventory turns, stocks, inventory turnover, excess stock, warehouse stock, goods in stock, stock days, days of stock, capital tied up, slow movers, on hand, stock value, inventories, stockpile, stocked goods, obsolete stock, obsolete, obsolescence, dead stock, unsold goods, unsold, overstock, surplus stock, surplus, goods lying, stock lying, working capital in stock, capital in stock, cash tied up in stock, money tied up in stock, slow-moving, inventory value, overproduction, excess inventory, unsold stock, slow-moving stock, written-off stock, stock write-offs, write-offs of stock, obsolete inventory, excess inventory, slow stock, stock reach',
    {
      deLess: 'lagerumschlag, umschlagshaeufigkeit',
      enLess: 'stock turned over, turns of stock',
      good: 'less',
      label: 'inventory',
      de: 'lagerbestand, bestand, vorrat, vorraete, bestaende, ladenhueter, lagerbestaende, bestaende abbauen, lagerwert, bestandswert, lagerreichweite, kapital im lager, kapitalbindung, gebundenes kapital, ueberbestand, ueberbestaende, ueberproduktion, abschriften auf bestaende, bestandsreichweite, ueberbestand, ueberbestaende, altbestaende, warenbestand',
    },
  ),
  concept(
    'metric',
    'stock-out',
    2.2,
    'stock-out, stockout, out of stock, out-of-stock, empty shelf, missing items, empty shelves, out of stock items, shelf gaps, items missing on shelves, unavailable products, sold out, run out, run out of, out-of-stocks, item missing, item missing on the shelf, disappoints on availability, find what they came for, shelves full, bestsellers always, in-stock rate, spare parts always in stock, parts always in stock, bare shelves, order fill rate, spares in stock, in stock when customers need, shelves are never empty, shelves never empty, never empty shelves, stock gap, stock gaps, gaps on the shelf, gaps on the shelves, gaps on shelves, gaps on the sales floor, gaps in the shelves, sold-out items, missing on the shelf, on shelf availability',
    {
      enLess:
        'never run out, always available, availability of articles, availability of goods, product availability, availability of products, availability of items, always in stock, in stock, article availability, item availability, shelf availability, availability on shelf, on-shelf availability, product availability on shelf, availability of top, shelves are full',
      good: 'less',
      label: 'stock-outs',
      de: 'fehlbestand, lieferengpass, ausverkauft, regalluecke, fehlbestaende, warenverfuegbarkeit, regale voll, regale immer voll, volle regale, regalverfuegbarkeit, artikelverfuegbarkeit, nicht lieferbar, vergriffen, regalluecken, leere regale, nicht vorraetig',
    },
  ),
  concept(
    'thing',
    'warehouse',
    1.5,
    'warehouse, warehousing, distribution center, distribution centre, picking, depot, pick and pack, depots',
    { de: 'lager, lagerhaus, kommissionierung, logistikzentrum' },
  ),
  concept(
    'party',
    'supplier',
    1.5,
    'supplier, vendor, supply chain, procurement, sourcing partner, purchasing, subcontractor, supply base, vendors, suppliers, contractors, supply partners, manufacturers we buy from, purchasing volume, subcontractors',
    {
      label: 'suppliers',
      de: 'lieferant, lieferkette, einkauf, beschaffung, zulieferer, nachunternehmer, subunternehmer, subunternehmen',
    },
  ),
  concept(
    'metric',
    'scrap',
    2.2,
    'scrap, scrap rate, rework, first pass yield, first-pass yield, yield, reject rate, ppm defects, right first time, rejects, wasted material, material waste, rejected parts, waste of material, rejected units, faulty parts, bad parts, reject, thrown away parts, first-time-right, material loss, reworked, rejects rate, waste material, waste less material, wasted parts, material losses, defective parts rate, material loss, lost on the lines, ingredients lost, loss of material, lose material, material usage, parts rejected, casting rejects, rejects in incoming inspection, good at the first attempt, bad castings, casting rejects, rejected castings, faulty castings, defective castings, off-spec, off spec, off-spec batches, off-specification, out of specification, out-of-spec, out-of-specification, failed batches, batch failures, rejected batches, lost batches, reject batches, losses in production, process losses, production losses, yield losses, fermentation losses, leave without rework, without rework, rework hours, defective parts per million, parts per million, bad parts per million',
    {
      deLess: 'spezifikationsgerecht, gutteile, gutausbeute',
      enLess:
        'first-pass quality, first pass quality, within specification, on-spec, meets specification, batches to spec, good parts, ok parts, batch yield, process yield, first-time-through, first time through, ftt, first run ok, direct run rate, direct-run rate, right-first-time rate',
      good: 'less',
      label: 'scrap and rework',
      de: 'ausschuss, nacharbeit, ausschussquote, ausschussrate, nacharbeitsquote, ausschussteile, fehlchargen, fehlcharge, ausschusschargen, schlechtteile, nio-teile, nacharbeitsquote',
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
    'changeover, changeover time, setup time, set-up time, smed, retooling, change over, change-over, changeovers, set up time, line change, tool change, switching products, product change, change dies, die change, die changes, dies changed, change moulds, change molds, mould change, mold change, tool changes, change tools in, exchange dies, quick die change, retool, time to switch products, switch between products, product change on the line, format change, format changes, set up the machine, setting up the machine, machine setup, changeover below, changeover under, changeover in, changeover within, set up machines, set up machines in, set up a machine, machines set up in, press changeover, press changeovers, changeover times',
    {
      good: 'less',
      isA: ['speed'],
      label: 'changeover time',
      de: 'ruestzeit, umruestzeit, werkzeugwechsel, werkzeugwechselzeit, ruestzeiten, ruestaufwand, umruesten, umruestzeiten, formatwechsel, produktwechsel',
    },
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
      de: 'emission, treibhausgas, klimaneutral, kohlendioxid, co2ausstoss, klimabilanz, klimafreundlich, klimaschutz, klimaneutralitaet, co2-ausstoss, emissionen, klima, treibhausgasneutral, co2-neutral',
    },
  ),
  concept(
    'metric',
    'energy',
    2,
    'energy, electricity, power consumption, energy use, energy consumption, kwh, electricity consumption, gas consumption, power use, heating, kilowatt, electrical, energy costs, energy bill, energy intensity, electricity bill, less gas, gas use, natural gas, electricity and gas, energy per unit, energy efficiency, kilowatt hours, energy used, steam, use less steam, less power, uses less power, needs less power, energy per tonne, energy per litre, energy per hectolitre, kilowatt hours per, kwh per, mwh per, energy efficiency class, energy-saving, save energy, mwh, gwh, megawatt hours, power bill, electricity bills, energy bills, electric power, specific energy, kilowatt-hours, less power, power for each, power per, less current, power needed, power we use, power used',
    {
      deLess:
        'energieeffizient, energieeffizienter, energieeinsparung, energieeinsparungen, energie sparen, stromsparend',
      enLess:
        'energy-efficient, energy efficient, more energy-efficient, thriftier with energy, energy-saving, energy saving, energy savings, save energy, save electricity, power-saving, power saving, thriftier',
      good: 'less',
      label: 'energy use',
      de: 'energie, strom, energieverbrauch, stromverbrauch, gasverbrauch, heizkosten, stromkosten, energieeffizienz, energiekosten, strom sparen, geheizt, beheizt, heizen, heizwaerme, waermebedarf, energieverbrauch pro, energie sparen, energieeinsparung, energieeinsparungen, waermeverbrauch, dampfverbrauch, energiebedarf, strombedarf, stromrechnung, kilowattstunden',
    },
  ),
  concept(
    'metric',
    'renewable-energy',
    2,
    'renewable, renewables, green electricity, solar, wind power, renewable energy, clean energy, green power, photovoltaic, green energy, solar panels, solar power, sustainable energy, wind, renewable sources, pv, pv systems, pv system, pv plants, rooftop pv, rooftop solar, photovoltaic plants, photovoltaic plant, solar plants, solar roofs, solar systems, solar farms, solar farm, wind and solar, wind energy, hydropower',
    {
      label: 'renewable energy',
      de: 'oekostrom, erneuerbare, erneuerbare energie, solarstrom, photovoltaik, pv-anlage, pv-anlagen, photovoltaikanlagen, solaranlage, solaranlagen, solardaecher, windkraft, windenergie, solarparks, wasserkraft',
    },
  ),
  concept(
    'metric',
    'water',
    2,
    'water, water consumption, water use, pipes, litres of water, water per litre, water per hectolitre, cubic metres of water, water footprint, brew with less water, less water, with less water',
    {
      good: 'less',
      label: 'water use',
      de: 'wasser, wasserverbrauch, wasser sparen, wasser pro liter, frischwasser, frischwasserverbrauch, wasserverbrauch pro hektoliter, wasser pro hektoliter',
    },
  ),
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
      de: 'papierlos, papier, digital, digitalisieren, digitalisierung, drucken, fax, faxgeraete, elektronische akte, elektronisch, eakte, digitale akte, papierakte, papierakten, papierlose, e-akte',
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
    'occupancy, bed occupancy, room occupancy, bookings of rooms, beds filled, beds occupied, rooms occupied, occupied, utilisation of rooms, room nights, vacant rooms, capacity utilisation, utilisation, utilization, seats filled on, fill our rooms, fill rooms, rooms sold, rooms filled, hotel fuller, fuller hotel, fuller rooms, beds in use, occupied beds, bed utilisation, bed utilization, use our beds, use of beds, empty beds, beds empty, bed use, beds used',
    {
      label: 'occupancy',
      de: 'belegung, belegungsrate, bettenauslastung, zimmerauslastung, belegungsquote, bettenbelegung, uebernachtungen, betten belegt, leere betten',
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
    'vehicle, fleet, car, truck, van, ev, cars, vans, lorries, lorry, forklift, trucks, fleets, truck fleet, forklifts',
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
      de: 'ersatzteil, ersatzteile, ersatzteilverfuegbarkeit, ersatzteile lieferbar, ersatzteile sofort lieferbar, ersatzteilversorgung',
    },
  ),

  concept('thing', 'order', 1, 'order, orders, purchase, order processing, sales order', {
    de: 'auftrag, auftraege, bestellungen, bestellung',
  }),
  concept('metric', 'order-backlog', 2, 'months of work on order, firm orders', {
    label: 'orders on hand',
    de: 'auftragsreichweite',
  }),

  concept(
    'metric',
    'service-business',
    2,
    'service revenue, services revenue, service business, after-sales business, after-sales revenue, after-sales, aftersales, aftermarket, aftermarket revenue, spare parts revenue, spare part sales, spare parts sales, parts business, parts revenue, machines under contract, machines under service contract, service share of revenue',
    {
      label: 'service business',
      isA: ['revenue'],
      de: 'servicegeschaeft, serviceumsatz, ersatzteilgeschaeft, ersatzteilumsatz, aftersales, kundendienstgeschaeft',
    },
  ),

  concept(
    'metric',
    'drawing-errors',
    2.2,
    'drawing errors, drawing error, drawing mistakes, errors in drawings, mistakes in drawings, design errors, design mistakes, faulty drawings, wrong drawings, drawings sent back, drawings returned, drawing corrections, engineering change requests, engineering change request, engineering changes, engineering change orders, ecr, ecrs, design changes after release, late design changes, changes after release, changes caused by drawing, late changes to designs, late changes, fewer engineering changes, changes after design freeze, design freeze',
    {
      good: 'less',
      label: 'errors in drawings',
      isA: ['flawless'],
      enLess:
        'drawings right the first time, drawings right first time, drawings leave engineering right the first time, drawings without errors, error-free drawings, correct drawings, drawings are correct, design right first time',
      de: 'zeichnungsfehler, fehlerhafte zeichnungen, konstruktionsfehler, aenderungsantraege, konstruktionsaenderungen, technische aenderungen',
      deLess: 'fehlerfreie zeichnungen, korrekte zeichnungen',
    },
  ),

  concept(
    'metric',
    'assembly-time',
    2.2,
    'assembly hours, assembly hours per machine, hours per machine, hours per unit, labour hours per unit, assembly time, assembly times, time to assemble, assemble a machine in, assembled in, machine assembled in, man-hours per machine, man-hours per unit, assembly throughput, build a machine in fewer hours, build machines in fewer hours, build a machine in, hours to build a machine, hours to build, assembly takes, assemble each machine, assemble machines in, less time in assembly, assembly duration',
    {
      good: 'less',
      label: 'time of assembly',
      isA: ['speed', 'productivity'],
      de: 'montagezeit, montagezeiten, montagestunden, montagedauer, stunden pro maschine, fertigungsstunden',
    },
  ),

  concept(
    'metric',
    'remote-diagnosis',
    2,
    'remote diagnosis, remote diagnostics, remote maintenance, remote service, remote support of machines, fixed remotely, solved remotely, solve faults remotely, faults solved remotely, repaired remotely, problems solved remotely, resolved remotely, connected machines, machines connected, machines online, machines send data, machines report their condition, condition monitoring, condition-based maintenance, iiot, internet of things, without sending a technician, without a site visit, without travelling to the customer',
    {
      label: 'remote service',
      de: 'fernwartung, ferndiagnose, fernservice, aus der ferne, vernetzte maschinen, maschinen vernetzt, zustandsueberwachung, remote-service',
    },
  ),

  concept(
    'metric',
    'product-cost',
    2,
    'manufacturing cost, manufacturing costs, production cost, production costs, cost of goods, cost of goods sold, cogs, product cost, product costs, bom cost, bill of materials cost, cost to build, cheaper to build, cheaper to make, cost to make, design to cost, target cost, target costs',
    {
      good: 'less',
      label: 'cost of products',
      isA: ['cost'],
      de: 'herstellkosten, herstellungskosten, produktkosten, produktionskosten, fertigungskosten, zielkosten',
    },
  ),

  concept(
    'metric',
    'common-parts',
    2,
    'common parts, shared parts, same parts, identical parts, part reuse, reuse of parts, parts reused, reuse parts, carry-over parts, modular kit, modular kits, modular system, modular design, modular product, building blocks, platform strategy, common platform, shared platform, standard parts, standard components, standardised components, standard modules, from modules, from the kit, reuse existing parts, reuse designs, reuse of designs, designs reused, design reuse, reuse existing designs, existing designs, standard parts share',
    {
      enLess:
        'different parts, part variety, variety of parts, parts variety, part numbers, number of parts, part count',
      label: 'common parts',
      isA: ['standardise'],
      de: 'gleichteile, gleichteilequote, baukasten, baukastensystem, modulbaukasten, wiederholteile, normteile, modulbauweise, modulare bauweise, standardteile, standardkomponenten',
    },
  ),

  concept(
    'metric',
    'quality-cost',
    2.2,
    'quality costs, quality cost, cost of poor quality, costs of poor quality, cost of non-quality, non-quality cost, non-quality costs, copq, nonconformance cost, non-conformance cost, failure cost, failure costs, rework costs, rework cost, scrap cost, scrap costs, cost of scrap, cost of rework, cost of defects, cost of errors, cost of mistakes, cost of failures, cost of quality',
    {
      good: 'less',
      label: 'cost of defects',
      isA: ['cost', 'flawless'],
      de: 'qualitaetskosten, nichtqualitaetskosten, nacharbeitskosten, ausschusskosten, garantieantraege',
    },
  ),

  concept(
    'metric',
    'unmanned-production',
    2.2,
    'unmanned, unmanned shift, unmanned shifts, unmanned hours, unattended at night, run unattended, run at night without operators, work at night without operators, without operators, lights out production, lights-out manufacturing, ghost shift, ghost shifts',
    {
      label: 'production without people',
      isA: ['automate'],
      de: 'mannlos, mannlose fertigung, mannlose schicht, geisterschicht, geisterschichten, bedienerlos',
    },
  ),

  concept(
    'metric',
    'jobs-per-technician',
    2.2,
    'jobs per technician, jobs per engineer, jobs per crew, jobs per crew and day, jobs per day, visits per day, visits per technician, orders per technician, driving time of technicians, driving time of crews, technicians on the road, travel time of technicians, travel time of crews, time driving, less time driving, waste less time driving, crew productivity, technician productivity, technician utilisation, wrench time',
    {
      label: 'productive technicians',
      isA: ['productivity'],
      de: 'einsaetze pro tag, einsaetze pro techniker, auftraege pro techniker, fahrzeit der techniker, fahrzeiten, technikerauslastung',
    },
  ),

  concept(
    'metric',
    'plant-acceptance',
    2,
    'site acceptance, acceptance on site, acceptance test, acceptance tests, factory acceptance, factory acceptance test, factory acceptance tests, final acceptance, customers accept machines, accept machines, machines accepted, accepted by the customer, accepted by customers, accepted at the first attempt, first-time acceptance, first-pass acceptance, acceptance without findings, acceptance without defects, accepted without defects, passes acceptance, pass the acceptance, customers accept machines at first attempt',
    {
      label: 'acceptance by customers',
      de: 'abnahme, abnahmen, werksabnahme, endabnahme, abnahme ohne maengel, erstabnahme',
    },
  ),

  concept(
    'metric',
    'design-effort',
    2.2,
    'engineering hours per project, engineering hours per order, engineering hours, design hours, design effort, engineering effort, hours of design, hours of engineering, less engineering per order, constructors need less time, engineers need less time per order, design time per order, order engineering, engineering time per order',
    {
      good: 'less',
      label: 'effort of design',
      isA: ['productivity'],
      de: 'konstruktionsstunden, konstruktionsaufwand, konstruktionszeit, entwicklungsaufwand, konstruktionsstunden pro auftrag, engineeringaufwand',
    },
  ),
  concept(
    'thing',
    'scale-up',
    2,
    'scale-up, pilot plant, pilot plants, pilot scale, pilot-scale, pilot-scale production, from lab to plant, from kilo lab, kilo lab, lab to pilot, upscale, upscaling, from lab scale, demonstration plant',
    {
      label: 'scale up',
      isA: ['prototype'],
      de: 'technikum, pilotanlage, pilotanlagen, hochskalierung, hochskalieren, pilotmassstab, technikumsmassstab, demonstrationsanlage',
    },
  ),

  concept(
    'metric',
    'production-cost',
    2.2,
    'cost of making, cost of making one, cost to produce, cost to manufacture, cost of producing, make one for less, unit production cost, factory cost, cost of each unit, cost per piece, cost per part, piece cost, cost per vehicle, cost per car, cost per tonne, cost per ton, conversion cost, conversion costs, cost per device',
    {
      good: 'less',
      label: 'production cost',
      isA: ['cost'],
      de: 'stueckkosten, kosten pro stueck, kosten je stueck, kosten pro tonne, kosten je tonne',
    },
  ),

  concept(
    'thing',
    'build-hours',
    2,
    'build a car in, build each car in, build a vehicle in, assemble a car in, assemble each vehicle, hours to assemble, working hours to build, make a car in, hours of work per car, hours of work in each',
    {
      label: 'build hours',
      isA: ['noun-labour-per-unit'],
      de: 'stunden je fahrzeug, stunden fuer ein fahrzeug',
    },
  ),

  concept(
    'metric',
    'recall',
    2,
    'recalls, recalled, product has to be recalled, take back from the market, taken back from the market, withdrawn from the market',
    {
      good: 'less',
      label: 'recall',
      isA: ['noun-vehicle-recall', 'safe'],
      de: 'produktrueckruf, produktrueckrufe',
    },
  ),

  concept(
    'metric',
    'factory-lead-time',
    2,
    'lead time through the factory, lead time through production, production lead time, manufacturing lead time, pass through production, factory lead time, orders pass through production, orders pass through, through production in, through the plant in, through the factory in, door-to-door time, dock-to-dock time',
    {
      label: 'factory lead time',
      isA: ['speed'],
      de: 'durchlaufzeiten, produktionsdurchlaufzeit, fertigungsdurchlaufzeit',
    },
  ),

  concept(
    'metric',
    'work-in-progress',
    2,
    'work in progress, work-in-progress, work in process, wip, wip stock, semi-finished stock, semi-finished goods, semi-finished products, unfinished goods, half-finished, half-finished goods, half-finished products',
    {
      good: 'less',
      label: 'work in progress',
      isA: ['lean'],
      de: 'umlaufbestand, umlaufbestaende, halbfertige erzeugnisse, halbfertigerzeugnisse, halbfertigware, ware in arbeit',
    },
  ),

  concept(
    'thing',
    'plan-adherence',
    2,
    'adherence to production plan, adherence to the production plan, plan adherence, production plan adherence, made as scheduled, produced as scheduled, produced as planned, made as planned, production orders made as scheduled, keep to the production plan, production schedule kept, orders finished as scheduled, build to schedule, schedule attainment, produce to plan',
    {
      label: 'plan adherence',
      isA: ['production', 'planning'],
      de: 'plantreue, planerfuellung, produktionsplantreue, programmtreue, planeinhaltung, programmerfuellung',
    },
  ),

  concept(
    'thing',
    'complaint-analysis',
    2,
    '8d, 8d reports, 8d reports closed, 8d analysis, complaints analysed, complaint analysis, root cause of complaints, analysed with 8d, complaint investigations',
    {
      label: 'complaint analysis',
      isA: ['resolution-time'],
      de: '8d-bericht, 8d-berichte, reklamationsanalyse',
    },
  ),

  concept(
    'thing',
    'field-service',
    1.8,
    'field service, service visits, service visit, service technician, service technicians, technician, technicians, service engineer, service engineers, technician on site, technician at the customer, technician at the hospital, technicians on site, service call-outs, service calls at customers, repair visits',
    {
      label: 'field service',
      de: 'techniker, servicetechniker, aussendiensttechniker, kundendiensttechniker, technikerbesuch, vor-ort-service',
    },
  ),
]
