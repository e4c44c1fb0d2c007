/** Numbers and codes at the front of objectives and indicators: `OB 1:`, `1.2.4`, `S1.2.4-a`, `01.03 -`, `011_`, `AS3 -`. */

export interface Numbering {
  /** as written: `OB 1`, `1.2.4`, `S1.2.4-a` */
  readonly code: string;
  /** `objective`: OB 1 · `outline`: 1.2.4 · `indicator`: S1.2.4-a · `mission`: 011_ · `lettered`: AS3, OB.2.1 */
  readonly kind: "objective" | "outline" | "indicator" | "mission" | "lettered";
  /** how many numbers: 3 for 1.2.4 */
  readonly depth: number;
  /** an indicator of a strategic objective (`S1.2.4-a`) */
  readonly strategic: boolean;
}

const INDICATOR_CODE =
  /^((?:[SO]|0)?\s?\d{1,2}(?:\.\d{1,2}){1,3}\s?-\s?[a-z]|(?:KPI|IND)[\s._-]?\d{1,3}(?:\.\d{1,3}){0,3})(?=[\s.:,;)\u2013-]|$)/i;
const OBJECTIVE_CODE = /^(OB\.?\s?\d{1,2})(?=\s?[:.)\u2013-])/i;
const MISSION_CODE = /^(0\d{2})\s?[_\u2013-]/;
/** Letters that say what is numbered; those of indicators are left to their columns. */
const LETTERED_CODE = /^((?:AS|OS|OO|OP|OG|OE|OB|PR|LS|LP|P|M|A|O)[.\s]?\d{1,3}(?:\.\d{1,3}){0,3})\s?[-\u2013:]\s/;
const OUTLINE = /^(\d{1,2}(?:[.,]\d{1,2}){0,3})(?:[.,)]|\s?[-\u2013:)]|(?=\s))\s*(?=[^\d\s%])/;

const dots = (code: string) => code.split(/[.,]/).length;

/** Reads the number at the front of a tidied text; undefined without one. */
export function readNumbering(text: string): Numbering | undefined {
  const front = text.slice(0, 40);
  const [, indicator] = INDICATOR_CODE.exec(front) ?? [];
  if (indicator !== undefined)
    return { code: indicator, kind: "indicator", depth: dots(indicator), strategic: /^s/i.test(indicator) };
  const [, objective] = OBJECTIVE_CODE.exec(front) ?? [];
  if (objective !== undefined) return { code: objective, kind: "objective", depth: 1, strategic: false };
  const [, mission] = MISSION_CODE.exec(front) ?? [];
  if (mission !== undefined) return { code: mission, kind: "mission", depth: 1, strategic: false };
  const [, lettered] = LETTERED_CODE.exec(front) ?? [];
  if (lettered !== undefined) return { code: lettered, kind: "lettered", depth: dots(lettered), strategic: false };
  const [, outline] = OUTLINE.exec(front) ?? [];
  return outline === undefined ? undefined : { code: outline, kind: "outline", depth: dots(outline), strategic: false };
}
