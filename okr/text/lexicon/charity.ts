import { type Concept, concept } from './concept.ts'

/** What charities and clubs measure. */
export const charityConcepts: readonly Concept[] = [
  concept(
    'metric',
    'donor-retention',
    2.4,
    'donor retention, retain donors, keep donors, keep our donors, keep first-time donors, keep more first-time donors, donors give again, donors stay, donors give every year, donors come back, second gift, second donation, give again, giving rate, second-year giving, second-year giving rate, regular givers, donor loyalty, donor renewal, repeat donors, retention of regular donors, retention of donors, donors stay with us, donate again, supporters stay, givers stay, retention of givers, retention of monthly givers, supporter retention, keep our supporters, donors stay loyal',
    {
      label: 'donors who stay',
      isA: ['donor', 'staying'],
      de: 'spenderbindung, spender halten, spender binden, zweitspende, wiederspender, spendertreue, spenden erneut, spender bleiben',
      enLess:
        'donor attrition, donor churn, lapsed donors, lose donors, givers cancel, monthly givers cancel, givers stop, donors cancel, donors stop, donors stop giving, donors lapse, supporters cancel, supporters leave, lost donors, cancel their donation, cancel their standing order, stop giving, stop donating',
    },
  ),
  concept(
    'metric',
    'regular-giving',
    2,
    'monthly donors, monthly donor, monthly giving, regular giving, regular donors, regular donations, standing donations, recurring donations, recurring gifts, direct debit donors, sustaining donors, monthly gifts, monthly givers, monthly giver, regular supporters, monthly supporters, committed givers, committed giving, standing orders, standing order, give every month, give monthly, donate monthly, donate every month, sustaining members, sustaining givers',
    {
      label: 'regular gifts',
      isA: ['donor'],
      de: 'dauerspender, dauerspenden, monatliche spender, monatliche spenden, patenschaften, dauerspenderinnen, foerdermitglieder, regelmaessige spender, regelmaessig spenden, dauerauftrag',
    },
  ),
  concept(
    'metric',
    'beneficiaries',
    1.8,
    'beneficiaries, beneficiaries reached, people helped, people reached, children reached, reach children, families supported, families helped, families reached, people in need, meals served, meals, households supported, people served, communities served, people supported',
    {
      label: 'people reached',
      de: 'beguenstigte, hilfsbeduerftige, menschen in not, erreichte kinder, erreichte menschen, mahlzeiten',
    },
  ),
  concept(
    'metric',
    'admin-cost-ratio',
    2.2,
    'admin costs, admin cost, administrative costs, administration costs, administrative cost, overhead ratio, admin ratio, cost of administration, fundraising cost ratio, more of each donation, donation goes to projects, overheads no higher than, cents in each donated euro, cents of each euro, cents of every euro, pence in the pound, pence in every pound, pence of every pound, of donations go straight into projects, donations go straight into projects, donations go into projects, donations reach projects, donations go directly to projects, go straight into projects, go directly into projects, of every donated euro, of each donated euro, every donated euro, of every euro donated, of every pound donated, every pound donated, reaches our projects, reach our projects, reaches the cause, goes to the cause, spent on administration, share of administration, administration share, money spent on projects, programme spending ratio, money goes to projects, more money goes to projects, money goes to the projects, cents of every euro reach, cents go into projects, cents go to projects, cents go straight to projects, go into projects',
    {
      good: 'less',
      label: 'costs of administration',
      isA: ['cost'],
      de: 'verwaltungskosten, verwaltungskostenquote, verwaltungskostenanteil, verwaltungsanteil, gemeinkosten, von jedem euro, jedes spendeneuros, kommt im projekt an, kommen im projekt an, mehr geld kommt an, geld kommt an, spendengelder kommen an',
    },
  ),
  concept(
    'metric',
    'funding',
    2,
    'grants, grant, research funding, third-party funding, external funding, donations, donated, raise funds, funds raised, funding won, grant income, fundraising income, give to us, donate, gifts, contributions from donors, collect donations, donation income, raise donations, research grants, research income, outside money, external money, third-party money, donations raised, money raised, raise money, income from donations, income from individuals, voluntary income, fundraising revenue, raised from donors, raised from individuals, total donations, grants won, win grants, institutional funding, institutional funders, institutional donors, foundations, from foundations, trusts and foundations, money from foundations, public funding, project funding, external research income, external research money, industry funding, competitive funding, grant money, external funds, external money for research, funds for research, financements tiers, third-party funds, fondos externos',
    {
      label: 'funds raised',
      de: 'drittmittel, foerdermittel, spendeneinnahmen, spenden, drittmitteleinwerbung, spendenvolumen, spendenaufkommen, foerdergelder, foerderung, spendensumme, spendenertraege, spenden einwerben, spenden sammeln, stiftungsgelder, stiftungsmittel, institutionelle foerderung, zuschuesse, drittmitteleinnahmen, drittmittelquote, drittmittelvolumen, forschungsgelder, fremdmittel',
    },
  ),
  concept(
    'party',
    'volunteer',
    1.5,
    'volunteer, volunteers, helpers, volunteering, help out, people help out, helper',
    {
      de: 'ehrenamtliche, freiwillige, ehrenamt, ehrenamtlich, ehrenamtlichen, helfer',
    },
  ),
  concept(
    'metric',
    'membership',
    2,
    'membership, members, member, memberships, new members, join the club, join our club, members of the association, member numbers, number of members',
    {
      label: 'members',
      de: 'mitglieder, mitgliedschaft, mitgliedsbeitraege',
    },
  ),
  concept(
    'metric',
    'corporate-giving',
    2.2,
    'corporate giving, corporate income, corporate donations, corporate donors, corporate partners give, corporate partnerships, corporate partnership, company partnerships, company donations, company giving, corporate fundraising, corporate support, corporate supporters, corporate sponsors, corporate sponsorship, businesses contribute, businesses give, businesses donate, companies contribute, companies give, companies donate, donations from companies, donations from businesses, income from companies, income from businesses, from company partnerships, money from companies, money from businesses, firms donate, firms give, raise more from companies, raise from companies, raise more from businesses, companies give us more, businesses give us more, gifts from companies, support from companies, support from businesses, from company partners, company partners, corporate partners, business partners give, million from companies',
    {
      label: 'giving by companies',
      isA: ['donor', 'money-in'],
      de: 'unternehmensspenden, firmenspenden, unternehmenspartnerschaften, unternehmenskooperationen, spenden von unternehmen, unternehmen spenden, firmen spenden',
    },
  ),
  concept(
    'metric',
    'safe-water',
    2.2,
    'drinking water, safe drinking water, clean drinking water, potable water, clean water, safe water, borehole, boreholes, wells dug, water wells, water points, water point, access to water, water from the tap, fetch water, boreholes with potable water, wells built, build wells, dig wells, wells in villages, wells for villages, new wells, drink safe water, drink clean water, safe water to drink',
    {
      label: 'drinking water',
      de: 'trinkwasser, sauberes wasser, sauberes trinkwasser, brunnen, zugang zu wasser, wasserstellen',
    },
  ),
  concept(
    'metric',
    'donor-thanks',
    2,
    'thank donors, thank our donors, donors thanked, donors are thanked, thanked within, thank-you letter, thank-you letters, thank you letters, thank you letter, thank you calls, thank-you calls, say thank you, acknowledge gifts, gifts acknowledged, donations acknowledged, donation receipts, gift receipts, receipts for donations, donors hear from us, hear from us after their gift, thank every donor, every donor is thanked, thank supporters, supporters are thanked, thank you within',
    {
      label: 'thanking donors',
      isA: ['donor'],
      de: 'dankschreiben, dankesbriefe, spendern danken, bedanken, spendenbescheinigung, spendenbescheinigungen, spendenquittung, zuwendungsbestaetigung',
    },
  ),
  concept(
    'metric',
    'fundraising-cost',
    2.2,
    'cost of fundraising, fundraising cost, fundraising costs, fundraising efficiency, fundraising ratio, fundraising roi, return on fundraising, cost per euro raised, cost per pound raised, cost per dollar raised, cost to raise, spent to raise, spend to raise, cost per new donor, cost of a new donor, every euro invested in fundraising, raised per euro spent, euros raised for every euro',
    {
      good: 'less',
      label: 'cost of fundraising',
      isA: ['cost', 'donor'],
      de: 'fundraisingkosten, werbekosten pro spende, kosten je spendeneuro',
    },
  ),
  concept(
    'metric',
    'new-donors',
    2,
    'new donors, first-time donors, first-time donor, win donors, win new donors, donor acquisition, acquire donors, find new donors, gain donors, gain new donors, give for the first time, donate for the first time, new supporters, supporters won, new givers, people give for the first time',
    {
      label: 'new donors',
      isA: ['donor', 'acquisition'],
      de: 'neue spender, neuspender, erstspender, spendergewinnung, spender gewinnen, neuspendergewinnung',
    },
  ),
  concept(
    'metric',
    'impact-measurement',
    2,
    'impact report, impact reports, impact measurement, measure our impact, measure impact, impact measured, outcomes measured, measure outcomes, outcome measurement, outcome data, evidence of impact, prove our impact, show our impact, demonstrate impact, know what works, evaluated projects, projects evaluated, project evaluation, project evaluations, theory of change, impact evaluation, show what our work achieves, what our work achieves, show what we achieve, what we achieve, prove what we achieve, know what we achieve, know what our work achieves, what our projects achieve',
    {
      label: 'measuring impact',
      isA: ['facts'],
      de: 'wirkungsmessung, wirkungsbericht, wirkung messen, wirkung nachweisen, wirkung belegen, wirkungsanalyse, wirkungsorientierung, projektevaluation',
    },
  ),
  concept(
    'metric',
    'safeguarding',
    2.2,
    'safeguarding, child protection, protect children, children are protected, dbs check, dbs checks, dbs checked, background check, background checks, background-checked, police check, police checks, criminal record check, criminal record checks, safeguarding training, safeguarding policy, protection concept, vulnerable people protected, children are safe with us, children safe with us, children feel safe with us',
    {
      label: 'safeguarding',
      isA: ['safe'],
      de: 'kinderschutz, kindesschutz, schutzkonzept, schutzkonzepte, fuehrungszeugnis, fuehrungszeugnisse, kindeswohl',
    },
  ),
  concept(
    'metric',
    'child-sponsorship',
    2,
    'child sponsorship, child sponsorships, sponsored children, sponsored child, sponsor a child, child sponsors, sponsors for children, sponsorships of children, children sponsored',
    {
      label: 'sponsoring children',
      isA: ['donor', 'noun-child'],
      de: 'kinderpatenschaft, kinderpatenschaften, patenkinder',
    },
  ),
  concept(
    'metric',
    'average-gift',
    2.2,
    'average gift, average donation, gift size, size of gifts, higher gifts, value of gifts, euros per donation, pounds per donation, donors give more, donors give us more, larger gifts, larger donations, average value of donations',
    {
      label: 'size of gifts',
      isA: ['donor'],
      de: 'durchschnittsspende, durchschnittliche spende, spendenhoehe, hoehere spenden',
    },
  ),
  concept(
    'metric',
    'volunteer-recruitment',
    2.2,
    'recruit <volunteer>, recruit more <volunteer>, <volunteer> recruited, new <volunteer>, win <volunteer>, win new <volunteer>, win more <volunteer>, find <volunteer>, find more <volunteer>, more <volunteer>, attract <volunteer>, attract more <volunteer>, sign up <volunteer>, people sign up to help, <volunteer> sign up, number of volunteers, active volunteers, volunteer numbers, volunteers join us, gain <volunteer>, people volunteer with us, people volunteer for us',
    {
      label: 'winning volunteers',
      isA: ['volunteer'],
      de: '<volunteer> gewinnen, neue <volunteer>, mehr <volunteer>, helfer gewinnen, neue helfer',
    },
  ),
  concept(
    'metric',
    'emergency-shelter-aid',
    2,
    'shelter for families, families have a roof over their heads, roof over their heads, roof over their head, families sheltered, shelter kits, tents for families, families housed after, shelter after the flood, temporary shelters built, people sheltered, shelter for',
    { label: 'shelter', de: 'dach ueber dem kopf, unterkunft fuer, zelte' },
  ),
  concept(
    'metric',
    'legacies-pledged',
    1.8,
    'legacies, legacy pledges, pledged legacies, legacy pledge, remember us in their will, wills, gifts in wills, legacy income, legacy enquiries, legacy donors',
    { label: 'legacies', isA: ['noun-legacy-gift', 'donor'], de: 'testamentsspende, testamentsspenden' },
  ),
  concept(
    'metric',
    'donor-data',
    2,
    'donor data, donor records, donor database, supporter database, donor data clean, clean donor data, complete donor records, donor addresses, addresses of donors, supporter records',
    {
      label: 'data of donors',
      isA: ['donor', 'data-quality'],
      de: 'spenderdaten, spenderdatenbank, adressqualitaet der spender',
    },
  ),
  concept(
    'thing',
    'alumni-donation',
    1.8,
    'alumni donate, alumni gifts, former students donate, donations from alumni, graduates donate, gifts from alumni, gifts from former students, money from alumni',
    { label: 'alumni donation', isA: ['noun-alumni-gift'], de: 'spenden von ehemaligen, alumni-spenden' },
  ),
]
