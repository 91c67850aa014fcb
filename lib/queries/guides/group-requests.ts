import "server-only";

type Row = { readonly procedureId: string; readonly guideCode: string };

/** The rows of one request, which are one each guide: they are asked for, sent and taken back together. */
export function groupRequests<R extends Row>(rows: readonly R[]): { first: R; codes: string[] }[] {
  const groups = new Map<string, { first: R; codes: string[] }>();
  for (const row of rows) {
    const group = groups.get(row.procedureId);
    if (group) group.codes.push(row.guideCode);
    else groups.set(row.procedureId, { first: row, codes: [row.guideCode] });
  }
  return [...groups.values()];
}
