import { type Concept, concept } from './concept.ts'

/** Customers, what they think, and what they buy. */
export const customerConcepts: readonly Concept[] = [
  concept(
    'party',
    'customer',
    1.2,
    'customer, client, clientele, account, buyer, subscriber, shopper, patron, policyholder, end customer, customer base, customer-facing, consumer, member base, end consumer, purchaser, guests, tenant, passenger, traveller, traveler, diner, member, households, clients base',
    { de: 'kunde, kundin, kundschaft, auftraggeber, abonnent, verbraucher, kaeufer, endkunde' },
  ),
  concept('party', 'user', 1.2, 'user, end user, end-user', {
    de: 'nutzer, anwender, benutzer, nutzerin, anwenderin',
    isA: ['customer'],
  }),
  concept(
    'party',
    'visitor',
    1.2,
    'visitor, website traffic, web traffic, site traffic, page views, sessions, visits, traffic, page visits, unique visitors, website visitors, site visitors, site visits, footfall, footfalls, visit, people come to our stores, people come to our shop, people in our stores, store visits, shop visits, visitor numbers, come to our stores, come to our shops, come into our stores',
    {
      de: 'besucher, seitenaufruf, besucherzahl, besucherzahlen, seitenaufrufe, kundenfrequenz',
    },
  ),
  concept('party', 'patient', 1.4, 'patient, resident', { de: 'patient, patientin' }),
  concept('party', 'student', 1.4, 'student, pupil, learner', {
    de: 'schueler, studierende, student, lernende',
  }),
  concept(
    'party',
    'partner',
    1.4,
    'partner, reseller, channel partner, alliance, partnership, distributor, integrator, dealer, dealers, channel partners',
    {
      de: 'partner, haendler, wiederverkaeufer, vertriebspartner, partnerschaft',
    },
  ),
  concept('party', 'citizen', 1.4, 'citizen', { de: 'buerger, buergerin' }),
  concept('party', 'donor', 1.4, 'donor, donation, fundraising, sponsor', { de: 'spender, spende' }),
  concept(
    'metric',
    'retention',
    2.4,
    'retention, retain, retaining, renewal, renew, renewed, keep <customer>, keeping <customer>, hold on to <customer>, hold onto <customer>, <customer> stay, staying, stay with us, stay longer, loyal, repeat purchase, repeat order, repeat business, repeat buyer, buy again, return rate of customers, gross retention, grr, renewal rate, win-back, stay on, remain <customer>, reactivate <customer>, reactivate, <customer> who stay, keep subscription, keep their subscription, contract renewals, renewing, renewed contracts, prolong, extend their contract, extend contracts, <customer> remain, remain with us, remain customers, remain loyal, customer lifetime, returning <customer>, repeat <customer>, second purchase, reorder, order again, win back <customer>, winback, win back, stay longer with us, keep coming back, regulars, regular customers, loyal customers, renew their contracts, renew their subscription, stay subscribed, <customer> come back, <customer> coming back, <customer> return, come back to us, come back to buy, bring <customer> back, bring lost <customer> back, get <customer> back, gone quiet, d1 retention, d7 retention, d30 retention, day-7 retention, day-30 retention, day-1 retention, returning players, dormant accounts, dormant <customer>, inactive <customer>, quiet <customer>, <customer> lifetime, <customer> loyalty, long-term <customer>, do not leave us, never leave us, cohort retention, renewals, <customer> keep coming back',
    {
      label: 'keeping them',
      enLess:
        'churn, churned, attrition, defection, defect to, cancellation, cancel, cancelling, cancels, leave us, leaving us, lose <customer>, losing <customer>, lost <customer>, <customer> loss, logo loss, walk away, drop-off, dropout, quit rate, non-renewal, <customer> leave, <customer> leaving, <customer> quit, <customer> stop, <customer> cancel, customers who leave, go away, switch to competitor, switch to competitors, <customer> who leave, lapsed, lapse, lapsed <customer>, terminate their contract, terminate contract, cancelled contracts, dropping out, abandon us, turn their back, contract cancellations, cancelled, canceled, former customers, lose fewer <customer>, losing fewer <customer>, fewer <customer> leave, about to leave, churn rate, <customer> go elsewhere, <customer> drop out, stop <customer> from leaving, prevent <customer> from leaving',
      de: 'bindung, kundenbindung, kundentreue, verbleib, verlaengerungsquote, vertragsverlaengerung, <customer> halten, <customer> behalten, <customer> binden, stammkunde, bestandskunden halten, laenger treu, treue <customer>, treu bleiben, bleiben uns treu, <customer> zurueckgewinnen, zurueckgewinnung, wiederkaufsrate, wiederkauf, verlaengerungsrate',
      deLess:
        'abwanderung, kuendigung, kuendigungsquote, kundenverlust, kundenschwund, churn, abspringen, abwandern, kundenkuendigung, <customer> verlieren, verlorene <customer>, abgewanderte, abspringer',
      party: 'customer',
    },
  ),
  concept(
    'metric',
    'satisfaction',
    2,
    'satisfaction, satisfied, happy, happier, delight, delighted, sentiment, customer love, customer experience, user experience, cx, pleased, contentment, positive feedback, good reviews, five-star, customer happiness, love us, love our product, love the product, like our, content with, happy with, how happy, satisfaction level, service experience, shopping experience, buying experience, experience of our users, experience of our customers, experience of our guests, experience for our customers, patient satisfaction, guest satisfaction, patient experience, guest experience',
    {
      label: 'satisfaction',
      enLess:
        'complaint, dissatisfaction, unhappy, dissatisfied, detractor, complain, frustration, grievance, annoyed, grumble, negative feedback, bad reviews, negative review, réclamations, réclamation, plaintes, plainte, quejas, queja, reclamaciones, reclamos, reclami, reclamo, lamentele, klachten, klacht',
      de: 'zufriedenheit, zufrieden, kundenerlebnis, begeistern, begeisterung, nutzererlebnis, gluecklich',
      deLess:
        'beschwerde, reklamation, unzufriedenheit, unzufrieden, klagen, beschwerden, reklamationen, kundenbeschwerden',
      party: 'customer',
    },
  ),
  concept(
    'metric',
    'recommendation',
    1.4,
    'nps, net promoter score, net promoter, promoter, promoter score, recommend, recommendation, advocacy, word of mouth, referral, would recommend, evangelist, advocate, promoters, recommend us, refer friends, recommended, recommends, net promoter rating, willing to recommend, likelihood to recommend, tell their friends, tell friends, invite friends, invite their friends, customers bring us new customers, bring a friend, bring their friends, recommend to a friend',
    {
      de: 'weiterempfehlung, weiterempfehlen, empfehlung, weiterempfehlungsrate, weiterempfehlungsquote, empfehlen, empfehlen uns, empfohlen',
      isA: ['satisfaction'],
      party: 'customer',
    },
  ),
  concept(
    'metric',
    'satisfaction-score',
    0.8,
    'csat, customer satisfaction score, satisfaction survey, star rating, app store rating, app rating, review score, satisfaction score, ratings, stars, rated with, review rating, five stars, average review, star reviews, guest rating, guests rate us, rate us, online reviews, average rating, google reviews, four stars, out of five, guests rate, customers rate, users rate, average review score, rate our products, rate our product, product reviews, reviews on google, public reviews, customer reviews, better reviews, booking.com score, booking score, tripadvisor, trustpilot, reviews on, positive reviews, 4.5 stars, rated',
    {
      isA: ['satisfaction'],
      label: 'satisfaction score',
      de: 'bewertung, sternebewertung, bewertungen, kundenbewertungen, onlinebewertungen, sterne, bewerten uns, kunden bewerten uns',
      party: 'customer',
    },
  ),
  concept('metric', 'effort', 2, 'customer effort, customer effort score, ces, effort score', {
    good: 'less',
    party: 'customer',
  }),
  concept(
    'metric',
    'acquisition',
    2.2,
    'new customers, acquisition, new logos, new logo, logo, win <customer>, sign <customer>, sign up <customer>, gain <customer>, attract <customer>, bring in <customer>, grow customer base, net new <customer>, new business customers, number of new <customer>, increase new <customer>, more new <customer>, customers acquired, recruit <customer>, conquer <customer>, customer acquisition, client acquisition, convince <customer>, acquire <customer>, land <customer>, new business, new-business, <customer> on board, become <customer>, become our <customer>, first <customer> in, new companies as customers, first customers',
    {
      label: 'winning new customers',
      de: 'neukunde, neukundin, neukundengewinnung, kundengewinnung, <customer> gewinnen, neue <customer>, akquise, als <customer> gewinnen, neugeschaeft, neukunden, neukundengeschaeft, mehr <customer> gewinnen, unternehmen gewinnen, neuabschluss',
      isA: ['customer'],
    },
  ),
  concept(
    'metric',
    'adoption',
    1.8,
    'adoption, adopt, usage, uptake, active users, daily active users, monthly active users, weekly active users, dau, mau, wau, active <customer>, people use, people using, engaged <customer>, stickiness, smau, tmau, cmau, actively use, take up, usage rate, using it, active accounts, active seats, log in daily, log in weekly, use daily, people actively, use the product, use product, use every day, use app, use our app, use feature, in daily use, usage of, users active, active every month, active every week, weekly active, monthly active, daily active, usage per user, sessions per user, active use, uses, user engagement, product engagement, customer engagement, product usage, feature usage, use of, tool use, usage figures, utilise, utilize, make use, roll-out to all staff, use teams, everyone uses, all staff use, all employees use, in everyday use, people working with, get everyone on, everyone on the new, actually use, use the tool, in use, user base, active users in, wide use, everybody uses, use it every day, rely on the tool every day, use the feature, use the new feature, feature adoption, module use, use of the new module, new feature is used, work with the new system, works with the new system, work with the new tool, uses the new system, use the new system, use the new tool',
    {
      label: 'use',
      de: 'nutzung, nutzungsgrad, akzeptanz, verwendung, auslastung, aktive nutzer, nutzungsrate, taeglich nutzen, nutzen, alle nutzen, nutzungsquote, nutzungsraten, arbeiten mit der neuen, arbeiten mit dem neuen, arbeiten mit der, arbeiten mit dem, aktive nutzung, verwenden, im einsatz',
      enLess: 'unused, inactive, dormant, idle',
    },
  ),
  concept(
    'metric',
    'activation',
    2.2,
    'activation, activate, activated, aha moment, first value, time to value, time-to-value, first success, complete setup, finish setup, get started, completed setup, reach first value, first project, first order placed, fully set up, first use, get value, complete their profile, new users take, take the first step, first session, users set up their account, set up their account, set up their profile, activation milestone, first key action, users succeed in their first, reach the milestone, first meaningful action, users reach value, first win, new users a great first week, onboarding drop-off, drop-off in onboarding, onboarding completion',
    {
      de: 'aktivierung, aktivieren, inbetriebnahme, aktivierungsrate, erstnutzung',
      label: 'activation',
    },
  ),
  concept(
    'metric',
    'signup',
    2.2,
    'sign-up, signup, sign up, registration, register, trial, trial start, free trial, new accounts, account creation, subscribe, subscription start, opt-in, signed up, sign ups, new registrations, registrations, new sign-ups, new signups, newsletter subscribers, newsletter subscriptions, trials, trial users, subscribers to, trial signups, enrol, enroll, enrolment, enrollment, applications for membership, create an account, creates an account, create accounts, new account created, sign up for, new members sign up, new user accounts',
    {
      label: 'sign-ups and trials',
      de: 'registrierung, anmeldung, probeabo, testzugang, testphase, registrierungen, anmeldungen, neuanmeldung, neuanmeldungen',
    },
  ),
  concept(
    'metric',
    'conversion',
    2.2,
    'conversion, convert, conversion rate, free-to-paid, trial-to-paid, paid conversion, paying, turn into <customer>, turn into paying, click-through rate, ctr, click-thru, checkout completion, bounce rate, paying customers, become paying, buy after, trial converts, turn visitors into, turn trials, complete purchase, complete the purchase, complete checkout, complete the checkout, finish checkout, finish purchase, purchase completion, finish their order, visitors buy, visitors who buy, upgrade to paid, paid plan, move to paid, free to paid, paid upgrade, visitor-to-lead, lead-to-customer, mql to sql, sign up rate, give up at checkout, shoppers give up, into buyers, visitors into buyers, checkout so simple, more purchases, purchases per visit, purchase rate, buy something, become paying <customer>, visitors purchase, browsers, browsers become buyers, purchase completed, buying visitors',
    {
      label: 'conversion',
      de: 'konversion, umwandlung, konvertierung, abschlussrate, konversionsrate, umwandeln, besucher kaufen, kaufabbruch, kaeufer werden, zu kaeufern',
      enLess:
        'abandonment, abandoned cart, cart abandonment, abandoned basket, abandoned checkout, basket abandonment, abandon their cart, abandon cart, abandon the checkout, checkout drop-off, cart drop-off, leave checkout, abandon basket, give up, shoppers give up, fewer shoppers give up, cart abandonments, abandoned checkouts, abandon',
      deLess: 'kaufabbruch, warenkorbabbruch, kaufabbrueche, warenkorbabbrueche',
    },
  ),
  concept(
    'metric',
    'win-rate',
    2.4,
    'win rate, close rate, closing rate, competitive win, deals won, opportunities won, won deals, hit rate, competitive win rate, win against, win more deals, win deals, close more deals, closing ratio, win ratio, deals we win, competitive wins, wins against, beat competitor, beat competitors, beat the competition, share of deals, deals closed, opportunities closed, proposals won, pitch wins, hit ratio, why deals are lost, win-loss, win loss, why we lose, lost opportunities, why we win, close more of our opportunities, win proposals, lose fewer deals, proposals into orders, offers into orders, quotes into orders, offers turned into orders, quotes turned into orders, quote to order, quote-to-order, success with proposals, deal win',
    {
      label: 'win rate',
      de: 'gewinnquote, abschlussquote, erfolgsquote, trefferquote, angebote gewinnen, auftraege gewinnen, angebotserfolg, abschluesse',
      enLess: 'lost deals, deals lost, lose deals, lose to',
    },
  ),
  concept(
    'metric',
    'response-time',
    2,
    'first response, response time, first reply, reply time, time to first response, time to first reply, time to reply, time to respond, next response, answer time, time to answer, answer within, reply within, respond within, respond to, reply to, answer faster, reply faster, respond faster, responsiveness, speed of answer, first answer, hold time, answer tickets, get back to <customer>, answer, respond, reply, initial response, initial reply, callback, call back, answered, responded, replied, first feedback, answers, react to, react, reaction time, wait for an answer, answering, calls answered, pick up phone, phone wait, response speed, response times, quick response, fast response, call waiting, answer calls, calls within, pick up, waits on the phone, wait on the phone, waiting on the phone, on the phone, get an answer, same-day answer, reply the same day, hear back, get a reply, receive a reply, receive an answer, get back, handle complaints within, complaints handled, complaints answered, answer complaints, answer every complaint, calls answered within, telephone, calls of customers, get help without waiting, help without waiting, hang in the queue, hangs in the hotline queue, hotline queue, hang in the hotline, waiting in the hotline, wait in the hotline, hotline waiting, on hold, phone queue, calls picked up, answer the phone, emails answered, mails answered, chat waiting, replied in, time to an answer, get help fast, get help quickly, get help right away, help right away, answer speed, speak to someone, callers wait, caller waiting, wait for an agent, speak to an agent, answered emails, unanswered calls, hear from us, first human reply, human reply',
    {
      label: 'answering quickly',
      de: 'reaktionszeit, antwortzeit, erstantwort, rueckmeldezeit, antworten, beantworten, erstreaktion, erstreaktionszeit, antwortzeiten, rueckruf, schneller antworten, anrufe annehmen, telefonische erreichbarkeit, erreichbarkeit',
      good: 'less',
      isA: ['speed'],
    },
  ),
  concept(
    'metric',
    'resolution-time',
    2,
    'resolution time, time to resolution, time to resolve, resolved, resolution, mean time to resolution, ttr, close tickets, solve tickets, ticket closure, handling time, handle time, fix time, time to fix, resolve tickets, closed within, resolved within, solved within, solve, case closure, ticket resolution, solving time, sort out, settle within, resolution speed, time until solved, time until resolved, close cases, closing tickets, issues resolved, solved, fix customer issues, fix issues, resolve, repair time, issues fixed, issues fixed within, settle customer issues, problems solved, problems fixed, customer problems solved, solve problems, problem solved, solve customer problems, settle issues, fixed within',
    {
      label: 'resolving quickly',
      de: 'loesungszeit, bearbeitungszeit, loesen, beheben, behoben, bearbeitungsdauer, loesungszeiten, problemloesung, bearbeitungszeiten, geloest',
      good: 'less',
      isA: ['speed'],
    },
  ),
  concept(
    'metric',
    'first-contact-resolution',
    2.4,
    'first contact resolution, first-contact resolution, fcr, first call resolution, one-touch, resolved on first contact, solved at first contact, resolve on first contact, first touch resolution, solve at first contact, first contact, on the first call, on first contact, first time fix, one contact, in one call, single contact, first call, without follow-up, solved on first, first visit, at the first visit, on the first visit, first-time fix rate, first-time fix, fixed first time, fixed on the first visit, fix on the first visit, solved the first time, solved first time, one call is enough, no second visit, second visit, only one visit, one visit, in one visit, repeat visits, repeat visit, resolved in one go, in one go, call twice, call again, call back twice, ring twice, repeat calls, repeat contacts, follow-up visit, return visit, return visits, beim ersten anruf, come twice, first time right at the customer, call is enough, problems solved the first time',
    {
      label: 'first-contact resolution',
      de: 'erstloesungsquote, erstloesung, beim ersten kontakt, ersten anruf geloest, beim ersten besuch, im ersten anlauf, sofort geloest, direktloesung',
    },
  ),
  concept(
    'metric',
    'ticket',
    1.8,
    'ticket, support request, support case, support ticket, case volume, contact rate, support contact, help request, inquiry, inquiries, enquiry, support call, call volume, contact volume, support load, helpdesk request, service request, tickets opened, customer query, support volume, calls to support, tickets, customer issue, customer issues, support inquiries, hotline calls, phone calls, requests for help, customer requests, support enquiry, contact us, inbound calls, incoming calls, questions to support, service tickets, cases, all cases, support cases, phone us, call us, phone calls to support, number of support calls, write to us, support calls, calls to the hotline, fewer calls, number of calls, inbound contacts, customers call less, customers call us less, <customer> call less, contacts per, calls to the call centre, calls to the call center, contact us less, less need to call, queries from customers, support queries',
    {
      good: 'less',
      label: 'support requests',
      de: 'ticket, anfrage, supportanfrage, kundenanfrage, hilfeanfrage, anruf, anrufaufkommen, ticketaufkommen, kundenanfragen, anfragen, anrufe, rufen an, rufen seltener an, anrufvolumen, anrufzahl, anrufzahlen, kunden rufen an',
    },
  ),
  concept('metric', 'escalation', 2.2, 'escalation, escalate, escalated', {
    good: 'less',
    de: 'eskalation, eskalieren',
  }),
  concept(
    'metric',
    'self-service',
    2.2,
    'self-service, self service, deflection, deflect, help center, help centre, knowledge base, self-serve, help themselves, faq, help article, help articles, without contacting, help centre articles, help pages, on their own, by themselves, themselves, solve their own, find answers, unaided, without an agent, without calling, without calling support, without human help, community answers, support portal, one place to manage, manage everything, customer portal, self-help, do it themselves, manage online',
    {
      label: 'self-service',
      de: 'selbstbedienung, wissensdatenbank, hilfecenter, hilfeartikel, helfen sich selbst, selbsthilfe, selbst loesen, selbstbedienungsportal, selfservice, selbst erledigen',
    },
  ),
  concept('thing', 'sla', 1.6, 'sla, service level agreement, service level, service levels', {
    de: 'servicelevel, dienstguete',
  }),
  concept(
    'thing',
    'support',
    1,
    'support, customer service, customer care, service desk, helpdesk, help desk, contact center, call center, call centre, contact centre, hotline',
    {
      de: 'support, kundendienst, kundenservice, kundenbetreuung, hotline',
    },
  ),
  concept(
    'thing',
    'onboarding',
    2,
    'onboarding, onboard, on-board, on boarding, ramp-up, ramp up, ramp time, first 90 days, induction, orientation, new starter, new hire, newcomer, settling in, getting started, new joiner, new joiners, new starters, up to speed, joiner, onboarded, onboarding time, new recruits, rampup, get going, become productive, first day, productive quickly, fully productive, welcome programme, settle in, new users start, go-live time, get customers live, customer onboarding, integrate new, first month, welcome new, welcoming new, feel at home, feels at home, feel welcome, first two weeks, new colleague feel, new joiners feel, experience of new hires, learn the ropes, find their feet, hit the ground running, new people productive, up and running in the job, ramp of new, without any friction, time to go-live, newcomers the best possible start, start for newcomers, up and running in, customers up and running, implementation time for new customers, ramp-up time of new, ramp up new, start of new colleagues, successful from the first day, new users a great, new users a great first week, new clients live, new hires productive, onboard new hires, new hires up to speed, newcomers, without friction, time to productivity, time-to-productivity, full productivity, sell at full level, productive sooner',
    {
      label: 'onboarding',
      de: 'einarbeitung, onboarding, einfuehrung, einarbeiten, eingearbeitet, einstieg, einarbeitungszeit, neue mitarbeiter einarbeiten, neue kollegen einarbeiten, guter start fuer neue, einarbeitung neuer',
    },
  ),
  concept(
    'thing',
    'feedback',
    1.3,
    'feedback, survey, voice of customer, customer interview, user research, interview users, user interview, user test, user testing, usability test, customer insight, customers interviews, speak to <customer>, talk to <customer>, customer conversations, interviews with <customer>, customer visits, customer panel, listen to <customer>, customer calls, discovery interviews, customer research, market research, focus group, reviews on the web, what users need, users really need, customers really need, know our users, know our customers, understand our users, understand our customers, understand customer needs, understand user needs, customer needs, user needs, learn from users, learn from customers, talk with users, usability tests, user tests, hear what customers say, what customers say, what customers tell us, hear customers, hear from <customer>, ask <customer>, ask our <customer>, survey <customer>, interview <customer>, user interviews, user feedback, customer feedback, focus groups, test with users, tested with users, test prototype with users',
    {
      de: 'rueckmeldung, umfrage, befragung, nutzerforschung, kundenfeedback, nutzerbefragung, kundenbefragung, befragungen, umfragen, nutzerfeedback, <customer> befragen, kundeninterviews, nutzerinterviews',
    },
  ),
  concept(
    'thing',
    'loyalty',
    1.9,
    'loyalty programme, loyalty program, loyalty, rewards programme, bonus programme, bonus program, rewards program, loyalty card, loyalty scheme, loyalty club, reward customers, reward returning, reward loyal, reward regulars, customer club, bonus card, points programme, customers who come back, club card, customer card',
    { de: 'treueprogramm, bonusprogramm' },
  ),
  concept('thing', 'journey', 1.2, 'journey, buyer journey, customer journey, touchpoint', {
    de: 'kundenreise',
  }),
  concept(
    'thing',
    'reference',
    1.6,
    'reference, case study, case studies, success story, success stories, testimonial, reference customer, customer story, customer references, customer quote, customer quotes, reference clients, referenceable, reference customers, customer case, customer video, customers speak for us, customers talk about us, customer reference, customers vouch',
    {
      label: 'customer references',
      de: 'referenz, referenzkunde, fallstudie, erfolgsgeschichte, anwenderbericht',
    },
  ),
  concept(
    'thing',
    'usability',
    1.8,
    'usability, ease of use, easy to use, user-friendly, intuitive, simple to use, ux, usable, simple for users, fewer clicks, effortless, understandable, findable, straightforward, simpler, self-explanatory, easier to use, easy to find, find their way, sus score, system usability scale, task success, task success rate, complete tasks without help, tasks without help, without instructions, without a manual, easy for users',
    {
      de: 'benutzerfreundlichkeit, bedienbarkeit, gebrauchstauglichkeit, einfach zu bedienen, leicht zu bedienen, intuitiv, nutzerfreundlich, nutzerfreundlichkeit, bedienung',
    },
  ),
  concept(
    'metric',
    'accessibility',
    2.2,
    'accessibility, accessible, wcag, a11y, screen reader, color contrast, colour contrast, disabilities, blind, deaf, step-free, step-free access, with a keyboard, by keyboard, people with disabilties, people with disabilities, impaired, disability, disabled',
    {
      de: 'barrierefreiheit, barrierefrei, behinderung, behinderungen, mit behinderung, rollstuhl, sehbehinderte',
    },
  ),
  concept(
    'metric',
    'partner-acquisition',
    1.8,
    'sign <partner>, recruit <partner>, win <partner>, acquire <partner>, new <partner>, additional <partner>, sign up <partner>, more <partner>, gain <partner>, enlist <partner>, new resellers, new partners, partners signed, sign channel partners, win channel partners, sign resellers, channel partners, partner network, dealer network, partner ecosystem, reseller network, partner base, distributor network, onboard <partner>, more channel partners, additional channel partners',
    {
      label: 'winning partners',
      isA: ['partner'],
      de: '<partner> gewinnen, neue <partner>, partnernetz, haendlernetz, partnernetzwerk, vertriebspartner gewinnen, partner gewinnen',
    },
  ),
]
