import type { Metadata, Route } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findUnsubscribe } from "@/lib/queries/campaigns/find-unsubscribe";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { siteOperator } from "@/lib/web/site-operator";
import { unsubscribeAction } from "./actions";
import { linkToken } from "./link-token";

export async function generateMetadata(): Promise<Metadata> {
  const { title } = messagesFor(await requestLocale()).campaigns.unsubscribe;
  return { title, referrer: "same-origin", robots: { index: false } };
}

/** The link in each campaign mail (JP-16). Opening it changes nothing, since mail programs look at links; the button does. No login. */
export default async function UnsubscribePage({ searchParams }: { searchParams: PageQuery }) {
  const { token } = await searchParams;
  const locale = await requestLocale();
  const text = messagesFor(locale).campaigns.unsubscribe;
  const parsed = linkToken.safeParse(token);
  const found = parsed.success ? await findUnsubscribe(parsed.data) : null;
  const toPage = (
    <p className="mt-6">
      <TextLink href={"/mypage/member" as Route}>{text.toPage}</TextLink>
    </p>
  );
  if (!parsed.success || !found) {
    const { number, hours } = (await siteOperator()).phone;
    return (
      <>
        <PageHeading title={text.title} />
        <div className="mt-5">
          <Note locale={locale} tone="error" title={text.unknown}>
            {text.unknownText(number, hours[locale])}
          </Note>
        </div>
        {toPage}
      </>
    );
  }
  if (!found.agrees)
    return (
      <>
        <PageHeading title={text.title} />
        <div className="mt-5">
          <Note locale={locale} tone="success" live title={text.done}>
            {found.at ? <p>{text.doneText(formatInstant(found.at, locale))}</p> : null}
            <p>{text.stays}</p>
            <p>{text.again}</p>
          </Note>
        </div>
        {toPage}
      </>
    );
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <p className="my-5">{text.stays}</p>
      <ButtonForm
        locale={locale}
        action={unsubscribeAction}
        fields={{ token: parsed.data }}
        label={text.act}
        look="primary"
        size="large"
      />
    </>
  );
}
