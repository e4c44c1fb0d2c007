/** The methodologies that ship. Others are these with some settings changed. */
import type { Methodology } from "./methodology";

/** domain.md, "How achievement is computed", column "default". */
const MASSA_CARRARA_2019: Methodology = {
  cap: 1,
  atMost: "linear",
  late: { graceDays: 0, zeroAfterDays: null },
  deadlines: "share",
  parametrised: false,
  missing: "exclude",
  bands: { achieved: { from: 0.9, inclusive: true }, partial: { from: 0.5, inclusive: true } },
  steps: { scale: ["insufficiente", "sufficiente", "medio", "buono", "ottimo"], points: false },
  strategicMix: { operational: 0.4, own: 0.6 },
};

/** Unioncamere's grid: achieved when "superiore al 90%", partial from 70 %. */
const UNIONCAMERE_70_90: Methodology = {
  ...MASSA_CARRARA_2019,
  bands: { achieved: { from: 0.9, inclusive: false }, partial: { from: 0.7, inclusive: true } },
};

export type ProfileName = "massa-carrara-2019" | "unioncamere-70-90";

export const PROFILES: Readonly<Record<ProfileName, Methodology>> = {
  "massa-carrara-2019": MASSA_CARRARA_2019,
  "unioncamere-70-90": UNIONCAMERE_70_90,
};

export const DEFAULT_METHODOLOGY: Methodology = PROFILES["massa-carrara-2019"];
