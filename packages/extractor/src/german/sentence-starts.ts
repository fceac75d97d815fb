import { wordSet } from '../word-list.ts';

/** Words that begin a sentence, and neither a name nor a credit: German, and the commonest of other languages. */
export const SENTENCE_STARTS: ReadonlySet<string> = wordSet(`
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Im In Am An Auf Aus Bei Beim Bis Durch Für Gegen Mit
    Nach Nachdem Ob Ohne Seit Seitdem Über Um Unter Vom Von Vor Während Weil Wegen Wenn Wer Wie Wo Zu Zum Zur Zwar
    Zwei Drei Vier Es Er Sie Ich Wir Ihr Ihre Sein Seine Man Mehr Kein Keine Keiner Nicht Noch Nur Auch Aber Als
    Also Da Dass Dabei Damit Dann Dank Denn Deshalb Diese Dieser Dieses Diesen Doch Erst Erstmals Etwa Fast Hat Hier
    Ist Jetzt Jahrelang Kurz Laut Manche Nun Rund Schon So Solche Sollte Statt Trotz Trotzdem Viele Vieles Was
    Weniger Wird Angesichts Bereits Bislang Bisher Einst Jeder Jede Jedes Knapp Lange Beide Alle Allein Andere
    Anders Ausgerechnet Außer Besonders Binnen Dort Eigentlich Einige Entgegen Erneut Gut Gleich Immer Innerhalb
    Insgesamt Inzwischen Kaum Letztlich Mehrere Mindestens Mitten Neben Offenbar Seither Sechs Sieben Acht Neun Zehn
    Fünf Selbst Selten Sogar Sollten Später Tausende Hunderte Überraschend Und Ungeachtet Vergangene Vergangenen
    Vielleicht Weder Weitere Weltweit Wieder Wichtig Zuletzt Zunächst Zwischen Zudem Zugleich Zuvor Warum A This
    That It He She They We On At What How Why When Where Our Her His Le Les Un Une Il Elle`);

/** Names of papers, parties and works that begin with an article, so that it opens no sentence. */
export const NAMED_WITH_ARTICLE: RegExp =
  /^(?:Die (?:Linken?|Grünen?|Zeit|Welt|Partei|Ärzte|Toten)|Das (?:Erste|Boot)|Der (?:Spiegel|Standard))(?!\p{L})/u;
