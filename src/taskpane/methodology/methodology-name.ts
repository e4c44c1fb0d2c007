/** What a methodology is called in the pane. */
import type { Methodology } from "../../core/methodology/methodology";
import { nameOfMethodology, profileOf } from "../../core/methodology/name-of-methodology";
import type { Texts } from "../texts/texts";

/** The name of its profile, or the word for one's own: `Massa-Carrara 2019`, `personalizzato`. */
export function methodologyName(methodology: Methodology, { language, methodology: texts }: Texts): string {
  return profileOf(methodology) ? nameOfMethodology(methodology)[language] : texts.own;
}
