/** How the report looks, on screen and on paper. Every pair of colours has a contrast above 7:1. */
import { STATUSES } from "../methodology/assessment";
import { STATUS_FILL } from "../proposal/status-appearance";

const STATUS_RULES = STATUSES.map((status) => `.${status}{background:${STATUS_FILL[status]}}`).join("\n");

export const REPORT_STYLE = `
:root{color-scheme:light}
body{margin:0 auto;padding:1rem;max-width:90rem;background:#fff;color:#1a1a1a;font:1rem/1.5 "Segoe UI",Calibri,Arial,sans-serif}
a{color:#003a70}
:focus-visible{outline:3px solid #003a70;outline-offset:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:#fff}
h1,h2,h3{line-height:1.25}
h2{margin-top:2.5rem;border-bottom:2px solid #1a1a1a}
.scroll{overflow-x:auto;margin:1rem 0}
table{width:100%;min-width:60rem;border-collapse:collapse;table-layout:fixed;font-size:.875rem}
table.narrow{width:auto;min-width:24rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#e8eef4}
tbody th{font-weight:400}
.figure{text-align:right;font-variant-numeric:tabular-nums}
.status{display:inline-block;color:#000;padding:0 .375rem;border:1px solid #1a1a1a;font-weight:600}
.code{font-weight:600}
${STATUS_RULES}
@media print{
@page{size:A4 landscape;margin:12mm}
body{max-width:none;padding:0;font-size:9pt}
nav,.skip{display:none}
h2{break-before:page;margin-top:0}
h2.together{break-before:auto;margin-top:1rem}
h2,h3,caption{break-after:avoid}
.scroll{overflow:visible}
table,table.narrow{min-width:0;font-size:8pt}
thead{display:table-header-group;break-after:avoid}
tbody tr:first-child{break-before:avoid}
td,th{line-height:1.3;padding:.125rem .375rem}
tr{break-inside:avoid}
a{color:inherit;text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
