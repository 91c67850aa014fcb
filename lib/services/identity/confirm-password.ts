import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { asAuth } from "@/lib/db/scope";
import type { PortalActor } from "@/lib/domain/permission";
import { operatorAt } from "./operator-at";
import { type PasswordCheck, realPasswordCheck } from "./password";
import { countWrong, giveTryBack, lockIfSpent, takeTry } from "./tries";

/** Asks a logged-in person for the password again, under the same counter and lock as the login: a stolen session can't guess. */
export async function confirmPassword(
  actor: PortalActor,
  password: string,
  at: Temporal.Instant,
  check: PasswordCheck = realPasswordCheck,
): Promise<boolean> {
  const { accountId } = actor;
  const { limit, hash } = await asAuth(async (tx) => {
    const after = (await operatorAt(tx, at)).identity.lock.after;
    const credential = await tx.credential.findUnique({ where: { accountId } });
    const taken = credential !== null && (await takeTry(tx, accountId, "password", after, at));
    return { limit: after, hash: taken ? credential.hash : null };
  });
  if (hash === null) return false;
  const right = await check.verify(hash, password);
  return asAuth(async (tx) => {
    if (right) return giveTryBack(tx, accountId, "password");
    await countWrong(tx, accountId);
    await appendAudit(tx, {
      at,
      actor,
      action: "password.confirm-failed",
      subject: { kind: "account", id: accountId },
      memberId: actor.memberId,
    });
    await lockIfSpent(tx, accountId, limit, at);
    return false;
  });
}
