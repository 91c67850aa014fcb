import { BackupCodeForm } from "@/app/_parts/backup-code-form";
import { ButtonForm } from "@/app/_parts/button-form";
import { PasskeyForm } from "@/app/_parts/passkey-form";
import { passkeyFormText } from "@/app/_parts/passkey-words";
import type { IconName } from "@/components/ui/icon-paths";
import { Note } from "@/components/ui/note";
import type { Locale } from "@/lib/i18n/locale";
import { type Messages, messagesFor } from "@/lib/i18n/messages";
import type { StepUpView, StepUpWay } from "@/lib/queries/identity/step-up-view";
import { askAction, proveByBackupCodeAction, proveByPasskeyAction } from "./actions";

const icons: Readonly<Record<StepUpWay["method"], IconName>> = { mail: "mail", sms: "phone", totp: "lock" };

type Props = { locale: Locale; view: StepUpView; to: string | null; phone: { number: string; hours: string } };

/** The ways that are not being used just now: a passkey first, since nothing is typed; a backup code last. */
export function Ways({ locale, view, to, phone }: Props) {
  const text = messagesFor(locale).stepUp;
  const others = view.ways.filter(({ id }) => id !== view.asked?.factorId);
  const hasOthers = view.hasPasskey || others.length > 0;
  return (
    <section aria-labelledby="ways-title" className={view.asked ? "border-t border-line pt-6" : undefined}>
      <h2 id="ways-title" className={hasOthers || !view.asked ? "mb-4 text-h3" : "sr-only"}>
        {view.asked ? text.otherTitle : text.waysTitle}
      </h2>
      <div className="flex flex-col items-start gap-4">
        {view.hasPasskey ? (
          <PasskeyForm
            locale={locale}
            action={proveByPasskeyAction}
            optionsPath="/mypage/step-up/passkey"
            fields={{ to }}
            text={passkeyFormText(locale, text.passkey)}
          />
        ) : null}
        {others.map((way) => (
          <ButtonForm
            key={way.id}
            locale={locale}
            action={askAction}
            fields={{ way: way.id, to }}
            label={labelOf(way, text)}
            look="outline"
            size="large"
            icon={icons[way.method]}
          />
        ))}
      </div>
      {!view.asked && !hasOthers ? (
        <Note locale={locale} title={text.noWay}>
          {text.noWayText(phone.number, phone.hours)}
        </Note>
      ) : null}
      {view.hasBackupCodes ? (
        <details className={hasOthers || !view.asked ? "mt-6" : undefined}>
          <summary className="cursor-pointer font-bold text-link underline underline-offset-[3px]">{text.backupTitle}</summary>
          <p className="mt-2 mb-3 text-note">{text.backupText}</p>
          <BackupCodeForm
            locale={locale}
            action={proveByBackupCodeAction}
            to={to}
            text={{ label: text.backup, hint: text.backupHint, submit: text.backupSubmit }}
            quiet
          />
        </details>
      ) : null}
    </section>
  );
}

function labelOf({ method, hint }: StepUpWay, text: Messages["stepUp"]): string {
  return text[method](hint);
}
