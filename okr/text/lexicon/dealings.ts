import { type Concept, concept } from './concept.ts'

/** What a business arranges with customers, partners, banks and the state. */
export const dealingsConcepts: readonly Concept[] = [
  concept(
    'metric',
    'cost-per-click',
    2,
    'cost per click, pay less per click, pay per click, per click, cpc, cost-per-click',
    {
      good: 'less',
      label: 'cost per click',
      isA: ['cost'],
      de: 'klickkosten, kosten pro klick, klickpreis',
    },
  ),
  concept(
    'metric',
    'unsubscribes',
    2,
    'unsubscribe, unsubscribes, unsubscribed, unsubscribe rate, newsletter unsubscribe rate, opt-out, opt-outs, opt out, newsletter cancellations',
    {
      good: 'less',
      label: 'newsletter cancellations',
      de: 'abmeldung, abmeldungen, newsletterabmeldungen, abmelderate',
    },
  ),
  concept(
    'metric',
    'tender-success',
    2,
    'win tenders, win bids, tenders won, bids won, success in tenders, success in public tenders, tender success, tender success rate, bid success, bid win rate, tender wins, win public tenders, win contracts in tenders, success with tenders',
    {
      label: 'tenders won',
      isA: ['win-rate', 'quote'],
      de: 'ausschreibungen gewinnen, ausschreibung gewinnen, gewonnene ausschreibungen, zuschlagsquote, zuschlaege',
    },
  ),
  concept(
    'party',
    'parent',
    1.4,
    'parent, parents, family enquiries, families of pupils, families of our pupils, parent messages, messages from parents, parent enquiries, mothers and fathers, mums and dads',
    {
      label: 'parents',
      de: 'eltern, elternteil, erziehungsberechtigte, elternanfragen, elternnachrichten',
    },
  ),
  concept(
    'metric',
    'partner-revenue',
    2.2,
    'partner-sourced revenue, partner-sourced, partner-sourced sales, <partner> sell, <partner> sell more, <partner> sell more of, sales through <partner>, sales via <partner>, revenue through <partner>, revenue via <partner>, revenue from <partner>, sell through <partner>, channel sales, channel revenue, indirect sales, indirect revenue, partner-influenced, partner-generated, partner revenue, partner sales, reseller revenue, <partner> bring us, <partner> bring us business, <partner> bring us more business, business through <partner>, business via <partner>, via <partner>, through <partner>, into a channel, turn dealers into a channel, dealer sales, channel share, channel share of, partners bring, partners bring sales, dealers bring, share of sales through partners, partner share of sales, share of channel',
    {
      label: 'selling through partners',
      isA: ['partner', 'revenue'],
      de: 'umsatz ueber <partner>, umsatz mit <partner>, partnerumsatz, partnervertrieb, <partner> verkaufen, indirekter vertrieb',
    },
  ),
  concept(
    'metric',
    'debt',
    2,
    'refinance, refinancing, debt, net debt, bank debt, bank loans, interest we pay, interest expense, interest cost, interest costs, interest payments, interest burden, interest rate, borrowing, borrowings, borrow, deleverage, leverage ratio, gearing, cheaper financing, credit line, financing cost, financing costs, terms of our loans, pay back loans, repay, repayment, indebtedness, conditions of our loans',
    {
      good: 'less',
      label: 'debt',
      isA: ['money-in'],
      de: 'schulden, verschuldung, zinsen, zinslast, zinsaufwand, zinskosten, umschulden, umschuldung, fremdkapital, verbindlichkeiten, bankkredite',
    },
  ),
  concept(
    'thing',
    'tax',
    2,
    'tax, taxes, tax return, tax returns, vat, vat return, vat returns, tax rate, effective tax rate, taxation, tax compliance, tax filing, tax filings, transfer pricing, tax audit',
    { label: 'taxes', de: 'steuer, steuern, steuererklaerung, umsatzsteuer, steuerquote, steuerpruefung' },
  ),
  concept(
    'metric',
    'product-market-fit',
    2.2,
    'product-market fit, product market fit, pmf, very disappointed without us, disappointed without us, disappointed without our product, very disappointed, market wants our product, the market wants, market needs our product, validate the market, validate the market need, market validation, sean ellis, something people want, build something people want, what the market needs, product people want, product people need, product people really need, find product-market fit',
    {
      label: 'product-market fit',
      isA: ['needs'],
      de: 'produkt-markt-fit, marktbedarf',
    },
  ),
  concept(
    'metric',
    'annual-contracts',
    2,
    'annual plans, annual plan customers, customers on annual, yearly contracts, yearly contract, annual contracts, annual contract, yearly plans, yearly plan, yearly subscriptions, annual subscriptions, annual billing, pay yearly, pay annually, prepay, multi-year, multi-year contracts, multi-year deals, longer contracts, longer contract terms, contract term, contract length, sign for a year, commit for longer, commit for a year, commit to a year, long-term contracts, monthly to yearly, monthly to annual',
    {
      label: 'longer contracts',
      isA: ['contract', 'staying'],
      de: 'jahresvertrag, jahresvertraege, mehrjahresvertrag, mehrjahresvertraege, langfristige vertraege, laengere laufzeiten, vertragslaufzeit, jahresabo',
    },
  ),
  concept(
    'thing',
    'customer-relations',
    1.6,
    'visit <customer>, visits to <customer>, visits at <customer>, meet <customer>, relations with <customer>, relationship with <customer>, relationships with <customer>, relations to <customer>, <customer> relationship, <customer> relationships, account plan, account plans, key account plan, key account plans, executive sponsor, executive sponsors, business review, business reviews, quarterly business reviews, qbr, qbrs, close to <customer>, personal contact with <customer>, know <customer> personally, account management, key account management, top customers, largest customers, biggest customers, top accounts, top clients, largest clients, biggest clients, valuable customers, most valuable customers, customer visits, customer visit, visits per salesperson, visits per rep, visits 10 customers, rep visits, visits per week, customer calls per, customer meetings per, customer meetings, client meetings, visits by sales, meet every business client, meetings with each corporate customer, meetings with corporate customers, meetings with clients, meet each client, meet every client, meet every customer, meet our clients, meetings a year with each, talk to every client, annual review with each client, relationship managers meet, client reviews',
    {
      label: 'relations with customers',
      isA: ['staying'],
      de: '<customer> besuchen, kundenbesuch, kundenbesuche, kundenbeziehung, kundenbeziehungen, beziehung zu <customer>, kontakt zu <customer>, grosskunden besuchen, schluesselkunden, schluesselkunde',
    },
  ),
  concept(
    'metric',
    'customer-health',
    2,
    'customer health, customer health score, account health, health score, health scores, healthy accounts, healthy customers, at-risk customers, at-risk accounts, customers at risk, accounts at risk, accounts in the green, early warning of churn, churn risk, churn prediction, predict churn, risk of churn, about to churn, accounts are about to leave, customers are about to leave, customers about to leave',
    {
      label: 'health of accounts',
      isA: ['staying', 'customer'],
      de: 'abwanderungsrisiko, gefaehrdete <customer>',
    },
  ),
  concept(
    'metric',
    'price-transparency',
    2,
    'fees transparent, transparent fees, transparent prices, transparent pricing, price transparency, hidden charges, hidden fees, hidden costs, no hidden charges, no hidden fees, no hidden costs, clear pricing, clear prices, understand our fees, understand the fees, understand our prices, understand their bill, understand fees, understandable fees, understandable prices, fine print, make fees transparent, prices transparent',
    {
      label: 'clear prices',
      isA: ['price'],
      de: 'preistransparenz, gebuehren transparent, transparente preise, transparente gebuehren, versteckte kosten, versteckte gebuehren',
    },
  ),
  concept(
    'metric',
    'trust',
    1.5,
    'trust, trusted, trust us, trusts us, trust our platform, trust in us, regain trust, win back trust, win the trust, earn the trust, confidence, regain confidence, customer confidence, confidence in us, believe in us, credibility, credible, trustworthiness, trusted partner, trust score, reassure, faith in us, trustworthy',
    {
      label: 'trust',
      isA: ['relying'],
      de: 'vertrauen, vertrauenswuerdigkeit, glaubwuerdigkeit, vertrauen zurueckgewinnen',
    },
  ),
  concept('party', 'player', 1.4, 'player, players, gamer, gamers', {
    label: 'players',
    isA: ['customer'],
    de: 'spieler, spielerin, spielerinnen',
  }),
  concept(
    'metric',
    'return-on-spend',
    2,
    'roi, roas, return on ad spend, return on investment, marketing roi, return on marketing, payback on campaigns, campaign return, pipe-to-spend, ad efficiency, bang for the buck, effectiveness of advertising, return on advertising, get more out of marketing, more out of marketing spend, more from marketing spend, more from the money we spend on marketing, marketing that pays off, effect of marketing, return on campaigns, money we spend on marketing, out of our advertising, out of our marketing, marketing efficiency, marketing effectiveness, advertising efficiency, payback of campaigns, every euro of advertising, every marketing euro, per marketing euro, for every euro of marketing, advertising that pays off, campaigns that pay off, advertising roi, media efficiency, marketing spend pays off, results per euro, get more out of our advertising, get more out of advertising, get more from marketing, get more from the money, more from our marketing, marketing spend pays back, marketing euro brings, advertising euro brings, euro of marketing brings, euro spent on marketing, euro spent on advertising, for each euro of advertising, spend pays back, campaign pays back, brings four euros, advertising pays back',
    {
      label: 'return on what is spent',
      de: 'rendite, kapitalrendite, werbung die sich lohnt, werbewirkung, werbeeffizienz, marketingeffizienz, marketingrendite, werbung lohnt, werbung die lohnt, marketing lohnt',
    },
  ),
  concept(
    'metric',
    'open-rate',
    2,
    'open rate, opens, email opens, opened emails, click rate, newsletter open, emails opened, open our emails, read our emails, read our newsletter, email engagement, clicks, open our newsletter, open the newsletter, emails get read, emails read, read our mails, newsletter is read, mailings, click-through of emails, mail open, newsletter is opened, every third newsletter is opened, newsletters opened, open the mail, newsletter open rate, email open rate, mails opened',
    { label: 'opening of mails', de: 'oeffnungsrate, klickrate, oeffnungsraten, klickraten' },
  ),
  concept(
    'metric',
    'followers',
    1.8,
    'followers, social followers, follower, fans, community members, social media engagement, likes and shares, social engagement, community size, group members, fan base, linkedin followers, instagram followers, reach on linkedin, reach on social media, followers on linkedin, followers on instagram, followers on, social media following, social following, community on social media, audience on social media, following on social media, fans on instagram, subscribers on youtube, reach on instagram',
    { isA: ['social-media'], label: 'followers', de: 'follower, abonnentenzahl' },
  ),
  concept(
    'metric',
    'call-abandonment',
    2.2,
    'call abandonment, abandoned calls, abandon rate, hang up, callers hang up, lost calls, calls lost, unanswered calls, missed calls, abandoned call rate, calls abandoned, callers give up',
    { good: 'less', label: 'callers who give up' },
  ),
  concept(
    'metric',
    'expense-claims',
    2,
    'expense claims, travel expenses, expense reports, reimbursement, reimburse, travel cost, travel spend, business travel, expense reimbursement, business trips, air travel, travel budget, travel booking, book travel, book business trips, business travel booking, business flights, staff flights, employee flights, get travel expenses back, travel expenses back, expenses back within, expenses reimbursed, expenses paid back, expenses refunded',
    {
      good: 'less',
      label: 'travel and expenses',
      de: 'reisekosten, spesen, geschaeftsreisen, reisekostenabrechnung',
    },
  ),
  concept(
    'metric',
    'payables',
    2,
    'days payable outstanding, dpo, pay suppliers, supplier payments, pay vendors, early payment discounts, paid on time to suppliers, suppliers paid, vendor payments, cash discounts, skonto, supplier invoices paid, invoices of suppliers, pay suppliers on time, pay our suppliers, pay vendors on time, suppliers get their money, supplier invoices, vendors get their invoices settled, invoices of vendors, vendor invoices, vendor invoices paid, settle invoices, settle supplier invoices, settle vendor invoices, invoices settled, pays its suppliers, pay our bills, pay bills on time, pay invoices on time, paying suppliers, paying vendors, late payments to suppliers, late payments to vendors, payments to suppliers, payments to vendors, supplier payment, suppliers get paid, vendors get paid, vendors paid, vendors are paid, suppliers are paid, creditor days, creditors, we pay late, we pay on time, invoices paid by us, bills we pay, early payment discount',
    {
      label: 'paying suppliers',
      de: 'lieferantenzahlung, lieferantenrechnung, lieferantenrechnungen, lieferanten bezahlen, lieferanten puenktlich bezahlen, rechnungen der lieferanten, eingangsrechnung, eingangsrechnungen, kreditoren, kreditorenbuchhaltung, skonto nutzen',
    },
  ),
  concept(
    'metric',
    'budget-variance',
    2,
    'budget variance, within budget, on budget, stay in budget, budget overrun, budget overruns, cost overrun, cost overruns, over budget, deviation from budget, budget discipline, budget adherence, stick to budget, overspend, within the budget, spend what was planned, keep to the budget, keep to budget, never over budget, inside budget, budget kept, budgets kept, on or under budget, under budget, in budget, stay budget, stay inside budget, remain budget, never budget, keep costs budget, without cost overrun, finished within budget, stay within budget, within the agreed budget, at the agreed price, at the planned cost, within planned cost, planned costs kept, cost as planned',
    {
      label: 'keeping to the budget',
      de: 'budgetabweichung, budgettreue, budgetueberschreitung, budget einhalten, im budget, budget eingehalten, kostenueberschreitung, kostenueberschreitungen, budgeteinhaltung, budget ueberschreiten, mehrkosten',
    },
  ),
  concept(
    'metric',
    'utilisation',
    2,
    "billable hours, billable utilisation, billable utilization, consultant utilisation, utilisation rate, utilization rate, hours billed, chargeable hours, billable time, hours we can bill, chargeable time, consultants utilised, billable, chargeability, billability, billable days, paying work, onto paying work, billable work, chargeable, trailer fill, load factor, haul less air, average load of trailers, fill of trailers, paid client work, hours on paid work, hours on client work, time on client work, hours on paid client work, time on paid client work, utilisation of billable staff, utilisation of staff, utilisation of consultants, utilization of consultants, consultants' utilisation, consultant utilization, paid projects, paid project work, on the bench, bench time, on client projects, hours sold to clients, time sold to clients, hours worked for clients, time billed to clients, billed to clients, time on billable work, hours on billable work, spend of their time on billable, utilisation of our people, team utilisation, client-facing hours",
    {
      label: 'billable hours',
      de: 'auslastungsgrad berater, fakturierbare stunden, fakturierbar, abrechenbare stunden, beraterauslastung, auslastung der berater, auslastung der beraterinnen, fakturaquote, abrechenbare tage, verrechenbare stunden, verrechenbare tage, beratungstage, fakturierbare tage, fakturierbare zeit',
    },
  ),
  concept(
    'metric',
    'project-punctuality',
    2,
    'projects on time, projects delivered on time, project delivery on time, milestones met, deadlines met, meet deadlines, projects finished on time, on schedule, projects on schedule, late projects, project delays, deliver projects on time, milestones on time, milestones reached on time, milestones reached, milestone dates, finish projects when planned, projects finish when promised, projects finish on time, project deadlines, punctual projects, projects when planned, as planned',
    {
      label: 'projects on time',
      isA: ['project'],
      de: 'projekte im zeitplan, projektverzug, meilensteine, termintreue der projekte, projekttermine, meilensteine erreicht, projekte termingerecht',
    },
  ),
]
