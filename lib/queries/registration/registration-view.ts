import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { type Agreement, agreementOf } from "@/lib/db/registration-agreement";
import { detailsOf, findRegistration, type OpenRegistration, typedOf } from "@/lib/db/registration-rows";
import { type RegistrationGround, registrationTermsAt } from "@/lib/db/registration-terms";
import { asAuth } from "@/lib/db/scope";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import type { RegistrationTerms } from "@/lib/domain/catalogue/registration-terms";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";

/** Where a registration stands: the first step that still has something to do. */
export type RegistrationAt = "details" | "login" | "confirm" | "verify" | "completed";

export type CodeState = {
  readonly mail: string;
  readonly digits: number;
  /** Null: out of time, used up, or never sent. */
  readonly validUntil: Temporal.Instant | null;
  readonly wasSent: boolean;
  readonly resendInSeconds: number;
};

export type RegistrationView = {
  readonly at: RegistrationAt;
  readonly kind: MemberKind;
  readonly typed: Readonly<Record<string, string>>;
  readonly loginId: string | null;
  readonly policy: PasswordPolicy;
  readonly verified: boolean;
  readonly agreement: Agreement | null;
  readonly code: CodeState | null;
};

/** The terms of registering; null where nobody registers by oneself. */
export async function findRegistrationTerms(at: Temporal.Instant): Promise<RegistrationTerms | null> {
  return asAuth(async (tx) => (await registrationTermsAt(tx, at))?.terms ?? null);
}

/** The registration of this browser, with what each of its pages shows; null: none, or its time is over. */
export async function findRegistrationView(token: string | null, at: Temporal.Instant): Promise<RegistrationView | null> {
  return asAuth(async (tx) => {
    const row = await findRegistration(tx, token, at);
    const ground = row && (await registrationTermsAt(tx, at));
    if (!row || !ground) return null;
    return {
      at: stepOf(row),
      kind: row.kind,
      typed: typedOf(row),
      loginId: row.loginId,
      policy: chosenPolicy(ground.catalogue.operator.identity),
      verified: row.verifiedAt !== null,
      agreement: agreementOf(row, ground),
      code: codeOf(row, ground, at),
    };
  });
}

function stepOf(row: OpenRegistration): RegistrationAt {
  if (row.completedAt) return "completed";
  if (!row.detailsEnc) return "details";
  if (!row.loginId || !row.passwordEnc) return "login";
  return row.agreedAt ? "verify" : "confirm";
}

function codeOf(row: OpenRegistration, { catalogue }: RegistrationGround, at: Temporal.Instant): CodeState | null {
  const details = detailsOf(row);
  if (!row.agreedAt || !details) return null;
  const { digits, resendSeconds, triesPerCode } = catalogue.operator.identity.authenticationCode;
  const sentAt = row.codeSentAt && fromInstantColumn(row.codeSentAt);
  const until = row.codeHash && row.codeTries < triesPerCode && row.codeExpiresAt ? fromInstantColumn(row.codeExpiresAt) : null;
  return {
    mail: details.mail,
    digits,
    validUntil: until && until.epochMilliseconds > at.epochMilliseconds ? until : null,
    wasSent: sentAt !== null,
    resendInSeconds: sentAt ? Math.max(0, Math.ceil(resendSeconds - at.since(sentAt).total("seconds"))) : 0,
  };
}
