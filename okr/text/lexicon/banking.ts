import { type Concept, concept } from './concept.ts'

/** Banks and insurers. */
export const bankingConcepts: readonly Concept[] = [
  concept(
    'metric',
    'default-rate',
    2.2,
    'non-performing loans, npl, loan defaults, default rate, bad loans, loan losses, credit losses, bad debt, defaults, write-offs, defaulted, credit default, do not pay back, not pay back their loans, borrowers who do not pay, impaired loans, problem loans, loans in arrears, loan arrears, mortgage arrears, fall behind with their repayments, fall behind with repayments, behind with their repayments, behind with payments, behind on their loans, borrowers who fall behind, loans go bad, loans that go bad, overdue loans, delinquency, delinquent loans, delinquency rate, bad credits',
    {
      enLess: 'repayments on time, repay on time, repay their loans, loans repaid on time, repay as agreed',
      good: 'less',
      label: 'loans that fail',
      de: 'kreditausfall, ausfallquote, notleidende kredite, forderungsausfall, kreditausfaelle, faule kredite, zahlungsausfaelle',
    },
  ),
  concept(
    'thing',
    'kyc',
    2,
    'kyc, know your customer, aml, anti-money laundering, identity check, identity verification, identity checks, customer due diligence, money laundering, know your customer files, aml alerts, customer identification, identity check, identity checks, id check, id checks, identity verification, verify their identity, verified identity',
    {
      label: 'identity checks',
      de: 'geldwaesche, identitaetspruefung, geldwaeschepraevention, geldwaeschepruefung, legitimation',
    },
  ),
  concept(
    'metric',
    'assets',
    2,
    'assets under management, aum, deposits, savings accounts, inflows, net new money, assets managed, client assets, deposit volume, savings deposits, savings deposit, savings volume, money on savings accounts, savings balances, customer deposits, retail deposits, funds under management',
    {
      label: 'assets entrusted',
      de: 'verwaltetes vermoegen, einlagen, spareinlagen, kundeneinlagen, einlagenvolumen, sparguthaben',
    },
  ),
  concept(
    'metric',
    'account-opening',
    2,
    'account opening, open an account, opening an account, digital account opening, open accounts online, account opened, open an account in, account openings, accounts opened, opened accounts, new accounts opened, account opening online, become a customer in minutes, accounts online, onboard corporate clients, onboard a corporate client, corporate client onboarding, corporate onboarding, business account opening, onboarding of corporate clients, onboard business clients, account in minutes, becoming a customer takes, open an account with us, open their account, accounts opened digitally',
    {
      label: 'opening accounts',
      de: 'kontoeroeffnung, konto eroeffnen, kontoeroeffnungen, konten eroeffnet, girokonto eroeffnen',
    },
  ),
  concept(
    'metric',
    'combined-ratio',
    2.2,
    'combined ratio, loss ratio, claims ratio, claims cost, cost of claims, claims expenditure, ratio combine, claims expenses, combined ratio lower than',
    {
      enLess:
        'underwriting profit, underwriting result, technical result, technical profit, technical margin',
      good: 'less',
      label: 'loss ratio',
      de: 'schadenquote, schaden-kosten-quote, schadenkostenquote, schadenaufwand, combined ratio',
    },
  ),
  concept(
    'metric',
    'claims-time',
    2,
    'settle claims within, claims settled within, claim settlement time, claims paid within, claims processing time, faster claims, settle claims faster, pay claims faster, claims handled within, pay out claims, claims turnaround, claims decided, claims closed within, claim cycle time, settle claims, claims settled, claims paid faster, policyholders get their money, claims paid, time to settle, claims processed faster, claims journey, claim settled, claims settled, motor claims paid out, claims are paid out, claims paid out, paid out within, paid out in, settlement duration, claim duration, claims duration, settlement time, settlement times, claim payment within, payout time, paid within days of the claim, claims paid out in, money within days of the claim, claims payment time, days to settle, time to pay claims, settlement duration for, from claim to payment, from notification to payment, money after a claim, regulate claims, claims are settled, claims handled faster, claim handling time, payout, payouts, wait less for their payout, faster payout, claims payout, claims payouts, paid within a week of the claim',
    {
      good: 'less',
      isA: ['speed', 'insurance-claim'],
      label: 'settling claims quickly',
      de: 'schadenbearbeitungszeit, schadenregulierung, schaeden schneller, schaeden regulieren, schadenbearbeitung, schadenregulierungszeit, regulierungsdauer, regulierung, regulieren, schaeden reguliert, reguliert, auszahlungsdauer, schnelle regulierung',
    },
  ),
  concept(
    'metric',
    'loan-time',
    2,
    'loan approval time, credit decision time, decide loans within, loan decisions within, approve loans faster, credit decisions in, faster loan approval, loan processing time, loan turnaround, mortgage approval, mortgages approved, loans approved within, loan applications decided, time to decision, credit decisions, time to decision on loans, time to yes, credit decision, decide on loans, credit decisions faster, loan decisions, decide on loan applications, decide on consumer loan applications, decide on credit applications, decide loan applications, credit decisions within, credit decision within, loan decision within, loans decided within, credit hear yes or no, hear yes or no, yes or no by the next, instant credit decision, time to cash, mortgage decision within, mortgage offers within, credit applications decided, answer to a loan application, mortgage decision, mortgage decisions, loan decision, answer mortgage requests, answer loan requests, mortgage requests, loan requests, credit requests, time to decide on loans',
    {
      good: 'less',
      isA: ['speed', 'loan'],
      label: 'deciding on loans quickly',
      de: 'kreditentscheidungszeit, kreditentscheidung, kreditentscheidungen, kreditantraege schneller, kreditbearbeitungszeit, kreditzusage, kreditantraege entschieden, kreditzusagen',
    },
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
    'card payment, card payments, card usage, card use, cards in use, active cards, card transactions, contactless payments, contactless, pay by card, credit cards issued, cards issued, card activation, credit card activation, new cards used, cards used, cards activated, first use of the card, cards used within, credit card, credit cards, credit card customers, debit card, debit cards',
    {
      label: 'paying by card',
      de: 'kartenzahlung, kartenzahlungen, kartenumsatz, kreditkarten, aktive karten, kreditkarte, girocard',
    },
  ),
  concept(
    'metric',
    'policies-sold',
    2,
    'policies sold, policies written, new policies sold, insurance policies, gross written premium, gross written premiums, written premium, premium income, premium volume, premiums written, gwp, insurance contracts sold, new policies, policies in force, policy count, number of policies, contracts in force, policies sold online, policies concluded online, sell policies, gross premiums, new premium, new premiums, premium growth, premium in new business, annual premium, annual premium equivalent, new business premium, earned premium, premiums earned',
    {
      label: 'insurance policies sold',
      de: 'praemienvolumen, praemieneinnahmen, beitragseinnahmen, versicherungspolicen, policen, vertraege pro kunde, versicherungsvertraege, bruttobeitraege, beitragsvolumen, neugeschaeftsbeitrag, bruttopraemien, gebuchte beitraege',
    },
  ),
  concept(
    'thing',
    'insurance-claim',
    2,
    'claim, claims, claims handling, claim settlement, claims processing, insurance claim',
    { label: 'claims', de: 'schadensfall, schadensmeldung, schadensregulierung, schadensfaelle' },
  ),
  concept(
    'thing',
    'loan',
    1.8,
    'loan, mortgage, credit application, lending, credit decision, personal credit, consumer loan, consumer loans, personal loan, personal loans, consumer credit, instalment loan, instalment loans, new lending, lending volume, loan book, loans granted, home loan, home loans, mortgages, credit volume, corporate loans, corporate lending, credit line for, loan applications, mortgage book, lend, lending to, lend more, loan portfolio, credit portfolio, borrowers, borrower, home purchases, house purchase loans',
    {
      label: 'loans',
      de: 'kredit, darlehen, kreditantrag, kreditantraege, darlehensantrag, kredite, konsumkredit, konsumkredite, ratenkredit, ratenkredite, privatkredit, privatkredite, kreditvolumen, neukreditgeschaeft, baufinanzierung, baufinanzierungen, firmenkredite, hypothek, hypotheken',
    },
  ),
  concept(
    'metric',
    'fraud',
    2.2,
    'fraud, fraudulent, chargeback, scam, abuse, fraudulent payments, fraud losses, fraud cases, scams, fraudsters, deception, card fraud, stolen cards, cloned cards, stolen or cloned cards, stolen card, skimming, skimmed cards, payment fraud, card abuse, fraudulent transactions, fraudulent orders, losses to fraud, fraudulent card, lost to fraud, scammers, identity theft',
    {
      good: 'less',
      de: 'betrug, betrugsfaelle, kartenbetrug, betrugsschaden, betrugsschaeden, betrueger, betrugsverluste',
    },
  ),
  concept(
    'metric',
    'claims-fraud',
    2.2,
    'bogus claims, bogus claim, fake claims, fictitious claims, staged accidents, inflated claims, false claims, sham claims, fraudulent claims, claims fraud, insurance fraud, insurance fraudsters, fraud detected, detected fraud, detected fraud volume, suspicious claims, fraud savings, fraud detection in claims, uncover fraud, uncover fraudulent claims, dishonest claims, dubious claims, uncover bogus claims, detect bogus claims, bogus claims stopped, detect fraudulent claims, stop fraudulent claims, fraudulent claims stopped',
    {
      label: 'fraud in claims',
      isA: ['fraud', 'insurance-claim'],
      de: 'versicherungsbetrug, betrugsversuche, fingierte schaeden, fingierte unfaelle, betrugserkennung, betrugsfaelle aufdecken, verdachtsfaelle, betrug bei schaeden, betrug bei schaeden aufdecken, betrug aufdecken, betrugsaufdeckung, aufgedeckter betrug, schadenbetrug',
    },
  ),

  concept(
    'metric',
    'claim-notification',
    2.2,
    'first notice of loss, fnol, claims reported online, report claims online, report their claim online, claims reported digitally, claims reported via the app, claims reported in the app, report a claim in the app, claims notified online, claims notified digitally, online claims, digital claims, digital claims notification, notify losses, losses reported online, report losses online, report a loss, report damage by app, report damage online, claims submitted online, submit claims online, claims filed online, file a claim online, file claims online, claims come in through the app, claims via the app, app share of claims, claims notifications, claim notifications, claims notification, report a claim by phone app, report a claim by app, claims reported by app',
    {
      label: 'reporting claims',
      isA: ['insurance-claim', 'ease'],
      de: 'schadenmeldung, schadenmeldungen, schaeden online melden, schaden online melden, online gemeldete schaeden, online-schadenmeldung, digitale schadenmeldung, schaeden in der app, melden schaeden in der app, schaden per app, schaden per app melden, schaeden per app, schaeden digital melden',
    },
  ),

  concept(
    'metric',
    'subrogation',
    2,
    'subrogation, recourse, recourse income, recoveries from third parties, recover from third parties, recovered from liable third parties, liable third parties, recovery from those at fault, claim back from the party at fault',
    {
      label: 'recourse',
      isA: ['money-in'],
      de: 'regress, regresse, regresseinnahmen, regressquote, regressertraege',
    },
  ),

  concept(
    'metric',
    'repair-network',
    2,
    'partner garages, partner garage, repair network, network garages, network garage, network workshops, preferred repairers, preferred repairer, approved repairers, approved garages, repair partners, repaired in our network, repaired by our partners, repairs in our network, repairs steered to, steering to workshops, partner workshops, partner workshop',
    {
      label: 'partner workshops',
      isA: ['insurance-claim'],
      de: 'werkstattnetz, partnerwerkstatt, partnerwerkstaetten, werkstattsteuerung, werkstattbindung, steuerungsquote',
    },
  ),

  concept(
    'metric',
    'solvency',
    2.2,
    'solvency, solvency ratio, solvency ii, solvency ii ratio, scr ratio, scr coverage, capital ratio, capital adequacy, capital buffer, own funds, cet1, core capital, capital position, equity ratio, capital cover, capital coverage, capital requirement, capital requirements, capital strength',
    {
      label: 'solvency',
      isA: ['money-in'],
      de: 'solvenz, solvenzquote, solvabilitaet, eigenmittel, kapitalquote, kernkapitalquote, eigenkapitalquote',
    },
  ),

  concept(
    'metric',
    'broker-satisfaction',
    2.2,
    'broker nps, broker satisfaction, satisfied brokers, happy brokers, brokers recommend us, brokers recommend, brokers love working with us, brokers love, brokers like working with us, brokers like to work with us, brokers rate us, brokers prefer us, brokers are satisfied, brokers are happy, best insurer for brokers, first choice for brokers, first choice of brokers, intermediary satisfaction, brokers like doing business with us, brokers enjoy working with us, brokers rate us best, intermediaries recommend us, satisfied intermediaries, satisfaction of brokers, satisfaction of intermediaries',
    {
      label: 'satisfied brokers',
      isA: ['satisfaction', 'noun-broker'],
      de: 'maklerzufriedenheit, zufriedene makler, makler zufrieden, makler empfehlen uns, vermittlerzufriedenheit, makler sind begeistert, makler begeistern, maklerbegeisterung',
    },
  ),

  concept(
    'thing',
    'plain-language',
    2,
    'plain language, plain english, clear language, easy language, simple language, easy to understand letters, understandable letters, understandable language, letters that people understand, letters people understand, letters customers understand, letters that customers understand, understand our letters, understand what we write, understand at first reading, jargon, jargon-free, free of jargon, without jargon, easy-read, readability, flesch',
    {
      label: 'plain language',
      isA: ['ease'],
      de: 'leichte sprache, einfache sprache, verstaendliche schreiben, verstaendliche briefe, verstaendliche sprache, klartext, verstaendlich, verstaendliche',
    },
  ),

  concept(
    'metric',
    'billing-errors',
    2.2,
    'billing errors, billing error, errors on invoices, errors in invoices, errors on bills, billing mistakes, complaints about invoices, estimated bills, estimated readings, corrected invoices',
    {
      good: 'less',
      label: 'wrong bills',
      isA: ['invoice', 'flawless'],
      enLess:
        'correct bills, correct invoices, invoices are correct, bills are correct, bills are right, invoices are right, billing accuracy, invoice accuracy, accurate bills, accurate invoices, right first bill, bill right first time, billed correctly',
      de: 'rechnungsreklamationen',
      deLess: 'korrekte rechnungen, richtige rechnungen',
    },
  ),

  concept(
    'metric',
    'policy-retention',
    2.2,
    'persistency, policyholders renew, renew their policy, renew their policies, policies renewed, renewal of policies, policy renewals, keep their policy, keep their policies, policyholders stay, policyholder retention, policy retention',
    {
      label: 'keeping policies',
      isA: ['retention'],
      enLess:
        'lapse rate, lapse ratio, lapsed policies, policies lapse, policies cancelled, policy cancellations, cancelled policies, cancel their policy, cancel their policies, terminate their policy, surrender rate, surrenders, surrendered policies, early surrender',
      de: 'bestandsfestigkeit, vertraege verlaengern',
      deLess: 'storno, stornos, stornoquote, vertragskuendigungen, gekuendigte vertraege',
    },
  ),

  concept(
    'metric',
    'policies-per-customer',
    2.2,
    'policies per customer, contracts per customer, products per customer, contract density, cross-sell ratio, two policies, second policy, second contract, more than one policy, more than one contract, more than one product, products held, multi-policy customers, customers with several policies, cross-sell household',
    {
      label: 'policies per customer',
      isA: ['expansion'],
      de: 'vertragsdichte, policen pro kunde, produkte pro kunde, cross-selling-quote, zweitvertrag',
    },
  ),

  concept(
    'metric',
    'risk-prevention',
    1.8,
    'risk inspections, risk inspections at clients, loss prevention, loss prevention advice, prevention advice, damage prevention, prevent damage, prevent losses, help customers prevent, customers prevent fires, customers prevent damage, risk engineering, risk surveys, risk consulting, prevention visits',
    {
      label: 'preventing damage',
      de: 'schadenverhuetung, schadensverhuetung, schadenpraevention, risikobesichtigung, risikobesichtigungen, praevention',
    },
  ),

  concept(
    'metric',
    'direct-debit',
    2,
    'direct debit, direct debits, direct debit share, pay by direct debit, paid by direct debit, sepa mandates, direct debit mandates, automatic payments, autopay, auto-pay',
    {
      label: 'direct debit',
      de: 'lastschrift, lastschriften, lastschriftquote, einzugsermaechtigung, sepa-mandat, sepa-mandate, bankeinzug',
    },
  ),

  concept(
    'metric',
    'automatic-claims',
    2.2,
    'claims settled automatically, small claims settled automatically, automatic claims settlement, automated claims settlement, automated claims, claims without human touch, small claims without human touch, claims processed automatically, straight-through claims, touchless claims, no-touch claims, claims without a clerk, claims settled without a clerk',
    {
      label: 'claims settled by machine',
      isA: ['automate', 'insurance-claim'],
      de: 'kleinschaeden, kleinschaeden automatisch, kleinschaeden vollautomatisch, automatische schadenregulierung, automatisierte schadenbearbeitung, dunkelregulierung',
    },
  ),
  concept(
    'thing',
    'capital-ratio',
    2.2,
    'CET1, CET1 ratio, tier 1 capital, tier-1 capital, core capital ratio, common equity, risk-weighted assets, risk weighted assets, regulatory capital, own funds ratio, rwa',
    {
      label: 'capital ratio',
      de: 'eigenmittelquote, kernkapital, eigenkapital, risikogewichtete aktiva',
    },
  ),

  concept(
    'metric',
    'cost-income-ratio',
    2.2,
    'cost-income ratio, cost income ratio, cost-to-income ratio, cost to income ratio, CIR, efficiency ratio, cents to earn a euro, cost per euro earned, cost per euro of income, cents to earn one euro, cents to earn each euro, cents for every euro earned, cents per euro earned, spend to earn one euro, spend to earn a euro',
    {
      good: 'less',
      label: 'cost income ratio',
      isA: ['cost'],
      de: 'aufwand-ertrags-quote, aufwands-ertrags-quote, cost-income-ratio',
    },
  ),

  concept(
    'metric',
    'interest-income',
    2,
    'net interest income, net interest margin, interest margin, nim, interest income, net interest',
    {
      label: 'interest income',
      isA: ['revenue'],
      de: 'zinsueberschuss, zinsspanne, zinsmarge, zinsertrag, zinsertraege',
    },
  ),

  concept(
    'metric',
    'commission-income',
    2,
    'fee income, commission income, net commission income, non-interest income, fee and commission income, commissions earned, income from fees',
    {
      label: 'commission income',
      isA: ['revenue'],
      de: 'provisionsertrag, provisionsertraege, provisionsueberschuss, provisionseinnahmen',
    },
  ),

  concept(
    'thing',
    'term-deposit',
    2,
    'fixed deposit, fixed deposits, fixed-term deposit, fixed-term deposits, term deposit, term deposits, time deposits, term money, expiring term money, maturing deposits, deposits that mature, deposit matures, rollover rate, roll over their deposits, reinvest their deposits',
    {
      label: 'term deposit',
      isA: ['assets'],
      de: 'festgeld, festgelder, termingeld, termineinlagen, prolongation, prolongationsquote',
    },
  ),

  concept(
    'thing',
    'cash-handling',
    1.8,
    'cash machine, cash machines, atm, atms, cash dispenser, cash dispensers, cash deposits, cash deposit, cash withdrawals, deposit machines, cash handling, banknotes, notes and coins, coins, cash counter',
    {
      label: 'cash handling',
      de: 'geldautomat, geldautomaten, bargeld, einzahlungsautomat, einzahlungsautomaten, bareinzahlungen, bargeldversorgung',
    },
  ),

  concept(
    'thing',
    'transaction-monitoring',
    2,
    'transaction monitoring, aml alert, suspicious transactions, suspicious transaction reports, suspicious activity, suspicious activity reports, suspicious payments, screening hits, monitoring of transactions, sanctions screening hits, aml monitoring, aml hits, anti-money-laundering alerts',
    {
      label: 'transaction monitoring',
      isA: ['kyc'],
      de: 'transaktionsueberwachung, verdachtsmeldung, verdachtsmeldungen, transaktionsmonitoring',
    },
  ),

  concept(
    'thing',
    'regulatory-reporting',
    2,
    'regulatory reporting, regulatory reports, regulatory returns, supervisory reporting, supervisory reports, reports to the regulator, reports to regulators, reports to the supervisor, filings to the regulator, regulatory filings, returns to the supervisor, reports to supervisory authorities',
    {
      label: 'regulatory reporting',
      isA: ['rules'],
      de: 'meldewesen, aufsichtsmeldungen, aufsichtliche meldungen, meldungen an die aufsicht',
    },
  ),

  concept(
    'thing',
    'green-finance',
    2,
    'green loans, green loan, sustainable financing, sustainable finance, sustainable loans, sustainability-linked loans, green mortgages, green lending',
    {
      label: 'green finance',
      isA: ['green'],
      de: 'gruene kredite, nachhaltige finanzierung, nachhaltige finanzierungen',
    },
  ),

  concept(
    'thing',
    'phone-banking',
    2,
    'banking on the phone, banking on their phone, do their banking on the phone, do their banking in the app, use the banking app, customers to the banking app, mobile banking users, banking by phone, everyday banking, bank by app, bank on the phone, users of the banking app, transactions on the phone, routine transaction can be done on the phone, banking without a branch visit, no branch visit needed',
    {
      label: 'phone banking',
      isA: ['noun-online-banking'],
      de: 'banking-app, bankgeschaefte per app, bankgeschaefte online',
    },
  ),

  concept(
    'thing',
    'main-bank',
    1.8,
    'make us their main bank, primary bank, main banking relationship, new current accounts, current account customers, new account holders, current accounts opened',
    {
      label: 'main bank',
      isA: ['acquisition'],
      de: 'hausbankkunden, hauptbank, hauptbankbeziehung, neue girokonten, girokonto, girokonten',
    },
  ),

  concept(
    'thing',
    'sanctions-check',
    1.8,
    'sanctions screening, sanction screening, sanction lists, sanctions lists, sanctions list, against sanction lists, check against sanctions, embargo checks, embargo screening',
    {
      label: 'sanctions check',
      isA: ['noun-sanction'],
      de: 'sanktionslistenpruefung, sanktionspruefung, sanktionslisten',
    },
  ),
]
