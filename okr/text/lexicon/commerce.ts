import { type Concept, concept } from './concept.ts'

/** Selling, marketing, money. */
export const commerceConcepts: readonly Concept[] = [
  concept(
    'metric',
    'revenue',
    2.2,
    'revenue, turnover, bookings, top line, topline, sales volume, revenues, gmv, gross merchandise volume, takings, deal value, sold, sell, contract value, acv, iacv, net new acv, incremental acv, tcv, billings, sales revenue, amount sold, income from, earn, income of, net sales, gross sales, sales figure, sales growth, order intake, incoming orders, earn more, revenue growth, sell more, selling, grow sales, increase sales, boost sales, raise sales, lift sales, double sales, more sales, higher sales, quarterly sales, annual sales, yearly sales, monthly sales, sales up, sales by, sales of, sales to, sales in, sales from, total sales, drive sales, sales target, sales targets, online sales, sales with, sales through, sales via, better sales, improve sales, sales growth, sales per',
    {
      de: 'umsatz, erloes, einnahmen, absatz, auftragseingang, verkaufen, verkauf, verkaeufe, auftragsvolumen',
    },
  ),
  concept(
    'metric',
    'recurring-revenue',
    0.8,
    'arr, mrr, recurring revenue, annual recurring revenue, monthly recurring revenue, subscription revenue, subscription income, recurring income, subscriptions revenue, annual recurring, monthly recurring',
    {
      isA: ['revenue'],
      de: 'wiederkehrende umsaetze, wiederkehrender umsatz',
    },
  ),
  concept(
    'metric',
    'expansion',
    1.8,
    'upsell, cross-sell, upselling, cross-selling, expansion, expand within, expansion revenue, existing customers, existing accounts, installed base, upgrade <customer>, expand accounts, account growth, grow accounts, sell more to, wallet share, share of wallet, seat expansion, higher tier, higher tiers, add-on sales, grow within, expansions, upsells, cross sell, cross sales, current customers, current clients, existing clients, additional purchases, current accounts, extend contracts, larger contracts, revenue per customer, follow-on business, additional modules, extra seats, already buy, already customers, who already buy, sell to existing, additional products to, second product, more products per customer, products per customer',
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
    'deal size, average deal, average order value, aov, basket size, basket, average basket, order value, average contract, arpu, arpa, revenue per user, revenue per account, revenue per customer, average selling price, ticket size, spend per order, average sale, order size, basket value, shopping basket, average purchase, average ticket, average revenue, spend per customer, value per order, average contract value, larger orders, larger deals, bigger deals, order amount, revenue per order, cart value, average cart',
    {
      label: 'value of a sale',
      de: 'warenkorb, bestellwert, auftragsgroesse, durchschnittlicher auftragswert',
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
    'mql, sql, prospect, qualified lead, inbound, sao, demand, demand generation, demand gen, lead generation, sales accepted opportunity, sclau, meetings booked, booked meetings, marketing qualified lead, sales qualified lead, qualified prospects, inquiries from prospects, interested parties, potential customers, potential customer, prospective customers, prospective clients, sales meetings, appointments, inbound inquiries, contacts at trade fair, leads generated, sales-ready, leads, lead generation, lead quality, lead volume, lead flow, lead conversion, lead scoring, demo requests, requests for a demo, demos booked, booked demos',
    {
      label: 'leads',
      de: 'lead, interessent, leadgenerierung, interessenten',
    },
  ),
  concept(
    'metric',
    'sales-cycle',
    2.4,
    'sales cycle, time to close, deal cycle, sales velocity, days to close, cycle from lead to deal, lead to close, sales process length, quote-to-close, close deals, closing deals, deals close, deals closed in, time from first contact to, faster closing, deal closing time, days from lead, sell faster, from first call to signature, from first meeting to signature, signature time, speed of sale',
    {
      label: 'length of the sales cycle',
      good: 'less',
      isA: ['speed'],
      de: 'verkaufszyklus, vertriebszyklus',
    },
  ),
  concept(
    'metric',
    'quota',
    2,
    'quota, quota attainment, quota achievement, sales target attainment, reps at quota, hit quota, make quota, hit their number, achieve quota',
    { de: 'quotenerfuellung, zielerreichung' },
  ),
  concept(
    'metric',
    'forecast',
    2,
    'forecast, forecasting, forecast accuracy, prediction, predictability, projection, predictions, forecasts, predict, predicted, planning accuracy, estimate, estimates, forecast error, deviation from plan, deviation from forecast, forecast quality, demand planning, forecast we can trust, trustworthy forecast, reliable forecast, plan versus actual, actual versus plan',
    {
      enLess: 'forecast error, forecasting error, forecast deviation, prediction error, planning error',
      de: 'prognose, vorhersage, prognosegenauigkeit, planungsgenauigkeit',
    },
  ),
  concept(
    'metric',
    'margin',
    2.2,
    'margin, gross margin, profit margin, profitability, profitable, profit, ebitda, ebit, net income, bottom line, contribution margin, operating income, operating profit, earnings, break even, break-even, gross profit, net profit, profits, gross margins, margins, earn on, operating margin, return on sales, make a profit, in the black, contribution',
    {
      label: 'profit',
      de: 'marge, gewinn, rentabilitaet, profitabilitaet, ertrag, deckungsbeitrag, rohertrag, ergebnis',
      enLess: 'loss-making, losses',
      deLess: 'verlust',
    },
  ),
  concept(
    'metric',
    'cost',
    2,
    'cost, spend, spending, expense, expenditure, opex, outlay, cash burn, burn rate, overhead, money spent, cost base, budget overrun, spent, money on, expenses, total cost, unit cost, running costs, operating costs, costs, expenditures, cost per unit, cost per order, cost per ticket, lower bill, overheads, operating expense, price we pay, cheap, wasting money, waste money, wasted money',
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
    'cac, customer acquisition cost, acquisition cost, cost per acquisition, cpa, cost to acquire, cost per new customer, cost per lead, cpl, cost-per-lead, payback, payback period, cost of winning, cost per customer, acquisition costs, cost of acquisition, cost per new client, cost of a new customer, cost per opportunity, cost to win, marketing cost per',
    {
      good: 'less',
      label: 'cost of winning a customer',
      isA: ['cost'],
      de: 'akquisitionskosten, kundengewinnungskosten',
    },
  ),
  concept('metric', 'cash', 2, 'cash, cash flow, free cash flow, working capital, liquidity, runway', {
    de: 'liquiditaet, cashflow, betriebskapital',
  }),
  concept(
    'metric',
    'receivables',
    2.2,
    'receivables, dso, days sales outstanding, collections, overdue invoice, overdue invoices, outstanding invoice, unpaid invoice, late payment, unpaid invoices, past due, debt collection, invoices paid late, collect payment, overdue receivables, overdue payments, outstanding payments, outstanding debts, late payers, customers pay late, customers pay on time, open invoices, invoices outstanding, payment morale, overdue, past-due invoices, customers owe, payment term, money owed, invoices paid faster, paid faster, get paid, get paid faster, get our money, customers pay, paid on time by customers, collect faster, cash collection, paid earlier, invoices paid by customers, money in the bank faster, payment delay, payment delays, pay their invoices, pay their bills',
    {
      good: 'less',
      label: 'unpaid invoices',
      de: 'forderungen, aussenstaende, zahlungsverzug, offene rechnungen, offene posten, ueberfaellige rechnungen, rechnung schneller bezahlt, bezahlt bekommen, aussenstand, zahlungseingang, kunden zahlen',
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
    'price, pricing, list price, tariff, price list, price point, value-based pricing, prices reflect, prices, price increases, price rise',
    {
      de: 'preis, preise, preisgestaltung',
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
    'month end close, month-end close, close the books, monthly close, financial close, book close, eom close, closing of books, books closed, month-end, quarter-end close, year-end close, closing the books, monthly accounts, period close, month-end closing, monthly closing, close month, close books, financial closing, closing process, close of accounts, monthly financials, month closing, accounts closed, books are closed, accounts ready, monthly results ready, period-end, fast close, books closed by, closed by the third working day',
    {
      label: 'closing the books',
      de: 'monatsabschluss, abschluss der buecher, quartalsabschluss, jahresabschluss',
    },
  ),
  concept(
    'thing',
    'invoice',
    1.6,
    'invoice, billing, invoicing, bill customers, accounts payable, payable, invoices, bill, billed, incoming invoices, outgoing invoices, supplier invoices, e-invoice, e-invoicing, bills',
    {
      de: 'rechnung, fakturierung, abrechnung, rechnungsstellung',
    },
  ),
  concept(
    'thing',
    'payroll',
    2,
    'payroll, salary payment, pay run, salary run, wages, salary payments, salary mistakes, payroll errors, pay people correctly, salaries paid',
    {
      de: 'gehaltsabrechnung, lohnabrechnung, lohn',
    },
  ),
  concept('thing', 'contract', 1.4, 'contract, contracting, agreement, msa, contract management', {
    de: 'vertrag, vertraege, vereinbarung, rahmenvertrag',
  }),
  concept(
    'thing',
    'quote',
    1.6,
    'quote, quotation, proposal, tender, rfp, bid, offers to customers, price offers',
    {
      de: 'angebot, angebotserstellung, ausschreibung',
    },
  ),
  concept(
    'thing',
    'campaign',
    1.5,
    'campaign, marketing campaign, promotion, advertising, ads, ad campaign, advertisement, paid social, paid search, ppc, paid ads, paid channels, online ads',
    { de: 'kampagne, werbung, werbekampagne, anzeigen' },
  ),
  concept(
    'metric',
    'awareness',
    2,
    'awareness, brand awareness, visibility, share of voice, brand recognition, known, recognition of our brand, brand recall, impressions, press coverage, media coverage, public relations, name recognition, sov, publicity, press articles, press mentions, known, well known, brand known, heard of us, know our brand, know us, know who we are, aided recall, top of mind, mentions, media mentions, press, in the media, visible, brand visibility, share of search, aided awareness, unaided awareness, well-known, better known, more people know, media reach, audience reach, press reach',
    {
      label: 'being known',
      de: 'bekanntheit, markenbekanntheit, bekanntheitsgrad, sichtbarkeit, reichweite',
    },
  ),
  concept(
    'thing',
    'brand',
    1.4,
    'brand, branding, employer brand, rebrand, reputation, brand image, employer of choice, employer branding, dream employer, attractive employer, employer that',
    {
      de: 'marke, ruf, ansehen, markenauftritt',
    },
  ),
  concept(
    'thing',
    'content',
    1.0,
    'content, blog, blog post, article, post, blogging, whitepaper, ebook, e-book, newsletter, publication, blog article, posts, articles, blog posts, blogposts, videos, podcast, editorial, mailing list',
    { de: 'inhalt, beitrag, blogbeitrag, artikel, newsletter' },
  ),
  concept(
    'metric',
    'search-ranking',
    2,
    'seo, organic search, search ranking, search engine, organic traffic, google ranking, rank on google, organic visits, search visibility, google, rank, ranking, rankings, serp, keywords, keyword, first page, page one, search engines, organically, organic channels, organic leads, organic reach',
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
    { de: 'veranstaltung, messe, konferenz, tagung' },
  ),
  concept(
    'thing',
    'website',
    1.6,
    'website, web site, homepage, landing page, web page, webpage, webshop, web shop, online shop, online store, webstore, e-commerce, ecommerce, e-shop, web, site, web site, landing pages, web store, checkout, cart, shopping cart, e-shop, shop website, online',
    { de: 'website, webseite, webauftritt, internetauftritt, onlineshop, netzauftritt' },
  ),
  concept(
    'thing',
    'social-media',
    1.6,
    'social media, social, twitter, linkedin, instagram, social channel, youtube, followers, tiktok, facebook',
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
    'market, new market, country, territory, geography, market entry, markets, geographies, territories, new countries, foreign markets',
    {
      de: 'markt, maerkte, markteintritt',
    },
  ),
  concept(
    'metric',
    'market-share',
    2.4,
    'market share, share of market, market leader, market leadership, category leader',
    { de: 'marktanteil, marktfuehrer, marktfuehrerschaft' },
  ),
  concept(
    'thing',
    'competitor',
    1.6,
    'competitor, competition, competitive, rival, takeout, competitors, rivals, alternative vendors',
    {
      de: 'wettbewerb, wettbewerber, konkurrenz, mitbewerber',
    },
  ),
  concept(
    'thing',
    'sales-team',
    0.9,
    'sales team, sales rep, rep, account executive, seller, sdr, salespeople, sales force, field sales, salesperson, sales representative, xdr, sellers, account managers, account manager, field force, sales people, salespeople, sales staff, sales reps, sales organisation, sales department, commercial team, sales',
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
