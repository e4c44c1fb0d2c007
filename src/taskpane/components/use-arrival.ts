/** Brings the keyboard to what has just appeared in answer to the user. */
import { useEffect, useRef, type RefObject } from "react";

/** @param takesFocus false leaves the keyboard where it is, as when the pane opens beside the sheet */
export function useArrival<T extends HTMLElement>(takesFocus: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, [takesFocus]);
  return element;
}
