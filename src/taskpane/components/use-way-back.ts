/** Where the keyboard returns to when a view over the lists closes without an outcome: the button that opened it. */
import { useEffect, useRef, type MouseEventHandler } from "react";

export interface WayBack {
  /** for whatever surrounds the buttons; keys press buttons too */
  readonly onClickCapture: MouseEventHandler;
}

/**
 * @param isCovered a view lies over the lists
 * @param hasAnswer something else takes the keyboard, such as an outcome
 */
export function useWayBack(isCovered: boolean, hasAnswer: boolean): WayBack {
  const pressed = useRef<HTMLElement>(null);
  const wasCovered = useRef(isCovered);
  useEffect(() => {
    const returns = wasCovered.current && !isCovered && !hasAnswer;
    wasCovered.current = isCovered;
    if (returns) pressed.current?.focus();
  }, [isCovered, hasAnswer]);
  return {
    onClickCapture({ target }) {
      pressed.current = target instanceof Element ? target.closest("button") : null;
    },
  };
}
