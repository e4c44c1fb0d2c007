/** The boxes of notes and old controls (VML) after columns were inserted or deleted. */
import { movedColumn, type ColumnEdit } from "../../book/column-edit";
import { scanTags, type Tag } from "../xml";

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is known of one box: its corners, and the column of the cell that it is a note of. */
interface Box {
  readonly shape: Tag;
  anchor?: Stretch;
  column?: Stretch;
}

const ANCHOR = /^\s*\d{1,5}(?:\s*,\s*-?\d{1,7}){7}\s*$/;
/** Among the numbers of an anchor: the columns of its left and right side. */
const SIDES = [0, 4];

/** A note goes as far as its cell; a control's corners go with the columns they lie in. */
function movedAnchor(text: string, edit: ColumnEdit, distance: number | undefined): string {
  if (!ANCHOR.test(text)) return text;
  const move = (column: number) =>
    distance === undefined ? (movedColumn(column, edit) ?? edit.first) : Math.max(0, column + distance);
  return text
    .split(",")
    .map((number, index) =>
      SIDES.includes(index) ? number.replace(/\d+/, (column) => String(move(Number(column)))) : number,
    )
    .join(",");
}

function editsOf({ shape, anchor, column }: Box, end: number, edit: ColumnEdit): readonly Stretch[] {
  const was = column && Number(column.text);
  const now = was === undefined ? undefined : movedColumn(was, edit);
  if (was !== undefined && now === undefined) return [{ start: shape.start, end, text: "" }];
  const distance = was === undefined || now === undefined ? undefined : now - was;
  const moved = anchor && { ...anchor, text: movedAnchor(anchor.text, edit, distance) };
  const cell = column && { ...column, text: String(now) };
  return [moved, cell].flatMap((stretch) => stretch ?? []).sort((left, right) => left.start - right.start);
}

/** The part; VML that is no XML (old versions wrote such) throws NotAWorkbook. */
export function shiftNotes(xml: string, edit: ColumnEdit): string {
  const edits: Stretch[] = [];
  let box: Box | undefined;
  let open: Tag | undefined;
  scanTags(xml, (tag) => {
    if (tag.name === "shape" && tag.kind === "open") box = { shape: tag };
    if (tag.kind === "open") open = tag;
    if (tag.kind !== "close" || !box) return;
    if (tag.name === "shape") {
      edits.push(...editsOf(box, tag.end, edit));
      box = undefined;
    } else if (open && open.name === tag.name) {
      const stretch = { start: open.end, end: tag.start, text: xml.slice(open.end, tag.start) };
      if (tag.name === "Anchor") box.anchor = stretch;
      if (tag.name === "Column") box.column = stretch;
    }
  });
  return edits.reduceRight((text, { start, end, text: now }) => text.slice(0, start) + now + text.slice(end), xml);
}
