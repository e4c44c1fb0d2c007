/** What a key means in the grid and in a cell being edited. */
import type { Direction } from "./direction";

/** Of a keyboard event only what matters, so that it can be told in a table. */
export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Going to another cell of the sheet. */
export type Move =
  | { readonly kind: "step" | "jump"; readonly direction: Direction }
  | { readonly kind: "page"; readonly direction: "up" | "down" }
  | { readonly kind: "row-start" | "sheet-start" | "sheet-end" };

export type GridIntent =
  | { readonly kind: "move"; readonly move: Move }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "empty" }
  | { readonly kind: "edit" }
  | { readonly kind: "leave" };

export type EditIntent =
  | { readonly kind: "commit"; readonly then: Direction | undefined }
  | { readonly kind: "cancel" }
  | { readonly kind: "line-feed" };

/** `typing` began with a letter: arrows leave the cell. `caret` began with F2 or a double click: arrows move in the text. */
export type EditMode = "typing" | "caret";

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
]);

const move = (to: Move): GridIntent => ({ kind: "move", move: to });

const WITH_CTRL: ReadonlyMap<string, GridIntent> = new Map<string, GridIntent>([
  ["Home", move({ kind: "sheet-start" })],
  ["End", move({ kind: "sheet-end" })],
  ["PageUp", { kind: "sheet", step: -1 }],
  ["PageDown", { kind: "sheet", step: 1 }],
]);

const PLAIN: ReadonlyMap<string, GridIntent> = new Map<string, GridIntent>([
  ["Home", move({ kind: "row-start" })],
  ["PageUp", move({ kind: "page", direction: "up" })],
  ["PageDown", move({ kind: "page", direction: "down" })],
  ["Delete", { kind: "empty" }],
  ["Backspace", { kind: "type", text: "" }],
  ["F2", { kind: "edit" }],
  // Tab moves as in Excel, so another key must lead out: F6, as in Excel too.
  ["F6", { kind: "leave" }],
]);

/** Alt opens menus with letters and digits; AltGr (reported as Ctrl+Alt) and Option type signs such as @ and €. */
const MENU_LETTER = /^[A-Za-z0-9]$/;

function typed({ key, ctrl, alt }: Key): GridIntent | undefined {
  if (key.length !== 1 || (ctrl && !alt) || (alt && !ctrl && MENU_LETTER.test(key))) return undefined;
  return { kind: "type", text: key };
}

/** undefined: not for the grid, let the browser have it. */
export function gridIntent(pressed: Key): GridIntent | undefined {
  const { key, ctrl, shift } = pressed;
  const arrow = ARROWS.get(key);
  if (arrow !== undefined) return move({ kind: ctrl ? "jump" : "step", direction: arrow });
  if (key === "Enter") return move({ kind: "step", direction: shift ? "up" : "down" });
  if (key === "Tab" && !ctrl) return move({ kind: "step", direction: shift ? "left" : "right" });
  return typed(pressed) ?? (ctrl ? WITH_CTRL : PLAIN).get(key);
}

/** undefined: the text field does what it always does. */
export function editIntent({ key, alt, shift }: Key, mode: EditMode): EditIntent | undefined {
  if (key === "Escape") return { kind: "cancel" };
  if (key === "Enter") return alt ? { kind: "line-feed" } : { kind: "commit", then: shift ? "up" : "down" };
  if (key === "Tab") return { kind: "commit", then: shift ? "left" : "right" };
  const arrow = ARROWS.get(key);
  return arrow !== undefined && mode === "typing" ? { kind: "commit", then: arrow } : undefined;
}
