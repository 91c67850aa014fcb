import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { formatSecond } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { FormState } from "@/lib/web/form-state";
import { ButtonForm } from "./button-form";

type Props = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  fields?: Readonly<Record<string, string | null>>;
  /** In how many seconds another code may be sent, and whether it was just asked for before that. */
  seconds: number;
  tooSoon: boolean;
};

/** The button that has another code sent. Pressed too soon it says from when it can be, without calling that a fault. */
export async function SendAgain({ locale, action, fields = {}, seconds, tooSoon }: Props) {
  const { auth: text } = messagesFor(locale);
  const from = (await now()).add({ seconds });
  return (
    <div id="again" className="space-y-3">
      <div role="status">
        {tooSoon && seconds > 0 ? <Note locale={locale}>{text.resendFrom(formatSecond(from), seconds)}</Note> : null}
      </div>
      <ButtonForm locale={locale} action={action} fields={fields} label={text.resend} icon="mail" />
    </div>
  );
}
