import type { Route } from "next";
import type { ReactNode } from "react";
import { CompletePanel } from "@/components/layout/complete-panel";
import { Section } from "@/components/ui/panel";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CompletedProcedure } from "@/lib/queries/procedures/find-completed";
import { NextSteps } from "./next-steps";

type CompleteScreenProps = {
  locale: Locale;
  completed: CompletedProcedure;
  title: string;
  stepLabels: { input: string; confirm: string; complete: string };
  links: { href: Route; label: string }[];
  /** What this kind has to show besides, before the dates. */
  children?: ReactNode;
};

/** The end of any procedure: number, day, what comes next, which mail to look for, the copy of what was agreed to. */
export function CompleteScreen({ locale, completed, title, stepLabels, links, children }: CompleteScreenProps) {
  const text = messagesFor(locale).procedures.complete;
  const { number, receivedOn, next, documents } = completed;
  return (
    <>
      <div className="mb-5">
        <Steps locale={locale} labels={[stepLabels.input, stepLabels.confirm, stepLabels.complete]} current={2} />
      </div>
      <CompletePanel
        title={title}
        facts={[
          { label: text.number, value: <span className="nums">{number}</span> },
          { label: text.receivedOn, value: formatDate(receivedOn, locale) },
        ]}
      >
        <MailWords locale={locale} completed={completed} />
      </CompletePanel>
      {children}
      {next.length > 0 ? (
        <Section id="next" title={text.next}>
          <div className="mt-3">
            <NextSteps locale={locale} next={next} receivedOn={receivedOn} documents={documents} />
          </div>
        </Section>
      ) : null}
      <Section id="copy" title={text.copy}>
        <p className="text-note text-muted">
          {text.copyHint} {text.copyCode(completed.copyCode)}
        </p>
        <details className="why mt-2">
          <summary className="min-h-11 cursor-pointer py-2 text-link underline underline-offset-[3px]">{text.copyOpen}</summary>
          <pre className="rounded-8 border border-line p-4 font-sans text-note wrap-anywhere whitespace-pre-wrap">
            {completed.text}
          </pre>
        </details>
        <p className="no-print mt-1 text-note text-muted">{text.print}</p>
      </Section>
      <ul className="no-print mt-8 flex flex-wrap gap-x-6 gap-y-2">
        {[...links, { href: "/mypage" as Route, label: text.toHome }].map((link) => (
          <li key={link.href}>
            <TextLink href={link.href}>{link.label}</TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function MailWords({ locale, completed }: { locale: Locale; completed: CompletedProcedure }) {
  const text = messagesFor(locale).procedures.complete;
  if (!completed.contactMail) return <p>{text.noMail}</p>;
  return (
    <div className="text-note">
      <p className="text-body wrap-anywhere">{text.mail(completed.contactMail)}</p>
      <p>
        {text.mailSubject(completed.mailSubject)} {text.mailDomain(completed.mailDomain)}
      </p>
    </div>
  );
}
