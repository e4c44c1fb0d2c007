/** Legends of status bands that workbooks print beside their plans: `Raggiunto: dal 90% al 100%`, `verde: >= 90%`, `Non raggiunto | < 50%`. */
import type { Position } from "../../grid/address";
import { linesOf, type Entry, type Line } from "../../plan/lines";
import type { Sheet } from "../../grid/sheet";
import { remembered } from "../../values/remember";
import { EDGES_BEGIN, edgesIn, type Edges } from "./percent-edges";

export interface LegendBand extends Edges {
  readonly at: Position;
  readonly text: string;
}

/** What a band is called: a status, the colour of a traffic light, a grade. */
const STATUS =
  /^(?:(?:obiettivo|target|risultato|pienamente|completamente|totalmente|parzialmente|quasi|non|in parte) )*(?:raggiunt[oaie]|conseguit[oaie]|realizzat[oaie]|completat[oaie]|superat[oaie])(?![a-z])/;
const COLOUR =
  /^(?:(?:semaforo|colore|fascia|area|luce) )?(?:verde|giall[oa]|ross[oa]|arancio|arancione|ambra|azzurr[oa]|blu|grigi[oa])(?![a-z])/;
const GRADE =
  /^(?:(?:livello|giudizio|valutazione|performance|risultato) )?(?:eccellente|ottim[oa]|buon[oa]|discret[oa]|sufficiente|insufficiente|scars[oa]|adeguat[oa]|inadeguat[oa]|alt[oa]|medi[oa]|bass[oa]|critic[oa]|parziale|in linea)(?![a-z])/;
const TITLE = /^(?:legenda|scala|fasce|semafor[oi]|(?:criteri|livelli|gradi|soglie|scala) di )/;

const LONGEST_BAND = 60;
const MOST_WORDS = 4;

const isName = (label: string, isTitled: boolean) =>
  [STATUS, COLOUR, GRADE].some((names) => names.test(label)) ||
  (isTitled && label !== "" && label.split(" ").length <= MOST_WORDS);

const bare = (text: string) => text.replace(/^[:(=\-\s]+|[)\s.;,]+$/g, "");

/** `Raggiunto: dal 90% al 100%` → its name and its edges. */
function partsOf({ folded }: Entry): readonly [label: string, edges: string] {
  const begin = folded.search(EDGES_BEGIN);
  return begin < 0 ? [folded, ""] : [bare(folded.slice(0, begin)), bare(folded.slice(begin))];
}

/** The name in one cell and the edges in the next or the next two, or all in one. */
function bandIn({ entries }: Line, isTitled: boolean): LegendBand | undefined {
  const [first, ...rest] = entries;
  if (!first || rest.length > 2) return undefined;
  const [label, own] = partsOf(first);
  const edges = rest.length === 0 ? own : rest.map(({ folded }) => bare(folded)).join(" - ");
  if (rest.length > 0 && own !== "") return undefined;
  if (!edges.includes("%") || edges.length > LONGEST_BAND || !isName(label, isTitled)) return undefined;
  const found = edgesIn(edges);
  const last = rest.at(-1) ?? first;
  return found && { at: last.at, text: entries.map(({ text }) => text).join(" "), ...found };
}

const MENTION =
  /raggiunt|conseguit|realizzat|completat|superat|legenda|fasce|semafor|scala|verde|giall|ross[oa]|ottim|buon|suffic|discret|eccellente|adeguat|alt[oa]|bass[oa]/i;

/** A cheap look before the sheet is taken apart: few have a legend. */
function mentionsBands({ values }: Sheet): boolean {
  return values.some((row) =>
    row.some((value) => typeof value === "string" && value.length <= LONGEST_BAND * 2 && MENTION.test(value)),
  );
}

/** Runs of at least two bands in rows that follow one another; a sheet that did not change is not searched again. */
export const legendsOf = remembered((sheet: Sheet): readonly (readonly LegendBand[])[] => {
  if (!mentionsBands(sheet)) return [];
  const legends: LegendBand[][] = [];
  let open: LegendBand[] = [];
  let isTitled = false;
  for (const line of linesOf(sheet)) {
    const band = bandIn(line, isTitled);
    if (band) open.push(band);
    else {
      open = [];
      isTitled = line.entries.length === 1 && TITLE.test(line.entries[0]?.folded ?? "");
    }
    if (open.length === 2) legends.push(open);
  }
  return legends;
});
