/**
 * What a unit is for when these stand in its name: "Motor", "Ocean Freight", "Orthopaedics". In a text the same words are
 * things like any other. Each line: a family and its parts with their words; parts of one family divide it.
 */
const lines = `
insurance: motor=motor|motor insurance|car insurance|kfz|kraftfahrt|auto insurance, property=property|property insurance|sach|sachversicherung, household=household|home insurance|hausrat, marine=marine|transportversicherung, life=life|life insurance|leben|lebensversicherung, health=health|health insurance|kranken|krankenversicherung, liability=liability|haftpflicht, travel=travel insurance|reiseversicherung, cyber=cyber insurance, accident=accident insurance|unfall|unfallversicherung, pet=pet insurance, commercial=commercial lines|gewerbe, private=private lines|personal lines, reinsurance=reinsurance|rueckversicherung, casualty=casualty, non-life=non-life|p&c|property and casualty
freight: air=air|air freight|airfreight|luftfracht, ocean=ocean|ocean freight|sea freight|seefracht|sea, road=road|road freight|trucking|landverkehr, rail=rail|rail freight|schiene, parcel=parcel|parcels|paket, letters=letters|mail|brief, contract-logistics=contract logistics|kontraktlogistik, groupage=groupage|ltl, full-load=ftl
vehicles: vans=vans|transporter, trucks=trucks|heavy trucks|heavy duty|lkw|lorries, buses=buses|coaches|busse, cars=cars|passenger cars|pkw, motorcycles=motorcycles|motorbikes|motorraeder, tractors=tractors|traktoren, trams=trams|tram|strassenbahn, trains=trains, metro=metro|subway|underground|u-bahn, ferries=ferries, tugs=tugs|tug boats|tugboats, barges=barges, bikes=bikes|e-bikes|bicycles|fahrraeder, scooters=scooters, new=new cars|new vehicles|neuwagen, used=used cars|used vehicles|gebrauchtwagen
power: onshore=onshore, offshore=offshore
energy: wind=wind, solar=solar|photovoltaics|pv, hydro=hydro|hydropower|wasserkraft, nuclear=nuclear, coal=coal, biomass=biomass|biogas, geothermal=geothermal, gas=gas, water=water|wasser, electricity=electricity|strom, heat=district heating|fernwaerme|heating, wastewater=wastewater|sewage|abwasser
voltage: high=high voltage|hochspannung, medium=medium voltage|mittelspannung, low=low voltage|niederspannung, extra-high=extra-high voltage
medicine: orthopaedics=orthopaedics|orthopedics|orthopaedie, ophthalmology=ophthalmology|augenheilkunde|eye clinic, cardiology=cardiology|kardiologie, oncology=oncology|onkologie, neurology=neurology|neurologie, dermatology=dermatology|dermatologie, paediatrics=paediatrics|pediatrics|paediatrie, gynaecology=gynaecology|gynecology|gynaekologie, obstetrics=obstetrics|maternity|geburtshilfe, urology=urology|urologie, surgery=surgery|general surgery|chirurgie, radiology=radiology|radiologie, psychiatry=psychiatry|psychiatrie, geriatrics=geriatrics|geriatrie, intensive-care=intensive care|icu|intensivstation, emergency=emergency department|accident and emergency|a&e|notaufnahme, ent=ent|hno, gastroenterology=gastroenterology|gastroenterologie, nephrology=nephrology|nephrologie|dialysis|dialyse, rheumatology=rheumatology|rheumatologie, haematology=haematology|hematology, anaesthesia=anaesthesia|anesthesia|anaesthesie, pathology=pathology|pathologie, endocrinology=endocrinology, pulmonology=pulmonology|respiratory medicine|pneumologie, dentistry=dentistry|dental, trauma=trauma|traumatology, internal-medicine=internal medicine|innere medizin, physiotherapy=physiotherapy|physiotherapie, vaccines=vaccines, palliative=palliative care, immunology=immunology, rare-diseases=rare diseases, diabetes=diabetes, cardiovascular=cardiovascular
care: inpatient=inpatient|stationaer, outpatient=outpatient|ambulant|ambulatory, home-care=home care|domiciliary care|pflegedienst, residential=residential care|nursing homes|pflegeheime, day-care=day care|tagespflege
format: supermarkets=supermarkets|supermaerkte, convenience=convenience|convenience stores|petrol|petrol stations|tankstellen, hypermarkets=hypermarkets, discounters=discounters|discounter|discount, drugstores=drugstores|drogerie|drogerien, pharmacies=pharmacies|apotheken, department-stores=department stores|warenhaeuser, diy=diy|diy stores|baumaerkte, wholesale=wholesale|grosshandel, food-service=foodservice|food service|horeca|gastronomie, travel-retail=travel retail|duty free, kiosks=kiosks, cash-and-carry=cash and carry, vending=vending, online-shop=online shop|webshop|e-commerce|ecommerce|onlinehandel, outlets=outlets
goods: frozen=frozen|frozen food|tiefkuehl|tk, bakery=bakery|bread|backwaren, dairy=dairy|molkereiprodukte|mopro|milk, produce=fresh produce|fruit and vegetables|fruit & vegetables|fruit|vegetables|obst und gemuese|obst, meat=meat|fleisch|butchery, fish=fish|seafood|fisch, poultry=poultry|gefluegel, eggs=eggs, drinks=drinks|beverages|soft drinks|getraenke, water=mineral water, wine=wine|wines|wein, beer=beer|beers|bier, spirits=spirits|spirituosen, coffee=coffee|kaffee, tea=tea, snacks=snacks|crisps, chocolate=chocolate|schokolade, gums=gums|jellies|fruchtgummi, biscuits=biscuits|cookies|kekse, confectionery=confectionery|suesswaren, cereals=cereals|muesli, pasta=pasta|nudeln, sauces=sauces, ice-cream=ice cream|eis, baby=baby|baby food|babynahrung, pet-food=pet food|petcare|tiernahrung, toys=toys|spielwaren, shoes=shoes|footwear|schuhe, menswear=menswear|herrenmode|herren, womenswear=womenswear|ladieswear|damenmode|damen, kidswear=kidswear|childrenswear|kindermode, apparel=apparel|clothing|fashion|bekleidung|textil, jewellery=jewellery|jewelry|schmuck, watches=watches|uhren, cosmetics=cosmetics|beauty|kosmetik|make-up, skin-care=skin care|skincare|hautpflege, hair-care=hair care|haircare|haarpflege, oral-care=oral care, fragrances=fragrance|fragrances|perfume|duefte, detergents=detergents|laundry care|waschmittel, paper=tissue|hygiene paper, electronics=consumer electronics|electronics|elektronik, furniture=furniture|moebel, kitchens=kitchens|kuechen, garden=garden|gardening|garten, tools=power tools|hand tools, lighting=lighting|leuchten, books=books|buecher, sports=sporting goods|sportswear, stationery=stationery|schreibwaren, flowers=flowers|blumen, eyewear=eyewear|brillen, mattresses=mattresses, tyres=tyres|tires|reifen, seasonal=seasonal|saisonware
appliances: washing-machines=washing machines|laundry|waschmaschinen, dishwashers=dishwashers|geschirrspueler, refrigerators=refrigerators|fridges|cooling|kuehlschraenke, ovens=ovens|cookers|herde, dryers=dryers|trockner, vacuum-cleaners=vacuum cleaners|staubsauger, coffee-machines=coffee machines|kaffeemaschinen, air-conditioners=air conditioners|klimageraete, heat-pumps=heat pumps|waermepumpen, boilers=boilers|heizkessel, pumps=pumps|pumpen, valves=valves|ventile, bearings=bearings, gearboxes=gearboxes|getriebe, engines=engines|motoren, batteries=batteries|batterien, sensors=sensors|sensoren, cables=cables|kabel, lifts=lifts|elevators|aufzuege, escalators=escalators|rolltreppen, cranes=cranes|krane, excavators=excavators|bagger, printers=printers|drucker, cameras=cameras|kameras, phones=smartphones, tablets=tablets, televisions=televisions|tv sets, headphones=headphones|audio, wearables=wearables, windows=window systems|fenster, doors=doors|tueren
farming: cattle=cattle|rinder, pigs=pigs|schweine, poultry=poultry|laying hens, sheep=sheep, wheat=wheat|weizen, maize=maize|corn|mais, potatoes=potatoes|kartoffeln, rapeseed=rapeseed|raps, vegetables=vegetable growing, vineyards=vineyards, orchards=orchards, forestry=forestry|forst, aquaculture=aquaculture
banking: mortgages=mortgages|mortgage|home loans|baufinanzierung|hypotheken, consumer-loans=consumer loans|consumer credit|personal loans|konsumentenkredit, cards=credit cards|cards|kreditkarten, deposits=deposits|savings|einlagen|sparen, leasing=leasing, auto-loans=auto loans|auto finance|autofinanzierung, factoring=factoring, wealth=wealth|wealth management|private banking|vermoegensverwaltung, pensions=pensions|altersvorsorge, equities=equities|aktien, bonds=fixed income|bonds|anleihen, current-accounts=current accounts|girokonten, student-loans=student loans
platform: ios=ios|iphone|ipad, android=android, windows=windows, linux=linux, macos=macos|mac, playstation=playstation, xbox=xbox, nintendo=nintendo
code: java=java, python=python, go=golang|go sdk, dotnet=.net|dotnet|c#, php=php, ruby=ruby, javascript=javascript|typescript|node.js, rust=rust, swift=swift, kotlin=kotlin
seat: headquarters=headquarters|head office|hq|zentrale|hauptverwaltung, branches=branches|branch network|branch offices|filialen|geschaeftsstellen|field offices|aussenstellen, stores=stores|maerkte, plants=plants|werke, warehouses=warehouses|logistics centres, field=field force|aussendienst, inside=inside sales|innendienst
telecom: mobile=mobile network|mobilfunk|consumer mobile, fixed=fixed line|fixed network|festnetz|broadband|fibre, cable=cable network, tv=pay tv
channel: instagram=instagram, tiktok=tiktok, youtube=youtube, linkedin=linkedin, facebook=facebook, whatsapp=whatsapp, phone=phone|phone channel|telephone|telefon, email=email channel|e-mail channel, chat=chat channel, web=web channel, app=app channel
subject: maths=maths|mathematics|mathematik, physics=physics|physik, chemistry=chemistry|chemie, biology=biology|biologie, history=history|geschichte, geography=geography|geographie, music=music|musik, philosophy=philosophy|philosophie
media: tv=tv|television|fernsehen, radio=radio|hoerfunk, print=print|newspapers|zeitung, magazines=magazines|zeitschriften, podcasts=podcasts, film=film|cinema|kino
market: consumers=households|haushalte|haushaltskunden|private households|residential customers, smb=small business|small businesses|smb|sme|kmu|gewerbekunden|mittelstand, industrial=industrial customers|industriekunden|large industry, b2c=privatkunden|private customers|consumer|private senders, b2b=geschaeftskunden|business customers|contract customers|firmenkunden|corporate clients|corporate customers, hospitals=hospitals|krankenhaeuser|kliniken, pharmacies=pharmacies|apotheken, schools=schools|schulen, universities=universities|hochschulen, wholesalers=wholesalers, retailers=retailers, automotive=automotive, aviation=aviation, maritime=maritime, rail-sector=railways, aerospace=aerospace|luftfahrt, energy-sector=utilities|oil and gas|oil & gas, mining=mining|bergbau, chemicals=chemicals|chemie, pharma-sector=pharma, food-industry=food and beverage|food & beverage industry, construction-sector=construction|bau, agriculture=agriculture|landwirtschaft, telecom=telco|telecommunications, healthcare=healthcare, financial-services=financial services|banks|banken, insurance-sector=insurers, public-sector=public sector|government|behoerden|federal, defence=defence|defense, hospitality-sector=hospitality, nonprofit-sector=nonprofit|charities, municipalities=municipalities|kommunen
people: women=women|frauen, men=men|maenner, girls=girls|maedchen, boys=boys|jungen, youth=youth|jugend|young people, seniors=seniors|senioren|elderly, children=children|kinder, families=families|familien, adults=adults|erwachsene, students=students, refugees=refugees, u19=u19, u17=u17, u21=u21
school: primary=primary|primary school|grundschule|elementary, secondary=secondary|secondary school|high school|gymnasium, sixth-form=sixth form|oberstufe, kindergarten=kindergarten|nursery|early years|kita, vocational=vocational|berufsschule, bachelor=undergraduate|bachelor, master=postgraduate|master
shift: early=early shift|morning shift|fruehschicht|frueh, late=late shift|afternoon shift|evening shift|spaetschicht, night=night shift|nachtschicht, day=day shift|tagschicht, weekend=weekend shift|wochenendschicht
days: mon-fri=weekdays|werktags, sat-sun=weekends|weekend|wochenende
estate: residential=residential|wohnen|wohnimmobilien, commercial=commercial property|commercial real estate|gewerbeimmobilien, office=offices|office buildings|office properties, retail=shopping centres|shopping malls|retail properties, industrial=industrial parks|logistics properties
building: civil=civil engineering|tiefbau, structural=building construction|hochbau, roads=roads|road construction|strassenbau, railways=railways|gleisbau, tunnels=tunnels|tunnelling|tunnelbau, bridges=bridges|brueckenbau, housing=housing|wohnungsbau, pipelines=pipelines
travel: short-haul=short-haul|short haul|kurzstrecke, long-haul=long-haul|long haul|langstrecke, regional=regional services|regional trains|nahverkehr|regionalverkehr, long-distance=long-distance|fernverkehr, cargo=cargo|fracht|gueterverkehr, passengers=passenger|passengers|personenverkehr, cruises=cruises|kreuzfahrten, city-breaks=city breaks, ski=ski, beach=beach holidays
arts: opera=opera|oper, drama=drama|schauspiel, ballet=ballet|ballett, concerts=concerts|konzerte, exhibitions=exhibitions|ausstellungen
sport: football=football|soccer|fussball, basketball=basketball, handball=handball, hockey=hockey, rugby=rugby, tennis=tennis, swimming=swimming|schwimmen, athletics=athletics|leichtathletik, cricket=cricket, volleyball=volleyball, cycling=cycling, golf=golf, gymnastics=gymnastics|turnen
`

