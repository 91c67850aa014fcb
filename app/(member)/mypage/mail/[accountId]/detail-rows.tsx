import { RefusalWords } from "@/components/procedures/stopped";
import type { SummaryRow } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { isHostPart } from "@/lib/domain/mail/host-parts";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MailDetail } from "@/lib/queries/mail-settings/find-mail-id";
import type { MailBoxOption } from "@/lib/queries/mail-settings/mail-id";
import { MailAddressWords } from "../parts/mail-table";
import { boxPath, mailPath } from "../paths";
import { HostPartState } from "./host-part-state";
import { settingRows } from "./setting-rows";

/** The address, web space, storage and mail box of an account ID; an act where the login may, else the refusal and its way out. */
export function detailRows(detail: MailDetail, locale: Locale): SummaryRow[] {
  const text = messagesFor(locale).mailSettings;
  const { id } = detail;
  const act = id.mail === "none" ? text.register : text.change;
  return [
    {
      label: text.facts.address,
      children: (
        <>
          <MailAddressWords locale={locale} id={id} />
          {id.mail !== "none" && id.address === null ? <span className="block text-note text-muted">{text.notKept}</span> : null}
          {id.mail === "operator" ? <HostPartState locale={locale} id={id} part="mailbox" name={text.facts.address} /> : null}
        </>
      ),
      action: id.mayChangeMail ? (
        <TextLink href={mailPath(id.accountId, "address")} about={text.changeFor(id.accountId)}>
          {act}
        </TextLink>
      ) : null,
    },
    ...settingRows(detail, locale),
    ...id.slots.map((slot) => slotRow(slot, detail, locale)),
    ...(id.mail === "operator" ? id.options.map((option) => optionRow(option, id.accountId, locale)) : []),
  ];
}

function slotRow(slot: MailDetail["id"]["slots"][number], { id, previews, documents }: MailDetail, locale: Locale): SummaryRow {
  const text = messagesFor(locale).mailSettings;
  const change = `${slot.slot}-${slot.on ? "off" : "on"}` as keyof typeof previews;
  const preview = previews[change];
  const name = slot.name[locale];
  const refused = slot.mayChange && !preview.ok ? preview.refusal : null;
  return {
    label: name,
    children: (
      <>
        <span className="block">{slot.on ? text.slotOn : text.slotOff}</span>
        {slot.on && isHostPart(slot.slot) ? <HostPartState locale={locale} id={id} part={slot.slot} name={name} /> : null}
        {refused ? (
          <span className="mt-1 block text-note text-muted">
            <RefusalWords locale={locale} refusal={refused} documents={documents} />
          </span>
        ) : null}
      </>
    ),
    action:
      slot.mayChange && preview.ok ? (
        <TextLink href={mailPath(id.accountId, `slots/${change}`)}>
          {slot.on ? text.slotAct.off(name) : text.slotAct.on(name)}
        </TextLink>
      ) : null,
  };
}

function optionRow(option: MailBoxOption, accountId: string, locale: Locale): SummaryRow {
  const text = messagesFor(locale).mailSettings;
  const name = option.name[locale];
  const held = option.state === "held";
  const act = held ? "cancel" : "order";
  const may = held ? option.mayCancel : option.mayAdd;
  return {
    label: name,
    children: (
      <>
        {held ? <span className="block">{text.boxOn(name)}</span> : null}
        {option.state === "ending" && option.endsOn ? (
          <span className="block">{text.boxEnding(name, formatDate(option.endsOn, locale))}</span>
        ) : null}
        <span className="block text-note text-muted">{option.description[locale]}</span>
        {may ? null : <span className="block text-note text-muted">{text.holderOnly}</span>}
      </>
    ),
    action: may ? (
      <TextLink href={boxPath(accountId, option.code, act)}>{held ? text.boxCancel(name) : text.boxAdd(name)}</TextLink>
    ) : null,
  };
}
