/** `realizzato nel 2019`: an answer with its year. */

const IN_YEAR = /^(.{2,60}?) ((?:nel|anno|nell'anno) ((?:19|20)\d{2}))$/;

/** The text in front of a closing year that is not after the plan's own; undefined where there is no such year. */
export function takeClosingYear(
  text: string,
  planYear: number | undefined,
): { readonly rest: string; readonly words: string } | undefined {
  const [, rest = "", words = "", year] = IN_YEAR.exec(text) ?? [];
  if (year === undefined || (planYear !== undefined && Number(year) > planYear)) return undefined;
  return { rest, words };
}
