import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { Steps } from "@/components/ui/steps";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findResetLink } from "@/lib/queries/identity/reset-link";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { LinkOver } from "../_parts/link-over";
import { readToken } from "../_parts/read-token";
import { resetTitle } from "../_parts/reset-title";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  return resetTitle(searchParams, "used", ({ completeTitle }) => completeTitle);
}

/** Step 3, on a reload too. Nobody is logged in by it: the second factor is never skipped. */
export default async function ResetCompletePage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const { recovery: text, procedures } = messagesFor(locale);
  const token = await readToken(searchParams);
  const link = token ? await findResetLink(token, await now()) : null;
  if (link?.state === "open") redirect(`/password-reset/new?token=${token}` as Route);
  if (link?.state !== "used") return <LinkOver locale={locale} state={link?.state ?? "unknown"} />;
  const { input, confirm, complete } = procedures.steps;
  return (
    <div className="max-w-[46rem] space-y-6">
      <Steps locale={locale} labels={[input, confirm, complete]} current={2} />
      <CompletePanel title={text.completeTitle} facts={[{ label: text.completeAt, value: formatInstant(link.usedAt, locale) }]}>
        <p>{text.completeNext}</p>
        <p>{text.completeEnded}</p>
      </CompletePanel>
      <ButtonLink href={"/login" as Route} size="large" className="max-sm:w-full">
        {text.toLogin}
      </ButtonLink>
    </div>
  );
}
