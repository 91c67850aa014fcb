import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MemberPage } from "@/lib/queries/staff/find-member";

/** What the viewer may do for this member as a whole; an act that the role may not do is not there. */
export function MemberActs({ locale, member }: { locale: Locale; member: Pick<MemberPage, "id" | "acts"> }) {
  const { staffCertificate, staffPaper } = messagesFor(locale);
  const acts = [
    { act: "certificate", words: staffCertificate.link, icon: "key" },
    { act: "paper-change", words: staffPaper.link, icon: "document" },
  ] as const;
  const offered = acts.filter(({ act }) => member.acts.includes(act));
  if (offered.length === 0) return null;
  return (
    <p className="no-print mt-4 flex flex-wrap gap-3">
      {offered.map(({ act, words, icon }) => (
        <ButtonLink key={act} href={`/staff/members/${member.id}/${act}` as Route} look="plain" size="small" icon={icon}>
          {words}
        </ButtonLink>
      ))}
    </p>
  );
}
