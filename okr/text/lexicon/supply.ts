import { type Concept, concept } from './concept.ts'

/** Buying, making, storing and moving goods. */
export const supplyConcepts: readonly Concept[] = [
  concept(
    'metric',
    'inventory-accuracy',
    2,
    'inventory accuracy, stock accuracy, warehouse accuracy, accuracy of stock, accuracy of inventory, stock records, stock figures, correct stock figures, correct stock, stock counts match, stock counts, stock count, cycle counts, cycle count, inventory differences, stock differences, inventory discrepancies, stock discrepancies, counts match the system, matches the system, match the system, what the system says is on the shelf, book stock, counted stock, booked stock, stock record accuracy',
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
    'variants, variant, number of variants, product variants, fewer variants, number of skus, skus, sku rationalisation, sku reduction, product range, cut the product range, product complexity, product versions, fewer articles, assortment, tail products, portfolio complexity',
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
      de: 'lieferanten liefern puenktlich, liefertreue der lieferanten, puenktliche lieferanten',
    },
  ),
  concept(
    'metric',
    'supply-resilience',
    2,
    'resilient supply chain, supply chain resilient, supply chain resilience, resilience of the supply chain, resilient supply, secure supply, supply security, security of supply, supply interruptions, supply disruptions, never wait for parts, waiting for parts, missing parts, parts shortages, suppliers fail, when suppliers fail, supplier failures, supplier failure, deliveries flowing, supply chain against shocks, supply chain disruptions',
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
    'fewer suppliers, fewer vendors, number of suppliers, number of vendors, supplier base from, supplier base to, supplier base, smaller supplier base, supplier consolidation, vendor consolidation, bundle purchasing, bundle purchases, buy from fewer, tail spend',
    {
      label: 'fewer suppliers',
      isA: ['supplier'],
      de: 'lieferantenbasis, lieferantenanzahl, weniger lieferanten, lieferanten konsolidieren, lieferanten buendeln, einkauf buendeln',
    },
  ),
  concept(
    'metric',
    'procurement-savings',
    2,
    'procurement savings, purchasing savings, savings in procurement, savings in purchasing, sourcing savings, buy cheaper, buy more cheaply, better prices with suppliers, better prices from suppliers, purchase prices, purchase price, purchasing prices, material cost, material costs, cost of materials, renegotiate supplier contracts, renegotiate with suppliers, negotiate with suppliers, better purchasing conditions, purchasing conditions, better terms with suppliers, spend with suppliers, cost of goods',
    {
      label: 'savings in purchasing',
      isA: ['cost', 'supplier'],
      de: 'einkaufseinsparungen, einkaufseinsparung, einkaufspreis, einkaufspreise, materialkosten, einkaufskonditionen, guenstiger einkaufen, einkaufsvorteile',
    },
  ),
  concept(
    'metric',
    'maverick-buying',
    2,
    'maverick spend, maverick buying, maverick purchases, purchases without order, purchases without purchase order, purchase orders for all invoices, no po no pay, spend under contract, contract coverage of spend, spend under management, managed spend, via the catalogue, via the catalog, through the catalogue, buy only through purchasing, off-contract spend',
    {
      good: 'less',
      label: 'buying past purchasing',
      isA: ['procurement'],
      de: 'maverick-buying, bestellungen am einkauf vorbei, am einkauf vorbei, katalogbestellungen',
    },
  ),
  concept(
    'metric',
    'tracking',
    1.8,
    'track and trace, tracked in real time, real-time tracking, real-time visibility, visibility of all, visibility of shipments, shipment tracking, parcel tracking, track their parcel, where their parcel is, where their order is, where their shipment is, know where every shipment is, where every shipment is, traceability, traceable, gps, gps tracking, rfid',
    {
      label: 'knowing where goods are',
      de: 'sendungsverfolgung, rueckverfolgbarkeit, rueckverfolgbar, nachverfolgung, nachverfolgbar, chargenrueckverfolgung',
    },
  ),
  concept(
    'metric',
    'fuel',
    2,
    'fuel, fuel consumption, fuel use, fuel cost, fuel costs, save fuel, diesel, diesel use, diesel consumption, litres per 100, litres of diesel, petrol, kerosene',
    {
      good: 'less',
      label: 'fuel',
      isA: ['energy'],
      de: 'kraftstoff, kraftstoffverbrauch, treibstoff, treibstoffverbrauch, dieselverbrauch, spritverbrauch, benzin',
    },
  ),
  concept(
    'metric',
    'machine-availability',
    2.2,
    'machines stand still, machines run without stops, line runs without stops, runs without stops',
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
    'sales per square metre, sales per square meter, revenue per square metre, revenue per square meter, sales per square foot, revenue per square foot, sales per m2, sales density, turnover per square metre',
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
    'food safety, food recalls, food recall, product recalls, product recall, recalls, haccp, hygiene inspection, hygiene inspections, hygiene inspections passed, kitchens pass, kitchen inspections, cold chain, allergens, allergen, allergens labelled, foodborne, food poisoning',
    {
      label: 'safe food',
      isA: ['safe'],
      de: 'lebensmittelsicherheit, kuehlkette, allergene, rueckrufe, rueckruf, lebensmittelkontrolle, lebensmittelhygiene',
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
    'metric',
    'litigation',
    2,
    'litigation, litigation cost, lawsuit, lawsuits, legal disputes, legal dispute, legal cases, open legal cases, court cases, court case, out of court, settle disputes, disputes, legal claims, legal proceedings',
    {
      good: 'less',
      label: 'disputes at law',
      de: 'rechtsstreit, rechtsstreitigkeiten, gerichtsverfahren, klageverfahren, vor gericht, prozesse vor gericht',
    },
  ),
  concept(
    'metric',
    'legal-spend',
    2,
    "outside counsel, outside counsel spend, external counsel, external lawyers, law firm, law firms, law firm cost, spend on law firms, lawyers' fees, legal fees, legal spend, legal cost, legal costs",
    {
      good: 'less',
      label: 'outside lawyers',
      isA: ['cost'],
      de: 'anwaltskosten, externe anwaelte, kanzleikosten, rechtskosten, rechtsberatungskosten',
    },
  ),
  concept(
    'thing',
    'facility',
    1.6,
    'facility requests, facility management, facility services, building defects, building defects fixed, lifts repaired, elevators, cleaning, cleaning of offices, cleaning quality, offices clean, clean offices, meeting rooms equipped, building repairs, repairs in the building, caretaker, janitor, lift repairs',
    {
      label: 'looking after buildings',
      isA: ['real-estate'],
      de: 'gebaeudereinigung, reinigung, hausmeister, aufzuege, gebaeudemanagement, gebaeudemaengel',
    },
  ),
]
