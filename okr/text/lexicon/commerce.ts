import { type Concept, concept } from './concept.ts'

/** Selling, marketing, money. */
export const commerceConcepts: readonly Concept[] = [
  concept(
    'metric',
    'revenue',
    2.2,
    'revenue, turnover, bookings, top line, topline, sales volume, revenues, gmv, gross merchandise volume, takings, sold, sell, contract value, acv, iacv, net new acv, incremental acv, tcv, billings, sales revenue, amount sold, income from, earn, income of, net sales, gross sales, sales figure, sales growth, order intake, incoming orders, earn more, revenue growth, sell more, selling, grow sales, increase sales, boost sales, raise sales, lift sales, double sales, more sales, higher sales, quarterly sales, annual sales, yearly sales, monthly sales, sales up, sales by, sales of, sales to, sales in, sales from, total sales, drive sales, sales target, sales targets, online sales, sales with, sales through, sales via, better sales, improve sales, sales per, sales figures, win more orders, win orders, more orders won, orders received, order entry, orders booked, orders worth, new orders worth, orders won, order income, orders taken, prise de commandes, book-to-bill, book to bill, new contracts worth, contracts worth, orders worth, new orders worth, order volume, orders received',
    {
      de: 'umsatz, erloes, einnahmen, absatz, auftragseingang, verkaufen, verkauf, verkaeufe, auftragsvolumen, verkaufszahlen, verkaufszahl, umsaetze, umsatzwachstum, erloese, auftragseingaenge, neue auftraege, bestelleingang',
    },
  ),
  concept(
    'metric',
    'recurring-revenue',
    0.8,
    'arr, mrr, recurring revenue, annual recurring revenue, monthly recurring revenue, subscription revenue, subscription income, recurring income, subscriptions revenue, annual recurring, monthly recurring, income from subscriptions, revenue from subscriptions, subscription sales',
    {
      isA: ['revenue'],
      de: 'wiederkehrende umsaetze, wiederkehrender umsatz, aboumsatz, umsatz aus abos, umsatz mit abos, laufende umsaetze',
    },
  ),
  concept(
    'metric',
    'expansion',
    1.8,
    'upsell, cross-sell, upselling, cross-selling, expansion, expand within, expansion revenue, existing customers, existing accounts, installed base, upgrade <customer>, expand accounts, account growth, grow accounts, sell more to, wallet share, share of wallet, seat expansion, higher tier, higher tiers, add-on sales, grow within, expansions, upsells, cross sell, cross sales, current customers, current clients, existing clients, additional purchases, current accounts, extend contracts, larger contracts, revenue per customer, follow-on business, additional modules, extra seats, already buy, already customers, who already buy, sell to existing, additional products to, second product, more products per customer, <customer> we already have, <customer> we have, grow with the <customer>, earn more with the <customer>, net revenue retention, nrr, ndr, net dollar retention, grow existing <customer>, sell a second product, buy a second product, extra products, more from existing <customer>, more with existing <customer>, additional products, upgrades to premium, upgrade to premium, upgrades, upgrade to a higher, net retention, net revenue expansion, existing customers spend more each year, revenue from existing customers, existing customers grow, grow within existing customers, land and expand, buy another product, buy a further product, take another product, second product to, customers with two products, customers with more than one product, customers buy another, take a second product, additional product, two or more products, more of their banking with us, more of their business with us, larger share of their business, buy more from us, more business with existing, spend more with us, deeper relationships with customers, cross-selling ratio',
    {
      isA: ['revenue'],
      label: 'growing existing accounts',
      de: 'zusatzverkauf, bestandskunde, bestandskundengeschaeft, ausbau, bestandskundenumsatz, umsatz mit bestandskunden',
    },
  ),
  concept(
    'metric',
    'deal-size',
    2,
    'deal size, average deal, average order value, aov, basket size, basket, average basket, order value, average contract, arpu, arpa, revenue per user, revenue per account, revenue per customer, average selling price, ticket size, spend per order, average sale, order size, basket value, shopping basket, average purchase, average ticket, average revenue, spend per customer, value per order, average contract value, larger orders, larger deals, bigger deals, order amount, revenue per order, cart value, average cart, spend per visit, spend per guest, spend per head, bigger orders, bigger baskets, sell more per order, more per order, bill per guest, bill per customer, items per order, average spend, larger baskets, more per visit, spend more per, value per deal, deal value',
    {
      label: 'value of a sale',
      de: 'warenkorb, bestellwert, auftragsgroesse, durchschnittlicher auftragswert, auftragswert, durchschnittsbon, bon, auftragsgroessen, groessere auftraege, umsatz pro kunde, umsatz je kunde',
    },
  ),
  concept(
    'metric',
    'pipeline',
    2,
    'pipeline, opportunities, opportunity, sales pipeline, qualified pipeline, pipeline coverage, funnel, deal flow, opportunity creation, sales opportunities, opportunity value, open opportunities, deals in pipeline, qualified opportunities, opportunities created',
    {
      label: 'sales pipeline',
      de: 'vertriebspipeline, verkaufschancen, verkaufschance, vertriebstrichter',
    },
  ),
  concept(
    'metric',
    'lead',
    2,
    'mql, sql, prospect, qualified lead, inbound, sao, demand, demand generation, demand gen, lead generation, sales accepted opportunity, sclau, meetings booked, booked meetings, marketing qualified lead, sales qualified lead, qualified prospects, inquiries from prospects, interested parties, potential customers, potential customer, prospective customers, prospective clients, sales meetings, inbound inquiries, contacts at trade fair, leads generated, sales-ready, leads, lead quality, lead volume, lead flow, lead conversion, lead scoring, demo requests, requests for a demo, demos booked, booked demos, ask for a demo, asks for a demo, asking for a demo, request a demo, buyers contact us, prospects contact us, sales appointments, appointments with prospects, appointments for sales, interested companies, interested people, business inquiries, business enquiries, demo bookings, book a demo, hand-raisers, contact requests, enquiries from prospects, marketing leads, potential buyers, hand-raiser, hand raiser, inbound form',
    {
      label: 'leads',
      de: 'lead, interessent, leadgenerierung, interessenten, leads, interessentenanfragen, demoanfragen, kontaktanfragen, vertriebsanfragen, verkaufschancen aus kampagnen',
    },
  ),
  concept(
    'metric',
    'sales-cycle',
    2.4,
    'sales cycle, time to close, deal cycle, sales velocity, days to close, cycle from lead to deal, lead to close, sales process length, quote-to-close, close deals, closing deals, deals close, deals closed in, time from first contact to, faster closing, deal closing time, days from lead, sell faster, from first call to signature, from first meeting to signature, signature time, speed of sale, first meeting to signature, from first call to signed contract, from first call to contract, from lead to order, lead to order, time to signature, lead to signature, length of a deal, time until deals close, opportunity age, deals faster, first contact to signature, from first contact to signature, first contact to order, first contact to contract, contact to signature, first call to close',
    {
      label: 'length of the sales cycle',
      good: 'less',
      isA: ['speed'],
      de: 'verkaufszyklus, vertriebszyklus, verkaufszyklen, dauer bis zum abschluss, vom erstgespraech zum abschluss',
    },
  ),
  concept(
    'metric',
    'quota',
    2,
    'quota, quota attainment, quota achievement, sales target attainment, reps at quota, hit quota, make quota, hit their number, achieve quota, reps hit, reps hit their targets, rep hits, reps reach, sellers hit, sellers reach, sellers reach their sales target, salespeople reach, salespeople hit, rep makes, reps make their number, make their number, makes their number, on target sellers, reps on target, sales targets reached by',
    { de: 'quotenerfuellung, zielerreichung, vertriebsziele, vertriebsziel' },
  ),
  concept(
    'metric',
    'forecast',
    2,
    'forecast, forecasting, forecast accuracy, prediction, predictability, projection, predictions, forecasts, predict, predicted, planning accuracy, estimate, estimates, forecast error, deviation from plan, deviation from forecast, forecast quality, demand planning, forecast we can trust, trustworthy forecast, reliable forecast, plan versus actual, actual versus plan, predicted demand, forecasts come true, from actuals, versus actuals, deviates from actuals',
    {
      enLess: 'forecast error, forecasting error, forecast deviation, prediction error, planning error',
      de: 'prognose, vorhersage, prognosegenauigkeit, planungsgenauigkeit',
    },
  ),
  concept(
    'metric',
    'margin',
    2.2,
    'margin, gross margin, profit margin, profitability, profitable, profit, ebitda, ebit, net income, bottom line, contribution margin, operating income, operating profit, earnings, break even, break-even, gross profit, net profit, profits, gross margins, margins, earn on, operating margin, return on sales, make a profit, in the black, contribution, earn more on each, earn more per, reach the black, into the black, net margin, product margin, ebit margin, profits per, dealers earn, return on sales of',
    {
      label: 'profit',
      de: 'marge, gewinn, rentabilitaet, profitabilitaet, ertrag, deckungsbeitrag, rohertrag, ergebnis, gewinnschwelle, schwarze zahlen, bruttomarge, rohmarge, handelsspanne, betriebsergebnis',
      enLess: 'loss-making, losses',
      deLess: 'verlust',
    },
  ),
  concept(
    'metric',
    'cost',
    2,
    'cost, spend, spending, expense, expenditure, opex, outlay, cash burn, burn rate, overhead, money spent, cost base, spent, money on, expenses, total cost, unit cost, running costs, operating costs, costs, expenditures, cost per unit, cost per order, cost per ticket, lower bill, overheads, operating expense, price we pay, cheap, wasting money, waste money, wasted money',
    {
      good: 'less',
      label: 'cost',
      de: 'kosten, ausgaben, aufwand, aufwendungen, kostenbasis',
      enLess:
        'save money, cost saving, cost savings, savings, cost reduction, cost cutting, cheaper, saving, save, saved, savings potential, more economical, cost-efficient, cost efficient, cost efficiency, economies',
      deLess: 'einsparung, einsparen, kosteneinsparung, kostensenkung, sparen, guenstiger',
    },
  ),
  concept(
    'metric',
    'cac',
    2.2,
    'cac, customer acquisition cost, acquisition cost, cost per acquisition, cpa, cost to acquire, cost per new customer, cost per lead, cpl, cost-per-lead, payback, payback period, cost of winning, cost per customer, acquisition costs, cost of acquisition, cost per new client, cost of a new customer, cost per opportunity, cost to win, marketing cost per, cheaper to win, cheaper <customer>, cheaper customer acquisition, cheaper client acquisition, per new <customer>, less per new <customer>, spend less per new <customer>, for each <customer> we win, for each new <customer>, win <customer> at lower cost, win <customer> cheaper, win <customer> more cheaply, win <customer> at a price, acquire <customer> more cheaply, acquire <customer> cheaper, acquire <customer> at lower cost, win <customer> for less, acquisition spend, cost to win a <customer>, cost to sign a <customer>, each lead costs, lead costs, every lead costs, cost of a lead, cost of each lead, pay per lead, price per lead',
    {
      good: 'less',
      label: 'cost of winning a customer',
      isA: ['cost'],
      de: 'akquisitionskosten, kundengewinnungskosten, kosten pro neukunde, kosten je neukunde, akquisekosten, kundengewinnung guenstiger, neukunden guenstiger, kosten der kundengewinnung, kosten pro lead, werbekosten pro neukunde',
    },
  ),
  concept(
    'metric',
    'cash',
    2,
    'cash, cash flow, free cash flow, working capital, liquidity, runway, money in the bank, cash in the bank, cash conversion, cash position, liquid funds, cash generation, lasts us, money lasts, cash runway, months of cash, cash last, tie up no more, tied up in working capital, net working capital, money tied up, tied-up capital, ties up capital',
    {
      de: 'liquiditaet, cashflow, betriebskapital, liquide mittel, zahlungsmittel, kassenbestand, zahlungsfaehigkeit, nettoumlaufvermoegen, umlaufvermoegen',
    },
  ),
  concept(
    'metric',
    'receivables',
    2.2,
    'receivables, dso, days sales outstanding, overdue invoice, overdue invoices, outstanding invoice, unpaid invoice, late payment, unpaid invoices, past due, debt collection, invoices paid late, collect payment, overdue receivables, overdue payments, outstanding payments, outstanding debts, late payers, customers pay late, customers pay on time, open invoices, invoices outstanding, payment morale, past-due invoices, customers owe, payment term, money owed, invoices paid faster, get paid, get paid faster, paid on time by customers, collect faster, cash collection, paid earlier, invoices paid by customers, payment delay, payment delays, pay their invoices, pay their bills, money comes in on time, money comes in faster, money comes in sooner, money faster, get our money faster, get our money on time, get our money sooner, debtor days, debtors, debtor, customers pay us, customers pay faster, customers pay sooner, customers pay their, <customer> pay us, <customer> pay on time, <customer> pay sooner, <customer> pay faster, <customer> pay their bills, <customer> pay their invoices, overdue customer invoices, payments overdue, invoices overdue, accounts receivable, collect money, collecting money, collecting payments, collect debts, dunning, reminders for unpaid, cash in faster, money owed to us, overdue accounts, bad payers, slow payers, collections from customers, late-paying customers, late-paying, customers pay after the due date, pay after the due date, collection of payments, payment collection, collections of payments, rent arrears, tenants pay, tenants pay on time, arrears of rent, customers settle their invoices, settle their invoices, days to pay, customers pay after, customers pay within, invoices paid on time, collection period, bad-debt losses, write-off of receivables, uncollectable, uncollectible, payment defaults, payment default, unpaid bills, customers in arrears, arrears of customers, dunning letters, reminder letters, payment reminders, collection agency, customers pay their invoices, customers pay their bills, <customer> settle, settle their bills, settle their invoices, bills are settled, payment of our invoices, <customer> pay sooner, <customer> pay on time, <customer> pay us',
    {
      good: 'less',
      label: 'unpaid invoices',
      de: 'forderungen, aussenstaende, zahlungsverzug, offene rechnungen, offene posten, ueberfaellige rechnungen, rechnung schneller bezahlt, bezahlt bekommen, aussenstand, zahlungseingang, kunden zahlen, mahnwesen, mahnung, mahnungen, forderungslaufzeit, ueberfaellige forderungen, <customer> zahlen, <customer> bezahlen, zahlungseingaenge, zahlungsziel, zahlungsmoral, offene forderungen, inkasso, debitoren, debitorenlaufzeit, forderungsausfaelle, zahlungsausfall, unbezahlte rechnungen',
    },
  ),
  concept(
    'metric',
    'discount',
    2.2,
    'discount, discounting, rebate, price reduction, markdown, price cut, discounted, discounts, price concession, price concessions, rebates, reductions, sell at list price, special prices, off list price, off the list price, off our list price, below list price, sell at full price, full price, deviation from list price, price erosion, sold at reduced prices, at reduced prices, reduced prices, goods sold at reduced, price reductions, markdowns, sold at a discount, clearance sale, clearance sales',
    {
      good: 'less',
      de: 'rabatt, nachlass, preisnachlass, preisabschriften, rabatte, rabattquote, abverkauf zu reduzierten, preisnachlaesse, reduzierte ware',
    },
  ),
  concept(
    'metric',
    'price',
    1.8,
    'price, pricing, list price, tariff, price list, price point, value-based pricing, prices reflect, prices, price increases, price rise, charge what we are worth, raise our fees, fees, fee, pricing model, price model, increase our prices',
    {
      de: 'preis, preise, preisgestaltung, preiserhoehung, preismodell, preisanpassung, gebuehr, gebuehren',
    },
  ),
  concept(
    'thing',
    'budget',
    1.6,
    'budget, budgeting, annual plan, financial plan, financial planning, planning process, annual planning, budget process',
    { de: 'budget, haushalt, finanzplanung' },
  ),
  concept(
    'metric',
    'month-end-close',
    2.4,
    'month end close, month-end close, close the books, monthly close, financial close, book close, eom close, closing of books, books closed, month-end, quarter-end close, year-end close, closing the books, monthly accounts, period close, month-end closing, monthly closing, close month, close books, financial closing, closing process, close of accounts, monthly financials, month closing, accounts closed, books are closed, accounts ready, monthly results ready, period-end, fast close, books closed by, closed by the third working day, quarter close, quarterly close, year-end closing, close the quarter, close the year, end-of-month close, closing time of the books, end closing, automate journals, manual journals, journal entries, journals and recs, reconciliations at month end, books are shut, books shut, shut the books, close done by, monthly close done, days to close the books, days to close the month, closing days, working days to close, accounts closed by, books are closed by',
    {
      label: 'closing the books',
      de: 'monatsabschluss, abschluss der buecher, quartalsabschluss, jahresabschluss, buchabschluss, monatsabschluesse, periodenabschluss, abschlussdauer',
    },
  ),
  concept(
    'thing',
    'invoice',
    1.6,
    'invoice, billing, invoicing, bill customers, accounts payable, payable, invoices, bill, billed, e-invoice, e-invoicing, bills, invoice processing',
    {
      de: 'rechnung, fakturierung, abrechnung, rechnungsstellung, rechnungsverarbeitung, rechnungsbearbeitung, rechnungen, ausgangsrechnungen, faktura',
    },
  ),
  concept(
    'thing',
    'payroll',
    2,
    'payroll, salary payment, pay run, salary run, wages, salary payments, salary mistakes, payroll errors, pay people correctly, salaries paid, paid correctly, people are paid correctly, staff are paid correctly, payslip, payslips, everybody is paid, employees are paid, wage payments, pay slips, salary statements, payroll error-free, mistakes in salary payments, payroll without errors, payroll mistakes, payroll accuracy, wrong payslips, errors in payslips, payslip errors, incorrect payslips, correct payslips, payslips correct, payslips are correct, pay errors, paid correctly and on time, salary errors, salaries paid on time, salaries paid correctly, payroll corrections, payroll queries, wrong pay, pay slips correct, off-cycle payments',
    {
      de: 'gehaltsabrechnung, lohnabrechnung, lohn, gehaltsabrechnungen, lohnabrechnungen, gehaltszahlung, lohnzahlung, entgeltabrechnung, abrechnungsfehler, falsche gehaltsabrechnungen, korrekte gehaltsabrechnungen, gehaltsabrechnungen korrekt, fehlerfreie abrechnungen, lohnkorrekturen, fehler in der gehaltsabrechnung, fehlerhafte gehaltsabrechnungen',
    },
  ),
  concept(
    'thing',
    'contract',
    1.4,
    'contract, contracting, agreement, msa, contract management, nda, ndas, non-disclosure agreement, non-disclosure agreements, confidentiality agreement, confidentiality agreements',
    {
      de: 'vertrag, vertraege, vereinbarung, rahmenvertrag, vertraulichkeitsvereinbarung, geheimhaltungsvereinbarung, geheimhaltungsvereinbarungen',
    },
  ),
  concept(
    'thing',
    'quote',
    1.6,
    'quote, quotation, proposal, tender, rfp, bid, offers to customers, price offers, get offers, customers get offers, have our offer, customers have our offer, offer sent within, send our offer, offers out within, instant quotes, quote in two minutes, quote online, quotes online, online quote, online quotes, quote within minutes, receive their offer, receive an offer, get their offer, get an offer, receive a quote, get a quote, get their quote, offer within, offers within, quotes within, offer in hand, offers to customers within',
    {
      de: 'angebot, angebotserstellung, ausschreibung, angebotsdurchlaufzeit, angebote innerhalb',
    },
  ),
  concept(
    'thing',
    'campaign',
    1.5,
    'campaign, marketing campaign, promotion, advertising, ads, ad campaign, advertisement, paid social, paid search, ppc, paid ads, paid channels, online ads, tv spot, tv spots, commercial, commercials, billboard, radio spot, ad',
    { de: 'kampagne, werbung, werbekampagne, anzeigen, werbekampagnen, fernsehspot, anzeige' },
  ),
  concept(
    'metric',
    'awareness',
    2,
    'awareness, brand awareness, visibility, share of voice, brand recognition, known, recognition of our brand, brand recall, impressions, press coverage, media coverage, public relations, name recognition, sov, publicity, press articles, press mentions, well known, brand known, heard of us, know our brand, know us, know who we are, aided recall, top of mind, mentions, media mentions, press, in the media, visible, brand visibility, share of search, aided awareness, unaided awareness, well-known, better known, more people know, media reach, audience reach, press reach, raise our profile, our profile, into the media, get into the media, people have heard, make our name, our name known, be known for, journalists, news coverage, spontaneous recall, brand salience, quoted by, quoted in, has heard of us, have heard of us, people know us, people know our, know our charity, known to, press mention, mentions in the media, articles about us, in the press, mentioned in the press, media reports, media clippings, coverage in the press',
    {
      label: 'being known',
      de: 'bekanntheit, markenbekanntheit, bekanntheitsgrad, sichtbarkeit, reichweite, presse, medienpraesenz, pressearbeit, bekannter, presseberichte, medienberichte, pressemeldungen, presseresonanz',
    },
  ),
  concept(
    'thing',
    'brand',
    1.4,
    'brand, branding, employer brand, rebrand, reputation, brand image, employer of choice, employer branding, dream employer, attractive employer, employer that, corporate identity, brand identity, corporate design, brand guidelines',
    {
      de: 'marke, ruf, ansehen, markenauftritt, markenimage, image, markenidentitaet, arbeitgebermarke',
    },
  ),
  concept(
    'thing',
    'content',
    1.0,
    'content, blog, blog post, article, post, blogging, whitepaper, ebook, e-book, publication, blog article, posts, articles, blog posts, blogposts, videos, podcast, editorial',
    { de: 'inhalt, beitrag, blogbeitrag, artikel, newsletter, beitraege, inhalte, fachartikel' },
  ),
  concept(
    'metric',
    'search-ranking',
    2,
    'seo, organic search, search ranking, search engine, organic traffic, google ranking, rank on google, organic visits, search visibility, google, rank, ranking, rankings, serp, keywords, keyword, first page, page one, search engines, organically, organic channels, organic leads, organic reach, top of google, search engine optimisation, found on google, found in search engines',
    {
      label: 'search ranking',
      de: 'suchmaschine, suchmaschinenranking, organische suche',
      isA: ['visitor'],
    },
  ),
  concept(
    'thing',
    'event',
    1.4,
    'event, conference, trade show, tradeshow, meetup, webinar, roadshow, fair, exhibition, summit, trade fair, events, conferences, webinars, seminar, expo, user conference, customer event, trade shows, fairs, trade fairs, fair stand, booth, booths, exhibition stand, exhibitions',
    {
      de: 'veranstaltung, messe, konferenz, tagung, messeauftritt, messeauftritte, veranstaltungen, kongress, messestand',
    },
  ),
  concept(
    'thing',
    'website',
    1.6,
    'website, web site, homepage, landing page, web page, webpage, webshop, web shop, online shop, online store, webstore, e-commerce, ecommerce, e-shop, web, landing pages, web store, checkout, cart, shopping cart, shop website, online, our site, shopping site, website and app, site loads, the site is',
    { de: 'website, webseite, webauftritt, internetauftritt, onlineshop, netzauftritt' },
  ),
  concept(
    'thing',
    'social-media',
    1.6,
    'social media, twitter, linkedin, instagram, social channel, youtube, followers, tiktok, facebook, on social, social posts, social reach, social channels, social content, social campaign, social networks',
    { de: 'soziale medien, soziale netzwerke' },
  ),
  concept(
    'thing',
    'crm',
    1.6,
    'crm, salesforce, sfdc, customer database, hubspot, customer records, account records, hub spot, customer master data, sales database',
    {
      de: 'kundendatenbank',
    },
  ),
  concept(
    'thing',
    'market',
    1,
    'market, new market, country, territory, geography, markets, geographies, territories, new countries, foreign markets',
    {
      de: 'markt, maerkte',
    },
  ),
  concept(
    'metric',
    'market-share',
    2.4,
    'market share, share of market, market leader, market leadership, category leader, number one in the market, number one in our market, gain share, gain share from competitors, share from competitors, lead our market, lead the market, leading provider, top three in the market, market position, overtake competitors, number in the market',
    { de: 'marktanteil, marktfuehrer, marktfuehrerschaft, marktposition, marktanteile, anteil am markt' },
  ),
  concept(
    'thing',
    'competitor',
    1.6,
    'competitor, competition, competitive, rival, takeout, competitors, rivals, alternative vendors, battle cards, battlecards',
    {
      de: 'wettbewerb, wettbewerber, konkurrenz, mitbewerber',
    },
  ),
  concept(
    'thing',
    'sales-team',
    0.9,
    'sales team, sales rep, rep, account executive, seller, sdr, salespeople, sales force, field sales, salesperson, sales representative, xdr, sellers, account managers, account manager, field force, sales people, salespeople, sales staff, sales reps, sales organisation, sales department, commercial team, sales, account executives, new account executives, aes, new aes',
    { de: 'vertrieb, aussendienst, vertriebsteam, vertriebsmitarbeiter', label: 'the sales team' },
  ),
  concept('thing', 'marketing', 0.9, 'marketing', { de: 'marketing' }),
  concept(
    'thing',
    'persona',
    1.3,
    'persona, buyer persona, target audience, target group, icp, ideal customer profile, buying group, people we want to reach, audience, audiences, target customers, target market',
    { de: 'zielgruppe' },
  ),
  concept(
    'thing',
    'investor',
    1.6,
    'investor, shareholder, fundraise, funding round, series a, series b, ipo, go public, public company, raise capital, funding',
    { de: 'investor, aktionaer, finanzierungsrunde, boersengang' },
  ),
  concept(
    'metric',
    'digital-invoice',
    2,
    'electronic invoice, electronic invoices, electronic invoicing, digital invoice, digital invoices, online bill, online bills, paperless bills, paperless billing, paperless invoices, bills by e-mail, bills by email, invoices by e-mail, invoices by email, invoices sent electronically, bills sent electronically',
    {
      label: 'electronic bills',
      isA: ['invoice', 'paper'],
      de: 'e-rechnung, e-rechnungen, elektronische rechnung, elektronische rechnungen, rechnung per e-mail, rechnungen per e-mail, onlinerechnung, papierlose rechnung',
    },
  ),
  concept(
    'thing',
    'overselling',
    2,
    'oversell, overselling, oversold, oversell cancellations, sell things we do not have, sell items we do not have, selling things we do not have, sell what we do not have, selling what we do not have, sell goods we do not have, orders we cannot fill, orders we cannot fulfil, orders cancelled because the item is out of stock, cancelled because out of stock, cancelled for lack of stock, cancelled because the item is out of stock',
    {
      label: 'overselling',
      isA: ['stock-out'],
      de: 'ueberverkauf, ueberverkaeufe, nicht lieferbare bestellungen',
    },
  ),

  concept(
    'metric',
    'order-cancellations',
    2,
    'order cancellation, order cancellations, cancelled orders, canceled orders, orders cancelled, orders canceled, cancel orders, cancel their order, cancel their orders, orders are cancelled, cancellation of orders',
    {
      good: 'less',
      label: 'order cancellations',
      de: 'stornierte bestellungen, stornoquote, bestellstornos, storno, stornos',
    },
  ),

  concept(
    'thing',
    'product-content',
    1.8,
    'product page, product pages, product description, product descriptions, product detail pages, item data, item descriptions, product texts, product listings, product listing, listed articles, product content, product information, catalogue data, product master data, article descriptions',
    {
      label: 'product content',
      de: 'produktdaten, artikeldaten, produktbeschreibung, produktbeschreibungen, produktseite, produktseiten, artikelbeschreibungen, produkttexte, produktinformationen',
    },
  ),

  concept(
    'thing',
    'money-returned',
    1.8,
    'cash again, money returned, return the money, money again, have their money again, money back within, repay customers, reimburse customers, refunds paid, refund time, refunds issued, pay back the purchase price, refund processed',
    {
      label: 'money returned',
      isA: ['noun-refund'],
      de: 'geld zurueck, rueckerstattung, rueckerstattungen, rueckzahlung an kunden',
    },
  ),

  concept(
    'thing',
    'fit-of-clothes',
    2,
    'wrong size, wrong sizes, wrong sizing, right size, does not fit, do not fit, come back for fit, size advice, size guide, size recommendations, size recommendation, poor fit, size-related returns, returned because of the size, fit finder',
    {
      label: 'fit of clothes',
      isA: ['noun-size'],
      de: 'falsche groesse, groessenberatung, passform, passt nicht',
    },
  ),

  concept(
    'metric',
    'warranty-cost',
    2.2,
    'warranty cost, warranty costs, cost of warranty, warranty repair, warranty repairs, guarantee repairs, guarantee repair, guarantee claims, warranty spend, warranty expense, goodwill repairs, cost of guarantee, guarantee costs, warranty cases, warranty payments, warranty provisions',
    {
      good: 'less',
      label: 'warranty cost',
      isA: ['cost', 'noun-warranty', 'returns'],
      de: 'gewaehrleistungskosten, garantiekosten, kulanzkosten, garantiereparaturen, garantieaufwand, gewaehrleistungsaufwand',
    },
  ),

  concept(
    'thing',
    'service-contract',
    2,
    'service contract, service contracts, maintenance contract, maintenance contracts, maintenance plans, service plan, service plans, service agreement, service agreements, maintenance agreement, maintenance agreements, inspection package, service contract attach rate, service package, service packages',
    {
      label: 'service contract',
      isA: ['contract'],
      de: 'wartungsvertrag, wartungsvertraege, servicevertrag, servicevertraege, wartungspaket, servicepaket',
    },
  ),

  concept(
    'thing',
    'bill-accuracy',
    2.2,
    'wrong bill, wrong bills, incorrect bills, incorrect bill, incorrect invoices, incorrect invoice, wrong invoices, wrong invoice, billing accuracy, correct bills, correct bill, correct invoices, bills right first time, bills are right, invoices are right, invoice errors, invoice error, faulty invoices, faulty bills, invoice accuracy, invoices without errors, error-free invoices, disputed bills, disputed invoices, invoice disputes, billing disputes, billing complaints, complaints about bills, complaints about their bill, bill complaints, credit notes for wrong',
    {
      label: 'bill accuracy',
      isA: ['invoice'],
      de: 'rechnungsfehler, fehlerhafte rechnungen, falsche rechnungen, falsche rechnung, rechnungskorrektur, rechnungskorrekturen, korrekte rechnungen, fehlerfreie rechnungen, rechnungsreklamationen',
    },
  ),

  concept(
    'metric',
    'order-book',
    2,
    'order book, order books, order backlog, backlog of orders, orders on hand, orders in hand, work in hand, contracted work',
    { label: 'order book', isA: ['revenue'], de: 'auftragsbestand, auftragsbestaende, auftragspolster' },
  ),

  concept(
    'thing',
    'private-label',
    2.2,
    'private label, private labels, private-label, own brand, own brands, own-brand, own label, own-label, own labels, house brand, house brands, store brand, store brands, home brand, home brands, in-house brand, our own brands',
    {
      label: 'private label',
      de: 'eigenmarke, eigenmarken, eigenmarkenanteil, handelsmarke, handelsmarken, hausmarke, hausmarken',
    },
  ),

  concept(
    'thing',
    'store-pickup',
    1.8,
    'pick up what they reserved, pick up what they ordered, pickup in store, in-store pickup, in-store pick-up, collect in-store, collect their online order, collect online orders, reserve online, reserved online, reserve and collect, order online and pick up, buy online pick up, bopis, curbside pickup, kerbside pickup, online orders picked up, store collection, collection in store',
    {
      label: 'store pickup',
      isA: ['noun-click-and-collect'],
      de: 'abholung im markt, in der filiale abholen, im laden abholen, filialabholung, online reservieren',
    },
  ),

  concept(
    'thing',
    'invoice-speed',
    2.2,
    'invoices leave the house, invoice leaves the house, invoices leave within, invoices out within, invoices sent within, invoices go out within, invoices go out, bill within, billed within, late billing, late invoicing, time to invoice, invoices issued within, invoice issued within, invoices within days, work billed by, hours charged by, are charged by, unbilled work, unbilled hours, work in progress unbilled, invoice customers within, bill customers sooner, bill clients sooner, billing delay, billing lag',
    {
      label: 'invoice speed',
      isA: ['invoice'],
      de: 'rechnungen verlassen, schneller fakturieren, fakturierung innerhalb, rechnungsstellung innerhalb, rechnungen innerhalb, schnellere rechnungsstellung, rechnungslauf, zeit bis zur rechnung, verspaetete rechnungen',
    },
  ),

  concept(
    'metric',
    'day-rate',
    2,
    'day rate, day rates, daily rate, daily rates, hourly rate, hourly rates, billing rate, billing rates, fee per day, fees per day, average rate per day, rate per hour, hourly fee',
    {
      label: 'day rate',
      isA: ['price'],
      de: 'tagessatz, tagessaetze, stundensatz, stundensaetze, tageshonorar, honorarsatz',
    },
  ),

  concept(
    'thing',
    'direct-sales',
    2,
    'direct sales, direct sales share, direct-to-consumer, direct to consumer, direct to consumers, d2c, dtc, straight to households, straight to consumers, straight to the consumer, straight to end customers, sell direct, sell directly, sold directly, direct to households, directly to households, directly to consumers, bypass wholesale, veg box, veg boxes, vegetable box, vegetable boxes, box scheme, without middlemen, without the middleman, direct marketing to consumers',
    {
      label: 'direct sales',
      isA: ['noun-farm-shop'],
      de: 'direktverkauf, direktvertrieb, direktabsatz, ab hof, gemuesekiste, gemuesekisten, abokiste',
    },
  ),

  concept(
    'thing',
    'ad-inventory',
    2,
    'ad slots, ad slot, ad inventory, advertising slots, ad space, ad spaces, advertising space, podcast inventory, unsold inventory, inventory unsold, sell-through of ads, sell-through of ad, ads sold out, slots sold out, unsold ad space, unsold slots, unsold airtime, airtime sold, commercial airtime, commercial breaks, ad pages',
    {
      label: 'ad inventory',
      isA: ['ad-revenue'],
      de: 'werbeplaetze, werbeplatz, werbeinventar, werbeflaechen, werbezeiten, werbezeit, anzeigenplaetze, anzeigenflaechen',
    },
  ),

  concept(
    'thing',
    'item-reviews',
    1.8,
    'items with customer reviews, items have customer reviews, items have reviews, products with customer reviews, products have reviews, product pages with reviews, customer reviews per item, reviews per product, at least five reviews, five customer reviews, five reviews, reviews on each product',
    { label: 'item reviews', de: 'produkte mit bewertungen, bewertungen je produkt' },
  ),

  concept(
    'thing',
    'payment-success',
    1.8,
    'payments are declined, payments declined, payment declined, declined payments, decline rate, payment decline rate, payments fail, payments rejected, rejected payments, payments accepted, payment acceptance rate, authorisation rate, authorization rate, payments that go through, payments succeed, successful payments',
    {
      label: 'payment success',
      isA: ['noun-failed-payment'],
      de: 'abgelehnte zahlungen, zahlungsabbrueche, zahlungen abgelehnt',
    },
  ),

  concept(
    'thing',
    'days-in-stock',
    2,
    'days in stock, days on the lot, days on lot, stock days of, sold within days of arriving, used cars sold within, vehicles sold within, days to sell, days until sold, time on the lot, standing days, days to turn',
    {
      label: 'days in stock',
      isA: ['inventory'],
      de: 'standtage, standzeit der fahrzeuge, standzeiten der gebrauchtwagen, lagertage',
    },
  ),

  concept(
    'thing',
    'touchless-invoice',
    2.2,
    'automate supplier invoices, supplier invoices processed without manual work, invoices processed without manual work, invoices processed automatically, invoices posted automatically, touchless invoices, touchless invoice processing, touchless processing, invoices without manual, invoices without human touch, invoice automation, three-way match, three way match, automatically matched invoices, invoices matched automatically, straight-through invoice, dark posting',
    {
      label: 'touchless invoice',
      isA: ['payables', 'automate'],
      de: 'dunkelbuchung, dunkelbuchungsquote, automatisch verbucht, automatisch gebuchte rechnungen, rechnungen automatisch',
    },
  ),

  concept(
    'thing',
    'new-product-sales',
    2,
    'new products of sales, sales from new products, sales with new products, revenue from new products, turnover from new products, turnover with new products, sales of new products, share of new products, new product revenue, new product sales, from products launched in the last, products younger than, products launched in the last, vitality index, innovation rate, products less than',
    {
      label: 'new product sales',
      isA: ['revenue', 'inventive'],
      de: 'umsatz mit neuen produkten, umsatz mit neuprodukten, neuproduktquote, neuproduktanteil, neuproduktumsatz, innovationsrate',
    },
  ),

  concept(
    'thing',
    'installed-machines',
    1.8,
    'devices in use at, machines in use at, in use at hospitals, in use at customers, in use at clients, units in the field, installed base of, installed devices, systems installed at customers, devices at customers, systems in use',
    {
      label: 'installed machines',
      isA: ['adoption'],
      de: 'installierte basis, installierte geraete, geraete im einsatz, im einsatz bei kunden',
    },
  ),

  concept(
    'thing',
    'rolling-forecast',
    1.8,
    'rolling forecast, rolling forecasts, reforecast, re-forecast, forecast updated every month, monthly forecast update, forecast process, forecast cycle',
    {
      label: 'rolling forecast',
      isA: ['forecast'],
      de: 'rollierende prognose, rollierender forecast, rollierende planung',
    },
  ),

  concept(
    'metric',
    'audit-fee',
    2,
    "audit fee, audit fees, cost of the audit, fees of auditors, auditor fees, auditors' fees",
    {
      good: 'less',
      label: 'audit fee',
      isA: ['cost', 'audit'],
      de: 'pruefungskosten, pruefungshonorar, honorar der wirtschaftspruefer',
    },
  ),

  concept(
    'thing',
    'return-on-capital',
    2.2,
    'roce, roic, return on capital, return on capital employed, return on invested capital, return on equity, roe, capital returns, rona, return on assets',
    {
      label: 'return on capital',
      de: 'gesamtkapitalrendite, eigenkapitalrendite, kapitalrentabilitaet, rendite auf das eingesetzte kapital',
    },
  ),
]
