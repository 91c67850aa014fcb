import type { Metadata } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { TermChips } from "@/components/billing/term-chips";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { partnerPath } from "../../paths";
import { draftPartnerCancellationAction } from "../actions";
import { Sentences } from "../meaning";
import { type PartnerInputProps, partnerInput } from "../partner-input";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).partners.cancelCrumb };
}

/** Cancelling a partner's service, step 1: what happens, and what the partner still charges. */
export default function CancelPage(props: PartnerInputProps) {
  return partnerInput("cancel", props, ({ locale, code, terms, application, preview, documents }) => {
    const { partners: text, common } = messagesFor(locale);
    const { appliedOn, terms: grounds } = preview;
    return (
      <>
        <SummaryList
          locale={locale}
          rows={[
            { label: text.rows.service, children: terms.name[locale] },
            { label: text.rows.provider, children: terms.provider[locale] },
            ...(appliedOn ? [{ label: text.rows.appliedOn, children: formatDate(appliedOn, locale) }] : []),
          ]}
        />
        <Section id="meaning" title={text.meaning.cancel}>
          <Sentences locale={locale} lines={application.cancelling} />
          <p className="mt-3">
            <TermChips locale={locale} terms={grounds} documents={documents} />
          </p>
        </Section>
        <div className="mt-8 flex flex-wrap items-start gap-3">
          <ButtonForm
            locale={locale}
            action={draftPartnerCancellationAction}
            fields={{ partner: code }}
            label={common.toConfirm}
            look="primary"
            size="large"
          />
          <ButtonLink href={partnerPath(code)} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        </div>
      </>
    );
  });
}
