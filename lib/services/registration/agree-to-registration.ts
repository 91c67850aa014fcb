import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { registrationPlace } from "@/lib/db/field-places";
import { agreementOf } from "@/lib/db/registration-agreement";
import { keptUntil, lockRegistration, type OpenRegistration } from "@/lib/db/registration-rows";
import { registrationTermsAt } from "@/lib/db/registration-terms";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { agreementText } from "@/lib/i18n/registration/agreement-text";
import { countToday } from "@/lib/services/identity/throttle";
import { asRegistration } from "./as-registration";
import { completeRegistration, type RegistrationStep } from "./complete-registration";
import { writeKeptAgreement } from "./kept-agreement";
import { sendRegistrationCode } from "./send-registration-code";

/** Every mail to an address that nobody has proved yet; the address that is mailed has its own limit. */
const MAILS_PER_ADDRESS_AND_DAY = 60;

export type Agreed = {
  readonly shown: string;
  readonly campaigns: boolean;
  /** The language of the screen: the words that are kept, and the mails from now on. */
  readonly locale: Locale;
  readonly address: string;
};

/**
 * Agrees to what was shown, by its hash: kept word for word with the day. Then the code goes to the mail address; one that was proved
 * already needs none, and the registration is done.
 */
export async function agreeToRegistration(
  token: string | null,
  { shown, campaigns, locale, address }: Agreed,
  at: Temporal.Instant,
): Promise<Decision<RegistrationStep>> {
  return asRegistration(async (tx) => {
    const ground = await registrationTermsAt(tx, at);
    const open = await lockRegistration(tx, token, at);
    const agreement = open && ground && agreementOf(open, ground);
    if (!open || !ground || !agreement) return refuse("registration-over", null);
    if (agreement.shownHash !== shown) return refuse("changed-since-shown", ground.terms);
    const text = agreementText(agreement, { campaigns, operator: ground.catalogue.operator.name[locale] }, locale);
    const { documents, versionId } = agreement;
    const kept = { facts: { documents, shown, campaigns }, text, textHash: sha256(text), versionId };
    const agreed: OpenRegistration = await tx.registration
      .update({
        where: { id: open.id },
        data: {
          campaigns,
          locale,
          agreementEnc: sealField(registrationPlace("agreement_enc", open.id), writeKeptAgreement(kept)),
          agreedAt: toInstantColumn(at),
          expiresAt: keptUntil(ground.terms.keepMinutes, at),
        },
      })
      .then((row) => ({ ...row, kind: open.kind }));
    if (agreed.verifiedAt) return completeRegistration(tx, agreed, ground, at);
    const isCodeLive = agreed.codeHash && (agreed.codeExpiresAt?.getTime() ?? 0) > at.epochMilliseconds;
    if (isCodeLive) return decide({ step: "verify" });
    if (!(await countToday(tx, "registration-address", address, MAILS_PER_ADDRESS_AND_DAY, at)))
      return refuse("throttled", ground.terms);
    // Over the day's limit of the address nothing is sent: the next page says so.
    await sendRegistrationCode(tx, agreed, agreement.details.mail, ground.catalogue.operator.identity, at);
    return decide({ step: "verify" });
  });
}
