import { SummaryList } from "@/components/ui/summary-list";
import type { AutoReply } from "@/lib/domain/mail/auto-reply";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type Props = { locale: Locale; address: string | null; reply: Pick<AutoReply, "subject" | "text"> };

/** The answer as it arrives with whoever wrote: line breaks as they were typed, nothing read as a link or as markup. */
export function ReplySample({ locale, address, reply }: Props) {
  const text = messagesFor(locale).mailExtras.reply;
  return (
    <>
      <SummaryList
        locale={locale}
        rows={[
          { label: text.previewFrom, children: <span className="wrap-anywhere">{address}</span> },
          { label: text.previewTo, children: text.previewToWords },
          { label: text.subject, children: <span className="wrap-anywhere">{reply.subject}</span> },
          {
            label: text.text,
            children: <div className="rounded-8 border border-line p-4 wrap-anywhere whitespace-pre-wrap">{reply.text}</div>,
          },
        ]}
      />
      <p className="mt-1 text-note text-muted">{text.notInCopy}</p>
    </>
  );
}
