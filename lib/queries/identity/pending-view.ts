import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { catalogueInForce } from "@/lib/db/catalogue";
import { findChallenge } from "@/lib/db/challenge-rows";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { listFactors } from "@/lib/db/factor-rows";
import { openField } from "@/lib/db/field-cipher";
import { pendingLoginPlace } from "@/lib/db/field-places";
import { asAuth, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import type { FactorMethod } from "@/lib/domain/identity/factor-method";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import { type AppSetup, appSetup } from "./app-setup";
import { type ProofView, proofView } from "./proof-view";

type PendingLogin = NonNullable<Awaited<ReturnType<Tx["pendingLogin"]["findUnique"]>>>;

/** A method of the account, told apart for the person it belongs to and for nobody else. */
export type MethodChoice = { readonly id: string; readonly method: FactorMethod; readonly hint: string };

/** Backup codes as long as they are shown; whose and from when is for paper. */
export type ShownCodes = {
  readonly codes: readonly string[];
  readonly until: Temporal.Instant;
  readonly loginId: string;
  readonly madeOn: Temporal.PlainDate;
};

/**
 * `firstPassword`: the login was made with a certificate's password, so that choosing another is its last step (FB-38). `handedOver`: its
 * owner has just proved to be the one that it was made for.
 */
export type PendingView = { readonly firstPassword: boolean; readonly handedOver: boolean } & (
  | { readonly step: "verify"; readonly code: ProofView; readonly others: readonly MethodChoice[] }
  | { readonly step: "enrol-verify"; readonly code: ProofView; readonly setup: (AppSetup & { readonly loginId: string }) | null }
  | { readonly step: "enrol"; readonly kept: MethodChoice | null }
  | ({ readonly step: "codes" } & ShownCodes)
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
    const { handedOver } = row;
    const begun = { firstPassword: row.account.credential?.first === true, handedOver };
    switch (row.step) {
      case "enrol": {
        const [kept = null] = handedOver ? await choices(tx, row.accountId) : [];
        return { ...begun, step: "enrol", kept };
      }
      case "codes":
        return { ...begun, step: "codes", ...shownCodes(row, row.account.loginId) };
      case "first-password":
        return { ...begun, step: "first-password", policy: chosenPolicy(terms), loginId: row.account.loginId };
      case "verify":
      case "enrol-verify": {
        const purpose = row.step === "verify" ? "login" : "enrol";
        const challenge = await findChallenge(tx, { purpose, bound: { pendingLoginId: row.id } }, at);
        if (!challenge) return null;
        const code = await proofView(tx, challenge, { terms, until: row.expiresAt }, at);
        if (row.step === "verify") {
          const all = await choices(tx, row.accountId);
          return { ...begun, step: "verify", code, others: all.filter(({ id }) => id !== challenge.factorId) };
        }
        const setup = appSetup(challenge.factor);
        return { ...begun, step: "enrol-verify", code, setup: setup && { ...setup, loginId: row.account.loginId } };
      }
      default:
        return null;
    }
  });
}

/** Those that can be used here just now. */
async function choices(tx: Tx, accountId: string): Promise<MethodChoice[]> {
  const factors = await listFactors(tx, accountId);
  return factors.flatMap(({ id, method, hint }) => (isMethodOffered(method) ? [{ id, method, hint }] : []));
}

/** The codes that a logged-in person has just made anew, until they are put away or ten minutes are over. */
export async function findRenewedCodes(
  token: string | null,
  accountId: string,
  at: Temporal.Instant,
): Promise<ShownCodes | null> {
  if (!token) return null;
  const tokenHash = sha256(token);
  const row = await asAuth((tx) =>
    tx.pendingLogin.findFirst({
      where: { tokenHash, accountId, step: "codes", consumedAt: { not: null }, expiresAt: { gt: toInstantColumn(at) } },
      include: { account: { select: { loginId: true } } },
    }),
  );
  return row?.backupCodesEnc ? shownCodes(row, row.account.loginId) : null;
}

function shownCodes(row: PendingLogin, loginId: string): ShownCodes {
  const madeOn = dateInJapan(fromInstantColumn(row.createdAt));
  return { codes: openCodes(row), until: fromInstantColumn(row.expiresAt), loginId, madeOn };
}

function openCodes(row: PendingLogin): string[] {
  const sealed = row.backupCodesEnc;
  const parsed: unknown = sealed ? JSON.parse(openField(pendingLoginPlace("backup_codes_enc", row.id), sealed)) : [];
  return Array.isArray(parsed) ? parsed.map(String) : [];
}
