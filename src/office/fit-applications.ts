/** Which applications the workbook's settings have room for: first written out, then in traces, then without the oldest. */
import type { ApplicationKind } from "../host";
import type { Applications, Journal, NotedApplication } from "./noted-application";
import { packApplication, type StoredApplication } from "./stored-application";

export interface FittedApplications {
  readonly packed: readonly StoredApplication[];
  /** those that are not kept, the oldest first */
  readonly gone: Applications;
  /** whether the last one, which is the one to be taken back, has room at all */
  readonly holdsLast: boolean;
}

interface Packed {
  readonly application: NotedApplication;
  stored: StoredApplication;
  bytes: number;
}

/** Figures are computed again with a click; columns that are not noted any more stay for good. */
const FIRST_TO_GO: readonly ApplicationKind[] = ["figures", "fixes", "results", "columns"];

/** @param room bytes */
export function fitApplications(
  applications: Applications,
  sheetIds: Journal["sheetIds"],
  room: number,
): FittedApplications {
  const pack = (application: NotedApplication, isTight: boolean): Packed => {
    const stored = packApplication(application, sheetIds, isTight);
    return { application, stored, bytes: new TextEncoder().encode(JSON.stringify(stored)).length + 1 };
  };
  const packed = applications.map((application) => pack(application, false));
  const size = () => packed.reduce((sum, { bytes }) => sum + bytes, OVERHEAD);
  for (const each of [...packed].sort((left, right) => right.bytes - left.bytes)) {
    if (size() <= room) break;
    const tight = pack(each.application, true);
    if (tight.bytes < each.bytes) Object.assign(each, tight);
  }
  const gone = new Set<NotedApplication>();
  const goingFirst = FIRST_TO_GO.flatMap((kind) =>
    packed.slice(0, -1).filter((each) => each.application.kind === kind),
  );
  for (const each of goingFirst) {
    if (size() <= room) break;
    gone.add(each.application);
    each.bytes = 0;
  }
  const kept = packed.filter(({ application }) => !gone.has(application));
  return {
    packed: kept.map(({ stored }) => stored),
    gone: applications.filter((application) => gone.has(application)),
    holdsLast: size() <= room,
  };
}

/** Version and brackets. */
const OVERHEAD = 64;
