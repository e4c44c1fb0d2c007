/** Objectives that stand side by side under the same one. */
import type { CellAddress } from "../../../core/grid/address";
import type { NodeFigure } from "../../../core/methodology/compute-roll-ups";
import { GrowingList } from "../GrowingList";
import { ObjectiveRow } from "./ObjectiveRow";

interface ObjectiveListProps {
  readonly sheet: string;
  readonly nodes: readonly NodeFigure[];
  /** 0 for the outermost */
  readonly depth: number;
  /** everything below starts open */
  readonly isWhole: boolean;
  readonly onReveal: (at: CellAddress) => void;
}

export function ObjectiveList({ sheet, nodes, depth, isWhole, onReveal }: ObjectiveListProps) {
  if (nodes.length === 0) return null;
  return (
    <GrowingList items={nodes} keyOf={({ node, name }) => (node ? `${node.at.row}:${node.at.column}` : name)}>
      {(figure) => (
        <ObjectiveRow
          sheet={sheet}
          figure={figure}
          depth={depth}
          // An only one has nothing beside it to be chosen from.
          startsOpen={isWhole || nodes.length === 1}
          below={() => (
            <ObjectiveList
              sheet={sheet}
              nodes={figure.children}
              depth={depth + 1}
              isWhole={isWhole}
              onReveal={onReveal}
            />
          )}
          onReveal={onReveal}
        />
      )}
    </GrowingList>
  );
}
