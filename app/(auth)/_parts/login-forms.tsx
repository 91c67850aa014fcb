"use client";

import type { Route } from "next";
import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Icon } from "@/components/ui/icon";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { loginAction } from "./actions";

type Kind = "customer-number" | "account-id" | "member-id";
export type LoginFormText = { title: string; lead: string; id: string; hint: string; after: string; passwordAbout: string };
export type LoginFormsText = { number: LoginFormText; account: LoginFormText; password: string; forgotten: string };

type Props = { locale: Locale; brand: string; to: string | null; text: LoginFormsText };

const prefixes: Record<Kind, string> = { "customer-number": "number", "account-id": "account", "member-id": "member" };

/** Two equal forms that one action answers: `kind` says which was sent, and only that one shows what was wrong. */
export function LoginForms({ locale, brand, to, text }: Props) {
  const [state, action] = useActionState(loginAction, emptyFormState);
  const sent: Kind = state.values.kind === "account-id" ? "account-id" : "customer-number";
  const shared = { locale, brand, to, action, password: text.password, forgotten: text.forgotten };
  return (
    <>
      <ErrorSummary locale={locale} errors={summaryOf(state, (field) => `${prefixes[sent]}-${field}`)} />
      <div className="mt-6 grid items-stretch gap-6 md:grid-cols-2">
        <LoginForm
          {...shared}
          kind="customer-number"
          icon={<Icon name="document" size={26} className="text-act" />}
          text={text.number}
          state={sent === "customer-number" ? state : emptyFormState}
        />
        <LoginForm
          {...shared}
          kind="account-id"
          icon={<Icon name="user" size={26} className="text-act" />}
          text={text.account}
          state={sent === "account-id" ? state : emptyFormState}
        />
      </div>
    </>
  );
}

/** The one form of registered members. */
export function MemberLoginForm({
  locale,
  to,
  text,
  password,
  forgotten,
}: Pick<Props, "locale" | "to"> & { text: LoginFormText; password: string; forgotten: string }) {
  const [state, action] = useActionState(loginAction, emptyFormState);
  return (
    <div className="mt-6 max-w-[32rem] space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state, (field) => `${prefixes["member-id"]}-${field}`)} />
      <LoginForm
        locale={locale}
        brand=""
        to={to}
        action={action}
        password={password}
        forgotten={forgotten}
        kind="member-id"
        icon={<Icon name="user" size={26} className="text-act" />}
        text={text}
        state={state}
      />
    </div>
  );
}

type LoginFormProps = {
  locale: Locale;
  brand: string;
  to: string | null;
  action: (form: FormData) => void;
  password: string;
  forgotten: string;
  kind: Kind;
  icon: ReactNode;
  text: LoginFormText;
  state: FormState;
};

function LoginForm({ locale, brand, to, action, password, forgotten, kind, icon, text, state }: LoginFormProps) {
  const id = (field: string) => `${prefixes[kind]}-${field}`;
  return (
    <section aria-labelledby={id("title")} className="min-w-0 rounded-12 border border-line p-5 sm:p-8">
      <h2 id={id("title")} className="flex items-center gap-3 text-h2">
        {icon}
        {text.title}
      </h2>
      <p className="mt-2 text-note">{text.lead}</p>
      <form action={action} noValidate className="mt-5 space-y-5">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="brand" value={brand} />
        {to ? <input type="hidden" name="to" value={to} /> : null}
        <TextInput
          id={id("loginId")}
          name="loginId"
          label={text.id}
          hint={text.hint}
          locale={locale}
          error={faultOf(state, "loginId")}
          defaultValue={state.values.loginId}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...(kind === "customer-number" ? { inputMode: "numeric" as const } : {})}
        />
        <PasswordInput
          id={id("password")}
          name="password"
          label={password}
          locale={locale}
          error={faultOf(state, "password")}
          autoComplete="current-password"
          aside={
            <TextLink href={"/password-reset" as Route} about={text.passwordAbout}>
              {forgotten}
            </TextLink>
          }
        />
        <SubmitButton locale={locale} size="large" wide>
          {text.title}
        </SubmitButton>
      </form>
      <p className="mt-4 text-note">{text.after}</p>
    </section>
  );
}
