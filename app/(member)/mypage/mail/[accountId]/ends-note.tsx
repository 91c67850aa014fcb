import { Explanations } from "@/components/billing/explanation";
import { Note } from "@/components/ui/note";
import type { ChangeMailPreview } from "@/lib/domain/ordering/preview";
import { formatDate, joinList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { amountOf } from "@/lib/i18n/procedures/act-label";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { MailId } from "@/lib/queries/mail-settings/mail-id";

type Props = {
  locale: Locale;
  preview: ChangeMailPreview;
  documents: DocumentTitles;
  /** What is set for the mail box, which goes with it. */
  settings?: Pick<MailId, "forwarding" | "autoReply">;
};

/** What ends with a change, from the engine: mail box, web space, options with their days and yen. Nothing where nothing ends. */
export function EndsNote({ locale, preview, documents, settings }: Props) {
  const { mailExtras } = messagesFor(locale);
  const set = [
    ...(settings?.forwarding ? [mailExtras.forwarding.name] : []),
    ...(settings?.autoReply ? [mailExtras.reply.name] : []),
  ];
  const text = messagesFor(locale).mailSettings;
  const { ends, ending, remaining, change } = preview;
  if (!ends.box && !ends.webSpace && ends.storage.length === 0 && ending.length === 0) return null;
  return (
    <Note locale={locale} tone="error" title={change === "other-mail" ? text.endsTitle : text.alsoEnds}>
      <ul className="list-disc pl-5">
        {ends.box ? <li>{text.endsBox}</li> : null}
        {ends.box && set.length > 0 ? <li>{mailExtras.endsSettings(joinList(set, locale))}</li> : null}
        {ends.webSpace ? <li>{text.endsWebSpace}</li> : null}
        {ends.storage.length > 0 ? <li>{text.endsStorage(joinList([...ends.storage], locale))}</li> : null}
        {ending.map((one) => (
          <li key={one.item}>
            {text.endsOption(one.name[locale], formatDate(one.useEndsOn, locale), formatDate(one.endsOn, locale))}
            <Explanations locale={locale} reasons={one.reasons} documents={documents} line={one.name[locale]} />
          </li>
        ))}
      </ul>
      {ending.length > 0 ? (
        <div className="mt-1">
          <p>{text.endsLast(amountOf(remaining, locale))}</p>
          <Explanations
            locale={locale}
            reasons={preview.schedule.flatMap((month) => month.charges.flatMap((charge) => charge.reasons))}
            documents={documents}
            line={text.lastFee}
          />
        </div>
      ) : null}
      {ends.box ? <p className="mt-1">{text.endsBack}</p> : null}
    </Note>
  );
}
