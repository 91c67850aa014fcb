import type { Metadata, Route } from "next";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { requestLocale } from "@/lib/web/locale";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).recovery.sentTitle };
}

/** The one answer to every ID (CL-04). */
export default async function ResetSentPage() {
  const locale = await requestLocale();
  const { recovery: text, procedures } = messagesFor(locale);
  const { mailDomain } = contactPoint(await siteOperator(), (await siteBrand())?.code ?? null);
  const { passwordReset } = (await getIdentityTerms(await now())).recovery;
  return (
    <div className="max-w-[46rem] space-y-6">
      <PageHeading title={text.sentTitle} />
      <Note locale={locale} title={text.sentLead}>
        <ul className="list-disc space-y-1 pl-5">
          {text.sentNext(passwordReset.linkMinutes).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Note>
      <section aria-labelledby="none-title">
        <h2 id="none-title" className="text-h3">
          {text.sentNoneTitle}
        </h2>
        <ul className="mt-2 list-disc space-y-1 pl-6">
          {[procedures.complete.mailDomain(mailDomain), ...text.sentNone(passwordReset.perAccountDay)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p className="flex flex-wrap gap-x-8 gap-y-2">
        <TextLink href={"/password-reset" as Route}>{text.again}</TextLink>
        <TextLink href={"/contact" as Route}>{text.idForgottenLink}</TextLink>
        <TextLink href={"/login" as Route}>{text.toLogin}</TextLink>
      </p>
    </div>
  );
}
