import type { Concept } from './concept.ts'

/** Regions: `wide > narrow` contains it. Each line: id: words. A narrower one names its wider one after "<". */
const regions = `
amer: amer, amers, americas, the americas
north-america < amer: north america, northam, noram, nordamerika, namer
latam < amer: latam, latin america, south america, lateinamerika, suedamerika
us < north-america: usa, united states, u.s., american market, us-market
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
germany < dach: germany, german market, deutschland
austria < dach: austria, austrian, oesterreich
switzerland < dach: switzerland, swiss, schweiz
nordics < europe: nordics, nordic, scandinavia, skandinavien
sweden < nordics: sweden, swedish, schweden
norway < nordics: norway, norwegian, norwegen
denmark < nordics: denmark, danish, daenemark
finland < nordics: finland, finnish, finnland
benelux < europe: benelux
netherlands < benelux: netherlands, dutch market, niederlande
belgium < benelux: belgium, belgian, belgien
uki < europe: uki, uk and ireland
uk < uki: uk, united kingdom, britain, british market, england, grossbritannien
ireland < uki: ireland, irish, irland
france < europe: france, french market, frankreich
spain < iberia: spain, spanish market, spanien
portugal < iberia: portugal, portuguese market
iberia < europe: iberia
italy < europe: italy, italian market, italien
cee < europe: cee, eastern europe, osteuropa
poland < cee: poland, polish market, polen
czechia < cee: czechia, czech republic, tschechien
hungary < cee: hungary, ungarn
romania < cee: romania, rumaenien
southern-europe < europe: southern europe, suedeuropa
western-europe < europe: western europe, westeuropa
turkey < emea: turkey, tuerkei
israel < middle-east: israel
uae < middle-east: uae, dubai, emirates
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
berlin < germany: berlin
munich < germany: munich, muenchen
hamburg < germany: hamburg
frankfurt < germany: frankfurt
cologne < germany: cologne, koeln
stuttgart < germany: stuttgart
leipzig < germany: leipzig
dresden < germany: dresden
duesseldorf < germany: duesseldorf
hannover < germany: hannover, hanover
nuremberg < germany: nuremberg, nuernberg
bremen < germany: bremen
vienna < austria: vienna, wien
graz < austria: graz
linz < austria: linz
zurich < switzerland: zurich, zuerich
geneva < switzerland: geneva, genf
basel < switzerland: basel
london < uk: london
manchester < uk: manchester
leeds < uk: leeds
birmingham < uk: birmingham
edinburgh < uk: edinburgh
glasgow < uk: glasgow
dublin < ireland: dublin
cork < ireland: cork
paris < france: paris
lyon < france: lyon
madrid < spain: madrid
barcelona < spain: barcelona
lisbon < portugal: lisbon, lissabon
porto < portugal: porto
rome < italy: rome
milan < italy: milan, mailand
amsterdam < netherlands: amsterdam
rotterdam < netherlands: rotterdam
brussels < belgium: brussels, bruessel
antwerp < belgium: antwerp
copenhagen < denmark: copenhagen, kopenhagen
stockholm < sweden: stockholm
oslo < norway: oslo
helsinki < finland: helsinki
warsaw < poland: warsaw, warschau
krakow < poland: krakow
gdansk < poland: gdansk
wroclaw < poland: wroclaw, breslau
prague < czechia: prague, prag
brno < czechia: brno
budapest < hungary: budapest
bucharest < romania: bucharest
istanbul < turkey: istanbul
tel-aviv < israel: tel aviv
new-york < us: new york, nyc
boston < us: boston
chicago < us: chicago
austin < us: austin
dallas < us: dallas
houston < us: houston
denver < us: denver
seattle < us: seattle
atlanta < us: atlanta
miami < us: miami
detroit < us: detroit
san-francisco < us: san francisco, sf bay area
los-angeles < us: los angeles
texas < us: texas
california < us: california
florida < us: florida
ohio < us: ohio
toronto < canada: toronto
montreal < canada: montreal
vancouver < canada: vancouver
mexico-city < mexico: mexico city
sao-paulo < brazil: sao paulo
mumbai < india: mumbai
bangalore < india: bangalore, bengaluru
hyderabad < india: hyderabad
pune < india: pune
delhi < india: delhi, new delhi
chennai < india: chennai
shanghai < china: shanghai
beijing < china: beijing
shenzhen < china: shenzhen
hong-kong < china: hong kong
tokyo < japan: tokyo
osaka < japan: osaka
seoul < korea: seoul
sydney < australia: sydney
melbourne < australia: melbourne
brisbane < australia: brisbane
auckland < new-zealand: auckland
cape-town < south-africa: cape town
johannesburg < south-africa: johannesburg
nairobi < kenya: nairobi
lagos < nigeria: lagos
cairo < egypt: cairo
bavaria < germany: bavaria, bayern
saxony < germany: saxony, sachsen
hesse < germany: hesse, hessen
nrw < germany: nrw, nordrhein-westfalen
`

/** Which customers: by size, by sector, by how they buy. Two of one kind divide a market. */
const segments = `
enterprise: enterprise, enterprises, enterprise customer, large customers, large accounts, strategic accounts, key accounts, grosskunde, grosskunden, large enterprise, named accounts, corporate customers, corporate clients
mid-market: mid-market, midmarket, mid market, mittelstand, medium-sized, mid-size
smb: smb, sme, small business, small businesses, small and medium, kmu, kleine unternehmen, small customers, geschaeftskunden klein
public-sector: public sector, government, federal, municipal, oeffentliche hand, behoerden
b2b: b2b, business customers, geschaeftskunde, geschaeftskunden, trade customers
b2c: b2c, private customers, retail customers, privatkunde, privatkunden, endverbraucher, private clients
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
ios-platform: ios, iphone
android-platform: android
desktop-platform: desktop
inpatient: inpatient, stationaer
outpatient: outpatient, ambulant
online-channel: online channel, online sales, online
store-channel: in-store, brick-and-mortar, stationaerer handel
`

export const scopeConcepts: readonly Concept[] = [...lines(regions, 'region'), ...lines(segments, 'segment')]

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
