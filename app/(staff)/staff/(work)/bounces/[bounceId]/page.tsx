import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type BounceRow, findBounce } from "@/lib/queries/senders/staff-bounces";
import { maskMail } from "@/lib/services/identity/mask-mail";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { DecisionForm } from "../../../../parts/decision-form";
import { StaffHeading } from "../../../../parts/staff-heading";
import { handleBounceAction } from "./actions";
import { BounceFacts } from "./bounce-facts";
import { LetterForm } from "./letter-form";

type Props = { params: Promise<{ bounceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffSenders.bounces.detailTitle };
}

/** One mail that came back: what and why, and what is done about it. */
export default async function BouncePage({ params }: Props) {
  const { bounceId } = await params;
  const session = await requireStaff(`/staff/bounces/${/^[0-9a-f-]{36}$/.test(bounceId) ? bounceId : ""}`);
  const locale = await requestLocale();
  const bounce = await findBounce(session.actor, bounceId, await now());
  if (!bounce) notFound();
  const text = messagesFor(locale).staffSenders.bounces;
  const may = bounce.mayHandle && !bounce.handled;
  return (
    <div className="max-w-main">
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: "/staff/bounces" as Route }, { label: bounce.subject }]} />
      <StaffHeading title={bounce.subject} />
      <BounceFacts locale={locale} bounce={bounce} />
      {bounce.isSecret ? (
        <div className="mt-5">
          <Note locale={locale} title={text.secret} />
        </div>
      ) : null}
      {may && bounce.member && !bounce.isSecret ? (
        bounce.member.hasAddress ? (
          <LetterForm locale={locale} bounceId={bounce.id} />
        ) : (
          <p className="mt-5 text-muted">{text.noLetter}</p>
        )
      ) : null}
      {may ? (
        <DecisionForm
          locale={locale}
          action={handleBounceAction}
          hidden={{ bounce: bounce.id }}
          choices={choicesOf(bounce, locale)}
          fields={{ choice: "outcome", words: "note" }}
          text={{ choice: text.wayTitle, words: text.note, wordsHint: text.noteHint, submit: text.submit }}
        />
      ) : (
        <div className="mt-5">
          <Outcome locale={locale} bounce={bounce} />
        </div>
      )}
      <p className="mt-6">
        <TextLink href={"/staff/bounces" as Route}>{text.back}</TextLink>
      </p>
    </div>
  );
}

/** Sent again only to whom it was for, and where it may arrive. Posted only where there is a text. */
function choicesOf({ resendTo, isSecret, member }: BounceRow, locale: Locale) {
  const { ways } = messagesFor(locale).staffSenders.bounces;
  return [
    ...(resendTo === null ? [] : [{ value: "resent", label: ways.resent.label, hint: ways.resent.hint(maskMail(resendTo)) }]),
    ...(!isSecret && member ? [{ value: "posted", ...ways.posted }] : []),
    { value: "reached", ...ways.reached },
    { value: "needless", ...ways.needless },
  ];
}

function Outcome({ locale, bounce: { handled } }: { locale: Locale; bounce: BounceRow }) {
  const text = messagesFor(locale).staffSenders.bounces;
  if (!handled) return <Note locale={locale} title={text.notAllowed} />;
  return (
    <Note locale={locale} tone="success" title={text.done(text.ways[handled.outcome].label)}>
      <p>{text.doneBy(handled.by, formatInstant(handled.at, locale))}</p>
      <p className="wrap-anywhere">{handled.note}</p>
    </Note>
  );
}
