/** Changes single attributes of a tag; all others stay as they were written. */
import { damaged } from "../not-a-workbook";
import { encodeMarkup, type Tag } from "./xml";

interface Written {
  /** with its namespace prefix */
  readonly name: string;
  /** offsets within the attributes of the tag: of the name with the space before it, of the value within its quotes, of the end */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

function attributesIn(attributes: string): readonly Written[] {
  const found: Written[] = [];
  for (let start = 0, equals = attributes.indexOf("="); equals >= 0; equals = attributes.indexOf("=", start)) {
    const from = attributes.slice(equals + 1).search(/["']/) + equals + 2;
    const to = attributes.indexOf(attributes[from - 1] ?? '"', from);
    if (from < equals + 2 || to < 0) throw damaged("a broken attribute");
    found.push({ name: attributes.slice(start, equals).trim(), start, from, to });
    start = to + 1;
  }
  return found;
}

/** New values by full name; undefined takes the attribute away. One that the tag does not have is added at its end. */
export type AttributeChanges = Readonly<Record<string, string | undefined>>;

/** The tag, written again with the changes. */
export function changedTag({ prefix, name, kind, attributes }: Tag, changes: AttributeChanges): string {
  const written = attributesIn(attributes);
  let text = attributes;
  for (const { name: attribute, start, from, to } of [...written].reverse()) {
    if (!(attribute in changes)) continue;
    const value = changes[attribute];
    text =
      value === undefined
        ? text.slice(0, start) + text.slice(to + 1)
        : text.slice(0, from) + encodeMarkup(value) + text.slice(to);
  }
  const missing = Object.entries(changes).flatMap(([attribute, value]) =>
    value === undefined || written.some((each) => each.name === attribute)
      ? []
      : [` ${attribute}="${encodeMarkup(value)}"`],
  );
  return `<${prefix}${name}${text.trimEnd()}${missing.join("")}${kind === "empty" ? "/>" : ">"}`;
}
