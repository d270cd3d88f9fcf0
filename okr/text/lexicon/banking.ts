import { type Concept, concept } from './concept.ts'

/** Banks and insurers. */
export const bankingConcepts: readonly Concept[] = [
  concept(
    'metric',
    'default-rate',
    2.2,
    'non-performing loans, npl, loan defaults, default rate, bad loans, loan losses, credit losses, bad debt, defaults, write-offs, defaulted, credit default, do not pay back, not pay back their loans, borrowers who do not pay, impaired loans, problem loans, loans in arrears, loan arrears, mortgage arrears',
    {
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
    'assets under management, aum, deposits, savings accounts, inflows, net new money, assets managed, client assets, deposit volume',
    { label: 'assets entrusted', de: 'verwaltetes vermoegen, einlagen' },
  ),
  concept(
    'metric',
    'account-opening',
    2,
    'account opening, open an account, opening an account, digital account opening, open accounts online, account opened, open an account in, account openings, accounts opened, opened accounts, new accounts opened, account opening online, become a customer in minutes, accounts online',
    { label: 'opening accounts', de: 'kontoeroeffnung' },
  ),
  concept(
    'metric',
    'combined-ratio',
    2.2,
    'combined ratio, loss ratio, claims ratio, claims cost, cost of claims, claims expenditure',
    {
      good: 'less',
      label: 'loss ratio',
      de: 'schadenquote, schaden-kosten-quote, schadenkostenquote, schadenaufwand',
    },
  ),
  concept(
    'metric',
    'claims-time',
    2,
    'settle claims within, claims settled within, claim settlement time, claims paid within, claims processing time, faster claims, settle claims faster, pay claims faster, claims handled within, pay out claims, claims turnaround, claims decided, claims closed within, claim cycle time, settle claims, claims settled, claims paid faster, policyholders get their money, claims paid, time to settle, claims processed faster, claims journey, claim settled, claims settled',
    {
      good: 'less',
      isA: ['speed', 'insurance-claim'],
      label: 'settling claims quickly',
      de: 'schadenbearbeitungszeit, schadenregulierung, schaeden schneller, schaeden regulieren, schadenbearbeitung, schadenregulierungszeit',
    },
  ),
  concept(
    'metric',
    'loan-time',
    2,
    'loan approval time, credit decision time, decide loans within, loan decisions within, approve loans faster, credit decisions in, faster loan approval, loan processing time, loan turnaround, mortgage approval, mortgages approved, loans approved within, loan applications decided, time to decision, credit decisions, time to decision on loans, time to yes, credit decision, decide on loans, credit decisions faster, loan decisions',
    {
      good: 'less',
      isA: ['speed', 'loan'],
      label: 'deciding on loans quickly',
      de: 'kreditentscheidungszeit, kreditentscheidung, kreditentscheidungen, kreditantraege schneller, kreditbearbeitungszeit',
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
    'card payment, card payments, card usage, card use, cards in use, active cards, card transactions, contactless payments, contactless, pay by card, credit cards issued, cards issued',
    {
      label: 'paying by card',
      de: 'kartenzahlung, kartenzahlungen, kartenumsatz, kreditkarten, aktive karten',
    },
  ),
  concept(
    'metric',
    'policies-sold',
    2,
    'policies sold, policies written, new policies sold, insurance policies, policies per customer, gross written premium, gross written premiums, written premium, premium income, premium volume, premiums written, gwp, insurance contracts sold',
    {
      label: 'insurance policies sold',
      de: 'praemienvolumen, praemieneinnahmen, beitragseinnahmen, versicherungspolicen, policen, vertraege pro kunde, versicherungsvertraege',
    },
  ),
  concept(
    'thing',
    'insurance-claim',
    2,
    'claim, claims, claims handling, claim settlement, claims processing, insurance claim',
    { label: 'claims', de: 'schadensfall, schadensmeldung, schadensregulierung, schadensfaelle' },
  ),
  concept('thing', 'loan', 1.8, 'loan, mortgage, credit application, lending, credit decision', {
    label: 'loans',
    de: 'kredit, darlehen, kreditantrag, kreditantraege, darlehensantrag, kredite',
  }),
  concept(
    'metric',
    'fraud',
    2.2,
    'fraud, fraudulent, chargeback, scam, abuse, fraudulent payments, fraud losses, fraud cases, scams, fraudsters, deception',
    {
      good: 'less',
      de: 'betrug, betrugsfaelle',
    },
  ),
]
