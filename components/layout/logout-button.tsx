import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type LogoutButtonProps = { locale: Locale; action: string | ((data: FormData) => void | Promise<void>); dark?: boolean };

/** Ends the session: a form, so that no link or prefetch ever logs anybody out. */
export function LogoutButton({ locale, action, dark = false }: LogoutButtonProps) {
  return (
    <form action={action} method={typeof action === "string" ? "post" : undefined}>
      <button
        type="submit"
        className={`flex min-h-11 items-center gap-1.5 text-note hover:underline ${dark ? "text-white" : "text-ink"}`}
      >
        <Icon name="logout" size={18} />
        {messagesFor(locale).layout.logout}
      </button>
    </form>
  );
}
