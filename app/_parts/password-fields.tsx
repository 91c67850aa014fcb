"use client";

import { type FormEvent, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { PasswordInput } from "@/components/ui/password-input";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import { checkPassword } from "@/lib/domain/identity/password-policy";
import type { Locale } from "@/lib/i18n/locale";

export type PasswordRule = {
  readonly requirement: string;
  readonly text: string /** Told while typing; the rest only the server knows. */;
  readonly live: boolean;
};

type PasswordFieldsProps = {
  locale: Locale;
  policy: PasswordPolicy;
  rules: readonly PasswordRule[];
  loginIds: readonly string[];
  errors: { password: string | undefined; passwordAgain: string | undefined };
  /** The form came back with what was typed gone: nobody should find that out on the next try only. */
  retype: boolean;
  /** The server's answer: with each new one the fields are empty again, and so is the list. */
  answer: object;
  text: { password: string; passwordAgain: string; rulesTitle: string; retype: string; met: string; open: string };
};

/** Twice the password, and the policy as a list that ticks itself off; without JavaScript it is the policy as text. */
export function PasswordFields({ locale, policy, rules, loginIds, errors, text, retype, answer }: PasswordFieldsProps) {
  const [typed, setTyped] = useState("");
  const [seen, setSeen] = useState(answer);
  if (seen !== answer) {
    setSeen(answer);
    setTyped("");
  }
  const met = new Set(
    typed === ""
      ? []
      : checkPassword(policy, typed, { loginIds })
          .filter((one) => one.met)
          .map((one) => one.requirement as string),
  );
  const read = (event: FormEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement && event.target.name === "password") setTyped(event.target.value);
  };
  return (
    <div className="space-y-6" onInput={read}>
      <div>
        <PasswordInput
          id="password"
          name="password"
          label={text.password}
          locale={locale}
          hint={retype && !errors.password ? text.retype : undefined}
          error={errors.password}
          autoComplete="new-password"
        />
        <p className="mt-2 text-note font-bold" id="password-rules-title">
          {text.rulesTitle}
        </p>
        <ul aria-labelledby="password-rules-title" className="mt-1 space-y-0.5 text-note">
          {rules.map((rule) => {
            const done = rule.live && met.has(rule.requirement);
            return (
              <li
                key={rule.requirement}
                className={done ? "flex items-start gap-1.5 text-done-text" : "flex items-start gap-1.5 text-muted"}
              >
                <Icon name={done ? "check-circle" : "minus"} size={18} className="mt-0.5" />
                <span className="wrap-anywhere">
                  {rule.text}
                  {typed !== "" && rule.live ? <span className="sr-only">（{done ? text.met : text.open}）</span> : null}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      <PasswordInput
        id="passwordAgain"
        name="passwordAgain"
        label={text.passwordAgain}
        locale={locale}
        error={errors.passwordAgain}
        autoComplete="new-password"
      />
    </div>
  );
}
