/** Counts the times the user left the preview without an outcome: then the keyboard belongs on the button that opened it. */
import { useState } from "react";
import type { Notice } from "../session";

export function useReturns(isPreview: boolean, notice: Notice | undefined): number {
  const [seen, setSeen] = useState({ isPreview, returns: 0 });
  if (seen.isPreview !== isPreview) {
    setSeen({ isPreview, returns: seen.returns + (isPreview || notice ? 0 : 1) });
  }
  return seen.returns;
}
