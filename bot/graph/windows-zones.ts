import { IANAZone } from 'luxon'

/** Windows' names of time zones and the IANA zone that CLDR gives for each in the whole world ("001"). */
const zones = `
Dateline Standard Time=Etc/GMT+12|UTC-11=Etc/GMT+11|Aleutian Standard Time=America/Adak
Hawaiian Standard Time=Pacific/Honolulu|Marquesas Standard Time=Pacific/Marquesas
Alaskan Standard Time=America/Anchorage|UTC-09=Etc/GMT+9|Pacific Standard Time=America/Los_Angeles
Pacific Standard Time (Mexico)=America/Tijuana|UTC-08=Etc/GMT+8|Mountain Standard Time=America/Denver
US Mountain Standard Time=America/Phoenix|Mountain Standard Time (Mexico)=America/Mazatlan
Yukon Standard Time=America/Whitehorse|Central Standard Time=America/Chicago
Central America Standard Time=America/Guatemala|Easter Island Standard Time=Pacific/Easter
Central Standard Time (Mexico)=America/Mexico_City|Canada Central Standard Time=America/Regina
Eastern Standard Time=America/New_York|SA Pacific Standard Time=America/Bogota
Eastern Standard Time (Mexico)=America/Cancun|Haiti Standard Time=America/Port-au-Prince
Cuba Standard Time=America/Havana|US Eastern Standard Time=America/Indianapolis
Turks And Caicos Standard Time=America/Grand_Turk|Atlantic Standard Time=America/Halifax
Paraguay Standard Time=America/Asuncion|Venezuela Standard Time=America/Caracas
Central Brazilian Standard Time=America/Cuiaba|SA Western Standard Time=America/La_Paz
Pacific SA Standard Time=America/Santiago|Newfoundland Standard Time=America/St_Johns
Tocantins Standard Time=America/Araguaina|E. South America Standard Time=America/Sao_Paulo
SA Eastern Standard Time=America/Cayenne|Argentina Standard Time=America/Buenos_Aires
Greenland Standard Time=America/Godthab|Montevideo Standard Time=America/Montevideo
Magallanes Standard Time=America/Punta_Arenas|Saint Pierre Standard Time=America/Miquelon
Bahia Standard Time=America/Bahia|UTC-02=Etc/GMT+2|Azores Standard Time=Atlantic/Azores
Cape Verde Standard Time=Atlantic/Cape_Verde|UTC=Etc/UTC|GMT Standard Time=Europe/London
Greenwich Standard Time=Atlantic/Reykjavik|Sao Tome Standard Time=Africa/Sao_Tome
Morocco Standard Time=Africa/Casablanca|W. Europe Standard Time=Europe/Berlin
Central Europe Standard Time=Europe/Budapest|Romance Standard Time=Europe/Paris
Central European Standard Time=Europe/Warsaw|W. Central Africa Standard Time=Africa/Lagos
GTB Standard Time=Europe/Bucharest|Middle East Standard Time=Asia/Beirut
Egypt Standard Time=Africa/Cairo|E. Europe Standard Time=Europe/Chisinau
West Bank Standard Time=Asia/Hebron|South Africa Standard Time=Africa/Johannesburg
FLE Standard Time=Europe/Kiev|Israel Standard Time=Asia/Jerusalem
South Sudan Standard Time=Africa/Juba|Kaliningrad Standard Time=Europe/Kaliningrad
Sudan Standard Time=Africa/Khartoum|Libya Standard Time=Africa/Tripoli
Namibia Standard Time=Africa/Windhoek|Jordan Standard Time=Asia/Amman
Arabic Standard Time=Asia/Baghdad|Syria Standard Time=Asia/Damascus
Turkey Standard Time=Europe/Istanbul|Arab Standard Time=Asia/Riyadh
Belarus Standard Time=Europe/Minsk|Russian Standard Time=Europe/Moscow
E. Africa Standard Time=Africa/Nairobi|Volgograd Standard Time=Europe/Volgograd
Iran Standard Time=Asia/Tehran|Arabian Standard Time=Asia/Dubai
Astrakhan Standard Time=Europe/Astrakhan|Azerbaijan Standard Time=Asia/Baku
Russia Time Zone 3=Europe/Samara|Mauritius Standard Time=Indian/Mauritius
Saratov Standard Time=Europe/Saratov|Georgian Standard Time=Asia/Tbilisi
Caucasus Standard Time=Asia/Yerevan|Afghanistan Standard Time=Asia/Kabul
West Asia Standard Time=Asia/Tashkent|Qyzylorda Standard Time=Asia/Qyzylorda
Ekaterinburg Standard Time=Asia/Yekaterinburg|Pakistan Standard Time=Asia/Karachi
India Standard Time=Asia/Calcutta|Sri Lanka Standard Time=Asia/Colombo
Nepal Standard Time=Asia/Katmandu|Central Asia Standard Time=Asia/Bishkek
Bangladesh Standard Time=Asia/Dhaka|Omsk Standard Time=Asia/Omsk
Myanmar Standard Time=Asia/Rangoon|SE Asia Standard Time=Asia/Bangkok
Altai Standard Time=Asia/Barnaul|W. Mongolia Standard Time=Asia/Hovd
North Asia Standard Time=Asia/Krasnoyarsk|N. Central Asia Standard Time=Asia/Novosibirsk
Tomsk Standard Time=Asia/Tomsk|China Standard Time=Asia/Shanghai
North Asia East Standard Time=Asia/Irkutsk|Singapore Standard Time=Asia/Singapore
W. Australia Standard Time=Australia/Perth|Taipei Standard Time=Asia/Taipei
Ulaanbaatar Standard Time=Asia/Ulaanbaatar|Aus Central W. Standard Time=Australia/Eucla
Transbaikal Standard Time=Asia/Chita|Tokyo Standard Time=Asia/Tokyo
North Korea Standard Time=Asia/Pyongyang|Korea Standard Time=Asia/Seoul
Yakutsk Standard Time=Asia/Yakutsk|Cen. Australia Standard Time=Australia/Adelaide
AUS Central Standard Time=Australia/Darwin|E. Australia Standard Time=Australia/Brisbane
AUS Eastern Standard Time=Australia/Sydney|West Pacific Standard Time=Pacific/Port_Moresby
Tasmania Standard Time=Australia/Hobart|Vladivostok Standard Time=Asia/Vladivostok
Lord Howe Standard Time=Australia/Lord_Howe|Bougainville Standard Time=Pacific/Bougainville
Russia Time Zone 10=Asia/Srednekolymsk|Magadan Standard Time=Asia/Magadan
Norfolk Standard Time=Pacific/Norfolk|Sakhalin Standard Time=Asia/Sakhalin
Central Pacific Standard Time=Pacific/Guadalcanal|Russia Time Zone 11=Asia/Kamchatka
New Zealand Standard Time=Pacific/Auckland|UTC+12=Etc/GMT-12|Fiji Standard Time=Pacific/Fiji
Chatham Islands Standard Time=Pacific/Chatham|UTC+13=Etc/GMT-13|Tonga Standard Time=Pacific/Tongatapu
Samoa Standard Time=Pacific/Apia|Line Islands Standard Time=Pacific/Kiritimati`

