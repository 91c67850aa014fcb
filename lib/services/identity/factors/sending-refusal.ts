import "server-only";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { refuse } from "@/lib/domain/decision";
import type { Sending } from "./send-code";

/** Why no code went out, as the refusal of a form: in how many seconds it can, or that the day's are used up, of all codes or of SMS. */
export function sendingRefusal(sending: Sending & { readonly sent: false }, terms: IdentityTerms) {
  switch (sending.why) {
    case "too-soon":
      return refuse("throttled", terms.authenticationCode, { seconds: sending.seconds });
    case "daily-limit":
      return refuse("throttled", terms.authenticationCode, { daily: true });
    case "sms-limit":
      return refuse("throttled", terms.sms, { sms: true });
    case "sms-not-offered":
      return refuse("sms-not-offered", terms.sms);
    case "nothing-to-send":
      return refuse("draft-expired", null);
  }
}
