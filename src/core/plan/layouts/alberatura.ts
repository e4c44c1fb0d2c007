import type { Layout } from "./layout";

/** The tree of objectives and indicators in one column, without results: with budgets, or with weights. */
export const alberatura: Layout = {
  id: "alberatura",
  summary: { it: "Alberatura di obiettivi e indicatori", en: "Tree of objectives and indicators" },
  source: "Massa-Carrara 2019",
  claims: ({ mixed, owned, carded }) => mixed && !owned && !carded,
};
