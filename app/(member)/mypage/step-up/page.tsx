import type { Metadata, Route } from "next";
import { TermChips } from "@/components/billing/term-chips";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { formatYen } from "@/lib/i18n/format";
import { formatTime } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { getStepUpView } from "@/lib/queries/identity/step-up-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { relyingParty } from "@/lib/web/relying-party";
import { siteOperator } from "@/lib/web/site-operator";
import { actWords } from "./act-words";
import { AskedPanel } from "./asked-panel";
import { homePath } from "./paths";
import { Ways } from "./ways";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).stepUp.title };
}

/** A code or passkey once more before an important act (SECURITY), and back to where one was. */
export default async function StepUpPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireLogin();
  const query = await searchParams;
  const to = memberPath(query.to);
  const { locale } = actor;
  const text = messagesFor(locale).stepUp;
  const view = await getStepUpView(actor, (await relyingParty())?.id ?? null, await now());
  const back = (to ?? homePath) as Route;
  const act = actWords(to, locale);
  const { phone } = contactPoint(await siteOperator(), actor.brand);
  if (view.until)
    return (
      <div data-flow className="max-w-[46rem] space-y-6">
        <PageHeading title={text.title} />
        <Note locale={locale} tone="success" title={text.doneTitle}>
          {text.doneText(formatTime(view.until))}
        </Note>
        <ButtonLink href={back} size="large" className="max-sm:w-full">
          {text.goOn}
        </ButtonLink>
      </div>
    );
  return (
    <div data-flow className="max-w-[46rem] space-y-8">
      <PageHeading title={text.title} lead={text.lead(view.minutes)} />
      {act ? (
        <Note locale={locale} title={act}>
          {text.actAfter}
        </Note>
      ) : null}
      {view.asked ? <AskedPanel locale={locale} asked={view.asked} to={to} query={query} /> : null}
      <Ways locale={locale} view={view} to={to} phone={{ number: phone.number, hours: phone.hours[locale] }} />
      <section aria-labelledby="why-title" className="border-t border-line pt-6">
        <h2 id="why-title" className="text-h3">
          {text.why}
        </h2>
        <p className="mt-1 mb-2 text-note">{text.whyText(formatYen(view.above, locale))}</p>
        <TermChips locale={locale} terms={[view.term]} documents={view.documents} />
      </section>
      <p>
        <TextLink href={back}>{text.stop}</TextLink>
      </p>
    </div>
  );
}
