import { Note } from "@/components/ui/note";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CertificateContract } from "@/lib/queries/certificates/certificate-desk";
import type { NotPermitted } from "@/lib/queries/staff/permitted-roles";

type RenewalNoteProps = { locale: Locale; standing: CertificateContract["standing"]; refused: NotPermitted | null };

/** What another certificate takes away, and who may issue it; and that a lock stays. */
export function RenewalNote({ locale, standing, refused }: RenewalNoteProps) {
  const text = messagesFor(locale).staffCertificate;
  const roles = refused?.roles.map((role) => role[locale]).join(locale === "ja" ? "・" : ", ");
  return (
    <div className="mt-3 grid gap-3">
      {standing.renewal ? (
        <Note locale={locale} tone="deadline" title={text.renewalTitle}>
          <p>{standing.inUse ? text.renewalInUse : text.renewalIssued}</p>
          {roles === undefined ? null : <p className="mt-1 font-bold">{text.refusedReissue(roles)}</p>}
        </Note>
      ) : null}
      {standing.locked ? (
        <Note locale={locale} title={text.locked}>
          {text.lockedText}
        </Note>
      ) : null}
    </div>
  );
}
