import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { activationRevealPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import { normaliseCode } from "@/lib/domain/identity/codes";
import type { LoginRole } from "@/lib/domain/permission";
import type { Locale } from "@/lib/i18n/locale";
import { insertLogin } from "./insert-login";
import { operatorAt } from "./operator-at";
import { hashLongCode, newLongCode } from "./secrets";

export type NewAccount = {
  readonly loginId: string;
  readonly kind: "customer-number" | "account-id" | "member-id";
  readonly brand: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly userName: string;
  readonly locale: Locale;
  /** Made by `hashPassword`, before the transaction began. */
  readonly passwordHash: string;
  /** A password that a certificate delivers: its owner chooses another before the first session (FB-38). */
  readonly firstPassword?: boolean;
  readonly memberId: string;
} & Granted;

/** For one contract with a login's role, or for the whole member with one of the catalogue's member roles. */
type Granted = { readonly contractId: string; readonly role: LoginRole } | { readonly contractId: null; readonly role: string };

export type OpenedAccount = { readonly accountId: string; readonly activationCode: string };

/**
 * Opens a login with its grant, password and one-time activation code, in the caller's transaction: a member's (a new account ID) or
 * staff's (a customer number). The string is taken for good (FB-10): one that anybody ever had is refused. The code is returned for the
 * complete screen or the registration certificate; besides its hash, a sealed copy stays for the minutes of the terms, so that a
 * reload shows it again.
 */
export async function createAccount(tx: Tx, account: NewAccount, at: Temporal.Instant): Promise<Decision<OpenedAccount>> {
  const opened = await insertLogin(tx, account, at);
  if (!opened.ok) return opened;

  const terms = (await operatorAt(tx, at)).identity.activationCode;
  const { accountId } = opened.value;
  const activationCode = newLongCode(terms.characters);
  await tx.activationCode.createMany({
    data: [
      {
        accountId,
        codeHash: hashLongCode(accountId, normaliseCode(activationCode)),
        createdAt: toInstantColumn(at),
        expiresAt: toInstantColumn(at.add({ hours: terms.validDays * 24 })),
        revealEnc: sealField(activationRevealPlace(accountId), activationCode),
        revealUntil: toInstantColumn(at.add({ minutes: terms.revealMinutes })),
      },
    ],
  });
  return decide({ accountId, activationCode });
}
