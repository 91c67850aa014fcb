import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermChips } from "@/components/billing/term-chips";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findDraftInput } from "@/lib/queries/procedures/find-draft-input";
import { findSwitchForm } from "@/lib/queries/procedures/switch-form";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { SwitchForm } from "./form";
import { listPath, switchPath } from "./paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).accountIdFlow.switchTitle };
}

/** The holder's switch, step 1 (FB-06): what it is now, what turning it changes. */
export default async function SwitchPage({ searchParams }: Props) {
  const query = await searchParams;
  const actor = await requireActor(switchPath());
  const form = await findSwitchForm(actor, typeof query.switch === "string" ? query.switch : "", await now());
  if (!form) notFound();
  const kept = typeof query.draft === "string" ? await findDraftInput(actor, "set-switch", query.draft) : null;
  const asked = query.on === "on" || query.on === "off" ? query.on : undefined;
  const { locale } = actor;
  const { accountIdFlow: text, procedures, common } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.list, href: listPath }, { label: text.switchCrumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.switchTitle}
      lead={text.switchLead(form.label[locale])}
    />
  );
  if (!form.preview.ok) {
    return (
      <>
        {heading}
        <RefusedProcedure
          locale={locale}
          refusal={form.preview.refusal}
          documents={form.documents}
          ways={[{ href: listPath, label: text.toList }]}
        />
      </>
    );
  }
  const { effects, term } = form.preview.value;
  return (
    <>
      {heading}
      <p className="mb-4 font-bold text-heading">{text.switchNow(form.on)}</p>
      <SwitchForm
        locale={locale}
        code={form.code}
        legend={text.switchLegend}
        choices={[
          { value: "on", ...text.switchOn },
          { value: "off", ...text.switchOff },
        ]}
        chosen={kept ? (kept.on ? "on" : "off") : asked}
        next={common.toConfirm}
        back={
          <ButtonLink href={listPath} look="plain" size="large" className="max-sm:w-full">
            {text.switchStop}
          </ButtonLink>
        }
      >
        <Section id="rows" title={text.switchRows}>
          <ul className="mt-2 list-disc pl-5">
            {effects.map((effect) => (
              <li key={effect.code}>{effect.label[locale]}</li>
            ))}
          </ul>
          <p className="mt-2 text-note text-muted">{text.switchReversible}</p>
          <p className="mt-1">
            <TermChips locale={locale} terms={[term]} documents={form.documents} />
          </p>
        </Section>
      </SwitchForm>
    </>
  );
}
