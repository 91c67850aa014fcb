import type { Route } from "next";
import type { ReactNode } from "react";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ChangedNote } from "@/components/procedures/changed-note";
import { ConfirmationView } from "@/components/procedures/confirmation-view";
import { ExpiredDraft, RefusedProcedure } from "@/components/procedures/stopped";
import type { Crumb } from "@/components/ui/breadcrumb";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { type Messages, messagesFor } from "@/lib/i18n/messages";
import type { Confirmation, ReadyConfirmation } from "@/lib/queries/procedures/confirm-procedure";
import type { FormState } from "@/lib/web/form-state";
import { AlreadyRequested, ApprovalNote, waysToRequest } from "./approval-parts";
import { ConfirmForm } from "./confirm-form";
import { ProofNote } from "./proof-note";

type ConfirmScreenProps = {
  locale: Locale;
  confirmation: Exclude<Confirmation, { state: "placed" }>;
  crumbs: Crumb[];
  stepLabels: { input: string; confirm: string; complete: string };
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** The draft's id and what the address of the next page needs. */
  hidden: Readonly<Record<string, string>>;
  /** The input with its values. */
  inputHref: Route;
  /** Where the act begins on a page that is no form. */
  backLabel?: string;
  /** Where one is without the procedure. */
  stop: { href: Route; label: string };
  /** Warnings of this kind, above the contents. */
  children?: ReactNode;
};

/** The confirmation of any procedure, and what stands there instead when it can't go on. */
export function ConfirmScreen({
  locale,
  confirmation,
  crumbs,
  stepLabels,
  stop,
  inputHref,
  children,
  ...form
}: ConfirmScreenProps) {
  const text = messagesFor(locale).procedures;
  const steps = { labels: [stepLabels.input, stepLabels.confirm, stepLabels.complete], current: 1 };
  if (confirmation.state === "expired") {
    const hadPassword = confirmation.request.kind === "register-account-id" || confirmation.request.kind === "change-password";
    const restart = { href: inputHref, label: text.expired.restart };
    return (
      <>
        <FlowHeading locale={locale} crumbs={crumbs} steps={steps} title={text.expired.title} />
        <ExpiredDraft locale={locale} minutes={confirmation.minutes} hadPassword={hadPassword} restart={restart} stop={stop} />
      </>
    );
  }
  if (confirmation.state === "requested")
    return <AlreadyRequested {...{ locale, crumbs, steps, stop }} id={confirmation.requestId} />;
  if (confirmation.state === "refused") {
    const { refusal, documents } = confirmation;
    const first = waysToRequest(refusal, locale);
    return (
      <>
        <FlowHeading locale={locale} crumbs={crumbs} steps={steps} title={text.refused.title} />
        <RefusedProcedure locale={locale} refusal={refusal} documents={documents} ways={[...first, stop]} titled={false} />
      </>
    );
  }
  const { title, lead } = confirmation.document;
  return (
    <>
      <FlowHeading locale={locale} crumbs={crumbs} steps={steps} title={title} lead={lead} />
      <Ready {...{ locale, confirmation, inputHref, ...form }}>{children}</Ready>
    </>
  );
}

type ReadyProps = Pick<ConfirmScreenProps, "locale" | "action" | "hidden" | "inputHref" | "backLabel" | "children"> & {
  confirmation: ReadyConfirmation;
};

function Ready({ locale, confirmation, action, hidden, inputHref, backLabel, children }: ReadyProps) {
  const messages = messagesFor(locale);
  const text = messages.procedures;
  const { document, changed } = confirmation;
  const labels = Object.fromEntries(document.points.map((point) => [point.key, point.label]));
  return (
    <>
      <ConfirmationView locale={locale} document={document} changeHref={inputHref} notKept={notKeptRow(confirmation, messages)}>
        {changed ? <ChangedNote locale={locale} rows={changed} labels={labels} /> : null}
        {confirmation.approval ? <ApprovalNote locale={locale} approval={confirmation.approval} /> : null}
        <ProofNote locale={locale} proof={confirmation.proof} />
        {children}
      </ConfirmationView>
      <ConfirmForm
        locale={locale}
        action={action}
        hidden={{ ...hidden, shown: confirmation.shownHash }}
        consent={document.consent}
        act={confirmation.approval ? messages.approval.confirm.act : document.act}
        back={{ href: inputHref, label: backLabel ?? messages.common.backToInput }}
        foot={
          <>
            <p>{text.validUntil(formatTime(confirmation.validUntil))}</p>
            <p>{text.kept(confirmation.copyCode)}</p>
          </>
        }
      />
    </>
  );
}

/** What is shown and not kept in the copy: a password by its first characters, a mail address. */
function notKeptRow(
  { maskedPassword, mailAddress }: ReadyConfirmation,
  { accountIdFlow, mailSettings }: Messages,
): { label: string; value: string; note: string } | null {
  if (maskedPassword) return { label: accountIdFlow.passwordRow, value: maskedPassword, note: accountIdFlow.passwordNote };
  return mailAddress ? { label: mailSettings.addressRow, value: mailAddress, note: mailSettings.addressNote } : null;
}
