import type { Metadata, Route } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { EnrolForm } from "../../_parts/enrol-form";
import { enrolSteps } from "../../_parts/enrol-steps";
import { ExpiredScreen } from "../../_parts/expired-screen";
import { withReturn } from "../../_parts/paths";
import { pendingAt } from "../../_parts/pending-gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).auth.enrolTitle };
}

/** First login: where authentication codes go from now on. */
export default async function EnrolPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const text = messagesFor(locale).auth;
  const to = memberPath((await searchParams).to);
  const pending = await pendingAt("enrol", to);
  if (!pending) return <ExpiredScreen locale={locale} />;
  const { activation, activationHint, mail, mailHint, enrol } = text;
  return (
    <div className="max-w-[46rem] space-y-5">
      <Steps locale={locale} {...enrolSteps(locale, 1, pending.firstPassword)} />
      <PageHeading title={text.enrolTitle} lead={text.enrolLead} />
      <EnrolForm locale={locale} to={to} text={{ activation, activationHint, mail, mailHint, submit: enrol }} />
      <p className="border-t border-line pt-6">
        <TextLink href={withReturn("/login", to) as Route}>{text.startOver}</TextLink>
      </p>
    </div>
  );
}
