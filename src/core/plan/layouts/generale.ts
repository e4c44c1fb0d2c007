import type { Layout } from "./layout";

/** Any table whose headings use the words of the field. */
export const generale: Layout = {
  id: "generale",
  summary: { it: "Tabella con intestazioni riconosciute", en: "Table with known headings" },
  source: "domain.md, words",
  claims: () => true,
};
