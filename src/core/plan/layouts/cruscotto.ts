import type { Layout } from "./layout";

/** One table per office: objectives and indicators in one column, with results and achievement. */
export const cruscotto: Layout = {
  id: "cruscotto",
  summary: {
    it: "Cruscotto di un ufficio, con risultati e percentuali",
    en: "An office's dashboard, with results and percentages",
  },
  source: "Massa-Carrara 2019",
  claims: ({ mixed, roles, owned, carded }) =>
    mixed && !owned && !carded && (roles.has("result") || roles.has("achievement")),
};
