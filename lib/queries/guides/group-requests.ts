import "server-only";
import type { GuideRequest } from "@/generated/prisma/client";

/** The rows of one request, which are one each guide: they are asked for, sent and taken back together. */
export function groupRequests(rows: readonly GuideRequest[]): { first: GuideRequest; codes: string[] }[] {
  const groups = new Map<string, { first: GuideRequest; codes: string[] }>();
  for (const row of rows) {
    const group = groups.get(row.procedureId);
    if (group) group.codes.push(row.guideCode);
    else groups.set(row.procedureId, { first: row, codes: [row.guideCode] });
  }
  return [...groups.values()];
}
