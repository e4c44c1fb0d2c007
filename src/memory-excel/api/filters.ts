/** `worksheet.autoFilter`, `table.autoFilter` and `tableColumn.filter`. */
import { ApiFault } from "../api-fault";
import { intersection, isUnbounded } from "../book/areas";
import { usedArea, type BookSheet } from "../book/book-sheet";
import { filteredArea } from "../book/book-table";
import type { FilterRule, SheetFilter } from "../book/sheet-filter";
import type { Area } from "../../core/grid/address";
import type { ApiMethod, ApiType } from "./api-type";
import { fields, text, wholeNumber } from "./arguments";
import { filterRows, refuseRule } from "./filter-rows";
import { anotherRange, rangeOf } from "./range-moves";
import { WHOLE_SHEET } from "../book/areas";
import type { Session } from "./session";
import { NULL_OBJECT, type FilterTarget, type HostObject } from "./targets";

const filterOf = ({ sheet, table }: FilterTarget): SheetFilter | undefined => {
  if (!table) return sheet.filter;
  return table.filter && { ...table.filter, area: filteredArea(table) };
};

function setFilter({ sheet, table }: FilterTarget, filter: SheetFilter | undefined): void {
  if (table) table.filter = filter;
  else sheet.filter = filter;
  sheet.version += 1;
}

/** A protected sheet is filtered only where it says so. */
function refuseFiltering({ defaults: { isProtected, permissions } }: BookSheet): void {
  if (isProtected && !permissions.has("autoFilter")) throw new ApiFault("AccessDenied");
}

const optional = (value: unknown) =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;

function valuesOf(values: unknown): readonly string[] | undefined {
  if (values === undefined || values === null) return undefined;
  const isText = (each: unknown): each is string => typeof each === "string";
  if (!Array.isArray(values) || !values.every(isText)) throw new ApiFault("NotImplemented", "filters by dates");
  return values;
}

/** `Excel.FilterCriteria` as a rule. */
function ruleOf(criteria: unknown): FilterRule {
  const given = fields(criteria);
  const asked = text(given["filterOn"]);
  const operator = optional(given["operator"])?.toLowerCase();
  const said = {
    values: valuesOf(given["values"]),
    criterion1: optional(given["criterion1"]),
    criterion2: optional(given["criterion2"]),
    operator: operator === undefined ? undefined : operator === "or" ? "Or" : "And",
    dynamicCriteria: optional(given["dynamicCriteria"]),
    color: optional(given["color"]),
  };
  const present = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const rule: FilterRule = { filterOn: asked.slice(0, 1).toUpperCase() + asked.slice(1), ...present };
  refuseRule(rule);
  return rule;
}

/** Sets (or, with undefined, takes away) the rule of a column, and shows and hides rows accordingly. */
function setRule(target: FilterTarget, column: number, rule: FilterRule | undefined, session: Session): void {
  refuseFiltering(target.sheet);
  const filter = filterOf(target);
  if (!filter) throw new ApiFault("InvalidOperation", "nothing is filtered");
  if (column < 0 || column >= filter.area.columns) throw new ApiFault("InvalidArgument");
  const rules = new Map(filter.rules);
  if (rule) rules.set(column, rule);
  else rules.delete(column);
  const now = { area: filter.area, rules };
  setFilter(target, now);
  filterRows(session, target.sheet, now);
}

function clearRules(target: FilterTarget, session: Session): void {
  refuseFiltering(target.sheet);
  const filter = filterOf(target);
  if (!filter) return;
  const now = { area: filter.area, rules: new Map<number, FilterRule>() };
  setFilter(target, now);
  filterRows(session, target.sheet, now);
}

/** Whole columns are filtered as far as the sheet is used. */
function areaFor(sheet: BookSheet, given: unknown): Area {
  const { area } = anotherRange({ sheet, area: WHOLE_SHEET }, given);
  const used = isUnbounded(area) ? usedArea(sheet, true) : undefined;
  const wanted = used ? intersection(area, used) : area;
  if (!wanted || sheet.tables.some((table) => intersection(table.area, wanted))) throw new ApiFault("InvalidArgument");
  return wanted;
}

