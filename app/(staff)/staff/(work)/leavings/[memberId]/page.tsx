import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Table } from "@/components/ui/table";
import { dateInJapan } from "@/lib/domain/calendar";
import { isUuid } from "@/lib/domain/uuid";
import { formatDate, formatTypedDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findLeaving } from "@/lib/queries/member-information/staff-leavings";
import type { LeavingDraft } from "@/lib/services/member-information/leaving-draft";
import { openLeavingDraft } from "@/lib/services/member-information/leaving-draft";
import type { LeavingGround } from "@/lib/services/member-information/leaving-ground";
import { openLeaving } from "@/lib/services/member-information/open-leaving";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { questionViews } from "../../../../parts/question-words";
import { staffTitle } from "../../../../parts/staff-title";
import { leavingCookie, requestPath } from "../paths";
import { FlowHead } from "./flow-head";
import { LeavingForm } from "./form";
import { type LeavingParams, openLeavingPage } from "./leaving-page";

export async function generateMetadata({ params }: { params: LeavingParams }): Promise<Metadata> {
  const { memberId } = await params;
  return staffTitle(
    async (actor, at) => {
      const about = isUuid(memberId) ? await findLeaving(actor, memberId, at) : null;
      const ground = about && (await openLeaving(actor, memberId, at));
      return about && ground?.ok && ground.value ? { hasLeft: about.record !== null, mayLeave: ground.value.decision.ok } : null;
    },
    ({ hasLeft, mayLeave }, locale) => {
      const { flowTitle, leftTitle, blockedTitle } = messagesFor(locale).staffReports.leavings;
      return mayLeave ? flowTitle : hasLeft ? leftTitle : blockedTitle;
    },
  );
}

/** A member leaves (CL-13), step 1: whether it can, who asks, what they answered. */
export default async function LeavingInputPage({ params }: { params: LeavingParams }) {
  const { session, at, about, ground } = await openLeavingPage(params);
  const locale = await requestLocale();
  const text = messagesFor(locale).staffReports.leavings;
  const sealed = await readDraft(leavingCookie(about.memberId).name);
  const draft = openLeavingDraft(session.actor.staffId, about.memberId, sealed, at);
  if (about.openRequest) redirect(requestPath(about.openRequest));
  const { decision, inUse, questions, desk } = ground;
  if (!decision.ok) {
    return (
      <div className="max-w-main">
        <FlowHead locale={locale} about={about} step={null} title={about.record ? text.leftTitle : text.blockedTitle} />
        <Note locale={locale} {...(about.record ? {} : { tone: "deadline" as const })}>
          {about.record ? text.leftText(formatDate(dateInJapan(about.record.at), locale), about.record.number) : text.blocked}
        </Note>
        {inUse.length > 0 ? <InUse locale={locale} rows={inUse} /> : null}
        <p className="mt-4">
          <ButtonLink href={`/staff/members/${about.memberId}` as Route} look="plain" size="small">
            {text.toMember}
          </ButtonLink>
        </p>
      </div>
    );
  }
  return (
    <div className="max-w-main">
      <FlowHead locale={locale} about={about} step={0} title={text.flowTitle} lead={text.flowLead(desk.leaving.identityChecks)} />
      <LeavingForm
        locale={locale}
        memberId={about.memberId}
        questions={questionViews(questions, locale)}
        entered={draft ? valuesOf(draft, locale) : { appliedOn: formatTypedDay(dateInJapan(at), locale) }}
        text={{
          appliedOn: text.appliedOn,
          appliedOnHint: text.appliedOnHint,
          reason: text.reason,
          reasonHint: text.reasonHint,
          next: text.next,
        }}
      />
    </div>
  );
}

function InUse({ locale, rows }: { locale: Locale; rows: LeavingGround["inUse"] }) {
  const text = messagesFor(locale).staffReports.leavings;
  return (
    <div className="mt-4">
      <Table
        locale={locale}
        dense
        caption={text.blockedTitle}
        rows={[...rows]}
        rowKey={({ id }) => id}
        columns={[
          { key: "number", label: text.contract, rowHeader: true, cell: ({ number }) => <span className="nums">{number}</span> },
          { key: "product", label: text.product, cell: ({ product }) => product.name[locale] },
          { key: "ends", label: text.endsOn, cell: ({ endsOn }) => (endsOn ? formatDate(endsOn, locale) : text.noEnd) },
        ]}
      />
    </div>
  );
}

function valuesOf({ channel, appliedOn, reason, asked }: LeavingDraft, locale: Locale): Record<string, string> {
  const checks = asked.map(({ question, result }) => [`check-${question}`, result] as const);
  const day = formatTypedDay(Temporal.PlainDate.from(appliedOn), locale);
  return { channel, appliedOn: day, reason, ...Object.fromEntries(checks) };
}
