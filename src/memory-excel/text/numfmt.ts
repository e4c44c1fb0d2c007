/**
 * The library that reads and writes values by Excel's number formats.
 * numfmt 4.0.1 declares entry points that it does not contain (`index.cjs`), so it cannot be named by its package;
 * with 3.2.6, or a repaired 4, this file becomes a plain re-export.
 */
import type * as Numfmt from "numfmt";

// eslint-disable-next-line @typescript-eslint/no-require-imports
const numfmt = require(`../../../node_modules/numfmt/dist/index.js`) as typeof Numfmt;

export const { format, getLocale, isDateFormat, parseValue } = numfmt;
