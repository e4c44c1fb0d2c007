/** The lower edge of a status: `da 90 %`, `oltre 90 %`. */
import { Field, FieldContextProvider, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { EdgeControl } from "../../../core/methodology/settings/setting";
import { useTexts } from "../../texts/texts-context";

interface EdgeFieldProps {
  readonly control: EdgeControl;
  readonly from: string;
  /** `included` or `excluded` */
  readonly inclusion: string;
  readonly problem: string | undefined;
  readonly onType: (from: string) => void;
  readonly onInclude: (inclusion: string) => void;
}

const useStyles = makeStyles({
  edge: { display: "flex", gap: tokens.spacingHorizontalXS },
  from: { flexGrow: 1, minWidth: 0 },
});

export function EdgeField({ control, from, inclusion, problem, onType, onInclude }: EdgeFieldProps) {
  const styles = useStyles();
  const { language, methodology } = useTexts();
  const { edges } = methodology;
  const band = control.label[language];
  return (
    <Field
      label={band}
      size="small"
      {...(control.hint && { hint: control.hint[language] })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <div className={styles.edge}>
        {/* Name and validation of the field belong to the number alone. */}
        <FieldContextProvider value={undefined}>
          <Select
            size="small"
            aria-label={edges.of(band)}
            value={inclusion}
            onChange={(_, { value }) => onInclude(value)}
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
          data-field={control.name}
          onChange={(_, { value }) => onType(value)}
        />
      </div>
    </Field>
  );
}
