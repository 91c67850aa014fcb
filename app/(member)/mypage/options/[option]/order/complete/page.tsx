import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findLicence } from "@/lib/queries/licences/find-licence";
import { findOptionView } from "@/lib/queries/options/list-options";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import { completeTitle } from "../../../../_parts/complete-title";
import { holderPath, optionPath, queryText } from "../../../option-path";
import { LicencePanel } from "../../../parts/licence-panel";

type Props = { params: Promise<{ option: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { option } = await params;
  return completeTitle(searchParams, "add-option", async (input, { text, actor }) => {
    const view = input.option === option ? await findOptionView(actor, option, await now(), input.accountId) : null;
    return view && text.procedures.complete["add-option"](view.option.name[actor.locale]);
  });
}

/** Buying an option, step 3: the number, the day, what comes next. Reloading shows the same. */
export default async function OrderCompletePage({ params, searchParams }: Props) {
  const { option: code } = await params;
  const id = await queryText(searchParams, "procedure");
  const holder = await queryText(searchParams, "id");
  const actor = await requireActor(optionPath(code));
  const at = await now();
  const completed = await findCompleted(actor, "add-option", id, at);
  const option =
    completed?.request.kind === "add-option" &&
    completed.request.input.option === code &&
    completed.request.input.accountId === (holder || null)
      ? (await findOptionView(actor, code, at, holder || null))?.option
      : null;
  if (!completed || !option) notFound();
  const licence = await findLicence(actor, code, holder || null, at);
  const { locale } = actor;
  const { options: text, procedures, mailSettings } = messagesFor(locale);
  const name = option.name[locale];
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={procedures.complete["add-option"](name)}
      stepLabels={procedures.steps}
      links={[
        ...(option.forMail ? [{ href: "/mypage/mail" as Route, label: mailSettings.toPage }] : []),
        { href: holderPath(code, "", holder), label: text.toDetail(name) },
        { href: optionPath(""), label: text.toList },
      ]}
    >
      {licence ? (
        <>
          <LicencePanel locale={locale} licence={licence} name={name} documents={completed.documents} />
          <p className="mt-3 text-note text-muted">{text.licenceCopied}</p>
        </>
      ) : null}
    </CompleteScreen>
  );
}
