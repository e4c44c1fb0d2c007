/**
 * What a kind of Excel answers to the probe of the add-in (`src/probe`). The file that the probe makes in a real Excel is a
 * profile as it stands: put it into this folder and into the list.
 */
import type { SheetIds } from "../book/sheet-ids";

/** How Excel was seen to refuse an answer that is too large: with its own code, with a general failure, with blocks that are null. */
export type OversizedGuise = "code" | "general" | "null-blocks";

type Answers = Readonly<Record<string, unknown>>;

export interface ExcelProfile {
  readonly excel: {
    readonly name: string;
    /** as `Office.context.platform` says it */
    readonly platform: string;
    /** highest ExcelApi, `1.17` */
    readonly excelApi: string;
  };
  /** by experiment; what is missing was not asked, or is not known */
  readonly answers: Answers;
}

/** How this Excel departs from the documentation, or fills its gaps. */
export interface Quirks {
  /** numbers are read with 15 significant digits */
  readonly fifteenDigits: boolean;
  /** bytes that all settings together must stay below; undefined: no limit */
  readonly settingsLimit: number | undefined;
  /** settings are gone when the file is opened again (office-js #6091, #2940) */
  readonly losesSettings: boolean;
  /** page set-up works */
  readonly hasPrinter: boolean;
  readonly sheetIds: SheetIds;
  readonly oversized: OversizedGuise;
  readonly functionsFail: boolean;
  readonly platform: string;
  /** a link to a file that the page made starts a download */
  readonly downloads: boolean;
}

export const PLAIN_QUIRKS: Quirks = {
  fifteenDigits: false,
  settingsLimit: undefined,
  losesSettings: false,
  hasPrinter: true,
  sheetIds: "file",
  oversized: "code",
  functionsFail: false,
  platform: "OfficeOnline",
  downloads: true,
};

const partOf = (answers: Answers, name: string): Answers => {
  const part = answers[name];
  return typeof part === "object" && part !== null ? (part as Answers) : {};
};

const FIRST_ON_THE_WEB = "{00000000-0001-0000-0000-000000000000}";

function sheetIdsOf(ids: Answers): SheetIds {
  if (ids["reopening"] !== "changed") return "file";
  return ids["first"] === FIRST_ON_THE_WEB ? "web" : "fresh";
}

const GUISES: Readonly<Record<string, OversizedGuise>> = {
  ResponsePayloadSizeLimitExceeded: "code",
  GeneralException: "general",
  "null blocks": "null-blocks",
};

const MEGABYTE = 1024 * 1024;

/** The smallest size that was refused. */
function settingsLimitOf(settings: Answers): number | undefined {
  const refused = Object.keys(settings)
    .filter((size) => /^\d+(?:\.\d+)?$/.test(size) && settings[size] !== "ok")
    .map(Number);
  return refused.length === 0 ? undefined : Math.min(...refused) * MEGABYTE;
}

const TOO_MANY_DIGITS = 2 / 3;

export function quirksOf({ excel, answers }: ExcelProfile): Quirks {
  const [numbers, settings, page] = ["numbers", "settings", "pageSetup"].map((name) => partOf(answers, name));
  return {
    fifteenDigits: (numbers?.["2/3"] ?? TOO_MANY_DIGITS) !== TOO_MANY_DIGITS,
    settingsLimit: settingsLimitOf(settings ?? {}),
    losesSettings: settings?.["reopening"] === "lost",
    hasPrinter: (page?.["orientation"] ?? "ok") === "ok",
    sheetIds: sheetIdsOf(partOf(answers, "ids")),
    oversized: GUISES[String(answers["oversized"])] ?? "code",
    functionsFail: (numbers?.["date"] ?? "ok") !== "ok",
    platform: excel.platform,
    // No experiment can tell whether a file arrived: this one is known of the platform (office-js #2700, #4681).
    downloads: excel.platform !== "Mac",
  };
}
