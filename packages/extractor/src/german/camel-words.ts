import { wordSet, wordsIn } from '../word-list.ts';

/** Words with a capital inside them, from German and business news; a heading is never split there. */
const CAMEL_WORDS: readonly string[] = wordsIn(`
    BILDplus AboutYou AfD AirBerlin AirBnB AirPods AirTag AkzoNobel ArcelorMittal AstraZeneca AstroTurf AuDHS
    AutoScout BaFin BAföG BamS BayernLB BayWa BfArM BfR BfS BfV BioNTech BlaBlaCar BlackBerry BlackRock BuzzFeed
    BVerfG BVerwG ChatGPT ChemChina CinemaxX CoBa CompuGroup ConocoPhillips CrowdStrike CureVac DaZ DeepL DeepMind
    DeepSeek DeFi DeLorean DeSantis DiCaprio DigitalPakt DisneyPlus DocMorris DocuSign DreamWorks DrKW DuMont eBay
    ElringKlinger EnBW EuGH EuroFighter EuroHawk ExxonMobil FaceApp FaceTime FairTrade FedEx FinCEN FinTech FinTechs
    FlatexDegiro FlixBus FlixTrain FoodWatch FridaysForFuture GameStop GaN GeForce GitHub GlaxoSmithKline GmbH GmbHs
    GoFundMe GoPro GreenPeace HandyGames HarperCollins HartzIV HeidelbergCement HelloFresh HipHop HiPP HochTief
    HoGeSa HomeOffice HomePod HuffPost HypoVereinsbank HzE iCloud ImmobilienScout ImmoScout ImmunityBio InBev
    InfoWars InfraTest InstaGram InsurTech InterCity InterContinental InTouch iPad iPhone iPhones JetBlue JuSos
    KaDeWe KarstadtQuelle KfW KidS KiTa KiTas LafargeHolcim LaGuardia LaLiga LaTeX LeBron LibreOffice LinkedIn
    LiveScience LkSG LongCovid LuxLeaks MacArthur MacBook MacGyver MasterCard McAfee McCain McConnell McDonald
    McDonalds McKinsey McLaren MdB MdBs MdL MediaMarkt MediaMarktSaturn MediaSaturn MetLife MeToo MoMA MoPo MuSchG
    MySpace NetApp NetBank NetCologne NoCovid NordLB NordVPN NorthVolt NuScale OneDrive OnePlus OnlyFans OpenAI
    OpenSource PanAm PayPal PeTA PewDiePie PhD PlayStation PowerPoint PricewaterhouseCoopers ProSieben ProSiebenSat
    PubMed PwC QuantumScape QuickTime RedBull RegTech ResearchGate RheinEnergie RyanAir SaarLB SafeSearch SchuFa
    SchülerVZ ServiceNow SkyDSL SmartHome SnapChat SoftBank SolarCity SolarEdge SolarWorld SoundCloud SpaceX SparDa
    StartUp StartUps StayFriends StepStone StGB StPO StudiVZ StVO SunExpress SunPower SwissAir SwissLife SwissRe TaZ
    TeamViewer TecDAX TecDax TechCrunch TeleColumbus TeslaMotors ThyssenKrupp TikTok TotalEnergies TransFair
    TripAdvisor TrustPilot TuS TuSpo UniCredit UnitedHealth VaR VerDi VfB VfL VfR VisaEurope WarnApp WeChat WeWork
    WhatsApp WikiLeaks WikiPedia WindowsPhone WireCard WiWo WordPress XboxOne XetraGold YouGov YouTube YouTuber
    YouTuberin YouTubern ZeroCovid ZooPlus`);

/** Acronyms that a kicker may end with, so that the headline is glued to a capital: `Streit mit den USARussland …`. */
const ACRONYMS: ReadonlySet<string> = wordSet(`
    USA US EU UN UNO UK CDU CSU SPD FDP BSW AKW BKA BND DFB DFL DGB DIHK EM EZB FBI CIA NSA FIFA UEFA IOC IS ISS IT
    IWF KI LKA NATO NPD NRW NSU ÖVP SPÖ FPÖ RAF RKI TV UBS BMW VW ZDF ARD WDR WM WHO WTO GEW IG DB BVB HSV FCB DAX
    OECD OPEC OSZE PKK RWE SAP SBB VDA DDR BRD GUS`);

const SHORT_WORD = 5;
const LETTER = /[\p{L}\p{M}]/u;
const NAME_HEAD = /^(?:Mac|De|Di|Du|La|Le|Van|O)$|Mc$/u;
const GENDER_ENDING = /^In(?:nen)?(?!\p{L})/u;
const SINGLE_LOWER = /^\p{Ll}$/u;
const LONG_ACRONYM = /^\p{Lu}{3,}$/u;
const WORD_AFTER = /^\p{Lu}(?!ler)\p{Ll}{3}$/u;
const LINK_MARK = /[@#]|:\/\/|www\./u;

/** Whether a capital inside a word belongs there: `YouTube`, `BürgerInnen`, `McDonald`, `VfB`, `@userName`. */
export function isCamelCase(text: string, at: number): boolean {
  const { start, end } = wordAround(text, at);
  const word = text.slice(start, end);
  const head = text.slice(start, at);
  if (word.length <= SHORT_WORD || NAME_HEAD.test(head) || SINGLE_LOWER.test(head)) return true;
  if (GENDER_ENDING.test(text.slice(at)) || isInLink(text, at)) return true;
  return CAMEL_WORDS.some((known) => isInside(word, known, at - start));
}

/** Whether a word that ends in a capital ends here: `AfD`, `USA`, or any longer acronym before a word. */
export function endsInCapital(text: string, at: number): boolean {
  const head = text.slice(wordAround(text, at).start, at);
  if (ACRONYMS.has(head) || CAMEL_WORDS.includes(head)) return true;
  return LONG_ACRONYM.test(head) && WORD_AFTER.test(text.slice(at, at + 4)) && !isCamelCase(text, at);
}

function isInside(word: string, known: string, at: number): boolean {
  const index = word.indexOf(known);
  return index >= 0 && index < at && at < index + known.length;
}

function isInLink(text: string, at: number): boolean {
  const start = text.lastIndexOf(' ', at) + 1;
  const end = text.indexOf(' ', at);
  return LINK_MARK.test(text.slice(start, end < 0 ? undefined : end));
}

function wordAround(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  let end = at;
  while (LETTER.test(text[start - 1] ?? '')) start -= 1;
  while (LETTER.test(text[end] ?? '')) end += 1;
  return { start, end };
}
