import type { Route } from "next";
import { FlowHeading } from "@/components/layout/flow-heading";
import type { Crumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import type { Refusal } from "@/lib/domain/decision";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ReadyConfirmation } from "@/lib/queries/procedures/confirm-procedure";

const requestPath = (id: string) => `/mypage/procedures/requests/${id}` as Route;

/** Says before the button is pressed that administrators approve first, and when too few of them could. */
export function ApprovalNote({ locale, approval }: { locale: Locale; approval: NonNullable<ReadyConfirmation["approval"]> }) {
  const text = messagesFor(locale).approval;
  const { needed, approvers, lastDay } = approval;
  return (
    <div className="my-4">
      <Note locale={locale} tone="deadline" title={text.confirm.title}>
        <p>{text.confirm.text(needed, formatDate(lastDay, locale))}</p>
        {approvers < needed ? <p className="mt-1 font-bold">{text.notEnough(needed, approvers)}</p> : null}
      </Note>
    </div>
  );
}

type AlreadyProps = {
  locale: Locale;
  crumbs: Crumb[];
  steps: { labels: string[]; current: number };
  stop: { href: Route; label: string };
  id: string;
};

/** The confirmation of a draft that has become a request. */
export function AlreadyRequested({ locale, crumbs, steps, stop, id }: AlreadyProps) {
  const { confirm: text } = messagesFor(locale).approval;
  return (
    <>
      <FlowHeading locale={locale} crumbs={crumbs} steps={steps} title={text.requestedTitle} />
      <Note locale={locale}>{text.requestedText}</Note>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={requestPath(id)}>{text.toRequest}</ButtonLink>
        <ButtonLink href={stop.href} look="plain">
          {stop.label}
        </ButtonLink>
      </div>
    </>
  );
}

/** The way to the request that a second one for the same thing is refused for. */
export function waysToRequest({ kind, facts }: Refusal, locale: Locale): { href: Route; label: string }[] {
  if (kind !== "approval-open-already" || typeof facts.request !== "string") return [];
  return [{ href: requestPath(facts.request), label: messagesFor(locale).approval.confirm.toRequest }];
}
