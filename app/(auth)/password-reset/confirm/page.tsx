import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findResetLink } from "@/lib/queries/identity/reset-link";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { confirmResetAction } from "../_parts/actions";
import { LinkOver } from "../_parts/link-over";
import { readToken } from "../_parts/read-token";
import { resetTitle } from "../_parts/reset-title";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  return resetTitle(searchParams, "open", ({ confirmTitle }) => confirmTitle);
}

/** Step 2: the password's first three characters, and what ends when it changes. */
export default async function ConfirmResetPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const { recovery: text, procedures } = messagesFor(locale);
  const token = await readToken(searchParams);
  const link = token ? await findResetLink(token, await now()) : null;
  if (!token || !link) return <LinkOver locale={locale} state="unknown" />;
  if (link.state === "used") redirect(`/password-reset/complete?token=${token}` as Route);
  if (link.state !== "open") return <LinkOver locale={locale} state={link.state} />;
  const inputHref = `/password-reset/new?token=${token}` as Route;
  if (!link.draft) redirect(`${inputHref}&late=1` as Route);
  const { input, confirm, complete } = procedures.steps;
  return (
    <div className="max-w-[46rem] space-y-5">
      <Steps locale={locale} labels={[input, confirm, complete]} current={1} />
      <PageHeading title={text.confirmTitle} lead={text.confirmLead} />
      {(await searchParams).changed === "1" ? (
        <Note locale={locale} tone="deadline" live>
          {text.changedSinceShown}
        </Note>
      ) : null}
      <SummaryList
        locale={locale}
        rows={[
          { label: text.loginIdShort, children: link.loginId },
          {
            label: text.newPassword,
            children: (
              <>
                <span className="wrap-anywhere">{link.draft.masked}</span>
                <span className="block text-note text-muted">{text.newPasswordNote}</span>
              </>
            ),
          },
        ]}
      />
      <section aria-labelledby="happens-title">
        <h2 id="happens-title" className="text-h3">
          {text.happens}
        </h2>
        <ul className="mt-2 list-disc space-y-1 pl-6">
          {[text.happensEnds, text.happensFactor, text.happensLock, text.happensMail].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <div className="flex flex-wrap items-start gap-3">
        <ButtonForm
          locale={locale}
          action={confirmResetAction}
          fields={{ token, shown: link.draft.shown }}
          label={text.confirmSubmit}
          look="primary"
          size="large"
        />
        <ButtonLink href={inputHref} look="plain" size="large" className="max-sm:w-full">
          {text.backToInput}
        </ButtonLink>
      </div>
    </div>
  );
}
