/** Where the methodology is explained, chosen and edited, over the lists; nothing changes before *Usa questo metodo*. */
import { useMemo, type ReactNode } from "react";
import type { Methodology } from "../../../core/methodology/methodology";
import { tryMethodology, type Analysis } from "../../../core/pipeline";
import { useMethodologyDraft } from "../../methodology/use-methodology-draft";
import { useTexts } from "../../texts/texts-context";
import { Cover } from "../Cover";
import { MethodologyActions } from "./MethodologyActions";
import { MethodologyView } from "./MethodologyView";

interface MethodologyLayerProps {
  readonly analysis: Analysis;
  readonly notice: ReactNode;
  readonly onUse: (methodology: Methodology) => void;
  readonly onClose: () => void;
}

export function MethodologyLayer({ analysis, notice, onUse, onClose }: MethodologyLayerProps) {
  const { language } = useTexts();
  const inForce = analysis.settings.methodology;
  const draft = useMethodologyDraft(inForce, language);
  const { methodology, problems } = draft;
  const isUsable = problems.length === 0;
  const changing = useMemo(
    () => (isUsable ? tryMethodology(analysis, methodology).length : 0),
    [analysis, methodology, isUsable],
  );
  return (
    <Cover
      onEscape={onClose}
      foot={
        <>
          {notice}
          <MethodologyActions
            inForce={inForce}
            draft={draft}
            changing={changing}
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
