import { wordSet } from '../word-list.ts';

/** Forms of verbs that German headlines are built with, as they stand in the middle of a line. */
export const HEADLINE_VERBS: ReadonlySet<string> = wordSet(`
    will wollen wollte ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen sollte kann können
    könnte könnten muss müssen musste darf dürfen lässt lassen ließ gibt geben gab geht gehen ging kommt kommen kam
    macht machen machte steht stehen stand bleibt bleiben blieb sieht sehen sah nimmt nehmen nahm hält halten hielt
    fällt fallen fiel tritt treten trat trifft treffen traf spricht sprechen sprach wirft werfen warf verliert gewinnt
    bringt zeigt fordert warnt droht kritisiert plant startet stoppt steigt sinkt wächst bricht greift schlägt zieht
    setzt stellt legt liegt sucht findet verlässt verlangt verspricht verbietet verteidigt verurteilt weist verhängt
    sagt meldet meint glaubt hofft fürchtet erwartet erhält erhöht senkt kauft verkauft zahlt baut öffnet schließt
    beginnt endet führt fehlt feiert stirbt tötet wählt lobt rügt lehnt schickt ruft räumt reagiert reist rückt sorgt
    spielt streikt streitet stürzt testet trennt tut verbessert verdient verklagt verletzt vermisst versucht verzichtet
    warten warnen fordern fürchten drohen planen streiten suchen steigen sinken zahlen kämpfen kämpft leidet leiden
    kennt weiß wissen heißt ändert braucht brauchen`);

/** Words in small letters that hold a phrase together, so that what stands before them goes on after them. */
export const LINK_WORDS: ReadonlySet<string> = wordSet(`
    um für gegen mit von vom und oder der die das den dem des ein eine einen einem einer eines in im am an auf bei beim
    zu zum zur über nach vor aus ohne als wie wegen trotz durch bis ab seit unter zwischen hinter neben sein seine
    seinen seiner ihr ihre ihren ihrer kein keine keinen mehr sehr so noch nur auch nicht statt dass wenn weil`);

/** First names that stand in German news, after which the rest of a name follows. */
export const FIRST_NAMES: ReadonlySet<string> = wordSet(`
    Alexander Alexej Andrea Andreas Angela Anna Annalena Annegret Anton Antonio Armin Barack Benjamin Bernd Bill Bodo
    Boris Carsten Charles Chris Christian Christine Christoph Claudia Clemens Daniel David Dieter Dietmar Dirk Dmitri
    Donald Elon Emmanuel Erik Ernst Eva Felix Florian Frank Frank-Walter Franz Friedrich Fritz Gerd Gerhard George
    Giorgia Gregor Günter Günther Hans Harald Harry Heiko Heinz Helmut Hendrik Herbert Hillary Hubert Hubertus Jan Jens
    Jean Jean-Claude Jerome Joachim Joe Johannes John Jörg Josef Julia Julian Jürgen Kai Kamala Karin Karl Karl-Theodor
    Katrin Kevin Kim Klaus Kurt Kylian Lars Leroy Lena Lewis Lionel Lisa Lothar Lukas Manfred Manuel Manuela Marco
    Marcus Maria Marie Mario Mark Markus Martin Matthias Max Michael Michail Michel Mike Monika Nadine Nancy Nicolas
    Niko Nina Norbert Olaf Oliver Oskar Otto Patrick Paul Peer Peter Philipp Prinz Queen Rainer Ralf Reinhard Ricarda
    Robert Roland Roman Ronald Ronaldo Rudi Sahra Sandra Sebastian Sergej Sepp Sigmar Silvio Simon Sophie Stefan Stefanie
    Steffen Stephan Sven Theresa Thilo Thomas Tim Tino Tobias Toni Ulrich Ulrike Ursula Uwe Viktor Volker Walter Werner
    Winfried Wladimir Wolfgang Wolodymyr Xavi Yannick`);
