import type { Temporal } from "temporal-polyfill";
import { openField } from "@/lib/db/field-cipher";
import { asWorker } from "@/lib/db/scope";
import { chooseFirstPassword } from "@/lib/services/identity/choose-first-password";
import { confirmEnrolment, finishEnrolment } from "@/lib/services/identity/confirm-enrolment";
import { startEnrolment } from "@/lib/services/identity/start-enrolment";
import { startLogin } from "@/lib/services/identity/start-login";
import { mailPlace } from "@/lib/services/mail/mail-place";

export type Enrolment = {
  readonly kind: "customer-number" | "account-id";
  readonly loginId: string;
  readonly password: string;
  /** What the certificate has instead, until the first login is over. */
  readonly firstPassword?: string;
  readonly brand: string;
  readonly accountId: string;
  readonly activationCode: string;
  readonly mail: string;
  readonly locale: "ja" | "en";
};

/** A first login as a person goes through it: password, activation code, the code out of the mail, the backup codes put away, a password of one's own. */
export async function enrol(who: Enrolment, at: Temporal.Instant): Promise<void> {
  const started = await startLogin({ ...who, password: who.firstPassword ?? who.password, address: "192.0.2.10" }, at);
  if (!started.ok) throw new Error(`${who.loginId} can't log in: ${JSON.stringify(started.refusal)}`);
  const { token } = started.value;
  const asked = await startEnrolment({ token }, { activationCode: who.activationCode, mail: who.mail }, at);
  if (!asked.ok) throw new Error(`${who.loginId} can't enrol: ${JSON.stringify(asked.refusal)}`);
  const confirmed = await confirmEnrolment({ token }, await codeMailed(who.accountId), at.add({ minutes: 1 }));
  if (!confirmed.ok) throw new Error(`${who.loginId}'s code is refused: ${JSON.stringify(confirmed.refusal)}`);
  const context = { device: "Chrome / Windows", locale: who.locale };
  const finished = await finishEnrolment({ token, context }, at.add({ minutes: 2 }));
  const entered =
    !finished.ok && finished.refusal.kind === "first-password-due"
      ? await chooseFirstPassword({ token, context }, who.password, at.add({ minutes: 2 }))
      : finished;
  if (!entered.ok) throw new Error(`${who.loginId} did not finish: ${JSON.stringify(entered.refusal)}`);
}

/** The six digits of the last mail to an account: nowhere else is a code to be had. */
async function codeMailed(accountId: string): Promise<string> {
  const row = await asWorker((tx) =>
    tx.mail.findFirst({
      where: { accountId, template: "authentication-code", bodyEnc: { not: null } },
      orderBy: { createdAt: "desc" },
    }),
  );
  const text = row?.bodyEnc ? openField(mailPlace("body_enc", row.id), row.bodyEnc) : "";
  const code = /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0];
  if (!code) throw new Error(`no code was mailed to ${accountId}`);
  return code;
}
