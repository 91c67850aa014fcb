import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { pendingLoginPlace } from "@/lib/db/field-places";
import { asAuth, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import type { IdentityTerms, PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";

type PendingLogin = NonNullable<Awaited<ReturnType<Tx["pendingLogin"]["findUnique"]>>>;

/** The code of a step: where it went, until when it works (null: not any more, or never sent), and when another may be asked for. */
export type SentCode = {
  readonly hint: string;
  readonly digits: number;
  readonly validUntil: Temporal.Instant | null;
  readonly wasSent: boolean;
  readonly resendInSeconds: number;
};

/** `firstPassword`: the login was made with a certificate's password, so that choosing another is its last step (FB-38). */
export type PendingView = { readonly firstPassword: boolean } & (
  | { readonly step: "verify"; readonly code: SentCode }
  | { readonly step: "enrol-verify"; readonly code: SentCode }
  | { readonly step: "enrol" }
  | { readonly step: "codes"; readonly codes: readonly string[]; readonly until: Temporal.Instant }
  | { readonly step: "first-password"; readonly policy: PasswordPolicy; readonly loginId: string }
);

/** Where the half-done login of this browser stands; null when there is none, or its time is over. */
export async function findPendingView(token: string | null, at: Temporal.Instant): Promise<PendingView | null> {
  if (!token) return null;
  return asAuth(async (tx) => {
    const row = await tx.pendingLogin.findUnique({
      where: { tokenHash: sha256(token) },
      include: { account: { select: { loginId: true, credential: { select: { first: true } } } } },
    });
    if (!row || row.consumedAt || row.expiresAt.getTime() <= at.epochMilliseconds) return null;
    const terms = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.identity;
    const firstPassword = row.account.credential?.first === true;
    switch (row.step) {
      case "enrol":
        return { firstPassword, step: "enrol" };
      case "codes":
        return { firstPassword, step: "codes", codes: openCodes(row), until: fromInstantColumn(row.expiresAt) };
      case "first-password":
        return { firstPassword, step: "first-password", policy: chosenPolicy(terms), loginId: row.account.loginId };
      case "verify":
      case "enrol-verify":
        return { firstPassword, step: row.step, code: await sentCode(tx, row, terms, at) };
      default:
        return null;
    }
  });
}

/** The codes that a logged-in person has just made anew, until they are put away or ten minutes are over. */
export async function findRenewedCodes(
  token: string | null,
  accountId: string,
  at: Temporal.Instant,
): Promise<{ codes: readonly string[]; until: Temporal.Instant } | null> {
  if (!token) return null;
  const tokenHash = sha256(token);
  const row = await asAuth((tx) =>
    tx.pendingLogin.findFirst({
      where: { tokenHash, accountId, step: "codes", consumedAt: { not: null }, expiresAt: { gt: toInstantColumn(at) } },
    }),
  );
  return row?.backupCodesEnc ? { codes: openCodes(row), until: fromInstantColumn(row.expiresAt) } : null;
}

function openCodes(row: PendingLogin): string[] {
  const sealed = row.backupCodesEnc;
  const parsed: unknown = sealed ? JSON.parse(openField(pendingLoginPlace("backup_codes_enc", row.id), sealed)) : [];
  return Array.isArray(parsed) ? parsed.map(String) : [];
}

async function sentCode(tx: Tx, row: PendingLogin, terms: IdentityTerms, at: Temporal.Instant): Promise<SentCode> {
  const last = await tx.loginCode.findFirst({ where: { pendingLoginId: row.id }, orderBy: { createdAt: "desc" } });
  const live = last && !last.usedAt && !last.replacedAt && last.expiresAt.getTime() > at.epochMilliseconds ? last : null;
  const { digits, resendSeconds } = terms.authenticationCode;
  const sinceLast = last ? at.since(fromInstantColumn(last.createdAt)).total("seconds") : resendSeconds;
  // A code can't outlive the login that it is for.
  const until = live ? new Date(Math.min(live.expiresAt.getTime(), row.expiresAt.getTime())) : null;
  return {
    hint: row.step === "verify" ? await factorHint(tx, row.accountId) : enrolHint(row),
    digits,
    validUntil: until && fromInstantColumn(until),
    wasSent: last !== null,
    resendInSeconds: Math.max(0, Math.ceil(resendSeconds - sinceLast)),
  };
}

async function factorHint(tx: Tx, accountId: string): Promise<string> {
  const factor = await tx.factor.findFirst({
    where: { accountId, method: "mail", verifiedAt: { not: null } },
    orderBy: { verifiedAt: "desc" },
  });
  return factor?.destinationHint ?? "";
}

/** In full: the person has just typed it and must be able to see a slip. */
function enrolHint(row: PendingLogin): string {
  return row.enrolDestinationEnc ? openField(pendingLoginPlace("enrol_destination_enc", row.id), row.enrolDestinationEnc) : "";
}
