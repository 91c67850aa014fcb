import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).errors.notFoundTitle };
}

/** Inside the member's frame: the same words for what is not there and for what is somebody else's. */
export default async function MemberNotFound() {
  const text = messagesFor(await requestLocale()).errors;
  return (
    <>
      <PageHeading title={text.notFoundTitle} lead={text.notFoundLead} />
      <ul className="mt-5 list-disc space-y-1 pl-6">
        {text.notFoundHints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <p className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href="/mypage">{text.toHome}</ButtonLink>
        <ButtonLink href="/help" look="outline">
          {text.toHelp}
        </ButtonLink>
      </p>
    </>
  );
}
