import "server-only";
import type { Tx } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";

export type LookedAtRaw = {
  id: bigint;
  at: Date;
  action: string;
  subject_kind: string;
  subject_id: string;
  data: Readonly<Record<string, string | number | boolean | null>>;
};

/** `purpose` is a code of the operator's list, or `case`. */
type Why = { readonly purpose: string | null; readonly words: string | null };

/** Why staff did what these entries say, from the records that they name: one query a table for the page. */
export async function reasonsOf(tx: Tx, memberId: string, rows: readonly LookedAtRaw[]): Promise<(row: LookedAtRaw) => Why> {
  const ids = (key: string) => ({
    in: rows.flatMap(({ data }) => (typeof data[key] === "string" && isUuid(data[key]) ? [data[key]] : [])),
  });
  const looks = await tx.memberLook.findMany({
    where: { id: ids("lookId"), memberId },
    select: { id: true, purpose: true, words: true },
  });
  const checks = await tx.identityCheck.findMany({
    where: { id: ids("identityCheckId"), memberId },
    select: { id: true, reason: true },
  });
  const resets = await tx.factorReset.findMany({
    where: { id: ids("factorResetId"), memberId },
    select: { id: true, reason: true },
  });
  return ({ data }) => {
    const look = looks.find(({ id }) => id === data.lookId);
    const reason = [...checks, ...resets].find(({ id }) => id === data.identityCheckId || id === data.factorResetId)?.reason;
    return {
      purpose: look?.purpose ?? (data.purpose === "case" ? "case" : null),
      words: look?.words ?? reason ?? null,
    };
  };
}
