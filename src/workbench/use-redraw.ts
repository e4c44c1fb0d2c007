/** Draws again whenever the workbook or its selection changes, whoever changed it. */
import { useCallback, useRef, useSyncExternalStore } from "react";
import type { MemoryExcel } from "../memory-excel/memory-excel";

/** Counts the changes seen; its only use is to be different after each. */
export function useRedraw(excel: MemoryExcel): number {
  const changes = useRef(0);
  const subscribe = useCallback(
    (redraw: () => void) =>
      excel.onChange(() => {
        changes.current += 1;
        redraw();
      }),
    [excel],
  );
  return useSyncExternalStore(subscribe, () => changes.current);
}
