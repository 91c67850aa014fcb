import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";

type Locked = { mail: string; login_id: string };

/** Locks a staff login whose tries are spent, once, ends its sessions by a new epoch, and tells its owner in the same transaction (CL-09). */
export async function lockStaffIfSpent(tx: Tx, staffId: string, limit: number, at: Temporal.Instant): Promise<void> {
  const [locked] = await tx.$queryRaw<Locked[]>`
    UPDATE staff SET locked_at = ${toInstantColumn(at)}, epoch = epoch + 1
    WHERE id = ${staffId}::uuid AND locked_at IS NULL AND (password_fails >= ${limit} OR factor_fails >= ${limit})
    RETURNING mail, login_id`;
  if (!locked) return;
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "staff.locked",
    subject: { kind: "staff", id: staffId },
    memberId: null,
  });
  const data = { loginHint: loginHint(locked.login_id), lockedAt: formatInstant(at, defaultLocale) };
  await queueMail(tx, { to: locked.mail, template: "account-locked", locale: defaultLocale, data, at });
}
