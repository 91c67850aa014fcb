import type { Metadata } from "next";
import { FlowShell } from "@/components/layout/shells";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).errors.notFoundTitle };
}

/** Also the answer for what exists but is somebody else's: the same words, so that nothing is given away. */
export default async function NotFound() {
  const locale = await requestLocale();
  const text = messagesFor(locale).errors;
  const operator = await siteOperator();
  return (
    <FlowShell locale={locale} operator={operator.name[locale]} brand={await siteBrand()} homeHref="/">
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
    </FlowShell>
  );
}
