import { type Concept, concept } from './concept.ts'

/** Buying, making, storing and moving goods. */
export const supplyConcepts: readonly Concept[] = [
  concept(
    'metric',
    'inventory-accuracy',
    2,
    'inventory accuracy, stock accuracy, warehouse accuracy, accuracy of stock, accuracy of inventory, stock records, stock figures, correct stock figures, correct stock, stock counts match, stock counts, stock count, cycle counts, cycle count, inventory differences, stock differences, inventory discrepancies, stock discrepancies, counts match the system, matches the system, match the system, what the system says is on the shelf, book stock, counted stock, booked stock, stock record accuracy, stock matches, stock matches the shelf, system stock, system stock matches, stock records right, correct stock records, stock in the system',
    {
      label: 'correct stock figures',
      isA: ['flawless'],
      de: 'bestandsgenauigkeit, inventurdifferenz, inventurdifferenzen, bestandsdifferenzen, bestandsfuehrung, inventurgenauigkeit',
    },
  ),
  concept(
    'metric',
    'variants',
    2,
    'variants, variant, number of variants, product variants, fewer variants, number of skus, skus, sku rationalisation, sku reduction, product range, cut the product range, product complexity, product versions, fewer articles, assortment, tail products, portfolio complexity, assortments, range of products, product ranges, sku, number of articles, articles in the range, listed items, number of items listed, slow sellers, slow-moving items',
    {
      good: 'less',
      label: 'number of variants',
      de: 'variantenvielfalt, varianten, variante, sortiment, sortiment straffen, artikelzahl, artikelanzahl, produktvielfalt, teilevielfalt',
    },
  ),
  concept(
    'metric',
    'supplier-delivery',
    2.2,
    'suppliers deliver on time, supplier on-time delivery, on-time delivery of suppliers, punctual suppliers, late deliveries from suppliers, late suppliers, supplier reliability, reliable suppliers, delivery performance of suppliers, suppliers arrive on time, parts from suppliers arrive on time, suppliers keep their dates',
    {
      label: 'suppliers who deliver on time',
      isA: ['supplier', 'supply'],
      de: 'lieferanten liefern puenktlich, liefertreue der lieferanten, puenktliche lieferanten, lieferantentermintreue',
    },
  ),
  concept(
    'metric',
    'supply-resilience',
    2,
    'resilient supply chain, supply chain resilient, supply chain resilience, resilience of the supply chain, resilient supply, secure supply, supply security, security of supply, supply interruptions, supply disruptions, never wait for parts, parts shortages, suppliers fail, when suppliers fail, supplier failures, supplier failure, deliveries flowing, supply chain against shocks, supply chain disruptions',
    {
      label: 'a supply that withstands shocks',
      isA: ['supplier', 'supply'],
      de: 'lieferkette absichern, versorgungssicherheit, lieferfaehigkeit, resiliente lieferkette, widerstandsfaehige lieferkette, fehlteile, lieferengpaesse',
    },
  ),
  concept(
    'metric',
    'supplier-consolidation',
    2,
    'fewer suppliers, fewer vendors, number of suppliers, number of vendors, supplier base from, supplier base to, supplier base, smaller supplier base, supplier consolidation, vendor consolidation, bundle purchasing, bundle purchases, buy from fewer, tail spend, reduce suppliers, reduce suppliers from, reduce vendors, reduce the number of vendors, cut suppliers, cut vendors, shrink the supplier base, work with fewer suppliers, reduce our supplier base, halve the number of suppliers',
    {
      label: 'fewer suppliers',
      isA: ['supplier'],
      de: 'lieferantenbasis, lieferantenanzahl, weniger lieferanten, lieferanten konsolidieren, lieferanten buendeln, einkauf buendeln, lieferantenzahl, lieferanten reduzieren',
    },
  ),
  concept(
    'metric',
    'procurement-savings',
    2,
    'procurement savings, purchasing savings, savings in procurement, savings in purchasing, sourcing savings, buy cheaper, buy more cheaply, better prices with suppliers, better prices from suppliers, purchase prices, purchase price, purchasing prices, material cost, material costs, cost of materials, renegotiate supplier contracts, renegotiate with suppliers, negotiate with suppliers, better purchasing conditions, purchasing conditions, better terms with suppliers, spend with suppliers, buy for less, buy at lower prices, savings of purchasing, purchasing savings of, savings by purchasing, savings from negotiations, savings with suppliers, cheaper purchasing, negotiated savings, material cost savings, lower purchase prices, purchase price savings, lower purchase price, spend less with suppliers, pay suppliers less, purchase price reduction, price reductions from suppliers',
    {
      label: 'savings in purchasing',
      isA: ['cost', 'supplier'],
      de: 'einkaufseinsparungen, einkaufseinsparung, einkaufspreis, einkaufspreise, materialkosten, einkaufskonditionen, guenstiger einkaufen, einkaufsvorteile, einsparungen im einkauf, materialkosteneinsparung, materialpreise',
    },
  ),
  concept(
    'metric',
    'maverick-buying',
    2,
    'maverick spend, maverick buying, maverick purchases, purchases without order, purchases without purchase order, purchase orders for all invoices, no po no pay, contract coverage of spend, via the catalogue, via the catalog, through the catalogue, buy only through purchasing, off-contract spend, purchases bypass procurement, bypass procurement, bypass purchasing, bypassing procurement, buying outside, purchases outside contracts, off-contract purchases, without involving purchasing, without purchasing involved, purchases without procurement, spend outside contracts, around purchasing, past purchasing, orders without purchasing',
    {
      good: 'less',
      label: 'buying past purchasing',
      isA: ['procurement'],
      de: 'maverick-buying, bestellungen am einkauf vorbei, am einkauf vorbei, katalogbestellungen, einkauf vorbei, bestellungen ohne einkauf',
    },
  ),
  concept(
    'metric',
    'tracking',
    1.8,
    'track and trace, tracked in real time, real-time tracking, real-time visibility, visibility of all, visibility of shipments, shipment tracking, parcel tracking, track their parcel, where their parcel is, where their order is, where their shipment is, know where every shipment is, where every shipment is, traceability, traceable, gps, gps tracking, rfid, where is my parcel, where is my order, wismo, ask where the parcel is, ask where their parcel is, where the parcel is, ask for their parcel, tracking available, tracking for all shipments, tracking of shipments, where each shipment is, follow their parcel, follow their shipment, shipments tracked, live tracking',
    {
      label: 'knowing where goods are',
      de: 'sendungsverfolgung, rueckverfolgbarkeit, rueckverfolgbar, nachverfolgung, nachverfolgbar, chargenrueckverfolgung, paketverfolgung, sendungen verfolgen',
    },
  ),
  concept(
    'metric',
    'fuel',
    2,
    'fuel, fuel consumption, fuel use, fuel cost, fuel costs, save fuel, diesel, diesel use, diesel consumption, litres per 100, litres of diesel, petrol, kerosene, jet fuel, fuel burn, burn less fuel, fuel efficiency, fuel bill, fuel per ask, fuel per seat, kerosene per seat-kilometre, kerosene per seat, burn less jet fuel, burn less kerosene, burn less, fuel consumption per flight hour, kerosene per passenger, kerosene per passenger kilometre, trucks burn, vehicles burn, burn less diesel, litres per 100 km, l/100 km, litres per hundred kilometres, gallons per mile, mpg, miles per gallon',
    {
      good: 'less',
      label: 'fuel',
      isA: ['energy'],
      de: 'kraftstoff, kraftstoffverbrauch, treibstoff, treibstoffverbrauch, dieselverbrauch, spritverbrauch, benzin, kerosin, kerosinverbrauch',
    },
  ),
  concept(
    'metric',
    'machine-availability',
    2.2,
    'machines stand still, machines run without stops, line runs without stops, runs without stops, turbine availability, turbines available, availability of turbines, turbines run more hours, stops of our turbines, stops of turbines, turbine downtime, plant availability, power plant availability, availability of plants, unit availability, stops of our wind turbines, fewer stops of our turbines, turbine stops, machine downtime at customers, machine downtime at the customer, availability of the installed base, installed base availability, machines at customers stand still, customer machines run, unplanned stoppages, unplanned downtimes, machine downtime, machine breakdowns, machine failures, breakdowns of machines, equipment breakdowns, line availability, technical availability, plant availability, plants run, plant runs, line runs, lines run, machines run, plant uptime, machine uptime, equipment uptime, plant downtime, line downtime, equipment downtime, runs of every scheduled hour',
    {
      label: 'machines that run',
      isA: ['availability', 'machine'],
      de: 'maschinen stehen still, maschinen stehen seltener still, anlagen stehen',
    },
  ),
  concept(
    'metric',
    'sales-per-area',
    2.2,
    'sales per square metre, sales per square meter, revenue per square metre, revenue per square meter, sales per square foot, revenue per square foot, sales per m2, sales density, turnover per square metre, square metre of shop floor, square metre of sales floor, square metre sells, per square metre of shop, square metre of shop, each square metre sells, square metre of sales area, sales per sqm',
    {
      label: 'sales per area',
      isA: ['revenue', 'store'],
      de: 'umsatz pro quadratmeter, umsatz je quadratmeter, flaechenproduktivitaet, flaechenumsatz',
    },
  ),
  concept(
    'metric',
    'food-safety',
    2.2,
    'food safety, food recalls, food recall, product recalls, product recall, haccp, hygiene inspection, hygiene inspections, hygiene inspections passed, kitchens pass, kitchen inspections, cold chain, allergens, allergen, allergens labelled, foodborne, food poisoning, batches taken back, batches have to be taken back, product withdrawal, product withdrawals, withdrawn from shelves, withdrawals from shelves, pulled from the shelves, batches recalled, recalled products, taken off the shelves, taken off the market, has to be taken off the shelves, withdraw products, products withdrawn, cold chain broken, cold chain never broken, temperature deviations in transport, temperature excursions, recalls of food',
    {
      label: 'safe food',
      isA: ['safe'],
      de: 'lebensmittelsicherheit, kuehlkette, allergene, rueckrufe, rueckruf, lebensmittelkontrolle, lebensmittelhygiene, zurueckgerufen, vom markt genommen, oeffentlicher rueckruf',
    },
  ),
  concept(
    'metric',
    'batch-release',
    2.2,
    'batch release, batch release time, batches released, batches released within, release of batches, time to release a batch, batch disposition',
    { good: 'less', label: 'releasing batches', isA: ['speed'], de: 'chargenfreigabe, chargenfreigaben' },
  ),
  concept(
    'thing',
    'facility',
    1.6,
    'facility requests, facility management, facility services, building defects, building defects fixed, lifts repaired, elevators, cleaning, cleaning of offices, cleaning quality, offices clean, clean offices, meeting rooms equipped, building repairs, repairs in the building, caretaker, janitor, lift repairs, janitors',
    {
      label: 'looking after buildings',
      isA: ['real-estate'],
      de: 'gebaeudereinigung, reinigung, hausmeister, aufzuege, gebaeudemanagement, gebaeudemaengel',
    },
  ),
  concept(
    'metric',
    'damage',
    2,
    'damage, damaged, damaged goods, breakage, transport damage, goods arrive broken, broken, damaged parcels, damage rate, intact, undamaged, arrive undamaged, arrives broken, arrive intact, unbroken goods',
    {
      good: 'less',
      label: 'damaged goods',
      de: 'transportschaden, beschaedigung, bruch, beschaedigte, transportschaeden, beschaedigte ware, bruchquote, unbeschaedigt',
    },
  ),
  concept(
    'metric',
    'picking-accuracy',
    2.2,
    'picking accuracy, picking errors, pick errors, mispicks, wrong items, order accuracy, wrong shipments, packing errors, mis-shipments, correct orders, correctly picked, error-free orders, wrong deliveries, shipped wrong, orders picked correctly, perfect order, right item in the parcel, right items, packed without mistakes, orders packed without mistakes, packed correctly, get what they ordered, wrong parcel',
    {
      label: 'picking without mistakes',
      de: 'kommissionierfehler, falschlieferung, pickfehler, kommissionierfehlerquote, falschlieferungen, kommissioniergenauigkeit, fehlerfrei gepackt',
    },
  ),
  concept(
    'metric',
    'load-factor',
    2,
    'truck fill, empty miles, empty kilometres, empty runs, vehicle utilisation, truck utilisation, truck utilization, fill trucks, fuller trucks, empty trips, capacity of trucks, trailer utilisation, drive empty, trucks drive empty, trips without load, without load, full trucks, vehicle fill rate, vehicle fill, half-empty lorries, half-empty trucks, truckload, load of trucks, empty return trips, loaded trips, fill rate of trucks, fill rate of vehicles, truck fill rate, trucks leave full, leave full, trucks loaded to, trucks loaded, loaded to, trucks are full, trucks full, trailers filled, drive half empty, truckload utilisation, loading metres used, loading metres, trailers full, trailers are full, vans full, vans loaded, fill rate of trailers, capacity of trucks used',
    {
      label: 'how full trucks are',
      de: 'leerfahrten, auslastung lkw, leerkilometer, leerfahrt, auslastung der lkw, auslastung der fahrzeuge, lkw-auslastung, auslastung der touren, fahrzeugauslastung, ladungsauslastung, leer fahren, fahren leer, leere fahrten',
    },
  ),
  concept(
    'metric',
    'shrinkage',
    2.2,
    'shrinkage, theft, stolen, shoplifting, inventory loss, stock loss, unexplained losses, inventory losses, pilferage, stealing, theft losses, shoplifting costs, shoplifters, losses through theft, losses to theft, loss through theft, stolen goods, inventory shrinkage, stock shrinkage, shrink rate, unexplained stock losses, unknown losses',
    {
      good: 'less',
      label: 'theft and loss',
      de: 'schwund, diebstahl, diebstaehle, warenschwund, inventurverluste, ladendiebstahl, ladendiebe, diebstahlverluste',
    },
  ),
  concept(
    'metric',
    'queue',
    1.8,
    'checkout queue, queues, queue time, wait in line, waiting in line, lines at the till, time at the till, time at checkout, waiting at checkout, stand in line, queueing, till, checkout waiting time, wait at the till, checkout waiting, time in line, queue at, waiting time at the checkout, long lines, wait less at the checkout, less at the checkout, wait at the checkout, customers queue, checkout lines, tills, queue less, till queues, wait at the tills, till queue, queue at the till, queues at the till, queue at the tills, average checkout waiting time, wait at checkout, waiting time at the till, waiting at the till, checkout wait, minutes at checkout, lines at checkout, till wait, waiting at the checkout, standing in line, waits at the counter, wait at the counter, waiting at the counter, branch queues, queue in the branch, queues in the branch, waiting time at the counter, waiting time in the branch, waits at the desk, counter queues',
    {
      good: 'less',
      isA: ['speed'],
      label: 'queues',
      de: 'warteschlange, schlange, kassenwartezeit, schlangen, kasse, an der kasse, schlangen an der kasse, wartezeit an der kasse, warten an der kasse, kassenschlange, kassenschlangen, schlange an der kasse, warteschlangen, wartezeit am schalter, warten am schalter, wartezeit in der filiale',
    },
  ),
  concept(
    'metric',
    'preventive-maintenance',
    2,
    'preventive maintenance, planned maintenance, predictive maintenance, maintenance completed on time, maintenance on schedule, scheduled maintenance, maintenance plan, servicing on schedule, maintenance schedule, maintain machines before they break, before they break, reactive maintenance, less reactive maintenance, maintenance plan fulfilled, maintenance done on schedule, preventive maintenance on schedule, maintenance intervals kept, inspection intervals, planned servicing, scheduled servicing, servicing done as planned, maintenance done as planned, servicing carried out, maintenance carried out as planned, maintenance compliance, tpm',
    {
      isA: ['maintenance'],
      label: 'preventive maintenance',
      de: 'vorbeugende wartung, vorausschauende wartung, wartungsplan, wartungsplaene, wartungsintervalle, praediktive wartung',
    },
  ),
  concept(
    'metric',
    'capacity',
    1.6,
    'capacity, production capacity, output capacity, additional capacity, line capacity, add a line, add a third line, extra capacity, more capacity',
    {
      label: 'capacity',
      de: 'kapazitaet, produktionskapazitaet, kapazitaet ausbauen, kapazitaeten, kapazitaetsausbau',
    },
  ),
  concept(
    'metric',
    'supplier-quality',
    2,
    'supplier quality, defects from suppliers, supplier defects, incoming defects, faulty deliveries from suppliers, supplier complaints, defective supplies, vendor quality, faulty parts from suppliers, purchased parts, quality of purchased parts, bought-in parts, complaints to suppliers, complaints about suppliers, defects in purchased parts, defective deliveries, suppliers deliver flawless, flawless parts from suppliers, supplier ppm, ppm of suppliers, faulty deliveries, faulty supplies, bad parts from suppliers, good parts from suppliers, incoming goods inspection, goods-in inspection',
    {
      isA: ['supplier', 'quality'],
      label: 'quality of suppliers',
      de: 'lieferantenqualitaet, lieferantenreklamation, lieferantenreklamationen, reklamationen bei zulieferteilen, zulieferteile, kaufteile, reklamationen bei lieferanten, qualitaet der zulieferteile, wareneingangspruefung, fehlerhafte lieferungen, fehlerfreie lieferungen',
    },
  ),
  concept(
    'metric',
    'single-source',
    2,
    'single-sourced, sole supplier, second source, dual sourcing, alternative supplier, backup supplier, second supplier, depend on one supplier, dependency on one supplier, single supplier, dual source, second supplier for, more than one supplier, only one supplier, one vendor, second vendor, alternative source, alternative sources, two suppliers, qualify a second, redundant supplier, depend on one, depend on supplier, second-source',
    {
      enLess: 'single source, single-source, only one source, sole source, sole-source',
      label: 'second sources',
      de: 'zweitlieferant, einzelquelle',
    },
  ),
  concept(
    'metric',
    'electrification',
    2,
    'electrify, electrification, electric vehicles, electric fleet, electric vans, electric cars, electric trucks, e-mobility, battery-electric, replace diesel, diesel vehicles, electrified, zero-emission vehicles, ev share, fleet is electric, e-cars, ev fleet, electric car, bev, bevs, evs, battery electric, e-bus, e-buses, electric bus, electric buses, e-bus share, zero-emission buses, electric hatchback, electric models, compact EV, electric truck, e-trucks, electric lorries, electric delivery vans, e-vans, plug-in hybrids, battery buses',
    {
      label: 'electric vehicles',
      isA: ['vehicle'],
      de: 'elektrifizierung, elektrofahrzeuge, elektromobilitaet, elektroautos, elektroauto, e-autos, e-auto, e-mobilitaet, elektroflotte, elektrobus, elektrobusse, e-busse, elektro-lkw, elektrofahrzeug, elektrotransporter, e-fahrzeuge',
    },
  ),
  concept(
    'metric',
    'recycled-material',
    2,
    'recycled material, recycled content, recyclable packaging, recyclable, recycled plastic, reusable packaging, sustainable packaging, plastic-free packaging, packaging made of, compostable, recycled plastic in our packaging, packaging plastic is recycled, plastic is recycled, recycled share, packaging from recycled, recycled packaging, made from recycled, returnable packaging, reusable containers, reusable boxes, returnable crates, reusable crates, reusable pallets, load carriers, returnable containers, reusable transport packaging, recycled plastics, from recycled sources, secondary raw materials, secondary material, recyclate, recyclates',
    {
      isA: ['packaging'],
      label: 'recyclable material',
      de: 'recyclingmaterial, recycelbar, rezyklat, rezyklatanteil, rezyklate, recyclinganteil, recyclingmaterialien, mehrweg, mehrwegverpackung, mehrwegverpackungen, mehrwegbehaelter, ladungstraeger, sekundaerrohstoffe',
    },
  ),
  concept(
    'metric',
    'green-procurement',
    2,
    'green procurement, procure sustainably, sustainability criteria in tenders, sustainability criteria in all tenders, sustainability criteria, buy sustainably, sustainable purchasing, ecological criteria in tenders, environmental criteria in tenders',
    {
      label: 'buying sustainably',
      isA: ['green', 'procurement'],
      de: 'nachhaltige vergabe, nachhaltiger einkauf, nachhaltigkeitskriterien, oekologische beschaffung',
    },
  ),
  concept(
    'thing',
    'dispatch-time',
    2,
    'same-day dispatch, same day dispatch, same-day dispatch rate, same-day shipping, dispatched the same day, shipped the same day, shipped on the same day, leave the warehouse on the day, leave the warehouse the same day, leaves the warehouse on the day, leave our warehouse, leave the warehouse, sent out on the day, sent out the same day, order to dispatch, orders out the same day, out of the door the same day, dispatch time, time to dispatch, time to ship, next-day dispatch, dispatch on the day of order, orders shipped the same day, orders sent the same day, leave the warehouse on the day they come in, ship the same day, orders leave the same day, order leaves us the same day, ship all orders within, pack and ship within',
    {
      label: 'dispatch time',
      isA: ['shipping'],
      de: 'versand am selben tag, taggleicher versand, am bestelltag, am selben tag verschickt, am selben tag versendet, verlaesst das lager, verlassen das lager',
    },
  ),

  concept(
    'thing',
    'first-attempt-delivery',
    2.2,
    'first attempt delivery, first-attempt delivery, first attempt delivery rate, first delivery attempt, deliver on the first attempt, delivered at first attempt, delivered at the first attempt, delivered on the first attempt, delivered on first attempt, first drop, first drops, failed first drops, failed first attempt, failed first attempts, delivered first time, first-time delivery, first time delivery, second delivery attempt, second attempt at delivery, redelivery, redeliveries, re-delivery, failed deliveries, failed delivery, failed delivery attempts, failed drops, missed deliveries, recipient not at home, recipients not at home, delivered at the first ring',
    {
      label: 'first attempt delivery',
      isA: ['shipping'],
      de: 'erster zustellversuch, ersten zustellversuch, erstzustellung, erstzustellquote, erfolgreich zugestellt, zweite zustellung, zustellquote, nicht angetroffen',
    },
  ),

  concept(
    'metric',
    'lost-shipments',
    2.2,
    'lost parcels, parcels lost, lost parcel, lost shipments, shipments lost, lost in transit, parcels go missing, parcel goes missing, missing parcels, lost packages, packages lost, lost mail, mail lost, lost consignments, lost freight, lose parcels, lose fewer parcels, goods lost in transit',
    {
      good: 'less',
      label: 'lost shipments',
      isA: ['shipping'],
      de: 'verlorene pakete, verlorene sendungen, sendungsverlust, sendungsverluste, paketverluste, verlustquote bei sendungen, verlustquote, verloren gegangene pakete',
    },
  ),

  concept(
    'thing',
    'cold-chain',
    2,
    'cooling chain, temperature excursion, temperature-controlled, refrigerated transport, chilled transport, temperature deviations in transit, too warm in transit, broken cold chain',
    {
      label: 'cold chain',
      isA: ['food-safety'],
      de: 'temperaturabweichung, temperaturabweichungen, kuehlkettenunterbrechung',
    },
  ),

  concept(
    'thing',
    'sequence-delivery',
    2,
    'just-in-sequence, just in sequence, jis, sequence errors, sequence error, wrong order to the line, in the wrong order to the line, in the wrong order, wrong sequence, sequenced delivery, sequenced parts, sequencing errors',
    { label: 'sequence delivery', de: 'sequenzfehler, falsche reihenfolge' },
  ),

  concept(
    'metric',
    'truck-turnaround',
    2.2,
    'truck turnaround, lorry turnaround, truck turnaround time, lorry turnaround time, trucks wait, truck waits, lorries wait, lorry waits, truck waiting time, truck waiting times, waiting time of trucks, waiting times for trucks, waiting time for lorries, gate-in, gate in to gate out, gate to gate, gate-to-gate, wait at the dock, wait at the ramp, wait at the gate, dwell time of trucks, truck dwell time, turnaround of trucks, turn trucks around, trucks turned around, time at the dock, time at the ramp, unloading start, detention time, hauliers wait, carriers wait, drivers wait',
    {
      good: 'less',
      label: 'truck turnaround',
      isA: ['speed'],
      de: 'lkw-wartezeit, lkw-wartezeiten, wartezeit an der rampe, wartezeiten an der rampe, lkw warten, lkw-abfertigung, lkw-durchlaufzeit, rampenzeit, rampenzeiten',
    },
  ),

  concept(
    'metric',
    'delivery-cost',
    2.2,
    'cost per parcel, cost per shipment, cost per stop, cost per drop, cost per delivery, cost per consignment, delivery cost, delivery costs, shipping cost, shipping costs, freight cost, freight costs, freight spend, freight bill, freight rates, transport cost, transport costs, cost of transport, cost of freight, cost of shipping, last-mile cost, last mile cost, haulage cost, haulage costs, logistics cost, logistics costs, cost of delivering, cost to deliver, cost to ship, spend on freight, spend on transport, spend on shipping, carriage costs',
    {
      good: 'less',
      label: 'delivery cost',
      isA: ['cost', 'shipping'],
      de: 'frachtkosten, transportkosten, versandkosten, logistikkosten, zustellkosten, kosten pro paket, kosten pro sendung, kosten je paket, kosten je sendung',
    },
  ),

  concept(
    'metric',
    'premium-freight',
    2.2,
    'premium freight, express freight, special freight, special freights, expedited freight, expedited shipments, air freight because, emergency freight, express shipments, special transports, rush deliveries, airfreight, air freight, expediting',
    {
      good: 'less',
      label: 'premium freight',
      isA: ['shipping'],
      de: 'sonderfahrt, sonderfahrten, expressfracht, sonderfracht, sonderfrachten, eiltransporte, luftfracht',
    },
  ),

  concept(
    'metric',
    'missorts',
    2.2,
    'mis-sorts, missorts, mis-sort, missort, missorted, mis-sorted, wrongly sorted, sorting errors, sorting error, sort errors, misrouted, misrouted parcels, misdirected parcels, sent to the wrong depot, sent to the wrong place, wrong hub, wrong depot',
    {
      good: 'less',
      label: 'missorts',
      de: 'fehlsortierung, fehlsortierungen, fehlverladung, fehlverladungen, fehlleitung, fehlleitungen, falsch sortiert, sortierfehler',
    },
  ),

  concept(
    'metric',
    'effluent',
    2,
    "effluent, effluents, wastewater, waste water, discharges into the river, discharge into the river, sewage, sewage water, wastewater load, nitrogen load, nitrogen discharge, n load, cod load, rejets, rejets d'azote, eaux usées, aguas residuales, vertidos",
    {
      good: 'less',
      label: 'effluent',
      isA: ['green'],
      de: 'abwasser, abwasserlast, abwassermenge, einleitung in den fluss, stickstofffracht, abwasserfracht',
    },
  ),

  concept(
    'thing',
    'irrigation-water',
    1.8,
    "irrigation water, water for irrigation, irrigation water use, riego, regar, consumo de riego, agua de riego, eau d'irrigation, irriguer, arroser, water the crops, watering the fields",
    {
      label: 'irrigation water',
      isA: ['noun-irrigation', 'water'],
      de: 'bewaesserungswasser, beregnungswasser, beregnung, beregnen',
    },
  ),

  concept(
    'thing',
    'eco-label',
    1.8,
    'eco-labelled, eco-labeled, eco-label, eco-labels, ecolabel, eco label, environmental label, environmental labels, blue angel, green cleaning products, eco-friendly cleaning, sustainability label, green label, eco-certified, ecologically certified',
    {
      label: 'eco label',
      isA: ['green'],
      de: 'umweltzeichen, umweltlabel, blauer engel, umweltsiegel, oekosiegel',
    },
  ),

  concept(
    'metric',
    'line-stop',
    2,
    'line stops, line stop, line stoppage, line stoppages, line stops due to missing parts, stoppages because parts are missing, missing parts, missing part, parts are missing, parts missing, part shortage, parts shortage, part shortages, shortage of parts, shortages of parts, line stands still because, production stops because, waiting for parts, wait for parts, wait for material, material shortages, missing material',
    {
      good: 'less',
      label: 'line stop',
      isA: ['supply'],
      de: 'fehlteil, bandstillstand, bandstillstaende, materialmangel, teilemangel, bandstopp, bandstopps',
    },
  ),

  concept(
    'metric',
    'pick-rate',
    2,
    'picks per hour, picks an hour, warehouse picks per hour, pick rate, picking rate, picking productivity, lines an hour, lines per hour, pickers handle, lines picked per hour, items picked per hour, picking performance, pickers pick, units per hour picked, picking speed',
    {
      label: 'pick rate',
      isA: ['warehouse'],
      de: 'picks pro stunde, picks je stunde, kommissionierleistung, pickleistung, positionen pro stunde, positionen je stunde',
    },
  ),

  concept(
    'thing',
    'managed-spend',
    2,
    'spend under contract, spend under management, spend covered by contracts, spend on contract, purchasing volume covered, purchasing volume under contract, purchases under contract, framework agreement, framework agreements, framework contract, framework contracts, contract coverage, contract-covered spend, managed spend, spend managed by purchasing, spend handled by procurement, volume under framework, blanket orders, spend with preferred suppliers, preferred suppliers, spend managed by procurement',
    {
      label: 'managed spend',
      isA: ['supplier'],
      de: 'rahmenvertraege, rahmenvereinbarung, rahmenvereinbarungen, vertragsabdeckung, rahmenvertragsquote',
    },
  ),

  concept(
    'metric',
    'purchase-order-time',
    2,
    'po cycle time, purchase order cycle time, purchase orders placed within, purchase orders placed in, purchase requisitions processed, requisition to order, purchase request to order, requests turned into orders, from request to purchase order, purchase requests handled within, purchase order processing time, requisitions converted, time to order, orders placed within',
    {
      label: 'purchase order time',
      isA: ['procurement', 'speed'],
      de: 'bestelldurchlaufzeit, bestellanforderung, bestellanforderungen, banf, bestellzeit, dauer der bestellung',
    },
  ),

  concept(
    'thing',
    'incoming-inspection',
    1.8,
    'incoming inspection, incoming inspections, goods inspected, inspect incoming goods, incoming goods checked, inspection of incoming, receiving inspection, goods checked on arrival, incoming quality control',
    {
      label: 'incoming inspection',
      de: 'wareneingangspruefungen, eingangspruefung, wareneingangskontrolle',
    },
  ),

  concept(
    'metric',
    'backorder',
    2,
    'backorder, backorders, back orders, back-orders, backordered, open orders that cannot be delivered, orders that cannot be delivered, orders we cannot deliver, undeliverable orders, overdue orders, overdue customer orders, orders in arrears, delivery arrears, orders overdue',
    {
      good: 'less',
      label: 'backorder',
      isA: ['order'],
      de: 'lieferrueckstand, lieferrueckstaende, rueckstaendige auftraege, auftragsrueckstand, auftragsrueckstaende, ueberfaellige auftraege',
    },
  ),

  concept(
    'thing',
    'inbound-booking',
    1.8,
    'inbound deliveries booked, deliveries booked in, goods booked into stock, goods booked in, goods received and booked, receipts posted, goods receipts posted, goods receipt posted, inbound deliveries, book goods in, inbound booked',
    {
      label: 'inbound booking',
      isA: ['noun-goods-receipt'],
      de: 'wareneingang gebucht, wareneingaenge gebucht, wareneingangsbuchung',
    },
  ),

  concept(
    'thing',
    'renewable-sources',
    1.5,
    'feedstock from renewable sources, raw materials from renewable sources, renewable carbon, feedstock from plants, plant-based feedstock',
    {
      label: 'renewable sources',
      isA: ['noun-renewable-feedstock'],
      de: 'rohstoffe aus erneuerbaren quellen',
    },
  ),

  concept(
    'thing',
    'restocking',
    2,
    'restock returned goods, returned goods back in stock, returned items back in stock, returns back in stock, back in stock after, restocked, returned items restocked, returns processed, returns processing, process returns, returns handled within, handle returns, returns inspected, processing of returns, returns booked back',
    {
      label: 'restocking',
      isA: ['returns'],
      de: 'retourenbearbeitung, retouren bearbeitet, retourenabwicklung, retouren wieder eingelagert',
    },
  ),

  concept(
    'thing',
    'loading-time',
    2,
    'loading times, trucks loaded in, truck loaded in, load a truck in, load trucks in, time to load, loading of trucks takes, loaded within, unloading time, unload trucks in, trucks unloaded in, unloaded within, loading and unloading',
    {
      label: 'loading time',
      isA: ['speed'],
      de: 'beladezeit, beladezeiten, verladezeit, verladezeiten, entladezeit, entladezeiten, be- und entladezeit',
    },
  ),

  concept(
    'thing',
    'supplier-audit',
    2,
    'supplier audit, supplier audits, audit suppliers, audit vendors, audits of suppliers, suppliers audited, vendors audited, vendor audits, audits at suppliers, audit our suppliers, suppliers visited for audit, on-site audits of suppliers',
    {
      label: 'supplier audit',
      isA: ['supplier', 'audit'],
      de: 'lieferantenaudit, lieferantenaudits, lieferanten auditieren, lieferanten auditiert',
    },
  ),

  concept(
    'thing',
    'supplier-innovation',
    1.8,
    'supplier innovation, supplier innovations, ideas from suppliers, supplier ideas, innovations from suppliers, co-develop with suppliers, joint development with suppliers, suggestions from suppliers',
    {
      label: 'supplier innovation',
      isA: ['supplier', 'inventive'],
      de: 'lieferantenideen, ideen von lieferanten, lieferanteninnovation, innovationen von lieferanten',
    },
  ),

  concept(
    'thing',
    'supplier-payment-term',
    2,
    'longer payment terms, extend payment terms, payment terms of suppliers, payment terms with vendors, pay suppliers later, 60 days payment, payment term of suppliers, payment terms from suppliers',
    {
      label: 'supplier payment term',
      isA: ['cash'],
      de: 'zahlungsziele verlaengern, laengere zahlungsziele, zahlungsbedingungen der lieferanten',
    },
  ),

  concept(
    'metric',
    'supplier-lead-time',
    2,
    'supplier lead time, supplier lead times, lead time of suppliers, lead times of suppliers, lead time of purchased parts, replenishment lead time, replenishment time, replenishment times, suppliers deliver faster, vendor lead time, vendor lead times',
    {
      label: 'supplier lead time',
      isA: ['speed', 'supplier'],
      de: 'wiederbeschaffungszeit, wiederbeschaffungszeiten, lieferzeit der lieferanten, lieferzeiten der lieferanten',
    },
  ),

  concept(
    'thing',
    'collect-parcel',
    1.6,
    'collect from a parcel shop, collect from a locker, collect their parcel, pick up their parcel, delivery to parcel shops, delivery to pick-up points, parcels can be collected, parcels collected at, places where parcels can be collected',
    {
      label: 'collect parcel',
      isA: ['noun-parcel-locker'],
      de: 'abholung im paketshop, lieferung an paketshops',
    },
  ),

  concept(
    'thing',
    'stops-per-tour',
    1.8,
    'stops per tour, stops per route, stops per round, stops per driver, drops per route, drops per tour, average tour, deliveries per tour, deliveries per route, stops a day per driver',
    { label: 'stops per tour', isA: ['noun-route'], de: 'stopps pro tour, stopps je tour, stoppdichte' },
  ),
]
