import { wordSet } from '../word-list.ts';

/** What follows a place's name in another name: `Paris Saint-Germain`, `London Stock Exchange`, `Hannover Rück`. */
const NAMES_WITH_PLACES: Readonly<Record<string, string>> = {
  Paris: 'Saint-Germain Saint SG Hilton Match Jackson Charles Orly Nanterre FC Club',
  Berlin: 'Brandenburg Alexanderplatz Hyp Recycling Volleys Biennale Tegel Schönefeld Chemie Capital Partner Tag',
  Frankfurt: 'Galaxy School Skyliners Lions Höchst Flughafen',
  Hamburg: 'Commercial Towers Freezers Wasser Altona Harburg Port Ballett European',
  München: 'Klinik Riem Ticket',
  Hannover: 'Rück Re Leasing Scorpions Indians',
  Köln: 'Bonn Messe Deutz Ehrenfeld',
  Wien: 'Energie Museum Holding Schwechat Favoriten',
  Leipzig: 'Halle Probstheida',
  Dresden: 'Neustadt Titans',
  Stuttgart: 'Kickers',
  Nürnberg: 'Falcons',
  Mannheim: 'Adler',
  Bremen: 'Vier Eins Zwei',
  Weimar: 'Republik',
  Essen: 'Sie Sie: Motor',
  Gießen: 'Sie',
  Basel: 'I II III IV Tattoo Ausschuss Ausschusses Akkord',
  Zürich: 'Versicherung Versicherungen Insurance Rück',
  Genf: 'Automobilsalon Autosalon',
  Brüssel: 'Airlines',
  London:
    'Stock Metal Bridge Heathrow Gatwick Eye Breed Calling Whale Bullion School Symphony Grammar Array Underground',
  Manchester: 'United by',
  Liverpool: 'Echo',
  Leeds: 'United',
  Newcastle: 'United',
  Sheffield: 'United Wednesday',
  Oxford: 'Economics Street Nanopore Instruments',
  Cambridge: 'Analytica Associates',
  Glasgow: 'Celtic',
  Rom: 'Termini',
  Florenz: 'Biennale',
  Monaco: 'Grand Franze',
  Barcelona: 'Supercomputing',
  Valencia: 'CF',
  Porto: 'Seguro',
  Oslo: 'Børs Akkorde',
  Stockholm: 'Exergi Environment',
  Budapest: 'Memorandum Honved Honvéd',
  Istanbul: 'Basaksehir Başakşehir Konvention',
  Jerusalem: 'Post',
  'Tel Aviv': 'Stock',
  Moskau: 'Inkasso',
  Minsk: 'I II Abkommen',
  Kiew: 'Post Independent',
  Peking: 'Ente Duck Enterprises',
  Shanghai: 'Composite Electric Disneyland Pudong Automotive Tower',
  Shenzhen: 'Component',
  Hongkong: 'Exchanges Exchange Disneyland Shanghai',
  Tokio: 'Hotel Marine Electron Mitsubishi Motor',
  Osaka: 'Gas',
  Kyoto: 'Protokoll',
  Singapur: 'Airlines',
  Delhi: 'Daredevils Capitals Belly',
  Mumbai: 'Indians',
  Melbourne: 'Cup Storm',
  Washington: 'Post Times Wizards Capitals Nationals Commanders Examiner Mutual Irving Redskins Football George',
  'New York':
    'Times Post Yankees Knicks Rangers Mets Giants Jets Daily Islanders Magazine Stock Fed Life Red Herald Mercantile',
  Boston: 'Consulting Celtics Scientific Dynamics Red Bruins Globe Dynamic Legal Tea',
  Chicago: 'Bulls Tribune Bears Fed Cubs Blackhawks Mercantile White Fire',
  Detroit: 'Pistons Red Lions Tigers Electric News',
  Atlanta: 'Hawks Falcons Braves Journal Fed',
  Miami: 'Heat Dolphins Herald Vice Beach Marlins',
  Phoenix: 'Suns Contact Solar Mercury Runde',
  Philadelphia: 'Eagles 76ers Inquirer Flyers Phillies Fed',
  Seattle: 'Times Seahawks Kraken Storm Sounders Genetics',
  Cleveland: 'Cavaliers Clinic Browns Fed',
  Pittsburgh: 'Steelers Penguins Pirates',
  Baltimore: 'Ravens Orioles Sun',
  Milwaukee: 'Bucks Brewers',
  Minneapolis: 'Fed',
  'San Francisco': 'Chronicle Giants Fed',
  'Los Angeles': 'Times Lakers Clippers Rams Dodgers Chargers Kings Galaxy',
  'San Diego': 'Padres Comic',
  'New Orleans': 'Saints Pelicans',
  'Las Vegas': 'Sands Raiders Strip Golden',
  'St. Louis': 'Blues Fed Cardinals',
  Toronto: 'Raptors Maple Star Blue Dominion',
  Vancouver: 'Canucks Sun Whitecaps',
  Ottawa: 'Senators',
  Montreal: 'Canadiens Protokoll',
  Calgary: 'Flames',
  Panama: 'Papers Canal Jack',
  Kuwait: 'Petroleum Investment Finance',
  Dubai: 'World Ports Aerospace Islamic Mall',
  'Abu Dhabi': 'National Commercial Investment Ports',
  Wellington: 'Management',
  Luxemburg: 'Leaks',
  Doha: 'Runde',
  Bali: 'Nine',
  Bologna: 'Prozess Reform',
  Cannes: 'Palme',
};

/** Places that are so often something else that only an unmistakable sentence after them shows a dateline. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = wordSet(`
    Sofia Santiago Orlando Austin Sydney Verona Siena Alexandria Georgetown Kingston Denver Halle Male Gao Cork
    Split Bergen Zug Rust Weiden Landau Lingen Siegen Stade Brest Sion Faro Cali Goa Bari Worms Brighton Windsor
    Dover Metz Parma Monza Panama Hamm`);

/** What makes a name of any place: institutions, clubs, quarters. */
const NAME_PARTS: ReadonlySet<string> = wordSet(`
    Airport Flughafen Hauptbahnhof Hbf Messe Mitte Nord Süd Ost West City Marathon Open Times Post Stock Exchange
    Bank Tower Towers University Universität Uni United Rangers Lions Arena Stadt Fashion Week Club Zoo School
    Institute Business FC SC SV TSV AG GmbH SE Art Film Pride Group Holding Energy Capital Philharmonic Symphoniker
    Philharmoniker Airlines Airways Insurance Innenstadt Altstadt Zentrum Central Center Motor Masters Grand Boys
    Girls County State Street Bay Bridge Metropolitan Police Ventures Partners Summit Security Conference
    Declaration Convention Review Journal Herald Chronicle Calling Syndrom Park Medical Citizen Olympics Festival
    College Hospital Council High`);

/** Whether a place and the word after it make up another name, such as `Paris Saint-Germain`. */
export function isNameWithPlace(place: string, next: string): boolean {
  if (NAME_PARTS.has(next)) return true;
  const names = (NAMES_WITH_PLACES[place] ?? '').split(' ');
  return names.includes(next) || names.includes(next.split('-')[0] ?? '');
}
