/** The parts of a workbook file and how they point at each other. */
import { damaged } from "../not-a-workbook";
import type { Archive } from "./archive";
import { partText } from "./part-text";
import { attributesOf, scanTags } from "./xml";

export interface Relationship {
  readonly id: string;
  /** the last word of its type: `worksheet`, `styles`, … (transitional and strict files differ before it) */
  readonly kind: string;
  /** name of the part it points at; undefined when it points outside the file */
  readonly part: string | undefined;
}

/** The text of a part; undefined when the file has none of this name. */
export function textOf(archive: Archive, part: string): string | undefined {
  const bytes = archive.read(part);
  return bytes && partText(bytes);
}

function splitPart(part: string): { folder: string; file: string } {
  const slash = part.lastIndexOf("/");
  return { folder: part.slice(0, slash + 1), file: part.slice(slash + 1) };
}

export function relationshipsPart(part: string): string {
  const { folder, file } = splitPart(part);
  return `${folder}_rels/${file}.rels`;
}

/** `../theme/theme1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/theme/theme1.xml`. */
function resolve(target: string, from: string): string {
  const path = target.startsWith("/") ? target.slice(1) : splitPart(from).folder + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Where a part points; `""` is the file itself. */
export function relationshipsOf(archive: Archive, part: string): readonly Relationship[] {
  const found: Relationship[] = [];
  scanTags(textOf(archive, relationshipsPart(part)) ?? "", (tag) => {
    if (tag.name !== "Relationship") return;
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributesOf(tag);
    found.push({
      id,
      kind: type.slice(type.lastIndexOf("/") + 1),
      part: mode === "External" ? undefined : resolve(target, part),
    });
  });
  return found;
}

/** The workbook part of the file. */
export function workbookPartOf(archive: Archive): string {
  const part = relationshipsOf(archive, "").find(({ kind }) => kind === "officeDocument")?.part;
  if (part === undefined || !archive.has(part)) throw damaged("no workbook inside");
  return part;
}
