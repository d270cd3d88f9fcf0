import type { Concept } from './concept.ts'
import { places } from './places.ts'

/** Regions of the world down to countries. Each line: id: words. A narrower one names its wider one after "<". */
const regions = `
amer: amer, amers, americas, the americas
north-america < amer: north america, northam, noram, nordamerika, namer
latam < amer: latam, latin america, south america, lateinamerika, suedamerika
us < north-america: usa, united states, american market
canada < north-america: canada, canadian, kanada
mexico < latam: mexico, mexican, mexiko
brazil < latam: brazil, brazilian, brasilien
argentina < latam: argentina, argentinien
chile < latam: chile
colombia < latam: colombia, kolumbien
emea: emea
europe < emea: europe, european, europa, europaeisch
middle-east < emea: middle east, mena, gulf, nahost
africa < emea: africa, african, afrika
dach < europe: dach
germany < dach: germany, allemagne, alemania, german market, deutschland
austria < dach: austria, austrian, oesterreich
switzerland < dach: switzerland, suisse, svizzera, swiss, schweiz
nordics < europe: nordics, nordic, scandinavia, skandinavien
sweden < nordics: sweden, swedish, schweden
norway < nordics: norway, norwegian, norwegen
denmark < nordics: denmark, danish, daenemark
finland < nordics: finland, finnish, finnland
benelux < europe: benelux
netherlands < benelux: netherlands, nederland, pays-bas, dutch market, niederlande
belgium < benelux: belgium, belgique, belgie, belgian, belgien
uki < europe: uki, uk and ireland
uk < uki: uk, united kingdom, britain, british market, grossbritannien
ireland < uki: ireland, irish, irland
france < europe: france, francia, french market, frankreich
spain < iberia: spain, espana, espagne, spanish market, spanien
portugal < iberia: portugal, portuguese market
iberia < europe: iberia
italy < europe: italy, italia, italie, italian market, italien
cee < europe: cee, eastern europe, osteuropa
poland < cee: poland, polish market, polen
czechia < cee: czechia, czech republic, tschechien
hungary < cee: hungary, ungarn
romania < cee: romania, rumaenien
southern-europe < europe: southern europe, suedeuropa
western-europe < europe: western europe, westeuropa
turkey < emea: turkey, tuerkei
israel < middle-east: israel
uae < middle-east: uae, emirates
saudi-arabia < middle-east: saudi arabia
south-africa < africa: south africa, suedafrika
nigeria < africa: nigeria
kenya < africa: kenya, kenia
egypt < africa: egypt
apac: apac, asia pacific, apj
asia < apac: asia, asian, asien
china < asia: china, chinese market
japan < asia: japan, japanese market
korea < asia: korea, south korea
india < asia: india, indian market, indien
southeast-asia < asia: southeast asia, south east asia, asean, suedostasien
singapore < southeast-asia: singapore, singapur
indonesia < southeast-asia: indonesia
thailand < southeast-asia: thailand
vietnam < southeast-asia: vietnam
philippines < southeast-asia: philippines
anz < apac: anz, oceania
australia < anz: australia, australian, australien
new-zealand < anz: new zealand, neuseeland
east: east, eastern, ost, osten
west: west, western, westen
north: north, northern, nord, norden
south: south, southern, sued, sueden
central: midwest
northeast: northeast, north east, nordost
northwest: northwest, north west, nordwest
southeast: southeast, south east, suedost
southwest: southwest, south west, suedwest
luxembourg < benelux: luxembourg, luxemburg
iceland < nordics: iceland
baltics < europe: baltics, baltic, baltikum
estonia < baltics: estonia, estland, tallinn
latvia < baltics: latvia, lettland, riga
lithuania < baltics: lithuania, litauen, vilnius
slovakia < cee: slovakia, slowakei
slovenia < cee: slovenia, slowenien
croatia < cee: croatia, kroatien
serbia < cee: serbia, serbien
bulgaria < cee: bulgaria, bulgarien
ukraine < cee: ukraine
balkans < europe: balkans, balkan
greece < europe: greece, griechenland
cyprus < europe: cyprus, zypern
malta < europe: malta
qatar < middle-east: qatar
kuwait < middle-east: kuwait
oman < middle-east: oman
jordan < middle-east: jordanien
morocco < africa: morocco, marokko
tunisia < africa: tunisia, tunesien
ghana < africa: ghana
ethiopia < africa: ethiopia, aethiopien
tanzania < africa: tanzania, tansania
uganda < africa: uganda
rwanda < africa: rwanda, ruanda
senegal < africa: senegal
algeria < africa: algeria, algerien
zambia < africa: zambia, sambia
zimbabwe < africa: zimbabwe, simbabwe
mozambique < africa: mozambique, mosambik
angola < africa: angola
cameroon < africa: cameroon, kamerun
ivory-coast < africa: ivory coast, elfenbeinkueste
namibia < africa: namibia
botswana < africa: botswana
peru < latam: peru
ecuador < latam: ecuador
uruguay < latam: uruguay
bolivia < latam: bolivia, bolivien
venezuela < latam: venezuela
paraguay < latam: paraguay
guatemala < latam: guatemala
central-america < latam: central america, zentralamerika
costa-rica < latam: costa rica
panama < latam: panama
caribbean < latam: caribbean, karibik
taiwan < asia: taiwan
malaysia < southeast-asia: malaysia
cambodia < southeast-asia: cambodia
bangladesh < asia: bangladesh
pakistan < asia: pakistan
sri-lanka < asia: sri lanka
nepal < asia: nepal
myanmar < southeast-asia: myanmar
uzbekistan < asia: uzbekistan, usbekistan
lebanon < middle-east: lebanon, libanon
kazakhstan < asia: kazakhstan
domestic: domestic, inland, home market, national
international: international, abroad, overseas, ausland
urban: urban, city centre, inner city, staedtisch
rural: rural, countryside, laendlich
`

