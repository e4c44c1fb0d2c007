/** HTML as a value: whatever is put into a template is escaped, unless it is markup itself. */

export interface Markup {
  readonly html: string;
}

export type MarkupContent = string | number | Markup | readonly MarkupContent[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters, which HTML forbids, and halves of characters, which UTF-8 cannot hold. */
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Surrogate}/gu;

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "").replace(UNPRINTABLE, "\ufffd");
}

function render(content: MarkupContent): string {
  if (typeof content === "string") return escapeText(content);
  if (typeof content === "number") return String(content);
  return "html" in content ? content.html : content.map(render).join("");
}

/** `markup\`<td>${text}</td>\`` */
export function markup(parts: TemplateStringsArray, ...contents: readonly MarkupContent[]): Markup {
  return { html: parts.map((part, index) => part + render(contents[index] ?? "")).join("") };
}
