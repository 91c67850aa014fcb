import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { partnerPath } from "../../paths";
import { partnerFacts, Sentences } from "../meaning";
import { type PartnerInputProps, partnerInput } from "../partner-input";
import { ApplyForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).partners.applyCrumb };
}

/** Applying for a partner's service, step 1: what it means, who charges, what the partner is told. */
export default function ApplyPage(props: PartnerInputProps) {
  return partnerInput("apply", props, ({ locale, code, terms, application, documents }) => {
    const { partners: text, common } = messagesFor(locale);
    return (
      <>
        <SummaryList locale={locale} rows={partnerFacts({ locale, terms, documents })} />
        <Section id="meaning" title={text.meaning.apply}>
          <Sentences locale={locale} lines={application.applying} />
        </Section>
        <Section id="conditions" title={text.conditions}>
          <Sentences locale={locale} lines={terms.conditions} />
        </Section>
        <ApplyForm
          locale={locale}
          partner={code}
          label={text.agree}
          next={common.toConfirm}
          back={
            <ButtonLink href={partnerPath(code)} look="plain" size="large" className="max-sm:w-full">
              {text.stop}
            </ButtonLink>
          }
        />
      </>
    );
  });
}
