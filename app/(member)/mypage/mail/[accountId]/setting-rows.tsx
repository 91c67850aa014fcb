import { Explanations } from "@/components/billing/explanation";
import { Chip } from "@/components/ui/chip";
import type { SummaryRow } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MailDetail } from "@/lib/queries/mail-settings/find-mail-id";
import type { MailId } from "@/lib/queries/mail-settings/mail-id";
import { mailPath } from "../paths";
import { HostPartState } from "./host-part-state";

/** Forwarding and automatic reply of an operator's address: as they are, how far the mail host has them, and the act. */
export function settingRows(detail: MailDetail, locale: Locale): SummaryRow[] {
  const { id } = detail;
  const { forwarding, reply } = messagesFor(locale).mailExtras;
  if (id.mail !== "operator" || id.address === null) return [];
  const link = (step: string, act: string) => (
    <TextLink href={mailPath(id.accountId, step)} about={messagesFor(locale).mailExtras.host.againFor(id.accountId)}>
      {act}
    </TextLink>
  );
  return [
    {
      label: forwarding.name,
      children: (
        <>
          <ForwardingWords locale={locale} forwarding={id.forwarding} />
          <HostPartState locale={locale} id={id} part="forwarding" name={forwarding.name} />
        </>
      ),
      action: id.mayForward ? link("forwarding", id.forwarding ? forwarding.change : forwarding.act) : null,
    },
    {
      label: reply.name,
      children: (
        <>
          <ReplyWords locale={locale} detail={detail} />
          <HostPartState locale={locale} id={id} part="auto-reply" name={reply.name} />
        </>
      ),
      action: id.mayReply ? link("auto-reply", id.autoReply ? reply.change : reply.act) : null,
    },
  ];
}

function ForwardingWords({ locale, forwarding }: { locale: Locale; forwarding: MailId["forwarding"] }) {
  const text = messagesFor(locale).mailExtras.forwarding;
  if (!forwarding) return <span className="block">{text.stateOff}</span>;
  return (
    <>
      <span className="block">{text.stateOn(forwarding.destinations.length)}</span>
      <ul className="list-disc pl-5">
        {forwarding.destinations.map((address) => (
          <li key={address} className="wrap-anywhere">
            {address}
          </li>
        ))}
      </ul>
      <span className="block text-note text-muted">{forwarding.keepCopy ? text.kept : text.dropped}</span>
    </>
  );
}

const looks = {
  ahead: { tone: "waiting", icon: "clock" },
  running: { tone: "active", icon: "repeat" },
  over: { tone: "neutral", icon: "minus" },
} as const;

function ReplyWords({ locale, detail }: { locale: Locale; detail: MailDetail }) {
  const text = messagesFor(locale).mailExtras.reply;
  const { autoReply } = detail.id;
  if (!autoReply) return <span className="block">{text.stateOff}</span>;
  const { from, to, state, subject, reason } = autoReply;
  return (
    <>
      <Chip {...looks[state]}>{text.states[state]}</Chip>
      <span className="block">
        <span className="inline-block">{text.fromDay(formatDate(from, locale))}</span>
        <span className="inline-block">{formatDate(to, locale)}</span>
      </span>
      <span className="block text-note text-muted wrap-anywhere">{`${text.subject}：${subject}`}</span>
      <Explanations locale={locale} reasons={[reason]} documents={detail.documents} line={text.name} />
    </>
  );
}
