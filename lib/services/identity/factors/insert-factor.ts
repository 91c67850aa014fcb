import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { factorPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import { maskedMobile } from "@/lib/domain/identity/mobile-number";
import { maskMail } from "../mask-mail";

/** A method as it is typed. `number` is E.164; `name` is what its owner calls it. */
export type NewFactor =
  | { readonly method: "mail"; readonly mail: string }
  | { readonly method: "sms"; readonly number: string }
  | { readonly method: "totp"; readonly secret: string; readonly name: string }
  | { readonly method: "passkey"; readonly name: string };

/** Where the codes of a method go, in full; null where none are sent. */
export function destinationOf(factor: NewFactor): string | null {
  switch (factor.method) {
    case "mail":
      return factor.mail;
    case "sms":
      return factor.number;
    case "totp":
    case "passkey":
      return null;
  }
}

function hintOf(factor: NewFactor): string {
  switch (factor.method) {
    case "mail":
      return maskMail(factor.mail);
    case "sms":
      return maskedMobile(factor.number);
    case "totp":
    case "passkey":
      return factor.name;
  }
}

/** Writes a method down that counts for nothing yet: `verifyFactor` makes it one. Returns its id. */
export async function insertFactor(tx: Tx, accountId: string, factor: NewFactor, at: Temporal.Instant): Promise<string> {
  const id = randomUUID();
  const destination = destinationOf(factor);
  await tx.factor.create({
    data: {
      id,
      accountId,
      method: factor.method,
      destinationEnc: destination === null ? null : sealField(factorPlace("destination_enc", id), destination),
      destinationHint: hintOf(factor),
      secretEnc: factor.method === "totp" ? sealField(factorPlace("secret_enc", id), factor.secret) : null,
      createdAt: toInstantColumn(at),
    },
  });
  return id;
}