const pairs = zones
  .split(/[\n|]/)
  .filter(Boolean)
  .map((pair) => {
    const at = pair.indexOf('=')
    return { windows: pair.slice(0, at), iana: pair.slice(at + 1) }
  })
const ianaByName = new Map(pairs.map(({ windows, iana }) => [windows.toLowerCase(), iana]))
const windowsByIana = new Map(pairs.map(({ windows, iana }) => [iana, windows]))

/** The IANA zone behind a Windows or IANA name, as Graph uses both; undefined when it is neither. */
export function ianaZone(name: string): string | undefined {
  const known = ianaByName.get(name.toLowerCase())
  if (known !== undefined) return known
  return IANAZone.isValidZone(name) ? name : undefined
}

const found = new Map<string, string | undefined>()

/**
 * The name under which Exchange certainly knows a zone in this year: Windows' own, or that of a zone whose clocks show
 * the same time all year. Exchange takes only some IANA names.
 */
export function windowsZone(iana: string, year: number): string | undefined {
  const exact = windowsByIana.get(iana)
  if (exact !== undefined) return exact
  const key = `${iana}/${year}`
  if (!found.has(key)) found.set(key, equivalent(iana, year))
  return found.get(key)
}

function equivalent(iana: string, year: number): string | undefined {
  if (!IANAZone.isValidZone(iana)) return undefined
  const [months, halfDays] = [instantsOf(year, 12), instantsOf(year, 732)]
  const same = (other: string, instants: readonly number[]): boolean =>
    instants.every((instant) => offset(other, instant) === offset(iana, instant))
  // Most zones differ in some month, so that few are compared day by day. Clocks change at night.
  return pairs.find((pair) => same(pair.iana, months) && same(pair.iana, halfDays))?.windows
}

function offset(iana: string, instant: number): number {
  return IANAZone.create(iana).offset(instant)
}

function instantsOf(year: number, count: number): number[] {
  const start = Date.UTC(year, 0, 1)
  const step = (Date.UTC(year + 1, 0, 1) - start) / count
  return Array.from({ length: count }, (_, i) => start + i * step)
}
