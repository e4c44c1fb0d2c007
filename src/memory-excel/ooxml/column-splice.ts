/** Puts changed widths into the XML of a worksheet part; a `<col>` none of whose columns changed stays as it was written. */
import { readColumn, type ColumnBand } from "./sheet-part";
import { changedTag } from "./tag-attributes";
import { attributesOf, scanTags, type Tag } from "./xml";

interface WrittenBand extends ColumnBand {
  readonly tag: Tag;
}

interface Columns {
  /** of the `<cols>` element; both where it would stand when there is none */
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly bands: readonly WrittenBand[];
}

/** Columns next to each other that are laid out alike, in the file and now. */
interface Piece {
  first: number;
  last: number;
  readonly was: WrittenBand | undefined;
  readonly now: ColumnBand | undefined;
}

function columnsIn(xml: string): Columns | undefined {
  const bands: WrittenBand[] = [];
  let [start, end, prefix] = [-1, -1, ""];
  let isInside = false;
  scanTags(xml, (tag) => {
    if (tag.name === "cols") {
      isInside = tag.kind === "open";
      if (tag.kind !== "close") start = tag.start;
      end = tag.end;
    }
    if (tag.name === "col" && tag.kind !== "close" && isInside) bands.push({ ...readColumn(attributesOf(tag)), tag });
    if (tag.name !== "sheetData" || tag.kind === "close") return;
    prefix = tag.prefix;
    if (start < 0) [start, end] = [tag.start, tag.start];
  });
  return start < 0 ? undefined : { start, end, prefix, bands };
}

const covers = (column: number) => (band: ColumnBand) => band.first <= column && column <= band.last;
const PLAIN: Omit<ColumnBand, "first" | "last"> = { width: undefined, hidden: false, style: 0 };

function looksAlike(left: ColumnBand | undefined, right: ColumnBand | undefined): boolean {
  const [one, other] = [left ?? PLAIN, right ?? PLAIN];
  return one.width === other.width && one.hidden === other.hidden && one.style === other.style;
}

function piecesOf(bands: readonly WrittenBand[], now: readonly ColumnBand[]): readonly Piece[] {
  const cuts = [...new Set([...bands, ...now].flatMap(({ first, last }) => [first, last + 1]))].sort(
    (left, right) => left - right,
  );
  const pieces: Piece[] = [];
  for (const [index, first] of cuts.slice(0, -1).entries()) {
    const piece: Piece = {
      first,
      last: (cuts[index + 1] ?? first + 1) - 1,
      was: bands.find(covers(first)),
      now: now.find(covers(first)),
    };
    const previous = pieces.at(-1);
    if (previous && previous.last + 1 === first && previous.was === piece.was && looksAlike(previous.now, piece.now))
      previous.last = piece.last;
    else pieces.push(piece);
  }
  return pieces;
}

function written({ first, last, was, now }: Piece, prefix: string): string {
  if (!now) return "";
  const place = { min: String(first + 1), max: String(last + 1) };
  const width = now.width === undefined ? {} : { width: String(now.width), customWidth: "1" };
  const hidden = { hidden: now.hidden ? "1" : undefined };
  const style = { style: now.style === 0 ? undefined : String(now.style) };
  const tag: Tag = was?.tag ?? { name: "col", prefix, kind: "empty", start: 0, end: 0, attributes: "" };
  const changes = was && looksAlike(was, now) ? place : { ...place, ...width, ...hidden, ...style };
  return changedTag({ ...tag, kind: "empty" }, changes);
}

/** The part with its columns laid out as `now` says. */
export function spliceColumns(xml: string, now: readonly ColumnBand[]): string {
  const columns = columnsIn(xml);
  if (!columns) return xml;
  const pieces = piecesOf(columns.bands, now);
  if (pieces.every((piece) => looksAlike(piece.was, piece.now))) return xml;
  const isWhole = ({ first, last, was }: Piece) => was !== undefined && was.first === first && was.last === last;
  const items = pieces.map((piece) => {
    const { was } = piece;
    return was && isWhole(piece) && looksAlike(was, piece.now)
      ? xml.slice(was.tag.start, was.tag.end)
      : written(piece, columns.prefix);
  });
  const inner = items.join("");
  const { prefix } = columns;
  return (
    xml.slice(0, columns.start) +
    (inner === "" ? "" : `<${prefix}cols>${inner}</${prefix}cols>`) +
    xml.slice(columns.end)
  );
}
