// The table of demo logins, read from the file that the seed writes.
import { readFileSync } from "node:fs";
import path from "node:path";

/** Columns that a terminal gives a text: Japanese characters take two. */
const widthOf = (text) =>
  [...text].reduce(
    (sum, char) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char) ? 2 : 1),
    0,
  );
const pad = (text, width) => text + " ".repeat(Math.max(0, width - widthOf(text)));

const columns = [
  ["Who", "who"],
  ["Login", "loginId"],
  ["Password", "password"],
  ["Second factor", "secondFactor"],
  ["Activation code", "activationCode"],
  ["Page", "path"],
];

/** Lines of the table, or none when there are no demo logins. */
export function demoLoginTable(dataDir) {
  let logins;
  try {
    logins = JSON.parse(readFileSync(path.join(dataDir, "demo-logins.json"), "utf8"));
  } catch {
    return [];
  }
  const shown = columns.filter(([, key]) => logins.some((login) => login[key]));
  const rows = [shown.map(([title]) => title), ...logins.map((login) => shown.map(([, key]) => String(login[key] ?? "")))];
  const widths = shown.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  return rows.map((row) => `  ${row.map((text, column) => pad(text, widths[column])).join("  ")}`.trimEnd());
}
