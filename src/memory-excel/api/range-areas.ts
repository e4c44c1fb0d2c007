/** Several areas of one sheet: what `getMergedAreasOrNullObject` and `getRanges` answer. */
import { areaContains, type Area } from "../../core/grid/address";
import { ApiFault } from "../api-fault";
import { cellCount, quotedSheet, shortName } from "../book/areas";
import { parseAddress } from "../book/parse-address";
import type { BookSheet } from "../book/book-sheet";
import type { ApiType } from "./api-type";
import { text, wholeNumber } from "./arguments";
import { rangeOf } from "./range-moves";
import { NULL_OBJECT, type AreasTarget, type HostObject, type RangeTarget } from "./targets";

/** Documented: `getMergedAreasOrNullObject` fails with more. */
const MOST_MERGED = 512;
/** Addresses are cut at this length; a cut address is an invalid one. */
export const LONGEST_ADDRESS = 8192;

/** The merged areas whose top-left cell lies in the range; a null object when there is none. */
export function mergedAreas({ sheet, area }: RangeTarget): HostObject | typeof NULL_OBJECT {
  const areas = sheet.merged.filter((merged) => areaContains(area, merged));
  // The documentation gives the limit but not the code of the error.
  if (areas.length > MOST_MERGED) throw new ApiFault("InvalidArgument", "more than 512 merged areas");
  const inOrder = [...areas].sort((left, right) => left.row - right.row || left.column - right.column);
  return areas.length === 0 ? NULL_OBJECT : { kind: "RangeAreas", target: { sheet, areas: inOrder } };
}

/** `A1:B2,D4` */
export function areasByAddress(sheet: BookSheet, address: unknown): HostObject {
  const asked = text(address);
  if (asked.length > LONGEST_ADDRESS) throw new ApiFault("InvalidArgument", "address longer than 8192 characters");
  const areas = asked.split(",").map((part): Area => {
    const parsed = parseAddress(part.trim());
    if (!parsed) throw new ApiFault("InvalidArgument");
    return parsed.area;
  });
  return { kind: "RangeAreas", target: { sheet, areas } };
}

const addressOf = (sheet: BookSheet, areas: readonly Area[]) =>
  areas.map((area) => `${quotedSheet(sheet.name)}!${shortName(area)}`).join(",");

export const rangeAreas: ApiType<AreasTarget> = {
  properties: {
    address: { since: 9, get: ({ sheet, areas }) => addressOf(sheet, areas) },
    addressLocal: { since: 9, get: ({ sheet, areas }) => addressOf(sheet, areas) },
    areaCount: { since: 9, get: ({ areas }) => areas.length },
    cellCount: { since: 9, get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  links: {
    areas: { since: 9, to: (target) => ({ kind: "RangeCollection", target }) },
    worksheet: { since: 9, to: ({ sheet }) => ({ kind: "Worksheet", target: sheet }) },
  },
};

function at({ sheet, areas }: AreasTarget, index: unknown): HostObject {
  const area = areas[wholeNumber(index)];
  if (!area) throw new ApiFault("InvalidArgument");
  return rangeOf(sheet, area);
}

export const rangeCollection: ApiType<AreasTarget> = {
  items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)),
  item: at,
  methods: {
    getCount: { since: 9, call: ({ areas }) => areas.length },
    getItemAt: { since: 9, call: (target, [index]) => at(target, index) },
  },
};
