"use client";

import { useEffect, useState } from "react";
import { describedBy, Field, type FieldProps, inputClass } from "./field";
import { type PasswordRule, PasswordRules } from "./password-rules";
import { uiText } from "./text";

type PasswordInputProps = FieldProps & {
  name: string;
  autoComplete: "current-password" | "new-password";
  /** What a new password must have: text below the field, ticked off while typing where a pattern is given. */
  rules?: readonly PasswordRule[];
};

/** A password that can be shown. Without JavaScript the 「表示する」 button is not there, and all else works. */
export function PasswordInput({ id, label, locale, hint, error, aside, name, autoComplete, rules }: PasswordInputProps) {
  const text = uiText(locale);
  const [ready, setReady] = useState(false);
  const [shown, setShown] = useState(false);
  const [typed, setTyped] = useState("");
  useEffect(() => setReady(true), []);
  return (
    <Field {...{ id, label, locale, hint, error, aside }}>
      <div className="relative">
        <input
          id={id}
          name={name}
          type={shown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy(id, { hint, error, also: rules ? `${id}-rules` : undefined })}
          aria-invalid={error ? true : undefined}
          aria-required
          onChange={rules ? (event) => setTyped(event.target.value) : undefined}
          className={`${inputClass} pr-28`}
        />
        <button
          type="button"
          hidden={!ready}
          aria-controls={id}
          aria-label={shown ? text.hidePasswordFor(label) : text.showPasswordFor(label)}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-1.5 right-1.5 min-w-20 rounded-6 border border-edge bg-white px-3 text-note text-ink hover:bg-ground"
        >
          {shown ? text.hidePassword : text.showPassword}
        </button>
      </div>
      {rules ? <PasswordRules id={`${id}-rules`} rules={rules} typed={typed} keptWord={text.ruleKept} /> : null}
    </Field>
  );
}
