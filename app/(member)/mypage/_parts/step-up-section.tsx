import type { Route } from "next";
import { TermChips } from "@/components/billing/term-chips";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import type { PortalActor } from "@/lib/domain/permission";
import { formatYen } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { getStepUpView } from "@/lib/queries/identity/step-up-view";

/** Above which amount this login proves itself once more, and where that is changed. */
export async function StepUpSection({ actor }: { actor: PortalActor }) {
  const { locale } = actor;
  const text = messagesFor(locale).stepUp;
  const { above, term, documents } = await getStepUpView(actor, null, await now());
  return (
    <Section id="step-up" title={text.amountSection}>
      <p>{above === 0n ? text.amountNow0 : text.amountNow(formatYen(above, locale))}</p>
      <p className="mt-1 mb-4">
        <TermChips locale={locale} terms={[term]} documents={documents} />
      </p>
      <ButtonLink href={"/mypage/step-up/amount" as Route} look="outline" className="max-sm:w-full">
        {text.amountChange}
      </ButtonLink>
    </Section>
  );
}
