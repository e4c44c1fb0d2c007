/** The report for the evaluators, made on the spot and handed over as files. */
import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Analysis } from "../../../core/pipeline";
import { makeReport } from "../../../core/report/make-report";
import { reportCsv } from "../../../core/report/report-csv";
import { reportHtml } from "../../../core/report/report-html";
import { download } from "../../cycle/download";
import { useTexts } from "../../texts/texts-context";
import { Section } from "../Section";
import { useToolStyles } from "./use-tool-styles";

interface ReportToolProps {
  readonly analysis: Analysis;
  readonly isBusy: boolean;
}

export function ReportTool({ analysis, isBusy }: ReportToolProps) {
  const texts = useTexts().cycle.report;
  const styles = useToolStyles();
  const [answer, setAnswer] = useState("");
  const stem = `relazione-${analysis.workbook.name.replace(/\.[a-z]{3,4}$/i, "")}`;
  const offer = (name: string, type: string, text: string) => {
    setAnswer(download(name, type, text) ? texts.where(name) : texts.fallback);
  };
  const copy = () => {
    // Some task panes have no clipboard, and some refuse it.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(reportCsv(makeReport(analysis))))
      .then(() => setAnswer(texts.copied))
      .catch(() => setAnswer(texts.notCopied));
  };
  return (
    <Section level={2} title={texts.title} detail={texts.detail} startsOpen={false}>
      {() => (
        <div className={styles.body}>
          <div className={styles.buttons}>
            <Button
              icon={<ArrowDownload20Regular />}
              data-action="report-html"
              disabledFocusable={isBusy}
              onClick={() => offer(`${stem}.html`, "text/html", reportHtml(makeReport(analysis)))}
            >
              {texts.page}
            </Button>
            <Button
              icon={<ArrowDownload20Regular />}
              data-action="report-csv"
              disabledFocusable={isBusy}
              onClick={() => offer(`${stem}.csv`, "text/csv", reportCsv(makeReport(analysis)))}
            >
              {texts.table}
            </Button>
            <Button appearance="subtle" data-action="report-copy" disabledFocusable={isBusy} onClick={copy}>
              {texts.copy}
            </Button>
          </div>
          <p className={styles.small} role="status">
            {answer}
          </p>
          <p className={styles.small}>{texts.fallback}</p>
        </div>
      )}
    </Section>
  );
}
