/** Counts the times the user left a view without an outcome: then the keyboard belongs on the button that opened it. */
import { useState } from "react";
import type { Notice } from "../session";

export function useReturns(isOpen: boolean, notice: Notice | undefined): number {
  const [seen, setSeen] = useState({ isOpen, returns: 0 });
  if (seen.isOpen !== isOpen) {
    setSeen({ isOpen, returns: seen.returns + (isOpen || notice ? 0 : 1) });
  }
  return seen.returns;
}
