import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { cardName, expiryWords } from "@/lib/i18n/procedures/card-rows";
import { findHolderCheck, type HolderCheckRow } from "@/lib/queries/payment/holder-checks";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { DecisionForm } from "../../../../parts/decision-form";
import { isRecent, openMember } from "../../../../parts/open-member";
import { StaffHeading, StaffSection } from "../../../../parts/staff-heading";
import { decideHolderAction } from "./actions";

type Props = { params: Promise<{ cardId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffHolder.detailTitle };
}

/** One card's holder: the four things to compare, and the decision or its record. */
export default async function HolderCheckPage({ params }: Props) {
  const { cardId } = await params;
  const session = await requireStaff(`/staff/holder-checks/${/^[0-9a-f-]{36}$/.test(cardId) ? cardId : ""}`);
  const locale = await requestLocale();
  const at = await now();
  const check = await findHolderCheck(session.actor, cardId, at);
  if (!check) notFound();
  const inCase = check.state === "checking" || isRecent(check.decided?.at ?? null, at);
  const path = `/staff/holder-checks/${check.cardId}`;
  await openMember(session.actor, check.memberId, { part: "holder-check", from: "direct", inCase, path }, at);
  const text = messagesFor(locale).staffHolder;
  const open = check.state === "checking";
  return (
    <div className="max-w-main">
      <Breadcrumb
        locale={locale}
        crumbs={[{ label: text.title, href: "/staff/holder-checks" as Route }, { label: check.cardHolder }]}
      />
      <StaffHeading title={text.detailTitle} lead={`${check.memberName}　${check.memberNumber}`} />
      <StaffSection id="compare" title={text.compare}>
        <Compared locale={locale} check={check} />
      </StaffSection>
      {open && check.mayDecide ? (
        <DecisionForm
          locale={locale}
          action={decideHolderAction}
          hidden={{ card: check.cardId }}
          choices={[
            { value: "accept", label: text.accept, hint: text.acceptHint },
            { value: "refuse", label: text.refuse, hint: text.refuseHint },
          ]}
          text={{ choice: text.decision, words: text.reason, wordsHint: text.reasonHint, submit: text.submit }}
        />
      ) : (
        <div className="mt-5">
          <Outcome locale={locale} check={check} />
        </div>
      )}
      <p className="mt-6">
        <TextLink href={"/staff/holder-checks" as Route}>{text.back}</TextLink>
      </p>
    </div>
  );
}

function Compared({ locale, check }: { locale: Locale; check: HolderCheckRow }) {
  const text = messagesFor(locale).staffHolder;
  const { birthOn, minor, card } = check;
  const born = birthOn && formatDate(birthOn, locale);
  return (
    <SummaryList
      locale={locale}
      rows={[
        { label: text.fields.cardHolder, children: <strong>{check.cardHolder}</strong> },
        { label: text.fields.ownName, children: check.ownName },
        { label: text.fields.guardian, children: check.guardianName ?? text.none },
        { label: text.fields.birthOn, children: born ? (minor ? text.minor(born) : text.adult(born)) : text.none },
        { label: text.card, children: <span className="nums">{`${cardName(card, locale)}　${expiryWords(card, locale)}`}</span> },
        { label: text.contract, children: <span className="nums">{check.contractNumber}</span> },
      ]}
    />
  );
}

function Outcome({ locale, check }: { locale: Locale; check: HolderCheckRow }) {
  const text = messagesFor(locale).staffHolder;
  const { decided } = check;
  if (decided) {
    return (
      <Note locale={locale} tone="success" title={decided.accepted ? text.decidedAccepted : text.decidedRefused}>
        <p>{text.decidedBy(decided.by, formatInstant(decided.at, locale))}</p>
        <p className="wrap-anywhere">{decided.reason}</p>
      </Note>
    );
  }
  return <Note locale={locale} title={text.notAllowed} />;
}
