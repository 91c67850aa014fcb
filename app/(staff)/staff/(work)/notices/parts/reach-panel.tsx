import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locale";
import type { DraftToConfirm } from "@/lib/queries/notices/confirm-draft";
import { noticeText } from "./notice-text";

/** What pressing the button does: how many contracts see it, how many mails go out. */
export function ReachPanel({ locale, reach, mail }: { locale: Locale; reach: DraftToConfirm["reach"]; mail: boolean }) {
  const text = noticeText(locale).reach;
  return (
    <section aria-labelledby="reach-title" className="mt-6 rounded-8 border border-line px-4 py-3">
      <h2 id="reach-title" className="flex items-center gap-2 text-body">
        <Icon name="users" size={18} className="text-act" />
        {text.title}
      </h2>
      <ul className="mt-1 list-disc pl-6">
        <li className="font-bold">{text.contracts(reach.contracts, reach.members)}</li>
        <li>{mail ? text.mails(reach.addresses) : text.noMail}</li>
        {mail && reach.withoutAddress > 0 ? <li>{text.without(reach.withoutAddress)}</li> : null}
      </ul>
    </section>
  );
}
