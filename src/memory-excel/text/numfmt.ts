/** The library that reads and writes values by Excel's number formats; its fourth version names entry points that it does not contain. */
export { format, getLocale, isDateFormat, parseValue } from "numfmt";
