import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { findWelcome } from "@/lib/queries/registration/welcome-view";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { siteOperator } from "@/lib/web/site-operator";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).registration.doneTitle };
}

/** The end of a registration (JP-10): number, day, what comes next. Who made it finds it here again at any time. */
export default async function WelcomePage() {
  const actor = await requireMember("/mypage/welcome");
  const welcome = await findWelcome(actor);
  if (!welcome) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).registration;
  const { mailDomain } = await siteOperator();
  const next: { href: Route; words: string }[] = [
    { href: "/mypage/member" as Route, words: text.doneNext.portal },
    { href: "/mypage/people" as Route, words: text.doneNext.people },
    { href: "/mypage/security", words: text.doneNext.security },
  ];
  return (
    <div className="max-w-[50.5rem]">
      <div className="mb-5">
        <Steps locale={locale} labels={Object.values(text.steps)} current={Object.keys(text.steps).length} />
      </div>
      <CompletePanel
        title={text.doneTitle}
        facts={[
          { label: text.rows.number, value: welcome.number },
          { label: text.rows.registeredOn, value: formatDate(welcome.registeredOn, locale) },
        ]}
      >
        <p>{text.doneLead}</p>
        <p className="mt-1 text-note text-muted">{text.mailSubject(text.doneTitle, mailDomain)}</p>
      </CompletePanel>
      <section aria-labelledby="next-title" className="mt-10">
        <h2 id="next-title" className="text-h2">
          {text.nextTitle}
        </h2>
        <ul className="mt-2 list-disc space-y-1 pl-6">
          {next.map(({ href, words }) => (
            <li key={href}>
              <TextLink href={href}>{words}</TextLink>
            </li>
          ))}
        </ul>
      </section>
      {welcome.papers ? (
        <div className="mt-6">
          <Note locale={locale} title={text.papers.title}>
            {text.papers[welcome.papers]}
          </Note>
        </div>
      ) : null}
      <div className="no-print mt-8">
        <ButtonLink href="/mypage" size="large" className="max-sm:w-full">
          {text.toPortal}
        </ButtonLink>
      </div>
    </div>
  );
}
