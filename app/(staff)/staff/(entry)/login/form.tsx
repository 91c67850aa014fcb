"use client";

import { useActionState } from "react";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../parts/form-problems";
import { staffText } from "../../../parts/staff-text";
import { startStaffLoginAction } from "./actions";

export function StaffLoginForm({ locale, to }: { locale: Locale; to: string | null }) {
  const [state, action] = useActionState(startStaffLoginAction, emptyFormState);
  const text = staffText(locale).staff.login;
  return (
    <form action={action} noValidate className="grid gap-5">
      <FormProblems locale={locale} state={state} />
      <TextInput
        id="loginId"
        name="loginId"
        label={text.id}
        locale={locale}
        error={faultOf(state, "loginId")}
        defaultValue={state.values.loginId}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <PasswordInput
        id="password"
        name="password"
        label={text.password}
        locale={locale}
        error={faultOf(state, "password")}
        autoComplete="current-password"
      />
      {to ? <input type="hidden" name="to" value={to} /> : null}
      <SubmitButton locale={locale} size="small" wide>
        {text.submit}
      </SubmitButton>
    </form>
  );
}
