import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findOptionView } from "@/lib/queries/options/list-options";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import { completeTitle } from "../../../../_parts/complete-title";
import { holderPath, optionPath, queryText } from "../../../option-path";

type Props = { params: Promise<{ option: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { option } = await params;
  return completeTitle(searchParams, "cancel-option", async (input, { text, actor }) => {
    const view = input.option === option ? await findOptionView(actor, option, await now(), input.accountId) : null;
    return view && text.procedures.complete["cancel-option"](view.option.name[actor.locale]);
  });
}

/** Ending an option, step 3: the number, the day, what comes next. Reloading shows the same. */
export default async function CancelCompletePage({ params, searchParams }: Props) {
  const { option: code } = await params;
  const id = await queryText(searchParams, "procedure");
  const holder = await queryText(searchParams, "id");
  const actor = await requireActor(optionPath(code));
  const at = await now();
  const completed = await findCompleted(actor, "cancel-option", id, at);
  const option =
    completed?.request.kind === "cancel-option" &&
    completed.request.input.option === code &&
    completed.request.input.accountId === (holder || null)
      ? (await findOptionView(actor, code, at, holder || null))?.option
      : null;
  if (!completed || !option) notFound();
  const { locale } = actor;
  const { options: text, procedures } = messagesFor(locale);
  const name = option.name[locale];
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={procedures.complete["cancel-option"](name)}
      stepLabels={procedures.compareSteps}
      links={[
        { href: holderPath(code, "", holder), label: text.toDetail(name) },
        { href: optionPath(""), label: text.toList },
      ]}
    />
  );
}
