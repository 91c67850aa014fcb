"use client";

import { type FormEvent, type ReactNode, useActionState, useRef, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Note } from "@/components/ui/note";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftCardAction } from "./actions";
import { askGateway, type Fault } from "./ask-gateway";
import { NumberFields } from "./number-fields";

export type CardText = Record<
  | "numberLabel"
  | "numberHint"
  | "expiryLegend"
  | "expiryYear"
  | "expiryMonth"
  | "choose"
  | "hosted"
  | "hostedHint"
  | "taken"
  | "holderLegend"
  | "holderHint"
  | "holderGiven"
  | "holderFamily"
  | "agree"
  | "agreeHint"
  | "sending"
  | "next",
  string
> & { readonly faults: Readonly<Record<Fault | "missing", string>> };

type CardFormProps = {
  locale: Locale;
  text: CardText;
  tokenAddress: string;
  hostedHref: string;
  years: readonly number[];
  /** What came back from the gateway's own page, and the card that it stands for. */
  token: string;
  card: string | null;
  values: Readonly<Record<"holderGiven" | "holderFamily", string>>;
  back: ReactNode;
};

/** A new card. With a script the number goes from here to the gateway, before the rest is sent to us. */
export function CardForm({ locale, text, tokenAddress, hostedHref, years, token, card, values, back }: CardFormProps) {
  const [state, action] = useActionState(draftCardAction, emptyFormState);
  const [asked, setAsked] = useState<{ of: object; fault: string | null; token: string; busy: boolean } | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const hidden = useRef<HTMLInputElement>(null);
  const tokenFault = faultOf(state, "token");
  const known = tokenFault ? "" : (state.values.token ?? token);
  // What the gateway said counts until our own answer comes.
  const own = asked?.of === state ? asked : null;
  const fault = own?.fault ?? tokenFault;
  const errors = own?.fault ? [{ field: "token", message: own.fault }] : summaryOf(state);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    if (!fields.current || hidden.current?.value) return;
    event.preventDefault();
    if (own?.busy) return;
    const [number = "", expiryMonth = "", expiryYear = ""] = [...fields.current.querySelectorAll("input, select")].map((one) =>
      one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.value : "",
    );
    if (number.trim() === "") return setAsked({ of: state, fault: text.faults.missing, token: "", busy: false });
    setAsked({ of: state, fault: null, token: "", busy: true });
    const answer = await askGateway(tokenAddress, { number, expiryYear, expiryMonth });
    if ("fault" in answer) return setAsked({ of: state, fault: text.faults[answer.fault], token: "", busy: false });
    if (hidden.current) hidden.current.value = answer.token;
    setAsked(null);
    form.current?.requestSubmit();
  };

  const holder = (name: "holderGiven" | "holderFamily") => ({
    id: name,
    name,
    label: text[name],
    locale,
    error: faultOf(state, name),
    defaultValue: state.values[name] ?? values[name],
    required: true,
    autoCapitalize: "characters",
    spellCheck: false,
  });
  return (
    <form ref={form} action={action} onSubmit={send} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={errors} />
      <input ref={hidden} key={known} type="hidden" name="token" defaultValue={known} />
      {known ? (
        <Note locale={locale} title={text.taken}>
          {card}
        </Note>
      ) : (
        <NumberFields {...{ locale, text, hostedHref, years, fields }} error={fault} />
      )}
      <fieldset>
        <legend className="font-bold text-heading">{text.holderLegend}</legend>
        <p className="text-note text-muted">{text.holderHint}</p>
        <div className="mt-2 grid gap-4 sm:grid-cols-2">
          <TextInput {...holder("holderGiven")} autoComplete="cc-given-name" />
          <TextInput {...holder("holderFamily")} autoComplete="cc-family-name" />
        </div>
      </fieldset>
      <Checkbox
        id="agreed"
        name="agreed"
        locale={locale}
        label={text.agree}
        hint={text.agreeHint}
        error={faultOf(state, "agreed")}
        defaultChecked={state.values.agreed === "yes"}
      />
      <p role="status" className="text-note">
        {own?.busy ? text.sending : ""}
      </p>
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
