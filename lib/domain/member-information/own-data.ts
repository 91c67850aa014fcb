/** What a download of one's own data is divided into, in the order of its pages. */
export const ownSubjects = [
  "member",
  "changes",
  "reports",
  "people",
  "logins",
  "sessions",
  "contracts",
  "orders",
  "payment",
  "services",
  "requests",
  "consents",
  "mails",
  "trail",
] as const;
export type OwnSubject = (typeof ownSubjects)[number];

export type OwnValue = string | number | boolean | null;
export type OwnRow = Readonly<Record<string, OwnValue>>;

/** Rows of one table each; `kind` names the table's contents in the operator's own words. */
export type OwnPart = {
  readonly subject: OwnSubject;
  readonly lists: readonly { readonly name: string; readonly rows: readonly OwnRow[] }[];
};

export type OwnData = { readonly madeAt: string; readonly memberNumber: string; readonly parts: readonly OwnPart[] };

/** One table for a spreadsheet: every column that any row has, in the order in which they appear. */
export function tableOf(rows: readonly OwnRow[]): string[][] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const texts = rows.map((row) => columns.map((column) => String(row[column] ?? "")));
  return [columns, ...texts];
}
