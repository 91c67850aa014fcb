import "server-only";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import { maskedDraftPassword } from "@/lib/domain/procedures/draft-password";
import type { RegistrationDetails } from "@/lib/domain/registration/details";
import { openField } from "./field-cipher";
import { registrationPlace } from "./field-places";
import { detailsOf, type OpenRegistration } from "./registration-rows";
import type { RegistrationGround } from "./registration-terms";
import { sha256 } from "./sha256";

/** A document as it is agreed to: its words by their hash, the words themselves stand in the catalogue's version. */
export type AgreedDocument = { readonly code: string; readonly title: string; readonly since: string; readonly hash: string };

export type Agreement = {
  readonly kind: MemberKind;
  readonly details: RegistrationDetails;
  readonly loginId: string;
  /** First characters and stars. */
  readonly password: string;
  readonly documents: readonly AgreedDocument[];
  readonly versionId: string;
  /** Of all that is shown; what is posted back must be the same. */
  readonly shownHash: string;
};

/** What a registration shows for confirmation; null while something is still to be entered. */
export function agreementOf(row: OpenRegistration, { catalogue, terms, versionId }: RegistrationGround): Agreement | null {
  const { id, kind, loginId, passwordEnc } = row;
  const details = detailsOf(row);
  const password = passwordEnc && maskedDraftPassword(openField(registrationPlace("password_enc", id), passwordEnc));
  if (!details || !loginId || !password) return null;
  const documents = terms.documents.map((code) => {
    const document = catalogue.documents.find((one) => one.code === code);
    if (!document) throw new Error(`no document ${code} in the catalogue`);
    return { code, title: document.title, since: document.since, hash: sha256(JSON.stringify(document)) };
  });
  const shown = { kind, details, loginId, password, documents };
  return { ...shown, versionId, shownHash: sha256(JSON.stringify(shown)) };
}
