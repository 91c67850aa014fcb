import "server-only";
import type { Temporal } from "temporal-polyfill";
import { sealField } from "@/lib/db/field-cipher";
import { registrationPlace } from "@/lib/db/field-places";
import { agreementGone, detailsOf, keptUntil, lockRegistration, proofGone } from "@/lib/db/registration-rows";
import { registrationTermsAt } from "@/lib/db/registration-terms";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { RegistrationDetails } from "@/lib/domain/registration/details";
import type { Begun } from "./begin-registration";

export type Typed = Readonly<Record<string, string>>;

/**
 * Keeps the page of details: as it was typed, and (`details`) as it was found right. An address that was proved stays proved as long as
 * it is the same one.
 */
export async function saveDetails(
  token: string | null,
  { typed, details }: { readonly typed: Typed; readonly details: RegistrationDetails | null },
  at: Temporal.Instant,
): Promise<Decision<Begun>> {
  return asAuth(async (tx) => {
    const ground = await registrationTermsAt(tx, at);
    const open = await lockRegistration(tx, token, at);
    if (!open || !token || !ground) return refuse("registration-over", null);
    const { id } = open;
    const before = detailsOf(open);
    const sameMail = before && details ? before.mail === details.mail : false;
    await tx.registration.update({
      where: { id },
      data: {
        typedEnc: sealField(registrationPlace("typed_enc", id), JSON.stringify(typed)),
        ...(details ? { detailsEnc: sealField(registrationPlace("details_enc", id), JSON.stringify(details)) } : {}),
        ...(details && !sameMail ? proofGone : {}),
        ...agreementGone,
        expiresAt: keptUntil(ground.terms.keepMinutes, at),
      },
    });
    return decide({ token, maxAgeSeconds: ground.terms.keepMinutes * 60 });
  });
}
