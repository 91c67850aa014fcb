import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { memberOfAccount } from "@/lib/db/member-of-account";
import { ownLogin } from "@/lib/db/own-login";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, refuse } from "@/lib/domain/decision";
import { normaliseCode } from "@/lib/domain/identity/codes";
import { formatInstant } from "@/lib/i18n/format-instant";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { checkFactor } from "./check-factor";
import { completeLogin, type NewSession } from "./complete-login";
import { loginRefusal } from "./login-refusal";
import { noticeAddresses } from "./notice-address";
import { operatorAt } from "./operator-at";
import { findPending, type OpenPending } from "./pending-login";
import { hashLongCode } from "./secrets";
import type { LoginStep } from "./verify-login-code";

/** 「別の方法でログインする」 (CL-08): a backup code, good once; its owner hears of it and how many are left. */
export async function loginWithBackupCode(
  { token, context }: LoginStep,
  code: string,
  at: Temporal.Instant,
): Promise<Decision<NewSession>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const pending = await findPending(tx, token, "verify", at);
    if (!pending) return refuse("draft-expired", null);
    const look = () => spendBackupCode(tx, pending.accountId, code, at);
    const right = await checkFactor(tx, pending.accountId, operator, at, "backup-code", look, context);
    if (!right) return loginRefusal(operator, pending.account.brand, "code-refused");
    const session = await completeLogin(tx, pending, "backup-code", context, operator.identity, at);
    if (!session) return loginRefusal(operator, pending.account.brand, "code-refused");
    await tellCodeUsed(tx, pending, at);
    return session;
  });
}

/** One guarded update that must touch exactly one row: of two requests with the same code one wins. */
export async function spendBackupCode(tx: Tx, accountId: string, code: string, at: Temporal.Instant): Promise<boolean> {
  const spent = await tx.$executeRaw`
    UPDATE backup_code SET used_at = ${toInstantColumn(at)}
    WHERE account_id = ${accountId}::uuid AND code_hash = ${hashLongCode(accountId, normaliseCode(code))} AND used_at IS NULL AND replaced_at IS NULL`;
  return spent === 1;
}

/** Its owner hears of every use: at a login, and where a session proves once more who it is. */
export async function tellCodeUsed(
  tx: Tx,
  { accountId }: Pick<OpenPending, "accountId">,
  at: Temporal.Instant,
  use: "login" | "step-up" = "login",
): Promise<void> {
  const to = await noticeAddresses(tx, accountId);
  if (to.length === 0) return;
  const left = await tx.backupCode.count({ where: { accountId, usedAt: null, replacedAt: null } });
  const { locale } = await ownLogin(tx, accountId);
  const language = locale === "en" ? "en" : "ja";
  await queueMails(tx, {
    memberId: await memberOfAccount(tx, accountId),
    accountId,
    to,
    template: "new-backup-code-used",
    locale: language,
    data: { usedAt: formatInstant(at, language), left, use },
    at,
  });
}
