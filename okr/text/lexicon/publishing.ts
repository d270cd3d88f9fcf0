import { type Concept, concept } from './concept.ts'

/** What publishers measure. */
export const publishingConcepts: readonly Concept[] = [
  concept(
    'metric',
    'book-returns',
    2.2,
    'remission, remissions, remission rate, remittances of books, returned copies, returned books, unsold copies, unsold books, copies sent back, copies come back, booksellers send back, booksellers return, bookshops send back, bookshops return, returns from bookshops, returns from booksellers, returns of books, send back copies, send back fewer of our copies, send back unsold, bookshops return fewer copies, return rate of books, returns of copies, return of copies, book return rate, returns from the book trade, returns by the book trade, returns of the book trade, bookshops keep what they order, booksellers keep what they order',
    {
      good: 'less',
      label: 'returned books',
      isA: ['returns'],
      de: 'remission, remissionen, remissionsquote, remittenden, remittendenquote, unverkaufte exemplare, zurueckgesandte exemplare',
    },
  ),
  concept(
    'metric',
    'rights-sold',
    2.2,
    'foreign rights, translation rights, sell rights, sell foreign rights, rights licensed, rights income, rights revenue, rights deals, foreign-language licences, foreign language licences, foreign licences, foreign-language rights, licences sold abroad, licences sold, licensed abroad, licences abroad, sold to publishers abroad, foreign publishers buy, foreign publishers, film rights, audio rights, subsidiary rights, derechos de traduccion, derechos, droits de traduction, droits etrangers, cessions de droits, titles to publishers abroad, sell titles to publishers abroad, publishers abroad, licence deals, license deals, rights income from, sold abroad, licences to foreign publishers',
    {
      label: 'rights sold',
      de: 'auslandslizenzen, auslandsrechte, uebersetzungsrechte, lizenzverkauf, lizenzverkaeufe, lizenzen verkauft, lizenzen ins ausland, lizenzerloese, filmrechte',
    },
  ),
  concept(
    'metric',
    'publication-time',
    2.2,
    'time to publication, publication time, submission to publication, acceptance to publication, from acceptance to publication, manuscript to book, from manuscript to, manuscript to bookshop, time from manuscript, published within, publish within, publish faster, faster publication, publication delay, production time of books, production time of a book, accepted articles online within, articles online within, articles appear within, publish articles faster, publish books faster, publish papers faster, accepted papers online, papers online within, faster publishing, articles appear sooner, books appear sooner, production time of titles, time to make a book, manuscript to shop, manuscripts faster to book',
    {
      good: 'less',
      label: 'time to publication',
      isA: ['speed'],
      de: 'publikationsdauer, herstellungszeit, manuskript bis, vom manuskript, veroeffentlichungsdauer, dauer bis zur veroeffentlichung, manuskripte schneller, manuskripte schneller zum buch, schneller zum buch',
    },
  ),
  concept(
    'metric',
    'editorial-decision',
    2.2,
    'first decision, time to first decision, submission to first decision, submission to decision, peer review time, peer review duration, review time of manuscripts, decision on manuscripts, decisions on manuscripts, manuscripts decided, authors hear within, authors know within, answer to authors within, answer authors within, manuscript decision, reviewer reports within, editorial decision, editorial decisions, authors get a decision, authors get their decision, faster peer review, quick decision for authors, decision for authors',
    {
      good: 'less',
      label: 'decision on manuscripts',
      isA: ['speed'],
      de: 'begutachtungsdauer, erstentscheidung, entscheidung ueber manuskripte',
    },
  ),
  concept(
    'metric',
    'misprints',
    2.2,
    'typos, typo, misprints, misprint, printing errors, printing error, spelling mistakes, spelling errors, errata, erratum, corrections after print, corrections after printing, corrections after publication, errors after publication, errors in print, errors in printed books, mistakes in print, books without mistakes, errors found after printing, mistakes in books, errors in books, errors per title, mistakes per title, errors per book, typos per title, mistakes found after printing',
    {
      good: 'less',
      label: 'misprints',
      isA: ['flawless'],
      de: 'druckfehler, tippfehler, rechtschreibfehler, satzfehler, errata',
    },
  ),
  concept(
    'metric',
    'newsletter',
    2,
    'newsletter, mailing-list subscribers, mailing list subscribers, e-mail subscribers, active newsletter recipients, recipients of our newsletter',
    {
      label: 'newsletter',
      isA: ['audience'],
      de: 'newsletterempfaenger, verteiler, mailverteiler',
    },
  ),
  concept(
    'metric',
    'open-access',
    2,
    'open access, open-access, open access articles, free to read, freely accessible articles, articles free to read, freely available articles',
    { label: 'open access', de: 'open access, frei zugaengliche artikel' },
  ),
  concept(
    'metric',
    'bestseller',
    2,
    'bestseller, bestsellers, bestseller list, best-seller, best-sellers, bestseller lists, best-selling titles, best-selling books, top ten of the list, on the bestseller list',
    { label: 'bestsellers', de: 'bestseller, bestsellerliste, bestsellerlisten, verkaufsschlager' },
  ),
  concept(
    'metric',
    'audio-production',
    1.8,
    'audio productions, audio production, audio revenue, audio editions, audio edition, audiobook productions, audiobook revenue, audiobooks produced',
    {
      label: 'audiobooks',
      isA: ['noun-audiobook'],
      de: 'hoerbuchproduktion, hoerbuchproduktionen, hoerbuchumsatz',
    },
  ),
  concept(
    'metric',
    'pulped-copies',
    2,
    'pulped, copies pulped, pulp copies, pulping, print closer to demand, printed to demand, destroyed copies',
    { good: 'less', label: 'pulped copies', de: 'makuliert, makulatur, makulieren' },
  ),
]
