/** What one column holds: its role, and its year where it may have one. */
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { columnName } from "../../../core/grid/address";
import type { ChosenRole } from "../../../core/plan/correction";
import { CHOOSABLE_ROLES, isChoosable, isDated } from "../../../core/plan/choosable-roles";
import type { MappingColumn } from "../../../core/plan/mapping-form";
import { useTexts } from "../../texts/texts-context";

interface MappingRowProps {
  readonly column: MappingColumn;
  /** zero-based column of the sheet; undefined for a label */
  readonly place: number | undefined;
  readonly years: readonly number[];
  readonly onRole: (role: ChosenRole) => void;
  readonly onYear: (year: number | undefined) => void;
}

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} 0` },
  choices: { display: "flex", gap: tokens.spacingHorizontalXS },
  role: { flexGrow: 1, minWidth: 0 },
  samples: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const readRole = (value: string): ChosenRole => (isChoosable(value) ? value : "none");

export function MappingRow({ column, place, years, onRole, onYear }: MappingRowProps) {
  const { roles, form: texts, noHeading } = useTexts().sheets;
  const styles = useStyles();
  const { heading, role, year, samples } = column;
  const text = heading?.text ?? noHeading;
  const name = place === undefined ? texts.label(text) : texts.column(columnName(place), text);
  return (
    <li className={styles.row} data-offset={column.offset}>
      <Field label={name} size="small">
        {(control) => (
          <>
            {samples.length > 0 && <span className={styles.samples}>{samples.join(" · ")}</span>}
            <div className={styles.choices}>
              <Select
                {...control}
                className={styles.role}
                size="small"
                value={role}
                data-choice="role"
                onChange={(_, { value }) => onRole(readRole(value))}
              >
                <option value="none">{roles.none}</option>
                {CHOOSABLE_ROLES.map((choice) => (
                  <option key={choice} value={choice}>
                    {roles[choice]}
                  </option>
                ))}
              </Select>
              {isDated(role) && (
                <Select
                  size="small"
                  aria-label={texts.year(name)}
                  value={year ?? ""}
                  data-choice="year"
                  onChange={(_, { value }) => onYear(value === "" ? undefined : Number(value))}
                >
                  <option value="">{texts.planYear}</option>
                  {years.map((choice) => (
                    <option key={choice} value={choice}>
                      {choice}
                    </option>
                  ))}
                </Select>
              )}
            </div>
          </>
        )}
      </Field>
    </li>
  );
}
