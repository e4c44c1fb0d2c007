/** The kinds of Excel that the host can be. */
import type { ExcelProfile } from "./profile";
import ltsc2021 from "./ltsc-2021.json";
import ltsc2024 from "./ltsc-2024.json";
import mac from "./mac.json";
import microsoft365 from "./microsoft-365.json";
import web from "./web.json";

export const PROFILES: readonly ExcelProfile[] = [ltsc2021, ltsc2024, mac, web, microsoft365];

/** By its name, in any case; undefined when there is none. */
export function profileNamed(name: string): ExcelProfile | undefined {
  return PROFILES.find(({ excel }) => excel.name.toLowerCase() === name.toLowerCase());
}
