/** The lower edge of a status: `da 90 %`, `oltre 90 %`. */
import { Field, FieldContextProvider, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { FieldName } from "../../methodology/form";
import { useTexts } from "../../texts/texts-context";

interface EdgeFieldProps {
  readonly name: FieldName;
  /** the status as it is called */
  readonly band: string;
  readonly from: string;
  readonly isIncluded: boolean;
  readonly problem: string | undefined;
  readonly onType: (from: string) => void;
  readonly onInclude: (isIncluded: boolean) => void;
}

const useStyles = makeStyles({
  edge: { display: "flex", gap: tokens.spacingHorizontalXS },
  from: { flexGrow: 1, minWidth: 0 },
});

export function EdgeField({ name, band, from, isIncluded, problem, onType, onInclude }: EdgeFieldProps) {
  const styles = useStyles();
  const { edges } = useTexts().methodology;
  return (
    <Field label={band} size="small" {...(problem !== undefined && { validationMessage: problem })}>
      <div className={styles.edge}>
        {/* Name and validation of the field belong to the number alone. */}
        <FieldContextProvider value={undefined}>
          <Select
            size="small"
            aria-label={edges.of(band)}
            value={isIncluded ? "included" : "excluded"}
            onChange={(_, { value }) => onInclude(value === "included")}
          >
            <option value="included">{edges.included}</option>
            <option value="excluded">{edges.excluded}</option>
          </Select>
        </FieldContextProvider>
        <Input
          className={styles.from}
          size="small"
          autoComplete="off"
          contentAfter="%"
          value={from}
          data-field={name}
          onChange={(_, { value }) => onType(value)}
        />
      </div>
    </Field>
  );
}
