import type { Metadata } from "next";
import { CompletePanel } from "@/components/layout/complete-panel";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatYen } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { getStepUpView } from "@/lib/queries/identity/step-up-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { securityPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).stepUp.amountDone };
}

/** Step 3: what holds now, on a reload too. */
export default async function AmountCompletePage() {
  const actor = await requireLogin();
  const { locale } = actor;
  const text = messagesFor(locale).stepUp;
  const { above } = await getStepUpView(actor, null, await now());
  const { input, confirm, complete } = text.amountSteps;
  return (
    <>
      <div className="mb-5">
        <Steps locale={locale} labels={[input, confirm, complete]} current={2} />
      </div>
      <CompletePanel title={text.amountDone} facts={[{ label: text.amountAfter, value: formatYen(above, locale, "included") }]}>
        {above === 0n ? text.amountNow0 : text.amountNow(formatYen(above, locale))}
      </CompletePanel>
      <p className="mt-8">
        <TextLink href={securityPath}>{text.backToSecurity}</TextLink>
      </p>
    </>
  );
}
