import { type Concept, concept } from './concept.ts'

/** Selling, marketing, money. */
export const commerceConcepts: readonly Concept[] = [
  concept(
    'metric',
    'revenue',
    2.2,
    'revenue, turnover, bookings, top line, topline, sales volume, revenues, gmv, gross merchandise volume, takings, sold, sell, contract value, acv, iacv, net new acv, incremental acv, tcv, billings, sales revenue, amount sold, income from, earn, income of, net sales, gross sales, sales figure, sales growth, order intake, incoming orders, earn more, revenue growth, sell more, selling, grow sales, increase sales, boost sales, raise sales, lift sales, double sales, more sales, higher sales, quarterly sales, annual sales, yearly sales, monthly sales, sales up, sales by, sales of, sales to, sales in, sales from, total sales, drive sales, sales target, sales targets, online sales, sales with, sales through, sales via, better sales, improve sales, sales per, sales figures',
    {
      de: 'umsatz, erloes, einnahmen, absatz, auftragseingang, verkaufen, verkauf, verkaeufe, auftragsvolumen, verkaufszahlen, verkaufszahl, umsaetze, umsatzwachstum, erloese',
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
    'upsell, cross-sell, upselling, cross-selling, expansion, expand within, expansion revenue, existing customers, existing accounts, installed base, upgrade <customer>, expand accounts, account growth, grow accounts, sell more to, wallet share, share of wallet, seat expansion, higher tier, higher tiers, add-on sales, grow within, expansions, upsells, cross sell, cross sales, current customers, current clients, existing clients, additional purchases, current accounts, extend contracts, larger contracts, revenue per customer, follow-on business, additional modules, extra seats, already buy, already customers, who already buy, sell to existing, additional products to, second product, more products per customer, products per customer, <customer> we already have, <customer> we have, grow with the <customer>, earn more with the <customer>, net revenue retention, nrr, ndr, net dollar retention, grow existing <customer>, sell a second product, buy a second product, extra products, more from existing <customer>, more with existing <customer>, additional products, upgrades to premium, upgrade to premium, upgrades, upgrade to a higher',
    {
      isA: ['revenue'],
      label: 'growing existing accounts',
      de: 'zusatzverkauf, bestandskunde, bestandskundengeschaeft, ausbau',
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
    'sales cycle, time to close, deal cycle, sales velocity, days to close, cycle from lead to deal, lead to close, sales process length, quote-to-close, close deals, closing deals, deals close, deals closed in, time from first contact to, faster closing, deal closing time, days from lead, sell faster, from first call to signature, from first meeting to signature, signature time, speed of sale, first meeting to signature, from first call to signed contract, from first call to contract, from lead to order, lead to order, time to signature, lead to signature, length of a deal, time until deals close, opportunity age, deals faster',
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
    'margin, gross margin, profit margin, profitability, profitable, profit, ebitda, ebit, net income, bottom line, contribution margin, operating income, operating profit, earnings, break even, break-even, gross profit, net profit, profits, gross margins, margins, earn on, operating margin, return on sales, make a profit, in the black, contribution, earn more on each, earn more per, reach the black, into the black, net margin, product margin, ebit margin, profits per',
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
    'cac, customer acquisition cost, acquisition cost, cost per acquisition, cpa, cost to acquire, cost per new customer, cost per lead, cpl, cost-per-lead, payback, payback period, cost of winning, cost per customer, acquisition costs, cost of acquisition, cost per new client, cost of a new customer, cost per opportunity, cost to win, marketing cost per, cheaper to win, cheaper <customer>, cheaper customer acquisition, cheaper client acquisition, per new <customer>, less per new <customer>, spend less per new <customer>, for each <customer> we win, for each new <customer>, win <customer> at lower cost, win <customer> cheaper, win <customer> more cheaply, win <customer> at a price, acquire <customer> more cheaply, acquire <customer> cheaper, acquire <customer> at lower cost, win <customer> for less, acquisition spend, cost to win a <customer>, cost to sign a <customer>',
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
    'cash, cash flow, free cash flow, working capital, liquidity, runway, money in the bank, cash in the bank, cash conversion, cash position, solvency, liquid funds, cash generation',
    {
      de: 'liquiditaet, cashflow, betriebskapital, liquide mittel, zahlungsmittel, kassenbestand, zahlungsfaehigkeit',
    },
  ),
  concept(
    'metric',
    'receivables',
    2.2,
    'receivables, dso, days sales outstanding, overdue invoice, overdue invoices, outstanding invoice, unpaid invoice, late payment, unpaid invoices, past due, debt collection, invoices paid late, collect payment, overdue receivables, overdue payments, outstanding payments, outstanding debts, late payers, customers pay late, customers pay on time, open invoices, invoices outstanding, payment morale, past-due invoices, customers owe, payment term, money owed, invoices paid faster, get paid, get paid faster, paid on time by customers, collect faster, cash collection, paid earlier, invoices paid by customers, payment delay, payment delays, pay their invoices, pay their bills, money comes in on time, money comes in faster, money comes in sooner, money faster, get our money faster, get our money on time, get our money sooner, debtor days, debtors, debtor, customers pay us, customers pay faster, customers pay sooner, customers pay their, <customer> pay us, <customer> pay on time, <customer> pay sooner, <customer> pay faster, <customer> pay their bills, <customer> pay their invoices, overdue customer invoices, payments overdue, invoices overdue, accounts receivable, collect money, collecting money, collecting payments, collect debts, dunning, reminders for unpaid, cash in faster, money owed to us, overdue accounts, bad payers, slow payers, collections from customers, late-paying customers, late-paying, customers pay after the due date, pay after the due date, collection of payments, payment collection, collections of payments, rent arrears, tenants pay, tenants pay on time, arrears of rent',
    {
      good: 'less',
      label: 'unpaid invoices',
      de: 'forderungen, aussenstaende, zahlungsverzug, offene rechnungen, offene posten, ueberfaellige rechnungen, rechnung schneller bezahlt, bezahlt bekommen, aussenstand, zahlungseingang, kunden zahlen, mahnwesen, mahnung, mahnungen, forderungslaufzeit, ueberfaellige forderungen, <customer> zahlen, <customer> bezahlen, zahlungseingaenge, zahlungsziel, zahlungsmoral, offene forderungen, inkasso, debitoren, debitorenlaufzeit',
    },
  ),
  concept(
    'metric',
    'discount',
    2.2,
    'discount, discounting, rebate, price reduction, markdown, price cut, discounted, discounts, price concession, price concessions, rebates, reductions, sell at list price, special prices',
    { good: 'less', de: 'rabatt, nachlass, preisnachlass' },
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
    'month end close, month-end close, close the books, monthly close, financial close, book close, eom close, closing of books, books closed, month-end, quarter-end close, year-end close, closing the books, monthly accounts, period close, month-end closing, monthly closing, close month, close books, financial closing, closing process, close of accounts, monthly financials, month closing, accounts closed, books are closed, accounts ready, monthly results ready, period-end, fast close, books closed by, closed by the third working day, quarter close, quarterly close, year-end closing, close the quarter, close the year, end-of-month close, closing time of the books, end closing, automate journals, manual journals, journal entries, journals and recs, reconciliations at month end',
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
    'payroll, salary payment, pay run, salary run, wages, salary payments, salary mistakes, payroll errors, pay people correctly, salaries paid, paid correctly, people are paid correctly, staff are paid correctly, payslip, payslips, everybody is paid, employees are paid, wage payments, pay slips, salary statements, payroll error-free, mistakes in salary payments, payroll without errors, payroll mistakes',
    {
      de: 'gehaltsabrechnung, lohnabrechnung, lohn, gehaltsabrechnungen, lohnabrechnungen, gehaltszahlung, lohnzahlung, entgeltabrechnung',
    },
  ),
  concept('thing', 'contract', 1.4, 'contract, contracting, agreement, msa, contract management', {
    de: 'vertrag, vertraege, vereinbarung, rahmenvertrag',
  }),
  concept(
    'thing',
    'quote',
    1.6,
    'quote, quotation, proposal, tender, rfp, bid, offers to customers, price offers, get offers, customers get offers',
    {
      de: 'angebot, angebotserstellung, ausschreibung',
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
    'awareness, brand awareness, visibility, share of voice, brand recognition, known, recognition of our brand, brand recall, impressions, press coverage, media coverage, public relations, name recognition, sov, publicity, press articles, press mentions, well known, brand known, heard of us, know our brand, know us, know who we are, aided recall, top of mind, mentions, media mentions, press, in the media, visible, brand visibility, share of search, aided awareness, unaided awareness, well-known, better known, more people know, media reach, audience reach, press reach, raise our profile, our profile, into the media, get into the media, people have heard, make our name, our name known, be known for, journalists, news coverage, spontaneous recall, brand salience, quoted by, quoted in',
    {
      label: 'being known',
      de: 'bekanntheit, markenbekanntheit, bekanntheitsgrad, sichtbarkeit, reichweite, presse, medienpraesenz, pressearbeit, bekannter',
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
    'content, blog, blog post, article, post, blogging, whitepaper, ebook, e-book, newsletter, publication, blog article, posts, articles, blog posts, blogposts, videos, podcast, editorial, mailing list',
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
    'event, conference, trade show, tradeshow, meetup, webinar, roadshow, fair, exhibition, summit, trade fair, events, conferences, webinars, seminar, expo, user conference, customer event, trade shows, fairs',
    {
      de: 'veranstaltung, messe, konferenz, tagung, messeauftritt, messeauftritte, veranstaltungen, kongress',
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
]
