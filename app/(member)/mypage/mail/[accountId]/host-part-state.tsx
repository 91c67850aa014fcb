import { Chip } from "@/components/ui/chip";
import type { HostPart } from "@/lib/domain/mail/host-parts";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MailId } from "@/lib/queries/mail-settings/mail-id";
import { RetryForm } from "./retry-form";

const looks = {
  pending: { tone: "waiting", icon: "clock" },
  done: { tone: "done", icon: "check" },
  failed: { tone: "error", icon: "warn" },
} as const;

type Props = {
  locale: Locale;
  id: MailId;
  part: HostPart;
  /** What it is called, for who hears the button alone. */
  name: string;
};

/** How far the mail host has a part: done by itself, or given up, with the way to ask again. Nothing where it was never asked. */
export function HostPartState({ locale, id, part, name }: Props) {
  const text = messagesFor(locale).mailExtras.host;
  const state = id.host[part];
  if (!state) return null;
  return (
    <div className="mt-1">
      <Chip {...looks[state]}>{text.states[state]}</Chip>
      {state === "done" ? null : <span className="block text-note text-muted">{text[state]}</span>}
      {state === "failed" && id.mayAskAgain[part] ? (
        <RetryForm locale={locale} accountId={id.accountId} part={part} act={text.again} about={text.againFor(name)} />
      ) : null}
    </div>
  );
}
