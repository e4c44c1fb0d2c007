/** From where a status counts, and whether the threshold itself belongs to it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { STATUS_NAMES } from "../../../../core/methodology/status";
import { capitalised } from "../../../format";
import type { EditorProps } from "../../../methodology/editor-props";
import { useTexts } from "../../../texts/texts-context";
import { EdgeField } from "../EdgeField";

const useStyles = makeStyles({
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export function BandsEditor({ part, onEdit, problemOf }: EditorProps<"bands">) {
  const { language, methodology: texts } = useTexts();
  return (
    <>
      <EdgeField
        name="achievedFrom"
        band={capitalised(STATUS_NAMES.achieved[language])}
        from={part.achievedFrom}
        isIncluded={part.achievedIncluded}
        problem={problemOf("achievedFrom")}
        onType={(achievedFrom) => onEdit({ ...part, achievedFrom })}
        onInclude={(achievedIncluded) => onEdit({ ...part, achievedIncluded })}
      />
      <EdgeField
        name="partialFrom"
        band={capitalised(STATUS_NAMES.partial[language])}
        from={part.partialFrom}
        isIncluded={part.partialIncluded}
        problem={problemOf("partialFrom")}
        onType={(partialFrom) => onEdit({ ...part, partialFrom })}
        onInclude={(partialIncluded) => onEdit({ ...part, partialIncluded })}
      />
      <span className={useStyles().hint}>{texts.edges.hint}</span>
    </>
  );
}
