/** Which number formats Excel takes, and how it tells them when they are read back. */

/** Excel's dialog takes no longer ones. */
const LONGEST = 255;
const MOST_SECTIONS = 4;
const MOST_CONDITIONS = 2;

/** A quoted text, an escaped character, something in brackets, the end of a section, or any other character. */
const TOKEN = /"[^"]*"|\\[^]|\[[^\]]*\]|[^]/g;
const CONDITION = /^\[(?:<=|>=|<>|=|<|>)\s*-?\d+(?:\.\d+)?\]$/;

interface Sections {
  readonly count: number;
  readonly conditions: number;
  readonly isOpen: boolean;
}

function sectionsOf(code: string): Sections {
  const tokens = code.match(TOKEN) ?? [];
  return {
    count: tokens.filter((token) => token === ";").length + 1,
    conditions: tokens.filter((token) => CONDITION.test(token)).length,
    // A lone quote, backslash or bracket was matched by no rule but the last one.
    isOpen: tokens.some((token) => token === '"' || token === "\\" || token === "["),
  };
}

/** Four sections at most, two of them with a condition, quotes and brackets in pairs, 255 characters. */
export function isNumberFormat(code: string): boolean {
  const { count, conditions, isOpen } = sectionsOf(code);
  return code.length <= LONGEST && count <= MOST_SECTIONS && conditions <= MOST_CONDITIONS && !isOpen;
}

const COLOURS = /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d{1,2})\]$/i;
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** One character that needs no quotes loses them: Excel writes it with a backslash. */
function normalToken(token: string): string {
  if (/^"[^"]"$/.test(token)) return `\\${token.slice(1, -1)}`;
  if (COLOURS.test(token)) return `[${capital(token.slice(1, -1))}]`;
  return CONDITION.test(token) ? token.replace(/\s/g, "") : token;
}

/** As Excel tells a format that it was given; what it does beyond this is not documented. */
export function normalFormat(code: string): string {
  if (code === "" || code.toLowerCase() === "general") return "General";
  return (code.match(TOKEN) ?? []).map(normalToken).join("");
}
