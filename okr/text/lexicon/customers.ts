import { type Concept, concept } from './concept.ts'

/** Customers, what they think, and what they buy. */
export const customerConcepts: readonly Concept[] = [
  concept(
    'party',
    'customer',
    1.2,
    'customer, client, clientele, account, buyer, subscriber, shopper, patron, policyholder, end customer, customer base, customer-facing, consumer, member base, end consumer, purchaser, guests, tenant, passenger, traveller, traveler, diner, member, households, clients base, pax, flyers, fliers',
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
    'visitor, website traffic, web traffic, site traffic, page views, sessions, visits, traffic, page visits, unique visitors, website visitors, site visitors, site visits, footfall, footfalls, visit, people come to our stores, people come to our shop, people in our stores, store visits, shop visits, visitor numbers, come to our stores, come to our shops, come into our stores, shoppers per day, walk-ins, walk-in customers, store visitors, visitors to the store, visitors in the store, visitors per store, people come into the store, people into our stores, store traffic, foot traffic, customers into the store, customers into our stores, more people through the door, through the door, checkout visitors',
    {
      de: 'besucher, seitenaufruf, besucherzahl, besucherzahlen, seitenaufrufe, kundenfrequenz, passantenfrequenz, besucherfrequenz, ladenbesucher, laufkundschaft',
    },
  ),
  concept('party', 'patient', 1.4, 'patient, resident', { de: 'patient, patientin' }),
  concept(
    'party',
    'student',
    1.4,
    'student, pupil, learner, fresher, freshers, freshman, freshmen, schoolchildren, schoolchild, étudiants, élèves, estudiantes, alumnos',
    {
      de: 'schueler, studierende, student, lernende',
    },
  ),
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
    'retention, retain, retaining, renewal, renew, renewed, keep <customer>, keeping <customer>, hold on to <customer>, hold onto <customer>, <customer> stay, staying, stay with us, stay longer, loyal, repeat purchase, repeat order, repeat business, repeat buyer, buy again, return rate of customers, gross retention, grr, renewal rate, win-back, stay on, remain <customer>, reactivate <customer>, reactivate, <customer> who stay, keep subscription, keep their subscription, contract renewals, renewing, renewed contracts, prolong, extend their contract, extend contracts, <customer> remain, remain with us, remain customers, remain loyal, customer lifetime, returning <customer>, repeat <customer>, second purchase, reorder, order again, win back <customer>, winback, win back, stay longer with us, keep coming back, regulars, regular customers, loyal customers, renew their contracts, renew their subscription, stay subscribed, <customer> come back, <customer> coming back, <customer> return, come back to us, come back to buy, bring <customer> back, bring lost <customer> back, get <customer> back, gone quiet, d1 retention, d7 retention, d30 retention, day-7 retention, day-30 retention, day-1 retention, returning players, dormant accounts, dormant <customer>, inactive <customer>, quiet <customer>, <customer> lifetime, <customer> loyalty, long-term <customer>, do not leave us, never leave us, cohort retention, renewals, <customer> keep coming back, hang on to <customer>, hold on to contract subscribers, repeat clients, clients come back, come from repeat <customer>, clients existants, clientes recurrentes, still play, still playing, keep playing, come back to the game, players come back, players return, still play a month after, after installing, month after installing, days after installing, days after download, after download, still use the app after, still active after, still active a month after, day-30, day-7, clients who return, returning clients, returning guests, guests return, guests who return, stay with us when, come back every year, contracts not extended, contracts extended, extend their contracts, contract extension, contract extensions, renew contracts, prolong their contract, contracts prolonged, extend their service contract, extend their service contracts, extend their contract with us, clients extend, customers extend, clients extend their',
    {
      label: 'keeping them',
      enLess:
        'churn, churned, attrition, defection, defect to, cancellation, cancel, cancelling, cancels, leave us, leaving us, lose <customer>, losing <customer>, lost <customer>, <customer> loss, logo loss, walk away, drop-off, dropout, quit rate, non-renewal, <customer> leave, <customer> leaving, <customer> quit, <customer> stop, <customer> cancel, customers who leave, go away, switch to competitor, switch to competitors, <customer> who leave, lapsed, lapse, lapsed <customer>, terminate their contract, terminate contract, cancelled contracts, dropping out, abandon us, turn their back, contract cancellations, cancelled, canceled, former customers, lose fewer <customer>, losing fewer <customer>, fewer <customer> leave, about to leave, churn rate, <customer> go elsewhere, <customer> drop out, stop <customer> from leaving, prevent <customer> from leaving, <customer> leave each, <customer> leaves each, leave us each, leaves each month, leave each month, leave every month, leave us every, <customer> leave in a, <customer> leave within, contracts that are not extended',
      de: 'bindung, kundenbindung, kundentreue, verbleib, verlaengerungsquote, vertragsverlaengerung, <customer> halten, <customer> behalten, <customer> binden, stammkunde, bestandskunden halten, laenger treu, treue <customer>, treu bleiben, bleiben uns treu, <customer> zurueckgewinnen, zurueckgewinnung, wiederkaufsrate, wiederkauf, verlaengerungsrate, stammkunden, wiederkehrende gaeste, stammgaeste, stammgast, kommen wieder, spieler bleiben, vertragsverlaengerungen, vertraege verlaengert',
      deLess:
        'abwanderung, kuendigung, kuendigungsquote, kundenverlust, kundenschwund, churn, abspringen, abwandern, kundenkuendigung, <customer> verlieren, verlorene <customer>, abgewanderte, abspringer',
      party: 'customer',
    },
  ),
  concept(
    'metric',
    'satisfaction',
    2,
    'satisfaction, satisfied, happy, happier, delight, delighted, sentiment, customer love, customer experience, user experience, cx, pleased, contentment, positive feedback, good reviews, five-star, customer happiness, love us, love our product, love the product, like our, content with, happy with, how happy, satisfaction level, service experience, shopping experience, buying experience, experience of our users, experience of our customers, experience of our guests, experience for our customers, patient satisfaction, guest satisfaction, patient experience, guest experience, rate working with us, rates working with us, rate our work, rate our service, rates us, rated us, rating by customers, give us a rating',
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
    'nps, net promoter score, net promoter, promoter, promoter score, recommend, recommendation, advocacy, word of mouth, referral, would recommend, evangelist, advocate, promoters, recommend us, refer friends, recommended, recommends, net promoter rating, willing to recommend, likelihood to recommend, tell their friends, tell friends, invite friends, invite their friends, customers bring us new customers, bring a friend, bring their friends, recommend to a friend, referral programme, referral program, refer-a-friend',
    {
      de: 'weiterempfehlung, weiterempfehlen, empfehlung, weiterempfehlungsrate, weiterempfehlungsquote, empfehlen, empfehlen uns, empfohlen, mundpropaganda, freunde werben freunde, kunden werben kunden, weiterempfehlungsprogramm',
      isA: ['satisfaction'],
      party: 'customer',
    },
  ),
  concept(
    'metric',
    'satisfaction-score',
    0.8,
    'csat, customer satisfaction score, satisfaction survey, star rating, app store rating, app rating, review score, satisfaction score, ratings, stars, rated with, review rating, five stars, average review, star reviews, guest rating, guests rate us, rate us, online reviews, average rating, google reviews, four stars, out of five, guests rate, customers rate, users rate, average review score, rate our products, rate our product, product reviews, reviews on google, public reviews, customer reviews, better reviews, booking.com score, booking score, tripadvisor, trustpilot, reviews on, positive reviews, 4.5 stars, rated, nota media, note moyenne, avis en ligne, reseñas, valoración media, valoraciones, online review score, guest ratings, guest review score, google rating, google ratings, holidaycheck',
    {
      isA: ['satisfaction'],
      label: 'satisfaction score',
      de: 'bewertung, sternebewertung, bewertungen, kundenbewertungen, onlinebewertungen, sterne, bewerten uns, kunden bewerten uns',
      party: 'customer',
    },
  ),
  concept(
    'metric',
    'effort',
    2,
    'customer effort, customer effort score, ces, effort score, less effort for customers, effort for customers, easy to get help, make it easy to get help, low effort, effortless service',
    {
      good: 'less',
      party: 'customer',
    },
  ),
  concept(
    'metric',
    'acquisition',
    2.2,
    'new customers, acquisition, new logos, new logo, logo, win <customer>, sign <customer>, sign up <customer>, gain <customer>, attract <customer>, bring in <customer>, grow customer base, net new <customer>, new business customers, number of new <customer>, increase new <customer>, more new <customer>, customers acquired, recruit <customer>, conquer <customer>, customer acquisition, client acquisition, convince <customer>, acquire <customer>, land <customer>, new business, new-business, <customer> on board, become <customer>, become our <customer>, first <customer> in, new companies as customers, first customers, close new customers, close new accounts, close new deals, new accounts won, accounts won, new clients won, new customers won, new customers signed, won new, sign up new customers, new business wins',
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
    'adoption, adopt, usage, uptake, active users, daily active users, monthly active users, weekly active users, dau, mau, wau, active <customer>, people use, people using, engaged <customer>, stickiness, smau, tmau, cmau, actively use, take up, usage rate, using it, active accounts, active seats, log in daily, log in weekly, use daily, people actively, use the product, use product, use every day, use app, use our app, use feature, in daily use, usage of, users active, active every month, active every week, weekly active, monthly active, daily active, usage per user, sessions per user, active use, uses, user engagement, product engagement, customer engagement, product usage, feature usage, use of, tool use, usage figures, utilise, utilize, make use, roll-out to all staff, use teams, everyone uses, all staff use, all employees use, in everyday use, people working with, get everyone on, everyone on the new, actually use, use the tool, in use, user base, active users in, wide use, everybody uses, use it every day, rely on the tool every day, use the feature, use the new feature, feature adoption, module use, use of the new module, new feature is used, work with the new system, works with the new system, work with the new tool, uses the new system, use the new system, use the new tool, adoption of the new feature, adoption of new features, users of the new feature, customers use the new feature, accounts using the new, accounts use the new, use the new function, new feature used by, new features used by, customers who use the feature, tried the new feature, dau/mau, users who come back, users come back every day, users come back every week, people use it every day, use our product every day, use our product every week, use it daily, use it weekly, log in every week, log in every day, people play every day, people play each day, players a day, players per day, play every day, daily players, monthly players, people use our app every day, use the app every day, people open the app every day, users a day, users per day, concurrent players',
    {
      label: 'use',
      de: 'nutzung, nutzungsgrad, akzeptanz, verwendung, auslastung, aktive nutzer, nutzungsrate, taeglich nutzen, nutzen, alle nutzen, nutzungsquote, nutzungsraten, arbeiten mit der neuen, arbeiten mit dem neuen, arbeiten mit der, arbeiten mit dem, aktive nutzung, verwenden, im einsatz, nutzung der neuen funktion, neue funktion nutzen, funktionsnutzung, taeglich aktive nutzer, monatlich aktive nutzer, woechentlich aktive nutzer, taeglich aktive nutzer, monatlich aktive nutzer, taegliche nutzer, taegliche spieler',
      enLess: 'unused, inactive, dormant, idle',
    },
  ),
  concept(
    'metric',
    'activation',
    2.2,
    'activation, activate, activated, aha moment, first value, time to value, time-to-value, first success, complete setup, finish setup, get started, completed setup, reach first value, first project, first order placed, fully set up, first use, get value, complete their profile, new users take, take the first step, first session, users set up their account, set up their account, set up their profile, activation milestone, first key action, users succeed in their first, reach the milestone, first meaningful action, users reach value, first win, new users a great first week, onboarding drop-off, drop-off in onboarding, onboarding completion, get value quickly, get value fast, time to first value, reach their first success, first success fast, reach value, value in the first session, first completed workflow, time from sign-up to first, sign-up to first, first result within, first benefit, see first benefit, first success with, first results with our product, time to first value, benefit after a week, first value reached, first use case live, up and running after',
    {
      de: 'aktivierung, aktivieren, inbetriebnahme, aktivierungsrate, erstnutzung',
      label: 'activation',
    },
  ),
  concept(
    'metric',
    'signup',
    2.2,
    'sign-up, signup, sign up, registration, register, trial, trial start, free trial, new accounts, account creation, subscribe, subscription start, opt-in, signed up, sign ups, new registrations, registrations, new sign-ups, new signups, newsletter subscribers, newsletter subscriptions, trials, trial users, subscribers to, trial signups, enrol, enroll, enrolment, enrollment, applications for membership, create an account, creates an account, create accounts, new account created, sign up for, new members sign up, new user accounts, fresh accounts, self-serve sign-ups, free accounts created, newsletter sign-ups, newsletter signups, subscribe to our newsletter, subscribers to our newsletter, mailing list, people on our mailing list, on our mailing list, email list, email subscribers, addresses on our list, newsletter readers, newsletter recipients, newsletter audience, people get our newsletter, get our newsletter, receive our newsletter, readers of our newsletter, read our newsletter every',
    {
      label: 'sign-ups and trials',
      de: 'registrierung, anmeldung, probeabo, testzugang, testphase, registrierungen, anmeldungen, neuanmeldung, neuanmeldungen, newsletter-abonnenten, newsletterabonnenten, newsletter-anmeldungen, newsletteranmeldungen, verteilerliste, e-mail-verteiler',
    },
  ),
  concept(
    'metric',
    'conversion',
    2.2,
    'conversion, convert, conversion rate, free-to-paid, trial-to-paid, paid conversion, paying, turn into <customer>, turn into paying, click-through rate, ctr, click-thru, checkout completion, bounce rate, paying customers, become paying, buy after, trial converts, turn visitors into, turn trials, complete purchase, complete the purchase, complete checkout, complete the checkout, finish checkout, finish purchase, purchase completion, finish their order, visitors buy, visitors who buy, upgrade to paid, paid plan, move to paid, free to paid, paid upgrade, visitor-to-lead, lead-to-customer, mql to sql, sign up rate, give up at checkout, shoppers give up, into buyers, visitors into buyers, checkout so simple, more purchases, purchases per visit, purchase rate, buy something, become paying <customer>, visitors purchase, browsers, browsers become buyers, purchase completed, buying visitors, trial users become customers, trials become customers, trial users buy, free users pay, free users become paying, paying after the trial, convert after the trial, usuarios gratuitos, versión de pago, utilisateurs gratuits, version payante, pasan a la versión de pago, testing the product for free, test the product for free, try the product for free, ends up subscribing, end up subscribing, ends up paying, end up paying, becomes paying, becoming paying, free testers, start paying, free users become, free users who pay, free users pay, upgrade from free, move from free to paid, free accounts that pay, players who pay, paying players, payers among players, share of payers, payer rate, testers become, landing page visitors leave, visitors leave their details, leave their details, leave their contact details, visitors become leads, visitors fill in, of a hundred visitors buy, visitors order, fill in the form, form completion',
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
    'win rate, close rate, closing rate, competitive win, deals won, opportunities won, won deals, hit rate, competitive win rate, win against, win more deals, win deals, close more deals, closing ratio, win ratio, deals we win, competitive wins, wins against, beat competitor, beat competitors, beat the competition, share of deals, deals closed, opportunities closed, proposals won, pitch wins, hit ratio, why deals are lost, win-loss, win loss, why we lose, lost opportunities, why we win, close more of our opportunities, win proposals, lose fewer deals, proposals into orders, offers into orders, quotes into orders, offers turned into orders, quotes turned into orders, quote to order, quote-to-order, success with proposals, deal win, proposals accepted, offers won, bids accepted, quotes accepted, quotes won, proposal acceptance, offers become orders, quotes become orders, hit rate of offers, proposals turned into projects, proposals become projects, proposals we win, lost deals analysed, win/loss, win-loss analysis, win/loss interviews, reasons for lost deals, why we lose deals, loss reasons',
    {
      label: 'win rate',
      de: 'gewinnquote, abschlussquote, erfolgsquote, trefferquote, angebote gewinnen, auftraege gewinnen, angebotserfolg, abschluesse, angebotserfolgsquote, trefferquote angebote, angebote gewonnen, angebote zu auftraegen, auftragsquote, zuschlagquote, verlustgruende, win-loss-analyse',
      enLess: 'lost deals, deals lost, lose deals, lose to',
    },
  ),
  concept(
    'metric',
    'response-time',
    2,
    'first response, response time, first reply, reply time, time to first response, time to first reply, time to reply, time to respond, next response, answer time, time to answer, answer within, reply within, respond within, respond to, reply to, answer faster, reply faster, respond faster, responsiveness, speed of answer, first answer, hold time, answer tickets, get back to <customer>, answer, respond, reply, initial response, initial reply, callback, call back, answered, responded, replied, first feedback, answers, react to, react, reaction time, wait for an answer, answering, calls answered, pick up phone, phone wait, response speed, response times, quick response, fast response, call waiting, answer calls, calls within, pick up, waits on the phone, wait on the phone, waiting on the phone, on the phone, get an answer, same-day answer, reply the same day, hear back, get a reply, receive a reply, receive an answer, get back, handle complaints within, complaints handled, complaints answered, answer complaints, answer every complaint, calls answered within, telephone, calls of customers, get help without waiting, help without waiting, hang in the queue, hangs in the hotline queue, hotline queue, hang in the hotline, waiting in the hotline, wait in the hotline, hotline waiting, on hold, phone queue, calls picked up, answer the phone, emails answered, mails answered, chat waiting, replied in, time to an answer, get help fast, get help quickly, get help right away, help right away, answer speed, speak to someone, callers wait, caller waiting, wait for an agent, speak to an agent, answered emails, unanswered calls, hear from us, first human reply, human reply, reach us by phone, reach us on the phone, reachable by phone, reachable by telephone, phone reachability, telephone accessibility, telephone availability, calls answered in, answered in 20 seconds, answered within 20 seconds, calls are answered, callers get through, complaints answered within, complaints resolved, complaints resolved within, complaints closed within, complaints settled within, handle complaints, resolve complaints, complaint response time, complaint resolution, complaint resolution time, complaints processed within, response to complaints, reply to complaints, time to answer complaints, 8d reports within, 8d report, wait less on hold, wait on hold, waiting on hold, time on hold, email response time, e-mail response time, e-mails answered, letters answered, letters answered within, answered the same day, reply to mails, reply to emails, complaints are answered, reply to complaints, reply to each complaint, reply to every complaint, complaints handled within, complaint handling, complaint handling time, respond to complaints, act on any complaint, react to complaints, callers speak to someone, speak to someone after, answers of calls, pick up the phone, phone answered, callers get through, hotline wait, minutes on hold, caller waits',
    {
      label: 'answering quickly',
      de: 'reaktionszeit, antwortzeit, erstantwort, rueckmeldezeit, antworten, beantworten, erstreaktion, erstreaktionszeit, antwortzeiten, rueckruf, schneller antworten, anrufe annehmen, telefonische erreichbarkeit, erreichbarkeit, beantwortet, erreichbar am telefon, anrufe angenommen, anrufannahme, beschwerdebearbeitung, beschwerden bearbeiten, beschwerden beantwortet, beschwerden beantworten, reklamationsbearbeitung, reklamationen bearbeitet, reklamationen bearbeiten, reklamationen innerhalb, beschwerdemanagement, bearbeitungszeit von beschwerden, bearbeitungszeit von reklamationen, 8d-report, 8d-reports, warteschleife, e-mails beantwortet, am selben tag beantwortet, antwortzeit auf e-mails, beschwerden beantworten, beschwerden beantwortet, reklamationen beantwortet, anrufe angenommen, anrufannahme, erreichbarkeit am telefon, wartezeit in der hotline, anrufer warten, warteschleife',
      good: 'less',
      isA: ['speed'],
    },
  ),
  concept(
    'metric',
    'resolution-time',
    2,
    'resolution time, time to resolution, time to resolve, resolved, resolution, mean time to resolution, ttr, close tickets, solve tickets, ticket closure, handling time, handle time, fix time, time to fix, resolve tickets, closed within, resolved within, solved within, solve, case closure, ticket resolution, solving time, sort out, settle within, resolution speed, time until solved, time until resolved, close cases, closing tickets, issues resolved, solved, fix customer issues, fix issues, resolve, repair time, issues fixed, issues fixed within, settle customer issues, problems solved, problems fixed, customer problems solved, solve problems, problem solved, solve customer problems, settle issues, fixed within, complaints closed, complaint processing, complaints settled, settle complaints within',
    {
      label: 'resolving quickly',
      de: 'loesungszeit, bearbeitungszeit, loesen, beheben, behoben, bearbeitungsdauer, loesungszeiten, problemloesung, bearbeitungszeiten, geloest, reklamationsbearbeitungszeit, beschwerden geloest, beschwerden bearbeitet',
      good: 'less',
      isA: ['speed'],
    },
  ),
  concept(
    'metric',
    'first-contact-resolution',
    2.4,
    'first contact resolution, first-contact resolution, fcr, first call resolution, one-touch, resolved on first contact, solved at first contact, resolve on first contact, first touch resolution, solve at first contact, first contact, on the first call, on first contact, first time fix, one contact, in one call, single contact, first call, without follow-up, solved on first, first visit, at the first visit, on the first visit, first-time fix rate, first-time fix, fixed first time, fixed on the first visit, fix on the first visit, solved the first time, solved first time, one call is enough, no second visit, second visit, only one visit, one visit, in one visit, repeat visits, repeat visit, resolved in one go, in one go, call twice, call again, call back twice, ring twice, repeat calls, repeat contacts, follow-up visit, return visit, return visits, beim ersten anruf, come twice, first time right at the customer, call is enough, problems solved the first time, fixed at the first visit, repaired at the first visit, jobs on the first visit, solved on the first visit, solved in one go, solved in one contact, one contact is enough, one visit is enough, in a single visit, in a single contact, first contact fix, solved straight away, answered straight away, resolver en el primer contacto, primer contacto, premier contact, contact us only once, contact us once, call only once, call us only once, ask only once, need to contact us only once, have to call only once, technician visit solves, fixed at the first visit, repaired at the first visit, repaired on the first visit, solved at the first visit, solved on the first visit, first-visit fix, first visit fix, resolved on the first visit, second visits, second appointment, return visits by technicians, needs a second appointment, come back a second time, technician comes back, technicians solve at the first, need to call only once, call only once, have to call only once, call only one time, call us only once, call back a second time, calling a second time, one call enough, solved in one call, settled in one call, solved with one call, after the first call, at the first call',
    {
      enLess:
        'return trip, return trips, second trip, have to call again, have to call twice, ask twice, follow-up calls, follow-up contacts, contact us again, write again',
      label: 'first-contact resolution',
      de: 'erstloesungsquote, erstloesung, beim ersten kontakt, ersten anruf geloest, beim ersten besuch, im ersten anlauf, sofort geloest, direktloesung, erstloesungsrate, erstkontaktloesung, sofortloesung, beim ersten anruf, erstbehebungsquote, im ersten einsatz, erstkontakt, im erstkontakt, im erstkontakt loesen, im erstkontakt geloest, erstkontaktquote, beim ersten einsatz, beim ersten termin, zweiter besuch, zweiter termin, wiederholungseinsatz, wiederholungseinsaetze',
    },
  ),
  concept(
    'metric',
    'ticket',
    1.8,
    'ticket, support request, support case, support ticket, case volume, contact rate, support contact, help request, inquiry, inquiries, enquiry, support call, call volume, contact volume, support load, helpdesk request, service request, tickets opened, customer query, support volume, calls to support, tickets, customer issue, customer issues, support inquiries, hotline calls, phone calls, requests for help, customer requests, support enquiry, contact us, inbound calls, incoming calls, questions to support, service tickets, cases, all cases, support cases, phone us, call us, phone calls to support, number of support calls, write to us, support calls, calls to the hotline, fewer calls, number of calls, inbound contacts, customers call less, customers call us less, <customer> call less, contacts per, calls to the call centre, calls to the call center, contact us less, less need to call, queries from customers, support queries, contacts per customer, contacts per order, contacts per user, contacts per policy, calls per customer, calls per order, tickets per customer, tickets per user, tickets per account, cases per customer, calls per policy, calls per household, reasons to call, need to call us, have to call us, need to contact us, have to contact us, why customers call, avoidable calls, avoidable contacts, unnecessary calls, number of tickets, ticket volume, ticket volumes, incoming tickets, tickets come in, fewer tickets, fewer contacts',
    {
      good: 'less',
      label: 'support requests',
      de: 'ticket, anfrage, supportanfrage, kundenanfrage, hilfeanfrage, anruf, anrufaufkommen, ticketaufkommen, kundenanfragen, anfragen, anrufe, rufen an, rufen seltener an, anrufvolumen, anrufzahl, anrufzahlen, kunden rufen an, kontaktquote, kontakte pro kunde, ticketvolumen, anzahl der tickets, anzahl der anrufe, eingehende anrufe, eingehende tickets, vermeidbare anrufe',
    },
  ),
  concept(
    'metric',
    'escalation',
    2.2,
    'escalation, escalate, escalated, second level needed, passed to second level, passed on to second level, second-level support needed, handed to second level, handed to engineering, passed to engineering',
    {
      good: 'less',
      de: 'eskalation, eskalieren',
    },
  ),
  concept(
    'metric',
    'self-service',
    2.2,
    'self-service, self service, deflection, deflect, help center, help centre, knowledge base, self-serve, help themselves, faq, help article, help articles, without contacting, help centre articles, help pages, on their own, by themselves, themselves, solve their own, find answers, unaided, without an agent, without calling, without calling support, without human help, community answers, support portal, one place to manage, manage everything, customer portal, self-help, do it themselves, manage online, solves a third of enquiries, help centre solves, answered in the help centre, find the answer in the help centre',
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
    'support, customer service, customer care, service desk, helpdesk, help desk, contact center, call center, call centre, contact centre, hotline, help from it, it requests fulfilled, requests fulfilled, fulfil requests',
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
    'feedback, survey, voice of customer, customer interview, user research, interview users, user interview, user test, user testing, usability test, customer insight, customers interviews, speak to <customer>, talk to <customer>, customer conversations, interviews with <customer>, customer panel, listen to <customer>, customer calls, discovery interviews, customer research, market research, focus group, reviews on the web, what users need, users really need, customers really need, know our users, know our customers, understand our users, understand our customers, understand customer needs, understand user needs, customer needs, user needs, learn from users, learn from customers, talk with users, usability tests, user tests, hear what customers say, what customers say, what customers tell us, hear customers, hear from <customer>, ask <customer>, ask our <customer>, survey <customer>, interview <customer>, user interviews, user feedback, customer feedback, focus groups, test with users, tested with users, test prototype with users',
    {
      de: 'rueckmeldung, umfrage, befragung, nutzerforschung, kundenfeedback, nutzerbefragung, kundenbefragung, befragungen, umfragen, nutzerfeedback, <customer> befragen, kundeninterviews, nutzerinterviews',
    },
  ),
  concept(
    'thing',
    'loyalty',
    1.9,
    'loyalty programme, loyalty program, loyalty, rewards programme, bonus programme, bonus program, rewards program, loyalty card, loyalty scheme, loyalty club, reward customers, reward returning, reward loyal, reward regulars, customer club, bonus card, points programme, customers who come back, club card, customer card, frequent flyer, frequent flyers, frequent-flyer programme, frequent flyer programme, miles programme, bonus miles, show their loyalty card, loyalty card used, use their loyalty card, scan their loyalty card, loyalty app',
    { de: 'treueprogramm, bonusprogramm, vielflieger, vielfliegerprogramm, meilenprogramm' },
  ),
  concept('thing', 'journey', 1.2, 'journey, buyer journey, customer journey, touchpoint', {
    de: 'kundenreise',
  }),
  concept(
    'thing',
    'reference',
    1.6,
    'reference, case study, case studies, success story, success stories, testimonial, reference customer, customer story, customer references, customer quote, customer quotes, reference clients, referenceable, reference customers, customer case, customer video, customers speak for us, customers talk about us, customer reference, customers vouch, tell their story, customers tell their story, customer stories, customers tell how, stories of customers, testimonials from',
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
    'accessibility, accessible, wcag, a11y, screen reader, color contrast, colour contrast, disabilities, blind, deaf, step-free, step-free access, with a keyboard, by keyboard, people with disabilties, people with disabilities, impaired, disability, disabled, blind people, blind users, blind customers, visually impaired, visual impairment, hearing impaired, disabled users, disabled customers, disabled people, usable for blind people, usable for everyone, usable by everyone, usable for people with, keyboard navigation, keyboard-only, keyboard operable, wcag 2.2, wcag 2.1, wcag aa, wcag 2.2 aa, wcag 2.1 aa, en 301 549, inclusive design, barriers for disabled, sign language, alt texts, alternative texts, usable for blind people and everyone else, students with impairments, students with disabilities, users with impairments, impaired users, impairments, visually impaired, hearing impaired, people with disabilities can use, usable for the blind, usable by the blind, blind users, disabled users, users with disabilities, customers with disabilities, barrier-free, keyboard only, step free, without stairs, usable without stairs, barrier-free access, barrier-free stations, reach the platform without',
    {
      de: 'barrierefreiheit, barrierefrei, behinderung, behinderungen, mit behinderung, rollstuhl, sehbehinderte, bfsg, menschen mit behinderung, gebaerdensprache, screenreader, blinde, menschen mit behinderung',
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
  concept(
    'thing',
    'digital-service',
    1.8,
    'contacts digital, digital contacts, requests handled in the app, handled in the app instead of by phone, in the app instead of, app instead of by phone, move calls to the app, calls to the app, digital service requests, digital channels instead, online instead of by phone, shift to digital channels, service in the app, requests via app, digital share of contacts, requests solved digitally',
    {
      label: 'digital service',
      isA: ['self-service'],
      de: 'anfragen in der app, digitale kontakte, digitaler service, servicefaelle digital',
    },
  ),

  concept(
    'metric',
    'fault-response',
    2,
    'technician on site within, at the site within, response to faults, respond to faults, reaction to faults, on site after a fault, after a fault is reported, after a fault report, reach the site within, at the customer within, arrive on site within, engineer on site, technician arrives, technicians arrive, on the spot within',
    {
      label: 'fault response',
      isA: ['speed'],
      de: 'stoerungsreaktionszeit, entstoerzeit, vor ort innerhalb, anfahrtszeit, techniker vor ort',
    },
  ),

  concept(
    'thing',
    'dormant-account',
    1.6,
    'dormant customers, inactive accounts, sleeping customers, sleeping accounts, reactivate customers, reactivated customers, accounts reactivated, inactive customers, lapsed customers, use their account again, win back inactive',
    {
      label: 'dormant account',
      isA: ['retention'],
      de: 'inaktive konten, inaktive kunden, reaktivierte kunden, kundenreaktivierung',
    },
  ),
]
