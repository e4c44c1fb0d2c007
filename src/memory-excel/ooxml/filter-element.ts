/** `<autoFilter>`: of a sheet, or of a table. */
import { areaName, areaOf } from "../../core/grid/address";
import type { FilterRule, SheetFilter } from "../book/sheet-filter";
import { ownEntry } from "./own-entry";
import { isTrue } from "./workbook-part";
import { attributesOf, encodeText, scanTags, type Tag } from "./xml";

type Attributes = Readonly<Record<string, string>>;
type Draft = { -readonly [K in keyof FilterRule]: FilterRule[K] } & { values?: string[] };

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** What an element inside `<filterColumn>` says of the rule. */
const READ: Readonly<Record<string, (attributes: Attributes, rule: Draft) => void>> = {
  filters({ blank }, rule) {
    Object.assign(rule, { filterOn: "Values", values: isTrue(blank) ? [""] : [] });
  },
  filter: ({ val = "" }, rule) => void (rule.values ??= []).push(val),
  customFilters: ({ and }, rule) =>
    void Object.assign(rule, { filterOn: "Custom", operator: isTrue(and) ? "And" : "Or" }),
  customFilter({ operator = "equal", val = "" }, rule) {
    const criterion = `${ownEntry(OPERATORS, operator) ?? "="}${val}`;
    if (rule.criterion1 === undefined) rule.criterion1 = criterion;
    else rule.criterion2 = criterion;
  },
  top10({ top = "1", percent, val = "10" }, rule) {
    const kind = (isTrue(top) ? "Top" : "Bottom") + (isTrue(percent) ? "Percent" : "Items");
    Object.assign(rule, { filterOn: kind, criterion1: val });
  },
  dynamicFilter: ({ type = "" }, rule) =>
    void Object.assign(rule, { filterOn: "Dynamic", dynamicCriteria: capital(type) }),
  colorFilter: ({ cellColor = "1" }, rule) => void (rule.filterOn = isTrue(cellColor) ? "CellColor" : "FontColor"),
  iconFilter: (_attributes, rule) => void (rule.filterOn = "Icon"),
};

/** Reads one `<filterColumn>`; undefined when it says nothing. */
function readRule(xml: string): FilterRule | undefined {
  const rule: Draft = { filterOn: "" };
  scanTags(xml, (tag) => {
    if (tag.kind !== "close") ownEntry(READ, tag.name)?.(attributesOf(tag), rule);
  });
  return rule.filterOn === "" ? undefined : { ...rule, raw: xml };
}

/** Reads the element; undefined when it names no area. */
export function readFilter(xml: string): SheetFilter | undefined {
  const rules = new Map<number, FilterRule>();
  let ref = "";
  let open: Tag | undefined;
  scanTags(xml, (tag) => {
    if (tag.name === "autoFilter" && tag.kind !== "close") ref = attributesOf(tag)["ref"] ?? "";
    if (tag.name !== "filterColumn") return;
    if (tag.kind === "open") open = tag;
    if (tag.kind !== "close" || !open) return;
    const rule = readRule(xml.slice(open.start, tag.end));
    if (rule) rules.set(Number(attributesOf(open)["colId"] ?? 0), rule);
  });
  const area = areaOf(ref);
  return area && { area, rules };
}

const CUSTOM = /^(<>|<=|>=|=|<|>)?([^]*)$/;

function customXml(criterion: string, prefix: string): string {
  const [, sign = "=", value = ""] = CUSTOM.exec(criterion) ?? [];
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === sign) ?? "equal";
  return `<${prefix}customFilter${operator === "equal" ? "" : ` operator="${operator}"`} val="${encodeText(value)}"/>`;
}

function ruleXml(rule: FilterRule, prefix: string): string {
  const { filterOn, values = [], criterion1 = "", criterion2, operator } = rule;
  if (filterOn === "Values") {
    const items = values
      .filter((value) => value !== "")
      .map((value) => `<${prefix}filter val="${encodeText(value)}"/>`);
    return `<${prefix}filters${values.includes("") ? ' blank="1"' : ""}>${items.join("")}</${prefix}filters>`;
  }
  if (filterOn === "Custom") {
    const items = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map((each) =>
      customXml(each, prefix),
    );
    return `<${prefix}customFilters${operator === "And" ? ' and="1"' : ""}>${items.join("")}</${prefix}customFilters>`;
  }
  if (filterOn === "Dynamic") {
    const type = rule.dynamicCriteria ?? "";
    return `<${prefix}dynamicFilter type="${type.slice(0, 1).toLowerCase()}${type.slice(1)}"/>`;
  }
  const top = filterOn.startsWith("Bottom") ? ' top="0"' : "";
  return `<${prefix}top10${top}${filterOn.endsWith("Percent") ? ' percent="1"' : ""} val="${encodeText(criterion1)}"/>`;
}

/** A column that moved is written under its new place, with everything else that the file says of it. */
function columnXml(index: number, rule: FilterRule, prefix: string): string {
  if (rule.raw !== undefined) return rule.raw.replace(/colId="\d*"/, `colId="${index}"`);
  return `<${prefix}filterColumn colId="${index}">${ruleXml(rule, prefix)}</${prefix}filterColumn>`;
}

export function filterXml({ area, rules }: SheetFilter, prefix: string): string {
  const columns = [...rules].sort(([one], [other]) => one - other);
  const open = `<${prefix}autoFilter ref="${areaName(area)}"`;
  if (columns.length === 0) return `${open}/>`;
  return `${open}>${columns.map(([index, rule]) => columnXml(index, rule, prefix)).join("")}</${prefix}autoFilter>`;
}
