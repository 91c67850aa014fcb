import type { Metadata, Route } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { findLoginAlarm, type LoginAlarmView } from "@/lib/queries/identity/login-alarm";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";
import { denyLoginAction } from "./actions";
import { linkToken } from "./link-token";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  const { title: asked, doneTitle, overTitle } = messagesFor(await requestLocale()).recovery.notMe;
  const token = linkToken.safeParse((await searchParams).token).data;
  const state = token === undefined ? "unknown" : (await findLoginAlarm(token, await now())).state;
  const titles: Record<typeof state, string> = { open: asked, done: doneTitle, ...overTitle };
  return { title: titles[state], referrer: "same-origin", robots: { index: false } };
}

/** 「心当たりがない」: the link in the mail about a new device. It shows; its button acts. No login: the mail is the proof. */
export default async function NotMePage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const token = linkToken.safeParse((await searchParams).token).data;
  const view = token === undefined ? { state: "unknown" as const } : await findLoginAlarm(token, await now());
  if (token !== undefined && view.state === "open") return <Asked locale={locale} token={token} view={view} />;
  const text = messagesFor(locale).recovery.notMe;
  const { linkHours } = (await getIdentityTerms(await now())).recovery.newDevice;
  const { phone } = contactPoint(await siteOperator(), (await siteBrand())?.code ?? null);
  return (
    <div className="space-y-6">
      {view.state === "done" ? (
        <>
          <CompletePanel title={text.doneTitle} facts={[{ label: text.doneAt, value: formatInstant(view.at, locale) }]} />
          <section aria-labelledby="next-title">
            <h2 id="next-title" className="text-h3">
              {text.doneNext}
            </h2>
            <p className="mt-1">{text.doneNextText}</p>
          </section>
        </>
      ) : (
        <PageHeading
          title={text.overTitle[view.state === "expired" ? "expired" : "unknown"]}
          lead={view.state === "expired" ? text.overText.expired(linkHours) : text.overText.unknown}
        />
      )}
      <ButtonLink href={"/password-reset" as Route} size="large" className="max-sm:w-full">
        {text.reset}
      </ButtonLink>
      <p>{text.phone(phone.number, phone.hours[locale])}</p>
    </div>
  );
}

type AskedProps = { locale: Locale; token: string; view: Extract<LoginAlarmView, { state: "open" }> };

function Asked({ locale, token, view }: AskedProps) {
  const text = messagesFor(locale).recovery.notMe;
  return (
    <div className="space-y-5">
      <PageHeading title={text.title} lead={text.lead} />
      <SummaryList
        locale={locale}
        rows={[
          { label: text.time, children: formatInstant(view.loggedInAt, locale) },
          { label: text.device, children: view.device ?? text.unknown },
          { label: text.place, children: view.place ?? text.unknown },
        ]}
      />
      <section aria-labelledby="happens-title">
        <h2 id="happens-title" className="text-h3">
          {text.happens}
        </h2>
        <ul className="mt-2 list-disc space-y-1 pl-6">
          {[text.happensEnds, text.happensHalf, text.happensStays].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <ButtonForm locale={locale} action={denyLoginAction} fields={{ token }} label={text.submit} look="primary" size="large" />
      <p className="text-note text-muted">{text.mine}</p>
    </div>
  );
}
