/** `range.conditionalFormats`: which there are. They are not made, and not drawn. */
import { ApiFault } from "../api-fault";
import { intersection } from "../book/areas";
import type { ConditionalRule } from "../ooxml/sheet-overlays";
import type { ApiType } from "./api-type";
import { wholeNumber } from "./arguments";
import type { ConditionalTarget, HostObject, RangeTarget } from "./targets";

const TYPES: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

const over = ({ sheet, area }: RangeTarget): readonly ConditionalRule[] =>
  sheet.conditional
    .filter(({ areas }) => areas.some((each) => intersection(each, area)))
    .sort((one, other) => one.priority - other.priority);

const object = ({ sheet }: RangeTarget, rule: ConditionalRule): HostObject => ({
  kind: "ConditionalFormat",
  target: { sheet, rule },
});

export const conditionalFormatCollection: ApiType<RangeTarget> = {
  items: (range) => over(range).map((rule) => object(range, rule)),
  methods: {
    getCount: { since: 6, call: (range) => over(range).length },
    getItemAt: {
      since: 6,
      call(range, [index]) {
        const rule = over(range)[wholeNumber(index)];
        if (!rule) throw new ApiFault("InvalidArgument");
        return object(range, rule);
      },
    },
  },
};

export const conditionalFormat: ApiType<ConditionalTarget> = {
  properties: {
    type: { since: 6, get: ({ rule }) => TYPES[rule.type] ?? "PresetCriteria" },
    priority: { since: 6, get: ({ rule }) => rule.priority - 1 },
    stopIfTrue: { since: 6, get: ({ rule }) => rule.stopIfTrue },
  },
  methods: {
    getRanges: {
      since: 9,
      call: ({ sheet, rule: { areas } }): HostObject => ({ kind: "RangeAreas", target: { sheet, areas } }),
    },
    getRange: {
      since: 6,
      call({ sheet, rule: { areas } }): HostObject {
        const [area] = areas;
        if (!area || areas.length > 1) throw new ApiFault("ItemNotFound");
        return { kind: "Range", target: { sheet, area } };
      },
    },
  },
};
