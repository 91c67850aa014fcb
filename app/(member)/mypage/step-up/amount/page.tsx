import type { Metadata } from "next";
import { TermChips } from "@/components/billing/term-chips";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { formatYen } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { getStepUpView } from "@/lib/queries/identity/step-up-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { AmountForm } from "./form";
import { securityPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).stepUp.amountTitle };
}

/** Above which amount orders and cancellations of this login ask for a proof, step 1. */
export default async function AmountPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireLogin();
  const { amount } = await searchParams;
  const { locale } = actor;
  const { stepUp: text, security, common } = messagesFor(locale);
  const { above, bounds, term, documents } = await getStepUpView(actor, null, await now());
  const typed = typeof amount === "string" && /^\d{1,15}$/.test(amount) ? amount : above.toString();
  const { input, confirm, complete } = text.amountSteps;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: security.title, href: securityPath }, { label: text.amountTitle }]}
        steps={{ labels: [input, confirm, complete], current: 0 }}
        title={text.amountTitle}
        lead={text.amountLead}
      />
      <AmountForm
        locale={locale}
        amount={typed}
        text={{
          label: text.amount,
          hint: text.amountHint(formatYen(bounds.least, locale), formatYen(bounds.most, locale)),
          next: common.toConfirm,
        }}
        back={
          <ButtonLink href={securityPath} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
      <p className="mt-6">
        <TermChips locale={locale} terms={[term]} documents={documents} />
      </p>
    </>
  );
}
