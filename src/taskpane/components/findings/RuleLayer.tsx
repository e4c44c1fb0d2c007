/** The page of a rule over the lists: what it demands, why, and what it reports. */
import { Button } from "@fluentui/react-components";
import type { Analysis } from "../../../core/pipeline";
import { useTexts } from "../../texts/texts-context";
import { ActionBar } from "../ActionBar";
import { Cover } from "../Cover";
import { RuleView } from "./RuleView";

interface RuleLayerProps {
  readonly rule: string;
  readonly analysis: Analysis;
  readonly onClose: () => void;
}

export function RuleLayer({ rule, analysis, onClose }: RuleLayerProps) {
  const texts = useTexts().actions;
  const foot = (
    <ActionBar line={undefined}>
      <Button appearance="primary" data-action="close-rule" onClick={onClose}>
        {texts.back}
      </Button>
    </ActionBar>
  );
  return (
    <Cover onEscape={onClose} foot={foot}>
      <RuleView id={rule} analysis={analysis} />
    </Cover>
  );
}
