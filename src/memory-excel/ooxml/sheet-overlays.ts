/** What lies over the cells of a worksheet part: its filter, and its conditional formats. */
import { areaOf, type Area } from "../../core/grid/address";
import type { SheetFilter } from "../book/sheet-filter";
import { readFilter } from "./filter-element";
import { decodeText, attributesOf, type Tag } from "./xml";
import { isTrue } from "./workbook-part";

/** One rule of a conditional format. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  /** as the file names it: `cellIs`, `expression`, `dataBar`, … */
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export interface Overlays {
  filter: SheetFilter | undefined;
  conditional: ConditionalRule[];
}

const areasIn = (list: string) => list.split(/\s+/).flatMap((ref) => areaOf(ref) ?? []);

/** Notes rules while tags of the part go by. Rules of an extension name their areas after themselves. */
function conditionalReader(xml: string, { conditional }: Overlays): (tag: Tag) => void {
  let areas: readonly Area[] = [];
  let waiting: Omit<ConditionalRule, "areas">[] = [];
  let list: Tag | undefined;
  const settle = () => {
    for (const rule of waiting) conditional.push({ ...rule, areas });
    waiting = [];
  };
  return (tag) => {
    if (tag.name === "conditionalFormatting") {
      if (tag.kind === "close") settle();
      else areas = areasIn(attributesOf(tag)["sqref"] ?? "");
    } else if (tag.name === "cfRule" && tag.kind !== "close") {
      const { type = "", priority, stopIfTrue } = attributesOf(tag);
      // One without a priority only adds to the look of a rule that was met before.
      if (priority !== undefined) waiting.push({ type, priority: Number(priority), stopIfTrue: isTrue(stopIfTrue) });
    } else if (tag.name === "sqref" && waiting.length > 0) {
      if (tag.kind === "open") list = tag;
      else if (list) areas = areasIn(decodeText(xml.slice(list.end, tag.start)));
    }
  };
}

/** Views that somebody saved under a name hold filters of their own, which are not in force. */
function filterReader(xml: string, overlays: Overlays): (tag: Tag) => void {
  let isInView = false;
  let open: Tag | undefined;
  return (tag) => {
    if (tag.name === "customSheetViews") isInView = tag.kind === "open";
    if (tag.name !== "autoFilter" || isInView) return;
    if (tag.kind === "open") open = tag;
    else overlays.filter = readFilter(xml.slice((open ?? tag).start, tag.end));
  };
}

/** Answers who is to be shown every tag of the part. */
export function overlayReader(xml: string, overlays: Overlays): (tag: Tag) => void {
  const readers = [conditionalReader(xml, overlays), filterReader(xml, overlays)];
  return (tag) => {
    for (const read of readers) read(tag);
  };
}
