import { CompleteScreen } from "@/components/procedures/complete-screen";
import { Note } from "@/components/ui/note";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CompletedProcedure } from "@/lib/queries/procedures/find-completed";
import { mailPath } from "../paths";

type Props = { locale: Locale; accountId: string; title: string; completed: CompletedProcedure };

/** Step 3 of a setting: accepted, and on its way to the mail host. */
export function SettingComplete({ locale, accountId, title, completed }: Props) {
  const { mailSettings: text, mailExtras, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={title}
      stepLabels={procedures.steps}
      links={[
        { href: mailPath(accountId), label: text.toDetail(accountId) },
        { href: mailPath(), label: text.toList },
      ]}
    >
      <div className="mt-5">
        <Note locale={locale} title={mailExtras.complete.pending}>
          {mailExtras.complete.pendingText}
        </Note>
      </div>
    </CompleteScreen>
  );
}
