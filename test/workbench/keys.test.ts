import { editIntent, gridIntent, type EditMode, type Key } from "../../src/workbench/grid/keys";

/** `Ctrl+Shift+Tab` → the pressed key. */
function pressed(chord: string): Key {
  const parts = chord.split("+");
  const key = parts.pop() ?? "";
  return {
    key: key === "Plus" ? "+" : key,
    ctrl: parts.includes("Ctrl"),
    shift: parts.includes("Shift"),
    alt: parts.includes("Alt"),
  };
}

describe("a key in the grid", () => {
  it.each([
    ["ArrowDown", { kind: "move", move: { kind: "step", direction: "down" } }],
    ["Ctrl+ArrowLeft", { kind: "move", move: { kind: "jump", direction: "left" } }],
    ["Enter", { kind: "move", move: { kind: "step", direction: "down" } }],
    ["Shift+Enter", { kind: "move", move: { kind: "step", direction: "up" } }],
    ["Tab", { kind: "move", move: { kind: "step", direction: "right" } }],
    ["Shift+Tab", { kind: "move", move: { kind: "step", direction: "left" } }],
    ["PageUp", { kind: "move", move: { kind: "page", direction: "up" } }],
    ["Home", { kind: "move", move: { kind: "row-start" } }],
    ["Ctrl+Home", { kind: "move", move: { kind: "sheet-start" } }],
    ["Ctrl+End", { kind: "move", move: { kind: "sheet-end" } }],
    ["Ctrl+PageDown", { kind: "sheet", step: 1 }],
    ["Delete", { kind: "empty" }],
    ["Backspace", { kind: "type", text: "" }],
    ["F2", { kind: "edit" }],
    ["F6", { kind: "leave" }],
    ["7", { kind: "type", text: "7" }],
    ["Shift+%", { kind: "type", text: "%" }],
    ["à", { kind: "type", text: "à" }],
    ["Ctrl+Alt+@", { kind: "type", text: "@" }],
    ["Alt+€", { kind: "type", text: "€" }],
  ])("%s", (chord, intent) => expect(gridIntent(pressed(chord))).toEqual(intent));

  it.each([
    "Ctrl+c",
    "Ctrl+v",
    "Ctrl+Shift+I",
    "Alt+f",
    "Alt+3",
    "Ctrl+Tab",
    "F5",
    "F12",
    "Shift",
    "Escape",
    "CapsLock",
  ])("%s is left to the browser", (chord) => expect(gridIntent(pressed(chord))).toBeUndefined());
});

describe("a key in a cell being edited", () => {
  it.each<[EditMode, string, unknown]>([
    ["typing", "Enter", { kind: "commit", then: "down" }],
    ["caret", "Shift+Enter", { kind: "commit", then: "up" }],
    ["caret", "Tab", { kind: "commit", then: "right" }],
    ["typing", "Shift+Tab", { kind: "commit", then: "left" }],
    ["typing", "ArrowUp", { kind: "commit", then: "up" }],
    ["caret", "Escape", { kind: "cancel" }],
    ["caret", "Alt+Enter", { kind: "line-feed" }],
  ])("%s, %s", (mode, chord, intent) => expect(editIntent(pressed(chord), mode)).toEqual(intent));

  it.each<[EditMode, string]>([
    ["caret", "ArrowUp"],
    ["caret", "Home"],
    ["typing", "a"],
    ["typing", "Backspace"],
    ["typing", "Ctrl+z"],
  ])("%s, %s stays in the text", (mode, chord) => expect(editIntent(pressed(chord), mode)).toBeUndefined());
});
