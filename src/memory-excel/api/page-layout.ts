/** `worksheet.pageLayout`: of sheets that the file does not have, the others are printed as the file says. */
import { ApiFault } from "../api-fault";
import type { BookSheet } from "../book/book-sheet";
import type { PageSetup } from "../ooxml/page-setup";
import type { ApiProperty, ApiType } from "./api-type";
import type { Session } from "./session";
import { fields, flag, wholeNumber, word } from "./arguments";

function pageOf({ page }: BookSheet): PageSetup {
  if (!page) throw new ApiFault("NotImplemented", "the page of a sheet that the file has");
  return page;
}

const ORIENTATIONS = { portrait: "Portrait", landscape: "Landscape" } as const;
/** The numbers of the file format. */
const PAPERS: Readonly<Record<string, number>> = { letter: 1, a3: 8, a4: 9, a5: 11 };

function setOrientation(sheet: BookSheet, value: unknown): void {
  const asked = word(value, "");
  if (asked !== "portrait" && asked !== "landscape") throw new ApiFault("InvalidArgument");
  pageOf(sheet).orientation = asked;
}

function setPaper(sheet: BookSheet, value: unknown): void {
  const number = PAPERS[word(value, "")];
  if (number === undefined) throw new ApiFault("NotImplemented", "paper other than A3, A4, A5 and letter");
  pageOf(sheet).paper = number;
}

/** As Excel names it: `A4`; null: the printer's. */
function paper(sheet: BookSheet): string | null {
  const name = Object.keys(PAPERS).find((each) => PAPERS[each] === pageOf(sheet).paper);
  return name === undefined ? null : name.slice(0, 1).toUpperCase() + name.slice(1);
}

const pages = (value: unknown) => (value === undefined || value === null ? 0 : wholeNumber(value));

/** Pages to fit to; 0 is as many as it takes. */
function setZoom(sheet: BookSheet, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = fields(value);
  if (scale !== undefined && scale !== null && scale !== 100)
    throw new ApiFault("NotImplemented", "printing at a scale");
  const [wide, tall] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
  if (wide < 0 || tall < 0) throw new ApiFault("InvalidArgument");
  pageOf(sheet).fit = wide === 0 && tall === 0 ? undefined : { wide, tall };
}

function zoom(sheet: BookSheet): unknown {
  const { fit } = pageOf(sheet);
  return fit ? { horizontalFitToPages: fit.wide, verticalFitToPages: fit.tall } : { scale: 100 };
}

const centring = (axis: keyof PageSetup["centred"]): ApiProperty<BookSheet> => ({
  since: 9,
  get: (sheet) => pageOf(sheet).centred[axis],
  set: (sheet, value) => void (pageOf(sheet).centred[axis] = flag(value)),
});

const POINTS_PER_INCH = 72;

/** The API counts in points, the file in inches. */
const margin = (edge: keyof PageSetup["margins"]): ApiProperty<BookSheet> => ({
  since: 9,
  get: (sheet) => pageOf(sheet).margins[edge] * POINTS_PER_INCH,
  set(sheet, value) {
    if (typeof value !== "number" || value < 0) throw new ApiFault("InvalidArgument");
    pageOf(sheet).margins[edge] = value / POINTS_PER_INCH;
  },
});

/** Without a printer nothing of a page is known (office-js #1860 and others); which code Excel gives is not documented. */
const printed = ({ since, get, set }: ApiProperty<BookSheet>): ApiProperty<BookSheet> => {
  const refuse = ({ quirks }: Session) => {
    if (!quirks.hasPrinter) throw new ApiFault("GeneralException", "no printer");
  };
  return {
    since,
    get(sheet, session) {
      refuse(session);
      return get(sheet, session);
    },
    ...(set && {
      set(sheet: BookSheet, value: unknown, session: Session) {
        refuse(session);
        set(sheet, value, session);
      },
    }),
  };
};

const PROPERTIES: Readonly<Record<string, ApiProperty<BookSheet>>> = {
  orientation: { since: 9, get: (sheet) => ORIENTATIONS[pageOf(sheet).orientation], set: setOrientation },
  paperSize: { since: 9, get: paper, set: setPaper },
  zoom: { since: 9, get: zoom, set: setZoom },
  centerHorizontally: centring("horizontally"),
  centerVertically: centring("vertically"),
  leftMargin: margin("left"),
  rightMargin: margin("right"),
  topMargin: margin("top"),
  bottomMargin: margin("bottom"),
  headerMargin: margin("header"),
  footerMargin: margin("footer"),
};

export const pageLayout: ApiType<BookSheet> = {
  properties: Object.fromEntries(Object.entries(PROPERTIES).map(([name, property]) => [name, printed(property)])),
};