/** Which customers: by size, by sector, by how they buy. Before a slash stands what is divided, else it is the market. */
const segments = `
enterprise: enterprise, enterprises, enterprise customer, large customers, large accounts, strategic accounts, key accounts, grosskunde, grosskunden, large enterprise, named accounts, corporate customers, corporate clients
mid-market: mid-market, midmarket, mid market, mittelstand, medium-sized, mid-size
smb: smb, sme, small business, small businesses, small and medium, kmu, kleine unternehmen, small customers, geschaeftskunden klein
public-sector: public sector, government, federal, municipal, oeffentliche hand, behoerden
b2b: b2b, business customers, contract customers, business senders, vertragskunden, geschaeftskunde, geschaeftskunden, trade customers
b2c: b2c, private customers, private senders, private individuals, privatpersonen, retail customers, privatkunde, privatkunden, endverbraucher, private clients
startup: startup, startups, start-ups
healthcare: healthcare, health care, hospitals, gesundheitswesen, life sciences
financial-services: financial services, banking, banks, banken, insurers, fsi
retail: retail sector, retailers, einzelhandel
automotive: automotive, automobilindustrie, oem customers
energy-sector: utilities, versorger
education-sector: education sector, higher education, universities, schools
telecom: telecom, telco, telecommunications
self-managed: self-managed, on-premise, on-prem, self-hosted, on premises
saas: saas, cloud customers, hosted customers
manufacturing-sector: manufacturing customers, manufacturing clients, industrial customers, industriekunden
pharma-sector: pharma, pharmaceutical, biotech
insurance-sector: insurance customers, insurance sector
hospitality-sector: hospitality, hotels, restaurants, gastronomy
logistics-sector: logistics customers, logistics companies
construction-sector: construction companies, builders
nonprofit-sector: nonprofits, ngos, charities
new-customers: first-time customers, new accounts only
existing-customers: existing customer base
premium-tier: premium, gold tier, platinum, ultimate
free-tier: free tier, free users, freemium
consumers: consumer segment, consumer business, consumer customers, private households, residential customers
business-customers: business accounts, commercial customers, commercial accounts, corporate accounts, firmenkunden, gewerbekunden, business clients
private-banking: private banking, wealth clients, wealth management
retail-banking: retail banking, retail clients
freelancers: freelancers, self-employed, selbststaendige
primary-schools: primary schools, primary school, elementary, grundschule, grundschulen
secondary-schools: secondary schools, secondary school, high school, gymnasium
undergraduates: undergraduate, undergraduates, bachelor
postgraduates: postgraduate, postgraduates, master students
passengers: passenger transport, passenger traffic, personenverkehr
freight: freight customers, cargo, gueterverkehr
insurance/motor: motor insurance, car insurance, kfz-versicherung
insurance/household: home insurance, household insurance, hausratversicherung
insurance/life: life insurance, lebensversicherung
insurance/health: health insurance, krankenversicherung
vehicles/new: new cars, new vehicles, neuwagen
vehicles/used: used cars, used vehicles, gebrauchtwagen
shift/day: day shift, tagschicht
shift/early: early shift, morning shift, fruehschicht
shift/late: late shift, afternoon shift, evening shift, spaetschicht
shift/night: night shift, nachtschicht
season/christmas: christmas, xmas, weihnachten, weihnachtsgeschaeft, noel, navidad
season/easter: easter, ostern, ostergeschaeft
season/black-friday: black friday, cyber monday
season/summer: summer season, summer range, summer collection, summer timetable, sommersaison, sommerkollektion, sommerfahrplan
season/winter: winter season, winter range, winter collection, winter timetable, wintersaison, winterkollektion, winterfahrplan
season/spring: spring season, spring range, spring collection, fruehjahrskollektion
season/autumn: autumn season, autumn range, autumn collection, fall season, fall collection, herbstkollektion
industrial-customers: industrial segment, industrial clients
basic-tier: basic tier, standard tier, basic plan, standard plan, silver tier
gold-tier: gold tier customers, gold plan, premium plan
wholesale: wholesale, grosshandel
families: families, familien
seniors: seniors, elderly, senioren, senior citizens, senior tariff, senior customers, pensioners, retirees, rentner
young-people: young people, teenagers, gen z, jugendliche, youth, under-25s
care/inpatient: inpatient, stationaer
care/outpatient: outpatient, ambulant
`

export const scopeConcepts: readonly Concept[] = [
  ...lines(regions, 'region'),
  ...places.trim().split('\n').flatMap(placesWithin),
  ...lines(segments, 'segment'),
]

function placesWithin(line: string): Concept[] {
  const [wider = '', names = ''] = line.split(':')
  return names.split(',').map((name): Concept => {
    const words = name.trim().split('|')
    const label = words[0] ?? ''
    return {
      id: `region-${label.replaceAll(' ', '-')}`,
      kind: 'region',
      label,
      weight: 1,
      en: words.join(', '),
      isA: [`region-${wider}`],
    }
  })
}

function lines(text: string, kind: 'region' | 'segment'): Concept[] {
  return text
    .trim()
    .split('\n')
    .map((line): Concept => {
      const [head = '', words = ''] = line.split(/:(.*)/s)
      const [id = '', wider] = head.split('<').map((part) => part.trim())
      return {
        id: `${kind}-${id}`,
        kind,
        label: id,
        weight: 1,
        en: words,
        ...(wider === undefined ? {} : { isA: [`${kind}-${wider}`] }),
      }
    })
}
