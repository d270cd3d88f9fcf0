import type { Concept } from './concept.ts'

/** Regions: `wide > narrow` contains it. Each line: id: words. A narrower one names its wider one after "<". */
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
nrw < germany: nrw, nordrhein-westfalen, north rhine-westphalia, rhineland, rheinland
baden-wuerttemberg < germany: baden-wuerttemberg
lower-saxony < germany: lower saxony, niedersachsen
brandenburg < germany: brandenburg
thuringia < germany: thuringia, thueringen
ruhr < germany: ruhr, ruhrgebiet
dortmund < germany: dortmund
essen < germany: essen
mannheim < germany: mannheim
karlsruhe < germany: karlsruhe
kassel < germany: kassel
augsburg < germany: augsburg
wolfsburg < germany: wolfsburg
regensburg < germany: regensburg
freiburg < germany: freiburg
muenster < germany: muenster
bonn < germany: bonn
kiel < germany: kiel
rostock < germany: rostock
salzburg < austria: salzburg
innsbruck < austria: innsbruck
tyrol < austria: tyrol, tirol
bern < switzerland: bern
lausanne < switzerland: lausanne
lucerne < switzerland: lucerne, luzern
scotland < uk: scotland, scottish
wales < uk: wales
northern-ireland < uk: northern ireland
midlands < uk: midlands
yorkshire < uk: yorkshire
bristol < uk: bristol
liverpool < uk: liverpool
newcastle < uk: newcastle
sheffield < uk: sheffield
nottingham < uk: nottingham
cardiff < uk: cardiff
belfast < uk: belfast
oxford < uk: oxford
cambridge < uk: cambridge
southampton < uk: southampton
galway < ireland: galway
limerick < ireland: limerick
marseille < france: marseille
toulouse < france: toulouse
bordeaux < france: bordeaux
nantes < france: nantes
lille < france: lille
strasbourg < france: strasbourg, strassburg
valencia < spain: valencia
seville < spain: seville, sevilla
bilbao < spain: bilbao
malaga < spain: malaga
catalonia < spain: catalonia, katalonien
turin < italy: turin, torino
naples < italy: naples, neapel
bologna < italy: bologna
florence < italy: florence, florenz
sicily < italy: sicily, sizilien
lombardy < italy: lombardy, lombardei
utrecht < netherlands: utrecht
eindhoven < netherlands: eindhoven
the-hague < netherlands: the hague, den haag
ghent < belgium: ghent, gent
luxembourg < benelux: luxembourg, luxemburg
aarhus < denmark: aarhus
gothenburg < sweden: gothenburg, goeteborg
malmo < sweden: malmo, malmoe
bergen < norway: bergen
iceland < nordics: iceland, island
baltics < europe: baltics, baltic, baltikum
estonia < baltics: estonia, estland, tallinn
latvia < baltics: latvia, lettland, riga
lithuania < baltics: lithuania, litauen, vilnius
poznan < poland: poznan, posen
lodz < poland: lodz
katowice < poland: katowice, kattowitz
slovakia < cee: slovakia, slowakei, bratislava
slovenia < cee: slovenia, slowenien, ljubljana
croatia < cee: croatia, kroatien, zagreb
serbia < cee: serbia, serbien, belgrade
bulgaria < cee: bulgaria, bulgarien, sofia
ukraine < cee: ukraine, kyiv
balkans < europe: balkans, balkan
greece < europe: greece, griechenland, athens
cyprus < europe: cyprus, zypern
malta < europe: malta
qatar < middle-east: qatar
kuwait < middle-east: kuwait
oman < middle-east: oman
jordan < middle-east: amman
morocco < africa: morocco, marokko, casablanca
tunisia < africa: tunisia, tunesien
ghana < africa: ghana, accra
ethiopia < africa: ethiopia, aethiopien
tanzania < africa: tanzania, tansania
uganda < africa: uganda
rwanda < africa: rwanda, ruanda
senegal < africa: senegal
durban < south-africa: durban
peru < latam: peru, lima
ecuador < latam: ecuador
uruguay < latam: uruguay
bolivia < latam: bolivia
costa-rica < latam: costa rica
panama < latam: panama
caribbean < latam: caribbean, karibik
buenos-aires < argentina: buenos aires
santiago < chile: santiago
bogota < colombia: bogota
medellin < colombia: medellin
monterrey < mexico: monterrey
guadalajara < mexico: guadalajara
rio < brazil: rio de janeiro
ottawa < canada: ottawa
calgary < canada: calgary
quebec < canada: quebec
ontario < canada: ontario
alberta < canada: alberta
british-columbia < canada: british columbia
washington < us: washington
oregon < us: oregon
portland < us: portland
arizona < us: arizona
phoenix < us: phoenix
colorado < us: colorado
utah < us: utah
nevada < us: nevada
georgia-state < us: georgia
carolina < us: carolina, north carolina, south carolina
virginia < us: virginia
tennessee < us: tennessee
nashville < us: nashville
pennsylvania < us: pennsylvania
philadelphia < us: philadelphia
pittsburgh < us: pittsburgh
michigan < us: michigan
illinois < us: illinois
wisconsin < us: wisconsin
minnesota < us: minnesota
minneapolis < us: minneapolis
indiana < us: indiana
missouri < us: missouri
kansas < us: kansas
cleveland < us: cleveland
columbus < us: columbus
cincinnati < us: cincinnati
charlotte < us: charlotte
new-england < us: new england
new-jersey < us: new jersey
san-diego < us: san diego
sacramento < us: sacramento
oakland < us: oakland
bay-area < us: bay area
baltimore < us: baltimore
tampa < us: tampa
orlando < us: orlando
las-vegas < us: las vegas
salt-lake-city < us: salt lake city
west-coast < us: west coast
east-coast < us: east coast
gulf-coast < us: gulf coast
kolkata < india: kolkata
ahmedabad < india: ahmedabad
gujarat < india: gujarat
guangzhou < china: guangzhou
chengdu < china: chengdu
wuhan < china: wuhan
taiwan < asia: taiwan, taipei
malaysia < southeast-asia: malaysia, kuala lumpur
bangkok < southeast-asia: bangkok
manila < southeast-asia: manila
jakarta < southeast-asia: jakarta
hanoi < southeast-asia: hanoi
ho-chi-minh < southeast-asia: ho chi minh, saigon
cambodia < southeast-asia: cambodia
bangladesh < asia: bangladesh, dhaka
pakistan < asia: pakistan, karachi, lahore
sri-lanka < asia: sri lanka
kazakhstan < asia: kazakhstan
nagoya < japan: nagoya
kyoto < japan: kyoto
busan < korea: busan
perth < australia: perth
adelaide < australia: adelaide
canberra < australia: canberra
queensland < australia: queensland
victoria < australia: victoria
wellington < new-zealand: wellington
domestic: domestic, inland, home market, national
international: international, abroad, overseas, ausland
urban: urban, city centre, inner city, staedtisch
rural: rural, countryside, laendlich
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
motor-insurance: motor insurance, car insurance, kfz-versicherung
home-insurance: home insurance, household insurance, hausratversicherung
life-insurance: life insurance, lebensversicherung
health-insurance: health insurance, krankenversicherung
new-cars: new cars, new vehicles, neuwagen
used-cars: used cars, used vehicles, gebrauchtwagen
day-shift: day shift, early shift, morning shift, fruehschicht, tagschicht
night-shift: night shift, late shift, nachtschicht, spaetschicht
industrial-customers: industrial segment, industrial clients
basic-tier: basic tier, standard tier, basic plan, standard plan, silver tier
gold-tier: gold tier customers, gold plan, premium plan
wholesale: wholesale, grosshandel
families: families, familien
seniors: seniors, elderly, senioren
young-people: young people, teenagers, gen z, jugendliche
ios-platform: ios, iphone
android-platform: android
inpatient: inpatient, stationaer
outpatient: outpatient, ambulant
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
