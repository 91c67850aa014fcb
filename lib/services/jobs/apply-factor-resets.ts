import "server-only";
import { now } from "@/lib/clock";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { logUnexpected } from "@/lib/log";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { applyReset } from "@/lib/services/staff/factor-reset/apply-reset";

const scope = { staffId: "apply-factor-resets" };

/**
 * Lets the resets of second factors take effect whose time has come, each in a transaction of its own: one that fails is logged and tried again
 * with the next run, and stops no other. Returns how many took effect.
 */
export async function applyFactorResets(): Promise<number> {
  const at = await now();
  const due = await asStaff(scope, (tx) =>
    tx.factorReset.findMany({
      where: { state: "waiting", takesEffectAt: { lte: toInstantColumn(at) } },
      orderBy: { takesEffectAt: "asc" },
      select: { id: true },
    }),
  );
  let applied = 0;
  for (const { id } of due) {
    try {
      const done = await asStaff(scope, async (tx) => applyReset(tx, id, (await operatorAt(tx, at)).identity, at));
      if (done) applied += 1;
    } catch (error) {
      logUnexpected(error, { job: "apply-factor-resets", factorResetId: id });
    }
  }
  return applied;
}
