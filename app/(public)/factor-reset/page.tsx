import type { Metadata, Route } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { PhoneLine } from "@/components/ui/phone-line";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findOwnerReset } from "@/lib/queries/staff/owner-reset";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";
import { withdrawResetAction } from "./actions";
import { linkToken } from "./link-token";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  const text = messagesFor(await requestLocale()).staffReset.owner;
  const token = linkToken.safeParse((await searchParams).token).data;
  const found = token === undefined ? null : await findOwnerReset(token, await now());
  const over = found ? text.overTitle : text.unknownTitle;
  const title = found?.state === "open" ? text.title : found?.state === "withdrawn" ? text.doneTitle : over;
  return { title, referrer: "same-origin", robots: { index: false } };
}

/** The owner's link: withdraws a reset of second factors. Opening it changes nothing, since mail programs look at links; the button does. */
export default async function OwnerResetPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const text = messagesFor(locale).staffReset.owner;
  const token = linkToken.safeParse((await searchParams).token).data;
  const found = token === undefined ? null : await findOwnerReset(token, await now());
  const { phone } = contactPoint(await siteOperator(), (await siteBrand())?.code ?? null);
  const call = (
    <p>
      <PhoneLine label={text.phone} number={phone.number} hours={phone.hours[locale]} />
    </p>
  );
  if (token !== undefined && found?.state === "open") {
    return (
      <div className="space-y-5">
        <PageHeading title={text.title} lead={text.lead(formatInstant(found.takesEffectAt, locale))} />
        <SummaryList
          locale={locale}
          rows={[
            { label: text.facts.loginId, children: found.loginHint },
            { label: text.facts.requested, children: formatInstant(found.requestedAt, locale) },
            { label: text.facts.effect, children: formatInstant(found.takesEffectAt, locale) },
          ]}
        />
        <p>{text.happens}</p>
        <ButtonForm
          locale={locale}
          action={withdrawResetAction}
          fields={{ token }}
          label={text.act}
          look="primary"
          size="large"
        />
        {call}
      </div>
    );
  }
  if (found?.state === "withdrawn") {
    return (
      <div className="space-y-6">
        <CompletePanel title={text.doneTitle} facts={[]}>
          <p>{text.doneText}</p>
        </CompletePanel>
        <p>{text.doneCare}</p>
        <ButtonLink href={"/password-reset" as Route} look="outline" className="max-sm:w-full">
          {text.toReset}
        </ButtonLink>
        {call}
      </div>
    );
  }
  return (
    <div className="space-y-5">
      <PageHeading title={found ? text.overTitle : text.unknownTitle} lead={found ? text.overText : text.unknownText} />
      {call}
    </div>
  );
}
