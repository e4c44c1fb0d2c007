/** A sentence in which what stands in a cell is written between backticks. */
import { makeStyles, tokens } from "@fluentui/react-components";

interface WithCodeProps {
  readonly text: string;
}

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: "pre-wrap",
  },
});

export function WithCode({ text }: WithCodeProps) {
  const styles = useStyles();
  // Every second piece stands between backticks.
  return text.split("`").map((piece, index) =>
    index % 2 === 1 ? (
      <code key={index} className={styles.code}>
        {piece}
      </code>
    ) : (
      piece
    ),
  );
}
