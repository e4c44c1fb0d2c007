/** Where the methodology is explained, chosen and edited, over the lists; nothing changes before *Usa questo metodo*. */
import type { ReactNode } from "react";
import type { Methodology } from "../../../core/methodology/methodology";
import { useMethodologyDraft } from "../../methodology/use-methodology-draft";
import { useTexts } from "../../texts/texts-context";
import { Cover } from "../Cover";
import { MethodologyActions } from "./MethodologyActions";
import { MethodologyView } from "./MethodologyView";

interface MethodologyLayerProps {
  readonly inForce: Methodology;
  readonly notice: ReactNode;
  readonly onUse: (methodology: Methodology) => void;
  readonly onClose: () => void;
}

export function MethodologyLayer({ inForce, notice, onUse, onClose }: MethodologyLayerProps) {
  const { language } = useTexts();
  const draft = useMethodologyDraft(inForce, language);
  return (
    <Cover
      onEscape={onClose}
      foot={
        <>
          {notice}
          <MethodologyActions
            inForce={inForce}
            draft={draft}
            onUse={() => onUse(draft.methodology)}
            onClose={onClose}
          />
        </>
      }
    >
      <MethodologyView draft={draft} />
    </Cover>
  );
}
