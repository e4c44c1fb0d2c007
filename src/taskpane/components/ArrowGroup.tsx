/** Rows that the arrow keys go through, besides Tab. */
import { useArrowNavigationGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ArrowGroupProps {
  readonly children: ReactNode;
}

export function ArrowGroup({ children }: ArrowGroupProps) {
  const arrows = useArrowNavigationGroup({ axis: "vertical", tabbable: true });
  return <div {...arrows}>{children}</div>;
}
