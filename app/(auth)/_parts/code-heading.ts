import type { Messages } from "@/lib/i18n/messages";
import type { ProofView } from "@/lib/queries/identity/proof-view";

/** What the page of a code is called: by what is asked for, or that another way is needed where no code can come. */
export function codeHeading({ method, offered, validUntil }: ProofView, usual: string, { methods }: Messages): string {
  if (method === "passkey") return methods.passkeyTitle;
  if (!offered && validUntil === null) return methods.otherTitle;
  return method === "totp" ? methods.appTitle : usual;
}
