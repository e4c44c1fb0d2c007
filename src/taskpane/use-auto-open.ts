/** The mark that opens the pane with the file, as the menu shows it. */
import { useState } from "react";
import type { AutoOpen } from "./pane-ports";

interface AutoOpenChoice {
  /** undefined where the file cannot be marked */
  readonly isOn: boolean | undefined;
  readonly set: (isOn: boolean) => void;
}

export function useAutoOpen(autoOpen: AutoOpen | undefined): AutoOpenChoice {
  const [isOn, setOn] = useState(() => autoOpen?.isOn());
  return {
    isOn,
    set: (wanted) => {
      setOn(wanted);
      // Where Office refuses, the menu shows again what the file says.
      void autoOpen?.set(wanted).catch(() => setOn(!wanted));
    },
  };
}
