/** The layout families, most particular first; the last one claims every table. */
import type { TableDraft } from "../reading/draft";
import type { Bilingual } from "../../values/language";
import { alberatura } from "./alberatura";
import { cruscotto } from "./cruscotto";
import { generale } from "./generale";
import type { Layout, TableTraits } from "./layout";
import { obiettivoInTestata } from "./obiettivo-in-testata";
import { programmiEObiettivi } from "./programmi-e-obiettivi";
import { schedaAlbero } from "./scheda-albero";
import { schedaPira } from "./scheda-pira";

export const LAYOUTS: readonly Layout[] = [
  schedaPira,
  schedaAlbero,
  obiettivoInTestata,
  cruscotto,
  alberatura,
  programmiEObiettivi,
  generale,
];

function traitsOf({ columns, head, carded, titled, nodes }: TableDraft): TableTraits {
  return {
    roles: new Set(columns.all.map(({ role }) => role)),
    mixed: columns.mixed,
    owned: head.owner !== undefined,
    carded,
    titled,
    kinds: new Set(nodes.map(({ kind }) => kind)),
  };
}

/** What a family is, in a few words. */
export const summaryOfFamily = (id: string): Bilingual<string> =>
  (LAYOUTS.find((layout) => layout.id === id) ?? generale).summary;

export function familyOf(draft: TableDraft): Layout {
  const traits = traitsOf(draft);
  return LAYOUTS.find(({ claims }) => claims(traits)) ?? generale;
}
