import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { yen } from "@/lib/domain/yen";
import { formatYen } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { getStepUpView } from "@/lib/queries/identity/step-up-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ProofNote } from "../../../_parts/proof-note";
import { setAmountAction } from "../actions";
import { amountPath, securityPath } from "../paths";
import { amountSchema } from "../schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).stepUp.amountConfirmTitle };
}

/** Step 2: the amount before and after. It stands in the address, since it is no secret; what isn't one leads back. */
export default async function AmountConfirmPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const actor = await requireLogin();
  const at = await now();
  const parsed = amountSchema(await getIdentityTerms(at)).safeParse({ amount: query.amount });
  if (!parsed.success) redirect(amountPath());
  const { locale } = actor;
  const { stepUp: text, security, common } = messagesFor(locale);
  const { above, until } = await getStepUpView(actor, null, at);
  const amount = yen(parsed.data.amount);
  const isRarer = amount > above;
  const { input, confirm, complete } = text.amountSteps;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: security.title, href: securityPath }, { label: text.amountTitle }]}
        steps={{ labels: [input, confirm, complete], current: 1 }}
        title={text.amountConfirmTitle}
      />
      <div className="space-y-6">
        <ProofNote locale={locale} proof={isRarer ? (until ?? "asked") : "not-asked"} />
        <SummaryList
          locale={locale}
          rows={[
            { label: text.amountBefore, children: formatYen(above, locale, "included") },
            {
              label: text.amountAfter,
              children: <strong>{formatYen(amount, locale, "included")}</strong>,
              changeHref: amountPath("", `amount=${amount}`),
            },
          ]}
        />
        <Note locale={locale}>{isRarer ? text.amountLessOften : text.amountMoreOften}</Note>
        <div className="flex flex-wrap items-start gap-4">
          <div className="max-sm:w-full">
            <ButtonForm
              locale={locale}
              action={setAmountAction}
              fields={{ amount: amount.toString() }}
              label={text.amountSubmit}
              look="primary"
              size="large"
            />
          </div>
          <ButtonLink href={amountPath("", `amount=${amount}`)} look="plain" size="large" className="max-sm:w-full">
            {common.backToInput}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
