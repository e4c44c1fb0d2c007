/** `entro 15 gg chiusura quadrimestre`, `Entro 10 giorni dallo svolgimento della Commissione`: at most so long after something. */
import { takeComparator, type Taken } from "../../values/comparator";
import { originalOf } from "../../values/phrase";
import { isTimeUnit } from "../../values/unit";
import type { TargetForm } from "../form";
import type { Goal } from "../goal";
import { printWritten } from "../print-quantity";
import { takeQuantity, type Quantity } from "../quantity";

const within = (value: number, unit = "gg"): Goal => ({ kind: "quantity", comparator: "at-most", value, unit });

const LEAD = /^(?:[a-z(][a-z'.,/()-]*:? ){0,20}?entro(?: e non oltre)? (?:i (?:primi )?|massimo |max )?/;
/** `non entro` is no limit. */
const NOT_WITHIN = /(?:^| )non entro/;
/** The event: after `da`, or any words when `entro` has announced it; never a second limit. */
const SINCE = /^(?:d(?:a|al|all'|alla|allo|alle|agli|ai|ell'|ella|el|elle|ei)|successivi|dopo)[ ']?/;
const SECOND_LIMIT = /\d ?(?:%|gg|giorni|ore|mesi)|[<>=≥≤]/;
const WORDS = /^[a-z'(][^<>=≥≤%]*$/;

export const daysFromEvent: TargetForm = {
  id: "days-from-event",
  examples: [
    ["entro 15 gg chiusura quadrimestre", within(15)],
    ["Entro 10 giorni dallo svolgimento della Commissione", within(10)],
    ["Entro 10 giorni dall'avvenuta iscrizione nel Ruolo", within(10)],
    ["entro 30 gg.", within(30)],
    ["entro 5 giorni lavorativi dalla richiesta", within(5, "gg lavorativi")],
    ["15gg dalla chiusura del quadrimestre", within(15)],
    ["<= 30 gg dalla data di protocollo", within(30)],
    ["entro n. 7 gg dal ricevimento", within(7)],
    ["entro 48 ore dalla segnalazione", within(48, "h")],
    ["entro 3 mesi dall'approvazione", within(3, "mesi")],
    ["non oltre 20 giorni dalla scadenza", within(20)],
    ["Aggiornamento del sito entro 10 gg dalla pubblicazione", within(10)],
  ],
  counterExamples: [
    "entro 30",
    "entro il 30/06",
    "15 gg",
    "<= 15 gg",
    "entro 5 gg dalla richiesta e 10 gg dal parere",
    "almeno 10 gg dalla richiesta",
    "entro 10 pratiche",
    "entro 1.5 gg",
  ],
  read(phrase) {
    const limited = takeLimit(phrase.folded);
    if (!limited) return [];
    const { value, unit, written, event, isAnnounced } = limited;
    if (!isEvent(event, isAnnounced)) return [];
    const as = written && { written };
    const limit = `entro ${printWritten(value, { unit, ...as })}`;
    return [
      {
        goal: { kind: "quantity", comparator: "at-most", value, unit, ...as },
        canonical: event === "" ? limit : `${limit} ${originalOf(phrase, event)}`,
        assumed: [],
      },
    ];
  },
};

function takeLimit(text: string) {
  const lead = LEAD.exec(text)?.[0] ?? "";
  if (NOT_WITHIN.test(lead)) return undefined;
  const isAnnounced = lead !== "";
  const taken = isAnnounced ? takeQuantity(text.slice(lead.length)) : takeCompared(text);
  const { value = -1, unit, written } = taken?.value ?? {};
  if (!taken || unit === undefined || !isTimeUnit(unit) || value < 0) return undefined;
  return { value, unit, written, event: taken.rest.trim(), isAnnounced };
}

/** `30 gg …`, `<= 30 gg …`; a comparator that goes up is another form. */
function takeCompared(text: string): Taken<Quantity> | undefined {
  const comparator = takeComparator(text);
  if (comparator && comparator.value !== "at-most") return undefined;
  return takeQuantity(comparator?.rest ?? text);
}

function isEvent(event: string, isAnnounced: boolean): boolean {
  if (event.length > 160 || SECOND_LIMIT.test(event)) return false;
  return SINCE.test(event) || (isAnnounced && (event === "" || WORDS.test(event)));
}
