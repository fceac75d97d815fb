import { fold } from '../fold.ts';
import { phrasesIn } from '../word-list.ts';

/** Places that German news opens its reports with, as it spells them; some in a second spelling. */
const PLACES_BY_REGION: Readonly<Record<string, string>> = {
  inEnglish: `
    Brussels, Kyiv, Moscow, Vienna, Munich, Cologne, Warsaw, Prague, Rome, Athens, Lisbon, Geneva, Bucharest,
    Belgrade, Tbilisi, Yerevan, Cairo, Tehran, Karachi, New Delhi, Taipei, Beijing, Tokyo, Addis Ababa, Cape Town`,
  germany: `
    Berlin, Potsdam, Cottbus, Brandenburg an der Havel, Frankfurt (Oder), Frankfurt/Oder, Frankfurt an der Oder,
    Oranienburg, Hamburg, Bremen, Bremerhaven, Kiel, Lübeck, Flensburg, Neumünster, Itzehoe, Husum, Sylt,
    Westerland, Helgoland, Brunsbüttel, Schwerin, Rostock, Stralsund, Greifswald, Neubrandenburg, Wismar,
    Heiligendamm, Warnemünde, Hannover, Braunschweig, Wolfsburg, Salzgitter, Göttingen, Oldenburg, Osnabrück,
    Hildesheim, Celle, Lüneburg, Emden, Wilhelmshaven, Cuxhaven, Stade, Lingen, Papenburg, Verden, Peine, Gorleben,
    Bückeburg, Bad Bentheim, Düsseldorf, Köln, Bonn, Essen, Dortmund, Duisburg, Bochum, Gelsenkirchen, Wuppertal,
    Bielefeld, Münster, Aachen, Mönchengladbach, Krefeld, Oberhausen, Hagen, Hamm, Leverkusen, Solingen, Neuss,
    Paderborn, Siegen, Gütersloh, Herne, Mülheim an der Ruhr, Mülheim, Bottrop, Recklinghausen, Remscheid, Bergisch
    Gladbach, Minden, Detmold, Herford, Iserlohn, Lüdenscheid, Ratingen, Düren, Kleve, Arnsberg, Petersberg,
    Garzweiler, Lützerath, Frankfurt am Main, Frankfurt a. M., Frankfurt/Main, Frankfurt, Wiesbaden, Darmstadt,
    Kassel, Offenbach, Hanau, Gießen, Marburg, Fulda, Rüsselsheim, Bad Homburg, Eschborn, Kronberg, Königstein,
    Wetzlar, Limburg, Bad Hersfeld, Mainz, Ludwigshafen, Koblenz, Trier, Kaiserslautern, Worms, Speyer, Pirmasens,
    Landau, Ramstein, Saarbrücken, Neunkirchen, Stuttgart, Karlsruhe, Mannheim, Freiburg, Heidelberg, Ulm,
    Heilbronn, Pforzheim, Reutlingen, Tübingen, Ludwigsburg, Esslingen, Konstanz, Friedrichshafen, Sindelfingen,
    Böblingen, Walldorf, Baden-Baden, Weissach, Neckarsulm, Ravensburg, Offenburg, Göppingen, Aalen, Heidenheim,
    Ditzingen, Künzelsau, Tuttlingen, Rust, Lörrach, Villingen-Schwenningen, München, Nürnberg, Augsburg,
    Regensburg, Ingolstadt, Würzburg, Fürth, Erlangen, Bayreuth, Bamberg, Landshut, Passau, Rosenheim, Kempten,
    Aschaffenburg, Schweinfurt, Coburg, Herzogenaurach, Garmisch-Partenkirchen, Berchtesgaden, Elmau, Schloss Elmau,
    Straubing, Deggendorf, Memmingen, Neu-Ulm, Weiden, Amberg, Ansbach, Dingolfing, Oberstdorf, Kreuth, Wolnzach,
    Traunstein, Unterschleißheim, Burghausen, Altötting, Leipzig, Dresden, Chemnitz, Zwickau, Görlitz, Bautzen,
    Plauen, Freiberg, Meißen, Pirna, Hoyerswerda, Heidenau, Freital, Magdeburg, Halle (Saale), Halle/Saale, Halle,
    Dessau, Dessau-Roßlau, Wittenberg, Bitterfeld, Leuna, Stendal, Naumburg, Erfurt, Jena, Gera, Weimar, Eisenach,
    Suhl, Gotha, Nordhausen, Arnstadt, Meiningen, Grünheide, Lubmin, Mukran`,
  neighbours: `
    Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Bregenz, Villach, St. Pölten, Eisenstadt, Alpbach, Kitzbühel,
    Ischgl, Zürich, Genf, Basel, Bern, Lausanne, Luzern, St. Gallen, Lugano, Winterthur, Davos, Zug, Schaffhausen,
    Montreux, Nyon, Sion, Crans-Montana, Bürgenstock, Vevey, Vaduz, Luxemburg, Amsterdam, Rotterdam, Den Haag,
    Utrecht, Eindhoven, Maastricht, Veldhoven, Brüssel, Antwerpen, Gent, Lüttich, Leuven, Zeebrügge, Ostende, Paris,
    Straßburg, Lyon, Marseille, Nizza, Toulouse, Bordeaux, Lille, Nantes, Rennes, Cannes, Calais, Grenoble,
    Montpellier, Metz, Reims, Biarritz, Deauville, Évian, Versailles, Monaco, Kopenhagen, Aarhus, Billund, Esbjerg,
    Warschau, Krakau, Danzig, Breslau, Posen, Stettin, Lodz, Kattowitz, Lublin, Swinemünde, Rzeszów, Prag, Brünn,
    Pilsen, Ostrau, Karlsbad, Mladá Boleslav`,
  europe: `
    London, Manchester, Liverpool, Birmingham, Leeds, Edinburgh, Glasgow, Belfast, Cardiff, Oxford, Cambridge,
    Brighton, Aberdeen, Newcastle, Sheffield, Bristol, Southampton, Dover, Windsor, Carbis Bay, Silverstone,
    Wimbledon, Dublin, Cork, Rom, Mailand, Turin, Neapel, Venedig, Florenz, Bologna, Genua, Palermo, Triest, Bozen,
    Meran, Verona, Siena, Bari, Maranello, Cernobbio, Lampedusa, Catania, Pisa, Parma, Monza, Cortina d'Ampezzo,
    Castel Gandolfo, Vatikanstadt, Vatikan, San Marino, Valletta, Madrid, Barcelona, Valencia, Sevilla, Málaga,
    Bilbao, Saragossa, Granada, Palma, Palma de Mallorca, Las Palmas, Melilla, Ceuta, Lissabon, Porto, Faro,
    Funchal, Sintra, Athen, Thessaloniki, Piräus, Lesbos, Heraklion, Nikosia, Limassol, Stockholm, Göteborg, Malmö,
    Uppsala, Södertälje, Oslo, Bergen, Trondheim, Stavanger, Helsinki, Espoo, Tampere, Turku, Reykjavík, Reykjavik,
    Tallinn, Riga, Vilnius, Wilna, Kaunas, Budapest, Debrecen, Bukarest, Hermannstadt, Sibiu, Sofia, Warna, Belgrad,
    Novi Sad, Zagreb, Split, Dubrovnik, Ljubljana, Laibach, Sarajevo, Banja Luka, Mostar, Skopje, Pristina, Tirana,
    Podgorica, Bratislava, Pressburg, Kosice, Chisinau, Tiraspol, Kiew, Kyjiw, Charkiw, Odessa, Lwiw, Lemberg,
    Donezk, Luhansk, Mariupol, Cherson, Saporischschja, Dnipro, Bachmut, Butscha, Slowjansk, Kramatorsk, Simferopol,
    Sewastopol, Jalta, Uschhorod, Minsk, Brest, Moskau, St. Petersburg, Sankt Petersburg, Sotschi, Kaliningrad,
    Kasan, Jekaterinburg, Nowosibirsk, Wladiwostok, Murmansk, Wolgograd, Rostow am Don, Rostow, Grosny, Belgorod,
    Kursk, Nischni Nowgorod, Samara, Tscheljabinsk, Smolensk, Twer, Omsk`,
  middleEast: `
    Istanbul, Ankara, Izmir, Antalya, Diyarbakir, Gaziantep, Adana, Bodrum, Incirlik, Jerusalem, Tel Aviv, Haifa,
    Eilat, Beerscheba, Ramallah, Gaza, Gaza-Stadt, Bethlehem, Hebron, Dschenin, Rafah, Chan Junis, Nablus, Beirut,
    Damaskus, Aleppo, Homs, Idlib, Rakka, Kobane, Palmyra, Latakia, Amman, Bagdad, Mossul, Erbil, Basra, Kirkuk,
    Falludscha, Teheran, Isfahan, Buschehr, Riad, Dschidda, Mekka, Medina, Dubai, Abu Dhabi, Doha, Kuwait-Stadt,
    Kuwait, Manama, Maskat, Sanaa, Aden, Hodeida, Tiflis, Eriwan, Jerewan, Baku, Suchumi, Stepanakert, Kabul,
    Kandahar, Kundus, Masar-i-Scharif, Herat, Taschkent, Astana, Almaty, Bischkek, Duschanbe, Aschgabat`,
  asia: `
    Peking, Shanghai, Hongkong, Shenzhen, Guangzhou, Chongqing, Wuhan, Tianjin, Nanjing, Hangzhou, Chengdu, Xi'an,
    Dalian, Macau, Urumqi, Lhasa, Taipeh, Hsinchu, Kaohsiung, Tokio, Osaka, Kyoto, Nagoya, Yokohama, Hiroshima,
    Nagasaki, Fukushima, Sapporo, Ise-Shima, Seoul, Busan, Pyeongchang, Panmunjom, Pjöngjang, Ulan Bator, Neu Delhi,
    Neu-Delhi, Delhi, Mumbai, Bangalore, Bengaluru, Kalkutta, Chennai, Hyderabad, Srinagar, Goa, Islamabad,
    Karatschi, Lahore, Peschawar, Quetta, Rawalpindi, Abbottabad, Dhaka, Colombo, Kathmandu, Katmandu, Male,
    Bangkok, Phuket, Hanoi, Ho-Chi-Minh-Stadt, Phnom Penh, Vientiane, Rangun, Yangon, Naypyidaw, Kuala Lumpur,
    Singapur, Jakarta, Bali, Denpasar, Manila, Sydney, Melbourne, Canberra, Brisbane, Perth, Adelaide, Wellington,
    Auckland, Christchurch, Port Moresby, Suva`,
  africa: `
    Kairo, Alexandria, Scharm el Scheich, Scharm el-Scheich, Hurghada, Luxor, Suez, Tripolis, Bengasi, Sirte, Tunis,
    Sousse, Algier, Oran, Rabat, Casablanca, Marrakesch, Tanger, Khartum, Juba, Addis Abeba, Asmara, Mogadischu,
    Dschibuti, Nairobi, Mombasa, Kampala, Kigali, Bujumbura, Daressalam, Dodoma, Kinshasa, Goma, Brazzaville,
    Luanda, Lusaka, Harare, Lilongwe, Maputo, Pretoria, Johannesburg, Kapstadt, Durban, Windhuk, Windhoek, Gaborone,
    Antananarivo, Abuja, Lagos, Maiduguri, Accra, Abidjan, Yamoussoukro, Bamako, Gao, Niamey, Ouagadougou, Dakar,
    Conakry, Freetown, Monrovia, Lomé, Cotonou, Yaoundé, Douala, Libreville, Bangui, N'Djamena, Nouakchott, Banjul`,
  america: `
    Washington, Washington D.C., Washington DC, New York, New York City, Boston, Philadelphia, Chicago, Detroit,
    Houston, Dallas, Austin, Atlanta, Miami, Orlando, Tampa, Los Angeles, San Francisco, San Diego, San José, San
    Jose, Seattle, Las Vegas, Phoenix, Denver, Minneapolis, St. Louis, New Orleans, Baltimore, Pittsburgh,
    Cleveland, Cincinnati, Cupertino, Mountain View, Menlo Park, Palo Alto, Redmond, Redwood City, Jackson Hole,
    Camp David, Mar-a-Lago, Palm Beach, Charlottesville, Ferguson, Milwaukee, Honolulu, Anchorage, Guantánamo,
    Guantanamo, San Juan, Toronto, Montreal, Montréal, Ottawa, Vancouver, Québec, Quebec, Calgary, Halifax,
    Kananaskis, La Malbaie, Mexiko-Stadt, Mexico City, Tijuana, Ciudad Juárez, Cancún, Guadalajara, Monterrey,
    Havanna, Port-au-Prince, Santo Domingo, Kingston, Guatemala-Stadt, San Salvador, Tegucigalpa, Managua,
    Panama-Stadt, Panama, Bogotá, Bogota, Medellín, Cali, Caracas, Quito, Guayaquil, Lima, La Paz, Santiago de
    Chile, Santiago, Buenos Aires, Montevideo, Asunción, Brasília, Brasilia, Rio de Janeiro, Rio, São Paulo, Sao
    Paulo, Porto Alegre, Belo Horizonte, Manaus, Belém, Fortaleza, Recife, Salvador da Bahia, Paramaribo, Georgetown`,
};

const BLANK = /\s/gu;
const GOES_ON = /^[\p{Ll}\p{M}'’]/u;

/** The places of the gazetteer, as German news spells them. */
export const PLACES: readonly string[] = Object.values(PLACES_BY_REGION).flatMap((list) => phrasesIn(list).map(fold));

const KNOWN: ReadonlySet<string> = new Set(PLACES.map((place) => place.toLowerCase()));
const SPELLINGS: ReadonlySet<string> = new Set(PLACES.flatMap((place) => [place, place.toUpperCase()]));
const LONGEST = Math.max(...PLACES.map((place) => place.length));

/** Whether a text is the name of a place in the gazetteer, in any case. */
export function isPlace(text: string): boolean {
  return KNOWN.has(fold(text).toLowerCase());
}

/** How long the place is that a text begins with, as the gazetteer spells it or in capitals; 0 when it begins with none. */
export function placeLength(text: string): number {
  const start = text.slice(0, LONGEST).replaceAll(BLANK, ' ');
  for (let length = start.length; length > 1; length -= 1) {
    if (SPELLINGS.has(start.slice(0, length)) && !GOES_ON.test(text.slice(length))) return length;
  }
  return 0;
}
