"use client";

import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { TextInput } from "@/components/ui/text-input";
import { corporateNumberFault, normaliseCorporateNumber } from "@/lib/domain/registration/corporate-number-fault";
import type { Locale } from "@/lib/i18n/locale";

const LENGTH = 13;

type Props = {
  locale: Locale;
  label: string;
  hint: string;
  error: string | undefined;
  defaultValue: string | undefined;
  text: { right: string; wrong: string };
};

/** The check digit is looked at while typing, once there are 13 digits; without JavaScript the server says the same (JP-06). */
export function CorporateNumber({ locale, label, hint, error, defaultValue, text }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const complete = typed !== null && normaliseCorporateNumber(typed).length === LENGTH;
  const fault = complete ? corporateNumberFault(typed) : null;
  return (
    <div>
      <TextInput
        id="corporateNumber"
        name="corporateNumber"
        label={label}
        hint={hint}
        locale={locale}
        error={error}
        defaultValue={defaultValue}
        onChange={(event) => setTyped(event.target.value)}
        width="14"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status" className={fault ? "mt-1 text-note font-bold text-error" : "mt-1 text-note text-done-text"}>
        {complete ? (
          <span className="flex items-start gap-1.5">
            <Icon name={fault ? "warn" : "check-circle"} size={18} className="mt-0.5" />
            {fault ? text.wrong : text.right}
          </span>
        ) : null}
      </p>
    </div>
  );
}
