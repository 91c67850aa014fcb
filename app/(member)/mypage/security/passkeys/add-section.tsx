import { NewPasskeyForm } from "@/app/_parts/new-passkey-form";
import { newPasskeyText } from "@/app/_parts/passkey-words";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { PasskeysView } from "@/lib/queries/identity/passkeys-view";
import { relyingParty } from "@/lib/web/relying-party";
import { stepUpPath } from "@/lib/web/step-up-path";
import { registerPasskeyAction } from "./actions";
import { passkeysPath } from "./paths";

/** Another passkey: not before the session has proved itself, and not where the address or the number of methods forbids it. */
export async function AddSection({ locale, view }: { locale: Locale; view: PasskeysView }) {
  const text = messagesFor(locale).passkeys;
  return (
    <Section id="add" title={text.addTitle}>
      <div className="max-w-[40rem]">{await content()}</div>
    </Section>
  );

  async function content() {
    if (!(await relyingParty())) return <Note locale={locale}>{text.notHere}</Note>;
    if (view.full !== null) return <Note locale={locale}>{text.full(view.full)}</Note>;
    if (!view.proved)
      return (
        <>
          <p className="mb-4">{text.proveFirst}</p>
          <ButtonLink href={stepUpPath(passkeysPath)} className="max-sm:w-full">
            {text.prove}
          </ButtonLink>
        </>
      );
    return (
      <>
        <noscript>
          <p className="mb-4">{text.cannotScript}</p>
        </noscript>
        <NewPasskeyForm
          locale={locale}
          action={registerPasskeyAction}
          optionsPath={`${passkeysPath}/options`}
          text={newPasskeyText(locale)}
        />
      </>
    );
  }
}
