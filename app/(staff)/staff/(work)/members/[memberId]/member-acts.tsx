import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MemberPage } from "@/lib/queries/staff/find-member";
import { staffText } from "../../../../parts/staff-text";

/** What the viewer may do for this member as a whole; an act that the role may not do is not there. */
export function MemberActs({ locale, member }: { locale: Locale; member: Pick<MemberPage, "id" | "acts"> }) {
  const { staffCertificate, staffPaper } = messagesFor(locale);
  const acts = [
    { act: "certificate", words: staffCertificate.link, icon: "key", href: `/staff/members/${member.id}/certificate` },
    { act: "paper-change", words: staffPaper.link, icon: "document", href: `/staff/members/${member.id}/paper-change` },
    { act: "leaving", words: staffText(locale).staff.member.leaving, icon: "minus", href: `/staff/leavings/${member.id}` },
  ] as const;
  const offered = acts.filter(({ act }) => member.acts.includes(act));
  if (offered.length === 0) return null;
  return (
    <p className="no-print mt-4 flex flex-wrap gap-3">
      {offered.map(({ act, words, icon, href }) => (
        <ButtonLink key={act} href={href as Route} look="plain" size="small" icon={icon}>
          {words}
        </ButtonLink>
      ))}
    </p>
  );
}
