import { randomInt, randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { asStaff } from "@/lib/db/scope";
import type { LoginRole } from "@/lib/domain/permission";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { confirmEnrolment, finishEnrolment } from "@/lib/services/identity/confirm-enrolment";
import { createAccount } from "@/lib/services/identity/open-account";
import { hashPassword } from "@/lib/services/identity/password";
import { startEnrolment } from "@/lib/services/identity/start-enrolment";
import { type LoginMeans, type LoginTry, startLogin } from "@/lib/services/identity/start-login";
import { ownerQuery } from "../../support/database";
import { sampleCatalogue } from "../../support/sample-catalogue";

export const noon = Temporal.Instant.from("2026-11-20T12:00:00+09:00");
export const context = { device: "Chrome / Linux", locale: "ja" } as const;
export const rightPassword = "Right-pass-1";
const system = { kind: "system", name: "test" } as const;

let passwordHash: Promise<string> | null = null;

/** Publishes the sample catalogue. */
export async function publish(): Promise<string> {
  return (await publishCatalogue(system, sampleCatalogue(), Temporal.PlainDate.from("2010-01-01"), noon)).id;
}

export type Person = { accountId: string; memberId: string; contractId: string; loginId: string; activationCode: string };

type Options = { brand?: string; role?: LoginRole; loginId?: string; contactMail?: string | null };

/** A member with a contract and one login, not enrolled yet. */
export async function openPerson(
  catalogueId: string,
  { brand = "S", role = "holder", loginId, contactMail = "owner@example.com" }: Options = {},
): Promise<Person> {
  passwordHash ??= hashPassword(rightPassword);
  const hash = await passwordHash;
  const memberId = randomUUID();
  const contractId = randomUUID();
  const id = loginId ?? String(randomInt(10_000_000, 99_999_999)).padStart(14, "2");
  const person = { familyName: "見本", givenName: "花子", familyKana: "ミホン", givenKana: "ハナコ" };
  const opened = await asStaff({ staffId: "test" }, async (tx) => {
    await tx.member.create({
      data: { id: memberId, number: `M-${id}`, kind: "person", ...person, contactMail, createdAt: toInstantColumn(noon) },
    });
    await tx.contract.create({
      data: {
        id: contractId,
        memberId,
        number: `C-${id}`,
        brand,
        productCode: "fibre-lan",
        catalogueVersionId: catalogueId,
        receivedOn: toDateColumn(Temporal.PlainDate.from("2026-01-05")),
        createdAt: toInstantColumn(noon),
      },
    });
    return createAccount(
      tx,
      {
        loginId: id,
        kind: role === "holder" ? "customer-number" : "account-id",
        brand,
        ...person,
        userName: "見本花子",
        locale: "ja",
        passwordHash: hash,
        memberId,
        contractId,
        role,
      },
      noon,
    );
  });
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return { ...opened.value, memberId, contractId, loginId: id };
}

export const tryOf = (person: { loginId: string }, changes: Partial<LoginTry> = {}): LoginTry => ({
  kind: "customer-number",
  loginId: person.loginId,
  password: rightPassword,
  brand: "S",
  address: "192.0.2.1",
  ...changes,
});

export type Count = { verified: number; burned: number; slept: number };

/** Means that count instead of taking time: a password is right when it is the right one. */
export function countingMeans(): { means: LoginMeans; count: Count } {
  const count: Count = { verified: 0, burned: 0, slept: 0 };
  const means: LoginMeans = {
    check: {
      verify: async (_hash, password) => {
        count.verified += 1;
        // Long enough for all the others to arrive meanwhile.
        await new Promise((resolve) => setTimeout(resolve, 5));
        return password === rightPassword;
      },
      burn: async () => {
        count.burned += 1;
      },
    },
    sleep: async (ms) => {
      count.slept += ms;
    },
  };
  return { means, count };
}

export async function start(person: { loginId: string }, at = noon, changes: Partial<LoginTry> = {}): Promise<string> {
  const started = await startLogin(tryOf(person, changes), at, countingMeans().means);
  if (!started.ok) throw new Error(started.refusal.kind);
  return started.value.token;
}

export type SentMail = { template: string; to: string; text: string; subject: string };

/** Mails of an account, the newest first, opened. */
export async function mailsOf(accountId: string): Promise<SentMail[]> {
  const rows = await ownerQuery<{ id: string; template: string; subject: string; to_enc: Buffer; body_enc: Buffer }>(
    "SELECT id, template, subject, to_enc, body_enc FROM mail WHERE account_id = $1 ORDER BY created_at DESC",
    [accountId],
  );
  return rows.map((row) => ({
    template: row.template,
    subject: row.subject,
    to: openField({ table: "mail", column: "to_enc", row: row.id }, row.to_enc),
    text: openField({ table: "mail", column: "body_enc", row: row.id }, row.body_enc),
  }));
}

export async function lastCode(accountId: string): Promise<string> {
  const mail = (await mailsOf(accountId)).find(({ template }) => template === "authentication-code");
  const code = /認証コード：(\d+)/.exec(mail?.text ?? "")?.[1];
  if (!code) throw new Error("no code was mailed");
  return code;
}

/** Another code than the one that was mailed. */
export const wrongCode = (code: string) => code.replace(/^./, (first) => String((Number(first) + 1) % 10));

/** Goes through the first login; returns the backup codes as they were shown. */
export async function enrol(person: Person, at = noon): Promise<{ sessionToken: string; backupCodes: string[] }> {
  const token = await start(person, at, person.loginId.length === 14 ? {} : { kind: "account-id" });
  const started = await startEnrolment({ token }, { activationCode: person.activationCode, mail: "hanako@example.com" }, at);
  if (!started.ok) throw new Error(started.refusal.kind);
  const confirmed = await confirmEnrolment({ token }, await lastCode(person.accountId), at);
  if (!confirmed.ok) throw new Error(confirmed.refusal.kind);
  const { findPendingView } = await import("@/lib/queries/identity/pending-view");
  const view = await findPendingView(token, at);
  if (view?.step !== "codes") throw new Error("no codes are shown");
  const finished = await finishEnrolment({ token, context }, at);
  if (!finished.ok) throw new Error(finished.refusal.kind);
  return { sessionToken: finished.value.token, backupCodes: [...view.codes] };
}

/** The session's owner has just proved once more who it is. */
export async function provedNow(sessionId: string, at: Temporal.Instant): Promise<void> {
  await ownerQuery("UPDATE session SET stepped_up_at = $2 WHERE id = $1", [sessionId, at.toString()]);
}

export async function accountRow(accountId: string) {
  const [row] = await ownerQuery<{
    password_fails: number;
    factor_fails: number;
    locked_at: Date | null;
    epoch: number;
    deleted_at: Date | null;
  }>("SELECT password_fails, factor_fails, locked_at, epoch, deleted_at FROM account WHERE id = $1", [accountId]);
  if (!row) throw new Error("no account");
  return row;
}