/** Languages by their English and German adjectives, as regular expressions take them. */
export const languages: readonly (readonly [string, string])[] = [
  ['german', 'german|deutsch'],
  ['english', 'english|englisch'],
  ['french', 'french|französisch'],
  ['spanish', 'spanish|spanisch'],
  ['italian', 'italian|italienisch'],
  ['portuguese', 'portuguese|portugiesisch'],
  ['dutch', 'dutch|niederländisch'],
  ['polish', 'polish|polnisch'],
  ['czech', 'czech|tschechisch'],
  ['hungarian', 'hungarian|ungarisch'],
  ['romanian', 'romanian|rumänisch'],
  ['bulgarian', 'bulgarian|bulgarisch'],
  ['greek', 'greek|griechisch'],
  ['turkish', 'turkish|türkisch'],
  ['arabic', 'arabic|arabisch'],
  ['hebrew', 'hebrew|hebräisch'],
  ['russian', 'russian|russisch'],
  ['ukrainian', 'ukrainian|ukrainisch'],
  ['danish', 'danish|dänisch'],
  ['swedish', 'swedish|schwedisch'],
  ['norwegian', 'norwegian|norwegisch'],
  ['finnish', 'finnish|finnisch'],
  ['japanese', 'japanese|japanisch'],
  ['korean', 'korean|koreanisch'],
  ['chinese', 'chinese|chinesisch|mandarin|cantonese'],
  ['thai', 'thai|thailändisch'],
  ['vietnamese', 'vietnamese|vietnamesisch'],
  ['indonesian', 'indonesian|indonesisch'],
  ['hindi', 'hindi'],
  ['tamil', 'tamil'],
  ['bengali', 'bengali'],
  ['urdu', 'urdu'],
  ['swahili', 'swahili'],
  ['croatian', 'croatian|kroatisch'],
  ['serbian', 'serbian|serbisch'],
  ['slovak', 'slovak|slowakisch'],
  ['welsh', 'welsh'],
]

/** Words of names, and the ids of the segments that they name. */
export const namedParts: ReadonlyMap<string, readonly string[]> = read()

function read(): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const line of lines.trim().split('\n')) {
    const [family = '', members = ''] = line.split(/: (.*)/s)
    for (const member of members.split(', ')) {
      const [id = '', words = ''] = member.split('=')
      for (const word of words.split('|')) {
        const segment = family === 'market' ? `segment-${id}` : `segment-${family}/${id}`
        parts.set(word, [...(parts.get(word) ?? []), segment])
      }
    }
  }
  return parts
}
