/** Things that performance plans commonly count, as single folded words in both numbers. */

/** Stem and endings; nouns of the counts in the published plans that the readings were tried on, and their usual company. */
const NOUNS =
  "incontr/o/i progett/o/i event/o/i impres/a/e pratic/a/he report/ iniziativ/a/e seminar/io/i cors/o/i giornat/a/e riunion/e/i convegn/o/i workshop/ webinar/ newsletter/ comunicat/o/i articol/o/i pubblicazion/e/i documento/ document/i relazion/e/i accord/o/i protocoll/o/i convenzion/i/e bando/ band/i contribut/o/i domand/a/e istanz/a/e richiest/a/e servizi/o/ attivita/ azion/e/i intervent/o/i contatt/o/i utent/e/i partecipant/e/i visitator/e/i visualizzazion/e/i access/o/i iscrizion/e/i iscritt/o/i dipendent/e/i unita/ ore/ session/e/i edizion/e/i sportell/o/i sopralluogh/i/ ispezion/e/i verific/a/he controll/o/i verbal/e/i sanzion/e/i delibere/ attestat/o/i certificat/o/i certificazion/e/i brevett/o/i march/io/i startup/ aziend/a/e espositor/e/i fier/a/e mission/e/i client/e/i studenti/ student/e/ scuol/e/a percors/o/i tirocin/io/i alternanz/a/e stage/ laborator/io/i tavol/o/i rete/ ret/i partner/ soggett/o/i ent/e/i comun/e/i procedur/a/e procediment/o/i atti/ att/o/ gar/a/e contratt/o/i ordini/ fattur/a/e mandat/o/i reclam/o/i segnalazion/e/i question/ari/ario questionar/io/i indagin/e/i rilevazion/e/i consultazion/e/i audit/ obiettiv/o/i indicator/e/i process/o/i regolament/o/i manual/e/i guid/a/e video/ post/ follower/ download/ pagin/a/e notizi/a/e campagn/a/e concors/o/i premi/o/ borse/ bors/a/ mediazion/e/i conciliazion/e/i protest/o/i carnet/ visur/a/e spid/ firme/ firm/a/ smartcard/ token/ fascicol/o/i telefonat/a/e mail/ chiamat/e/a quesit/o/i parer/e/i persone/ person/a/ ragazzi/ giovan/e/i operator/e/i produttor/e/i prodott/o/i campion/e/i strument/o/i posizion/e/i rappresentant/e/i ciclo/ cicl/i societa/ punti/ volt/a/e";

function spellings(entry: string): readonly string[] {
  const [stem = "", ...endings] = entry.split("/");
  return endings.map((ending) => stem + ending);
}

const COUNTABLES: ReadonlySet<string> = new Set(NOUNS.split(" ").flatMap(spellings));

/** Whether a folded word names a thing that plans commonly count. */
export function isCountable(word: string): boolean {
  return COUNTABLES.has(word);
}