function apply(target: FilterTarget, [range, column, criteria]: readonly unknown[], session: Session): void {
  const { sheet, table } = target;
  refuseFiltering(sheet);
  const area = table ? filteredArea(table) : areaFor(sheet, range);
  const known = filterOf(target);
  const isSame = known && JSON.stringify(known.area) === JSON.stringify(area);
  if (known && !isSame) clearRules(target, session);
  if (!isSame) setFilter(target, { area, rules: new Map() });
  if (column !== undefined && column !== null && criteria !== undefined && criteria !== null)
    setRule(target, wholeNumber(column), ruleOf(criteria), session);
}

/** Without what only the file needs. */
const shown = (rule: FilterRule) => Object.fromEntries(Object.entries(rule).filter(([name]) => name !== "raw"));

const rangeOfFilter = (target: FilterTarget): HostObject | typeof NULL_OBJECT => {
  const filter = filterOf(target);
  return filter ? rangeOf(target.sheet, filter.area) : NULL_OBJECT;
};

export const autoFilter: ApiType<FilterTarget> = {
  properties: {
    enabled: { since: 9, get: (target) => filterOf(target) !== undefined },
    isDataFiltered: { since: 9, get: (target) => (filterOf(target)?.rules.size ?? 0) > 0 },
    criteria: {
      since: 9,
      get(target) {
        const filter = filterOf(target);
        if (!filter) return [];
        return Array.from({ length: filter.area.columns }, (_, index) => {
          const rule = filter.rules.get(index);
          return rule ? shown(rule) : {};
        });
      },
    },
  },
  methods: {
    apply: { since: 9, call: apply },
    clearCriteria: { since: 9, call: (target, _args, session) => clearRules(target, session) },
    clearColumnCriteria: {
      since: 14,
      call: (target, [column], session) => setRule(target, wholeNumber(column), undefined, session),
    },
    getRange: {
      since: 9,
      call(target) {
        const found = rangeOfFilter(target);
        if (found === NULL_OBJECT) throw new ApiFault("ItemNotFound");
        return found;
      },
    },
    getRangeOrNullObject: { since: 9, call: rangeOfFilter },
    reapply: {
      since: 9,
      call(target, _args, session) {
        const filter = filterOf(target);
        if (filter) filterRows(session, target.sheet, filter);
      },
    },
    remove: {
      since: 9,
      call(target, _args, session) {
        clearRules(target, session);
        setFilter(target, undefined);
      },
    },
  },
};

/** A method that filters the column by what its arguments say. */
const applying = (criteria: (args: readonly unknown[]) => object): ApiMethod<FilterTarget> => ({
  since: 2,
  call: (target, args, session) => setRule(target, target.column ?? 0, ruleOf(criteria(args)), session),
});

export const filter: ApiType<FilterTarget> = {
  properties: {
    criteria: {
      since: 2,
      get(target) {
        const rule = filterOf(target)?.rules.get(target.column ?? 0);
        return rule ? shown(rule) : null;
      },
    },
  },
  methods: {
    apply: applying(([criteria]) => fields(criteria)),
    applyValuesFilter: applying(([values]) => ({ filterOn: "Values", values })),
    applyCustomFilter: applying(([criterion1, criterion2, operator]) => ({
      filterOn: "Custom",
      criterion1,
      criterion2,
      operator,
    })),
    applyTopItemsFilter: applying(([criterion1]) => ({ filterOn: "TopItems", criterion1 })),
    applyTopPercentFilter: applying(([criterion1]) => ({ filterOn: "TopPercent", criterion1 })),
    applyBottomItemsFilter: applying(([criterion1]) => ({ filterOn: "BottomItems", criterion1 })),
    applyBottomPercentFilter: applying(([criterion1]) => ({ filterOn: "BottomPercent", criterion1 })),
    applyDynamicFilter: applying(([dynamicCriteria]) => ({ filterOn: "Dynamic", dynamicCriteria })),
    clear: { since: 2, call: (target, _args, session) => setRule(target, target.column ?? 0, undefined, session) },
  },
};
