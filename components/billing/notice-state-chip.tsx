import { Chip, type ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon-paths";
import type { NoticeKind, NoticePhase } from "@/lib/domain/notices/notice";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type Look = { readonly tone: ChipTone; readonly icon: IconName };

const now: Readonly<Record<NoticeKind, Look>> = {
  outage: { tone: "error", icon: "warn" },
  maintenance: { tone: "deadline", icon: "wrench" },
  information: { tone: "active", icon: "info" },
  recovery: { tone: "done", icon: "check-circle" },
};

/** Where a notice stands, in the words of its kind: an outage is restored, work is over. */
export function NoticeStateChip({ locale, kind, phase }: { locale: Locale; kind: NoticeKind; phase: NoticePhase }) {
  const text = messagesFor(locale).notices;
  if (phase === "withdrawn")
    return (
      <Chip tone="neutral" icon="x-circle">
        {text.withdrawn}
      </Chip>
    );
  const look: Look =
    phase === "now"
      ? now[kind]
      : phase === "ahead"
        ? { tone: "waiting", icon: "calendar" }
        : { tone: kind === "outage" ? "done" : "neutral", icon: "check" };
  return <Chip {...look}>{text.phases[kind][phase]}</Chip>;
}
