/** `workbook.functions`: worksheet functions that add-in code calls by name. Only those that somebody needs are here. */
import { serialOfDate } from "../../core/values/calendar";
import { ApiFault } from "../api-fault";
import type { Book } from "../book/book";
import type { ApiType } from "./api-type";
import { wholeNumber } from "./arguments";
import type { Targets } from "./targets";

const DAYS_BETWEEN_SYSTEMS = 1462;

export const functions: ApiType<Book> = {
  methods: {
    date: {
      since: 2,
      call({ uses1904 }, args, { quirks }) {
        if (quirks.functionsFail) throw new ApiFault("GeneralException", "Functions.date");
        const [year = 0, month = 0, day = 0] = args.map(wholeNumber);
        const serial = serialOfDate({ year, month, day });
        return { kind: "FunctionResult", target: { value: uses1904 ? serial - DAYS_BETWEEN_SYSTEMS : serial } };
      },
    },
  },
};

export const functionResult: ApiType<Targets["FunctionResult"]> = {
  properties: {
    value: { since: 2, get: ({ value }) => (typeof value === "object" ? null : value) },
    error: { since: 2, get: ({ value }) => (typeof value === "object" ? value.error : null) },
  },
};
