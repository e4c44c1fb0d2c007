/** Changes elements of a part by their names and leaves every other character as it stands. */
import { ownEntry } from "./own-entry";
import { changedTag, type AttributeChanges } from "./tag-attributes";
import { attributesOf, decodeText, encodeContent, scanTags, type Tag } from "./xml";

/** What becomes of an element; nothing said, nothing changed. */
export interface Rewrite {
  readonly attributes?: AttributeChanges;
  /** The text of an element that holds nothing else: decoded before, encoded after; undefined takes the element's parent away. */
  readonly text?: (text: string) => string | undefined;
  /** takes the whole element away */
  readonly drop?: boolean;
  /** it stays when all elements in it go */
  readonly staysEmpty?: boolean;
  /** when it goes, the element around it goes too */
  readonly isVital?: boolean;
  /** XML that stands where the element stood */
  readonly replacement?: string;
  /** XML that follows the element */
  readonly after?: string;
}

export interface Met {
  readonly tag: Tag;
  /** decoded, by local name */
  readonly attributes: Readonly<Record<string, string>>;
  /** local name of the element around it; empty at the root */
  readonly parent: string;
}

/** By local name. Elements are met in document order. */
export type RewriteRules = Readonly<Record<string, (met: Met) => Rewrite | undefined>>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Frame {
  readonly tag: Tag;
  readonly rewrite: Rewrite | undefined;
  children: number;
  dropped: number;
  isDropped: boolean;
  /** how many edits there were when it was met */
  readonly edits: number;
}

interface State {
  readonly xml: string;
  readonly rules: RewriteRules;
  readonly stack: Frame[];
  readonly edits: Edit[];
}

function meet({ rules, stack }: State, tag: Tag): Rewrite | undefined {
  return ownEntry(rules, tag.name)?.({ tag, attributes: attributesOf(tag), parent: stack.at(-1)?.tag.name ?? "" });
}

function dropFrom({ edits, stack }: State, frame: Frame, end: number): void {
  edits.splice(frame.edits, edits.length, { start: frame.tag.start, end, text: "" });
  const parent = stack.at(-1);
  if (!parent) return;
  parent.dropped += 1;
  if (frame.rewrite?.isVital) parent.isDropped = true;
}

/** A list that lost entries says how many it has; `count` is what lists call it. */
function recount({ edits }: State, { tag, children, dropped, rewrite }: Frame): void {
  const count = attributesOf(tag)["count"];
  if (count === undefined || dropped === 0 || rewrite?.attributes) return;
  edits.push({ start: tag.start, end: tag.end, text: changedTag(tag, { count: String(children - dropped) }) });
}

function rewriteText(state: State, { tag, rewrite }: Frame, close: Tag): void {
  const raw = state.xml.slice(tag.end, close.start);
  if (!rewrite?.text || raw.includes("<")) return;
  const was = decodeText(raw);
  const now = rewrite.text(was);
  const parent = state.stack.at(-1);
  if (now === undefined && parent) parent.isDropped = true;
  else if (now !== undefined && now !== was)
    state.edits.push({ start: tag.end, end: close.start, text: encodeContent(now) });
}

function leave(state: State, frame: Frame, close: Tag): void {
  const { tag, rewrite, children, dropped, isDropped } = frame;
  // A list without entries is an error in most places; Excel writes none.
  if (isDropped || (children > 0 && children === dropped && !rewrite?.staysEmpty)) {
    dropFrom(state, frame, close.end);
    return;
  }
  if (rewrite?.replacement !== undefined) {
    state.edits.push({ start: tag.start, end: close.end, text: rewrite.replacement });
    return;
  }
  rewriteText(state, frame, close);
  if (rewrite?.attributes)
    state.edits.push({ start: tag.start, end: tag.end, text: changedTag(tag, rewrite.attributes) });
  recount(state, frame);
  if (rewrite?.after !== undefined) state.edits.push({ start: close.end, end: close.end, text: rewrite.after });
}

function enter(state: State, tag: Tag): void {
  const rewrite = meet(state, tag);
  const parent = state.stack.at(-1);
  if (parent) parent.children += 1;
  const frame: Frame = {
    tag,
    rewrite,
    children: 0,
    dropped: 0,
    isDropped: rewrite?.drop === true,
    edits: state.edits.length,
  };
  if (tag.kind === "open") state.stack.push(frame);
  else leave(state, frame, tag);
}

/** The part after the rules; the very same text when they changed nothing. Elements that lost all their children go too. */
export function rewriteElements(xml: string, rules: RewriteRules): string {
  const state: State = { xml, rules, stack: [], edits: [] };
  scanTags(xml, (tag) => {
    const frame = tag.kind === "close" ? state.stack.pop() : undefined;
    if (frame) leave(state, frame, tag);
    else enter(state, tag);
  });
  if (state.edits.length === 0) return xml;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...state.edits].sort(
    (left, right) => left.start - right.start || left.end - right.end,
  )) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}
