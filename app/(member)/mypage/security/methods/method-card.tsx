import type { Route } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { TextLink } from "@/components/ui/text-link";
import type { FactorMethod } from "@/lib/domain/identity/factor-method";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MethodView } from "@/lib/queries/identity/method-view";
import { preferMethodAction } from "./actions";
import { methodPath } from "./paths";

const icons: Readonly<Record<FactorMethod, IconName>> = { mail: "mail", sms: "phone", totp: "shield", passkey: "key" };

/** One method: what it is, since when, when it was used, and what can be done with it. */
export function MethodCard({ locale, method, alone }: { locale: Locale; method: MethodView; alone: boolean }) {
  const text = messagesFor(locale).methods;
  const name = text.names[method.method];
  const about = text.ofMethod(text.named(name, method.hint));
  const isPasskey = method.method === "passkey";
  return (
    <li className="grid gap-x-6 gap-y-3 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <div className="flex min-w-0 items-start gap-3">
        <Icon name={icons[method.method]} size={24} className="mt-0.5 text-act" />
        <div className="min-w-0">
          <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-h3">
            {name}
            {method.preferred ? (
              <Chip tone="done" icon="check-circle">
                {text.preferred}
              </Chip>
            ) : null}
          </h3>
          {method.hint ? <p className="break-all">{method.hint}</p> : null}
          <p className="text-note text-muted">
            {text.since(formatInstant(method.since, locale))}
            <br />
            {method.lastUsedAt ? text.lastUsed(formatInstant(method.lastUsedAt, locale)) : text.never}
            {method.checkedAt && method.checkedAt.epochMilliseconds !== method.since.epochMilliseconds ? (
              <>
                <br />
                {text.checked(formatInstant(method.checkedAt, locale))}
              </>
            ) : null}
          </p>
          {method.offered ? null : <p className="mt-1 text-note font-bold text-deadline">{text.smsOffOwn}</p>}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pl-9 md:justify-end md:pl-0">
        {isPasskey ? (
          <TextLink href={"/mypage/security/passkeys" as Route} about={about}>
            {text.manage}
          </TextLink>
        ) : method.offered ? (
          <ButtonLink href={methodPath(method.id, "test")} look="plain" size="small">
            {method.method === "totp" ? text.testApp : text.test}
            <span className="sr-only">{about}</span>
          </ButtonLink>
        ) : null}
        {method.preferred || !method.offered ? null : (
          <ButtonForm
            locale={locale}
            action={preferMethodAction}
            fields={{ methodId: method.id }}
            label={text.prefer}
            about={about}
            size="small"
          />
        )}
        {alone ? null : (
          <TextLink href={methodPath(method.id, "remove")} about={about}>
            {text.remove}
          </TextLink>
        )}
      </div>
    </li>
  );
}
