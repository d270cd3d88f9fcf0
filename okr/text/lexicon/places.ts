/**
 * Places within a country or within a part of it: what lies in it, and after a bar how else it is written. A place that
 * is named like a word of every day ("Nice", "Reading", "Bath") is none here: beside "plant" or "site" it is known anyway.
 */
export const places = `
germany: bavaria|bayern, baden-wuerttemberg, saxony|sachsen, hesse|hessen, nrw|nordrhein-westfalen|north rhine-westphalia|rhineland|rheinland, lower saxony|niedersachsen, thuringia|thueringen, brandenburg, saxony-anhalt|sachsen-anhalt, mecklenburg|mecklenburg-vorpommern, rhineland-palatinate|rheinland-pfalz, saarland, schleswig-holstein, berlin, hamburg, bremen
bavaria: munich|muenchen, nuremberg|nuernberg, augsburg, regensburg, ingolstadt, wuerzburg, erlangen, fuerth, bamberg, bayreuth, passau, rosenheim, landshut, kempten, franconia, allgaeu, bavarian swabia|schwaben|swabia, upper bavaria|oberbayern, lower bavaria|niederbayern, upper palatinate|oberpfalz, upper franconia|oberfranken, middle franconia|mittelfranken, lower franconia|unterfranken
baden-wuerttemberg: stuttgart, mannheim, karlsruhe, freiburg, heidelberg, ulm, heilbronn, pforzheim, reutlingen, tuebingen, konstanz, friedrichshafen, ludwigsburg, sindelfingen
saxony: leipzig, dresden, chemnitz, zwickau, goerlitz, bautzen
hesse: frankfurt|frankfurt am main, kassel, wiesbaden, darmstadt, giessen, marburg, fulda, hanau, rhine-main|rhein-main
nrw: cologne|koeln, duesseldorf, ruhr|ruhrgebiet, dortmund, essen, muenster, bonn, bochum, duisburg, wuppertal, bielefeld, aachen, krefeld, moenchengladbach, leverkusen, oberhausen, gelsenkirchen, paderborn, solingen, neuss, guetersloh
lower-saxony: hannover|hanover, wolfsburg, braunschweig|brunswick, osnabrueck, oldenburg, goettingen, hildesheim, salzgitter, wilhelmshaven, lueneburg, emden
thuringia: erfurt, jena, weimar, eisenach
brandenburg: potsdam, cottbus
saxony-anhalt: magdeburg, halle an der saale, dessau
mecklenburg: rostock, schwerin, stralsund, greifswald
rhineland-palatinate: mainz, ludwigshafen, koblenz, trier, kaiserslautern
saarland: saarbruecken
schleswig-holstein: kiel, luebeck, flensburg
bremen: bremerhaven
austria: vienna|wien, graz, linz, salzburg, innsbruck, tyrol|tirol, klagenfurt, villach, bregenz, dornbirn, vorarlberg, carinthia|kaernten, styria|steiermark, burgenland, upper austria|oberoesterreich, lower austria|niederoesterreich
switzerland: zurich|zuerich, geneva|genf|geneve, basel, bern|berne, lausanne, lucerne|luzern, winterthur, st gallen|sankt gallen, lugano, fribourg, neuchatel|neuenburg, schaffhausen, ticino|tessin, valais|wallis, aargau, romandy|romandie
uk: england, scotland|scottish, wales|welsh, northern ireland
england: london, manchester, leeds, birmingham, midlands, east midlands, west midlands, yorkshire, bristol, liverpool, newcastle, sheffield, nottingham, oxford, cambridge, southampton, leicester, coventry, bradford, plymouth, brighton, norwich, milton keynes, exeter, york, sunderland, stoke-on-trent, wolverhampton, portsmouth, swindon, warwick, kent, essex, sussex, surrey, cornwall, devon, dorset, lancashire, cheshire, cumbria, norfolk, suffolk, east anglia, merseyside, teesside, tyneside, humberside, isle of wight
scotland: edinburgh, glasgow, aberdeen, dundee, inverness, stirling, highlands, orkney, shetland
wales: cardiff, swansea, wrexham
northern-ireland: belfast, derry, londonderry
ireland: dublin, cork, galway, limerick, waterford, kilkenny, sligo, munster, leinster, ulster, connacht
france: paris, lyon|lyons, marseille|marseilles, toulouse, bordeaux, nantes, lille, strasbourg|strassburg, grenoble, montpellier, rennes, reims, le havre, saint-etienne, toulon, dijon, nimes, clermont-ferrand, le mans, brest, limoges, amiens, metz, rouen, caen, orleans, mulhouse, avignon, annecy, perpignan, poitiers, bretagne|brittany, normandie|normandy, occitanie, alsace|elsass, provence, ile-de-france, auvergne, burgundy|bourgogne, aquitaine, corsica|corse|korsika, hauts-de-france|nord-pas-de-calais, grand est, pays de la loire, la reunion, guadeloupe, martinique
spain: madrid, catalonia|katalonien|cataluna|catalunya, andalusia|andalucia|andalusien, galicia, basque country|pais vasco|euskadi|baskenland, castilla, aragon, asturias, murcia, navarra, extremadura, cantabria, la rioja, canary islands|canarias|kanaren, balearics|baleares|balearen, comunidad valenciana, levante
catalonia: barcelona, girona, tarragona, lleida
andalusia: seville|sevilla, malaga, granada, cordoba, cadiz, almeria
galicia: vigo, a coruna
basque-country: bilbao, san sebastian, vitoria
levante: valencia, alicante
aragon: zaragoza
castilla: valladolid, salamanca, burgos, toledo
balearics: mallorca|majorca, palma, ibiza, menorca
canary-islands: tenerife, gran canaria, las palmas, lanzarote, fuerteventura
portugal: lisbon|lissabon|lisboa, porto|oporto, braga, coimbra, faro, algarve, madeira, azores|acores|azoren, aveiro, setubal
italy: rome|roma|rom, lombardy|lombardei|lombardia, piedmont|piemonte|piemont, veneto|venetien, tuscany|toscana|toskana, emilia-romagna, sicily|sizilien|sicilia, sardinia|sardegna|sardinien, campania, puglia|apulia|apulien, liguria|ligurien, lazio, calabria|kalabrien, friuli, south tyrol|suedtirol|alto adige, umbria, trento, mezzogiorno
lombardy: milan|mailand|milano, bergamo, brescia, monza
piedmont: turin|torino
veneto: venice|venedig|venezia, verona, padua|padova, vicenza
tuscany: florence|florenz|firenze, pisa, siena, livorno
emilia-romagna: bologna, modena, parma, rimini, ravenna
campania: naples|neapel|napoli, salerno
sicily: palermo, catania, messina
sardinia: cagliari
liguria: genoa|genua|genova
friuli: trieste|triest, udine
south-tyrol: bolzano|bozen
netherlands: amsterdam, rotterdam, utrecht, eindhoven, the hague|den haag, groningen, tilburg, breda, nijmegen, arnhem, maastricht, haarlem, leiden, delft, zwolle, brabant, limburg, friesland, gelderland, zeeland
belgium: brussels|bruessel|bruxelles|brussel, antwerp|antwerpen, ghent|gent|gand, bruges|bruegge|brugge, leuven, liege|luettich, namur, charleroi, flanders|flandern, wallonia|wallonie|wallonien
denmark: copenhagen|kopenhagen, aarhus, odense, aalborg, jutland|jylland|juetland, zealand|sjaelland, greenland|groenland
sweden: stockholm, gothenburg|goeteborg, malmo|malmoe, uppsala, linkoping, vasteras, orebro, lulea, umea, kiruna, skane
norway: oslo, bergen, trondheim, stavanger, tromso|tromsoe, kristiansand, bodo
finland: helsinki, espoo, tampere, turku, oulu, lapland|lappland, vantaa
iceland: reykjavik
estonia: tartu
lithuania: kaunas, klaipeda
poland: warsaw|warschau|warszawa, krakow|krakau|cracow, gdansk|danzig, wroclaw|breslau, poznan|posen, lodz, katowice|kattowitz, szczecin|stettin, lublin, gdynia, rzeszow, bydgoszcz, bialystok, silesia|schlesien
czechia: prague|prag, brno|bruenn, ostrava, plzen|pilsen, liberec, moravia|maehren, bohemia|boehmen
slovakia: bratislava, kosice, zilina
slovenia: ljubljana, maribor
hungary: budapest, gyor, debrecen, szeged, pecs, miskolc, kecskemet
romania: bucharest|bukarest, cluj|cluj-napoca|klausenburg, timisoara|temeswar, iasi, brasov|kronstadt, sibiu, constanta, transylvania|siebenbuergen
croatia: zagreb, rijeka, zadar, dubrovnik, istria|istrien, dalmatia|dalmatien
serbia: belgrade|belgrad|beograd, novi sad
bulgaria: sofia, plovdiv, varna
ukraine: kyiv|kiev|kiew, lviv|lwiw|lemberg, odesa|odessa, kharkiv, dnipro
greece: athens|athen, thessaloniki|saloniki, patras, crete|kreta, rhodes|rhodos, corfu|korfu, cyclades|kykladen
cyprus: nicosia|nikosia, limassol, larnaca
turkey: istanbul, ankara, izmir, antalya, bursa, adana, anatolia|anatolien
israel: tel aviv, haifa, jerusalem
uae: dubai, abu dhabi, sharjah
saudi-arabia: riyadh|riad, jeddah|dschidda, dammam, neom
qatar: doha
jordan: amman
lebanon: beirut
us: california, texas, florida, new york state, ohio, oregon, washington, washington dc, arizona, colorado, utah, nevada, georgia, carolina|north carolina|south carolina, virginia, tennessee, pennsylvania, michigan, illinois, wisconsin, minnesota, indiana, missouri, kansas, massachusetts, maryland, alabama, louisiana, kentucky, oklahoma, arkansas, mississippi, iowa, nebraska, idaho, montana, wyoming, north dakota, south dakota, new mexico, connecticut, vermont, new hampshire, rhode island, delaware, west virginia, new jersey, alaska, hawaii, puerto rico, new england, west coast, east coast, gulf coast, gulf of mexico, pacific northwest, great lakes, new york|nyc
california: san francisco|sf bay area, los angeles, san diego, sacramento, oakland, bay area, san jose, silicon valley, fresno, long beach, anaheim, palo alto
texas: austin, dallas, houston, san antonio, fort worth, el paso
florida: miami, tampa, orlando, jacksonville, fort lauderdale
ohio: cleveland, columbus, cincinnati
new-york: brooklyn, manhattan, bronx
new-york-state: buffalo ny, albany, rochester
illinois: chicago
massachusetts: boston
pennsylvania: philadelphia, pittsburgh
michigan: detroit, grand rapids, ann arbor
minnesota: minneapolis, st paul
wisconsin: milwaukee
missouri: st louis, kansas city
indiana: indianapolis
tennessee: nashville, memphis, chattanooga
georgia: atlanta, savannah
carolina: charlotte, raleigh, durham, charleston, greenville
virginia: richmond, norfolk va
maryland: baltimore
kentucky: louisville
louisiana: new orleans, baton rouge
alabama: birmingham alabama, huntsville
colorado: denver, boulder colorado
arizona: phoenix, tucson, scottsdale
nevada: las vegas, reno
utah: salt lake city
new-mexico: albuquerque
oklahoma: oklahoma city, tulsa
nebraska: omaha
washington: seattle, tacoma, spokane
oregon: portland
idaho: boise
alaska: anchorage
hawaii: honolulu
canada: ontario, quebec, alberta, british columbia, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, prairies
ontario: toronto, ottawa, hamilton ontario, london ontario, kitchener, mississauga
quebec: montreal
alberta: calgary, edmonton
british-columbia: vancouver
manitoba: winnipeg
nova-scotia: halifax
mexico: mexico city|ciudad de mexico|cdmx, monterrey, guadalajara, puebla, tijuana, queretaro, cancun, merida, yucatan, jalisco, nuevo ciudad juarez
guatemala: guatemala city
brazil: sao paulo, rio de janeiro|rio, brasilia, belo horizonte, porto alegre, curitiba, recife, salvador bahia, fortaleza, manaus, minas gerais, parana, bahia, campinas
argentina: buenos aires, rosario, mendoza, patagonia|patagonien
chile: santiago, valparaiso, concepcion, antofagasta
colombia: bogota, medellin, barranquilla, cartagena, bucaramanga
peru: lima, arequipa, trujillo, cusco|cuzco, callao
ecuador: quito, guayaquil
uruguay: montevideo
bolivia: la paz, santa cruz
venezuela: caracas
paraguay: asuncion
caribbean: jamaica|jamaika, cuba|kuba, dominican republic|dominikanische republik, barbados, trinidad, bahamas
south-africa: cape town|kapstadt, western cape, eastern cape, johannesburg, durban, pretoria, gauteng, kwazulu-natal, port elizabeth
kenya: nairobi, mombasa, kisumu
nigeria: lagos, abuja, kano, ibadan, port harcourt
egypt: cairo|kairo, alexandria
morocco: casablanca, rabat, marrakesh|marrakech, tangier|tanger
tunisia: tunis
algeria: algiers|alger
ghana: accra, kumasi
ethiopia: addis ababa|addis abeba
tanzania: dar es salaam, zanzibar|sansibar, arusha
uganda: kampala
rwanda: kigali
senegal: dakar
zambia: lusaka
zimbabwe: harare, bulawayo
mozambique: maputo, beira
angola: luanda
cameroon: douala, yaounde
ivory-coast: abidjan
namibia: windhoek
botswana: gaborone
india: mumbai|bombay, delhi|new delhi, karnataka, telangana, tamil nadu, maharashtra, gujarat, kerala, punjab, rajasthan, uttar pradesh, madhya pradesh, west bengal, bihar, odisha, andhra pradesh, assam, haryana, goa
karnataka: bangalore|bengaluru, mysore|mysuru
telangana: hyderabad
tamil-nadu: chennai|madras, coimbatore
maharashtra: pune, nagpur, nashik
gujarat: ahmedabad, surat, vadodara
kerala: kochi, trivandrum
rajasthan: jaipur
uttar-pradesh: lucknow, noida, kanpur
madhya-pradesh: indore, bhopal
west-bengal: kolkata|calcutta
haryana: gurgaon|gurugram
punjab: chandigarh
andhra-pradesh: visakhapatnam
pakistan: karachi, lahore, islamabad, sindh
bangladesh: dhaka, chittagong
sri-lanka: colombo
nepal: kathmandu
china: shanghai, beijing|peking, shenzhen, hong kong|hongkong, guangzhou, chengdu, wuhan, tianjin, hangzhou, nanjing, suzhou, chongqing, xian, qingdao, dalian, shenyang, xiamen, guangdong, sichuan, macau
japan: tokyo|tokio, osaka, nagoya, kyoto, fukuoka, sapporo, yokohama, kobe, hiroshima, sendai, hokkaido, kyushu, kansai, kanto, okinawa
korea: seoul, busan, incheon, daegu, daejeon, ulsan
taiwan: taipei, kaohsiung, hsinchu, taichung
vietnam: hanoi, ho chi minh|ho chi minh city|saigon, da nang|danang, haiphong
thailand: bangkok, chiang mai, phuket, rayong
malaysia: kuala lumpur, penang, johor, selangor, sabah, sarawak
indonesia: jakarta, bali, sumatra, surabaya, bandung, medan, borneo, sulawesi, batam
philippines: manila, cebu, davao, luzon, mindanao
cambodia: phnom penh
myanmar: yangon
kazakhstan: almaty, astana
uzbekistan: tashkent
australia: new south wales|nsw, victoria, queensland, western australia, south australia, tasmania, northern territory, canberra
new-south-wales: sydney, newcastle nsw, wollongong
victoria: melbourne, geelong
queensland: brisbane, gold coast, cairns, townsville
western-australia: perth
south-australia: adelaide
northern-territory: darwin
tasmania: hobart
new-zealand: auckland, wellington, christchurch, dunedin, waikato, otago, canterbury
`
