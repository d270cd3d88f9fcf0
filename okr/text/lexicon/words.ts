/** Words that say nothing about an aim. */
export const stopWords: Record<'en' | 'de' | 'other', string> = {
  en: `a an the and or but nor of to in on at by for from with into onto as is are was were be been being it its this that these those there
    we our us ours you your they their them he she his her i my me who whom whose which what when where while how than then so such via per each
    every all any both some most many much own other others another not only just also too very even still yet already again ever once
    can could should would will shall may might must do does did done have has had having get gets getting got let lets make makes
    if because since until till before after during between among across through throughout about against around along within toward towards
    up out off over under here now one ones etc eg ie vs versus e.g i.e able ready fully well really actually currently
    instead today ll ve re s t d m using use uses used based including include includes included e g via onto upon per thereby therefore thus hence
    around plus minus like look looks whether either neither upon also`,
  other: `le la les des du de et pour au aux nos notre dans par sur une en que qui el los las del y para con por una sus nuestro nuestra nuestros nuestras al
    il lo gli della dei delle degli nel per nostri nostra nostro het een van voor met onze ons te naar bij aan uit om`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber nicht kein von vom zu zum zur im in ins an am auf aus bei beim mit nach
    fuer durch gegen ohne um bis als wie ist sind war waren wird werden wurde wurden sein haben hat hatte kann koennen soll sollen
    muss muessen wir uns unser unsere unseren unserem unserer ihr ihre ihren sie er es ich sich so auch nur noch schon sehr dass wenn weil
    damit dabei dazu da hier dort jede jeder jedes jeden alle allen aller pro je zwischen waehrend innerhalb ueber unter vor seit sowie bzw
    dieser diese dieses diesen diesem statt bisher bislang heute etwa ca rund aktuell derzeit durchs ans`,
}

/** Words common in any plan: they are compared, and weigh little. */
export const commonWords = `new key first second third next last top main major core basic general common current existing further future
  team teams department departments company organisation organization business group groups unit function functional section area areas level
  goal goals target targets objective objectives result results outcome outcomes okr initiative initiatives priority priorities
  work working way ways thing things part parts set sets list number numbers avg rate rates ratio percentage percent share score scores total average median
  point points time times day days week weeks month months quarter quarters year years q1 q2 q3 q4 monthly weekly daily quarterly annual yearly
  good great right full fully complete clear clearly successful successfully success effective effectively strong significant significantly
  internal external global local worldwide overall entire whole different various multiple several single related relevant specific critical important
  create make take give bring put set go come get keep continue start run use need needs want
  define defined definition ensure ensuring achieve achieving reach meet meeting deliver provide enable support help allow manage managing management
  work build change changes update updates updated set-up prepare preparation plan plans planned planning step steps phase iteration iterate
  based across least most end basis order case cases end-to-end state status issue issues item items task tasks activity activities
  information material materials standard standards best better solution solutions service services product products
  increase decrease improve reduce growth grow size value values high higher low lower large small big long short
  ziel ziele ergebnis team abteilung bereich unternehmen neu neue neuen neuer wichtig gesamt prozent anzahl quote rate anteil jahr quartal monat woche tag`

/** What a text says of itself as an OKR, not of its aim. */
export const fillerPhrases = `number of, rate of, percentage of, percent of, share of, proportion of, amount of, level of, total number of, in order to, as well as, so that, such as, based on, due to, in terms of, focus on, make sure, at the same time, anzahl der, anteil der, zahl der, rate der, work on, continue to, a lot of, in the hands of, be able to, hit rate of, score of, custom, customs, customise, customize, first time, first-time, second time, same time, full time, full-time, part time, part-time, real time, real-time, night-time, any time, each time, every time, long time, time zone, over time, time off, one time, of the time, at a time, time period, end to end`

/** Everyday words that name no object: they weigh less than the name of a thing. */
export const plainWords = `experience experiences experienced management managing organisational organizational structure direction qualified worth employment employ philosophy responsible responsibility responsibilities specialist specialists expert experts request requests component components old older oldest young modern past late early earlier recent previous inside outside beyond near far close closer close-to easy easier hard harder
  simple simply quickly slowly people person persons somebody anybody everybody everyone everything nothing something anything nobody man woman
  become becomes became turn turns turning turned reach reaches find finds finding found look see show shows seen know known think believe feel say
  tell talk ask asks asked call calls want wants need wish like hope try tries trying tried help helps leave leaves left stay stays stand bring brings
  take takes taking taken put puts hold holds run runs running carry send sends sent receive receives pass passes passed move offer offers open opens
  begin begins end ends finish close closes closed stop stops happen happens cause causes lead leads follow follows fall win wins lose loses lost pay
  pays paid buy buys spend save gain gains check checks read write speak learn play apply applies applied handle handles handled serve serves served
  cover covers covered hit hits miss misses missed avoid allow allows let keep keeps kept share shares join joins choose chosen pick decide agree agreed
  accept accepted understand explain describe present presents represent mean means matter matters count counts count-on depend depends rely belong
  way ways place places side sides hand hands head face name names kind kinds sort type types form range variety amount sum couple dozen hundred
  thousand half third quarter lot bit piece whole rest balance difference example fact idea reason problem problems question answer attention effort
  efforts success failure chance opportunity advantage benefit benefits impact effect effects influence role importance interest attention care
  able unable aware open closed free busy ready possible impossible sure certain likely actual real true correct wrong proper necessary useful
  helpful important serious simple special single double common rare usual regular normal similar same different equal extra additional available
  positive negative active passive happy sad short long wide narrow deep near thin thick heavy light small tiny large huge great giant main minor
  always never often sometimes usually rarely mostly nearly almost about exactly roughly approximately quite rather together alone instead otherwise
  first second third fourth last final initial original latest next previous each per today tomorrow yesterday week month day days hour hours minute
  morning evening night half-year period stage moment start middle around roughly plus minus above below under over
  better best worse worst higher highest lower lowest bigger biggest smaller smallest stronger weaker faster slower longer shorter fewer greater
  mindset commitment excellence ambition ambitious focus focused attention passion passionate momentum energy potential strength strengths
  world-wide industry leading leader-ship place-holder everywhere anywhere somewhere elsewhere everyday whenever wherever
  schaffen bringen machen geben nehmen bleiben kommen gehen stehen finden zeigen abwickeln absolvieren erreichen ermoeglichen bieten bestehen
  gut bessere beste gross grosse klein kleine lang kurz viel viele wenig einfach schnell moeglich notwendig gemeinsam vollstaendig regelmaessig`
