import "server-only";
import type { Route } from "next";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import type { Decision, Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { log, logUnexpected } from "@/lib/log";
import { fieldMessage } from "./field-message";
import { emptyFormState, type FormState } from "./form-state";
import { type FormFields, readFormFields, sentPassword, shownAgain } from "./form-values";
import { originFault } from "./origin";

/** How one kind of actor is found and asked for its right. `findActor` redirects when there is nobody. */
export type FormActionGround<A> = {
  readonly findActor: () => Promise<A>;
  readonly authorise: (actor: A, permission: string, at: Temporal.Instant) => Promise<Decision<unknown>>;
  readonly localeOf: (actor: A) => Locale;
  /** Whose act it was, by ids alone: for the log of acts that were denied. */
  readonly who: (actor: A) => Readonly<Record<string, string>>;
  /** Another page that a refusal leads to, where it is one that a page of its own answers. */
  readonly wayOf?: (refusal: Refusal) => Promise<Route | null>;
  /** Lets the rest of the action in, once it is known to come from our own page; null: too many are inside, and nothing is looked at. */
  readonly enter?: <T>(work: () => Promise<T>) => Promise<{ readonly value: T } | null>;
};

export type FormActionParts<A, S extends z.ZodType, T> = {
  /** A row of the permission table, or null where being logged in is enough. */
  readonly permission: string | null;
  /** Its messages are keys (`messageKey`). A function where the operator's or the product's terms are part of it. */
  readonly schema: S | ((actor: A, at: Temporal.Instant) => S | Promise<S>);
  /** What each field is called on its form: put before a message that names no field of its own, since the summary lists them all. */
  readonly labels?: (locale: Locale, fields: FormFields) => Readonly<Record<string, string>>;
  readonly run: (actor: A, input: z.output<S>, at: Temporal.Instant) => Decision<T> | Promise<Decision<T>>;
  /** Where a success goes. Built from the value and the parsed input, never from a field that names an address. */
  readonly next: (value: T, input: z.output<S>, at: Temporal.Instant) => string;
  /** Where a refusal goes that is no fault of what was sent: a page that says so itself. Built as `next` is; null: it stays on the form. */
  readonly refusedTo?: (refusal: Refusal, input: z.output<S>, at: Temporal.Instant) => string | null;
  /** A refusal that belongs to one field: its name, and the words are shown there. */
  readonly fieldOf?: (refusal: Refusal) => string | null;
  /** Words of its own for a refusal, shown on top; null leaves it to the refusal's template. */
  readonly words?: (refusal: Refusal, locale: Locale) => string | null;
};

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * The one way in which an action is made: origin, actor, permission, schema, run, redirect, in this order, so that none is forgotten. A
 * failure is an answer; an unexpected error is logged once and the browser gets its reference, never its text.
 */
export function makeFormAction<A>(ground: FormActionGround<A>) {
  return <S extends z.ZodType, T>(parts: FormActionParts<A, S, T>): FormAction =>
    async (_previous, form) => {
      let values: Record<string, string> = {};
      let locale: Locale = "ja";
      try {
        const actor = await ground.findActor();
        locale = ground.localeOf(actor);
        const text = messagesFor(locale).actions;
        const fields = form instanceof FormData ? readFormFields(form) : null;
        const fault = fields === null ? "too-long" : await originFault(await headers());
        if (fields === null || fault)
          return {
            ...emptyFormState,
            problem: fault === "foreign-origin" ? text.foreignOrigin(getEnv().PUBLIC_URL) : text.tooLong,
          };
        values = shownAgain(fields);
        const work = () => answer(ground, parts, { actor, fields, locale, values });
        const answered = ground.enter ? await ground.enter(work) : { value: await work() };
        const state = answered ? answered.value : { ...emptyFormState, problem: text.busy, values };
        return { ...state, emptied: sentPassword(fields) };
      } catch (error) {
        unstable_rethrow(error);
        const reference = logUnexpected(error, { source: "action" });
        return { ...emptyFormState, problem: messagesFor(locale).actions.failed(reference), values };
      }
    };
}

type Sent<A> = { actor: A; fields: FormFields; locale: Locale; values: Record<string, string> };

/** Permission, schema, run, redirect. */
async function answer<A, S extends z.ZodType, T>(
  ground: FormActionGround<A>,
  parts: FormActionParts<A, S, T>,
  { actor, fields, locale, values }: Sent<A>,
): Promise<FormState> {
  const at = await now();
  if (parts.permission !== null) {
    const permitted = await ground.authorise(actor, parts.permission, at);
    if (!permitted.ok) {
      const { kind } = permitted.refusal;
      log.warn({ source: "authorise", permission: parts.permission, kind, ...ground.who(actor) }, "act denied");
      return refused(permitted.refusal, parts, locale, values);
    }
  }
  const schema = typeof parts.schema === "function" ? await parts.schema(actor, at) : parts.schema;
  const parsed = schema.safeParse(fields);
  if (!parsed.success)
    return { ...emptyFormState, errors: faultsOf(parsed.error, fields, locale, parts.labels?.(locale, fields) ?? {}), values };
  const decision = await parts.run(actor, parsed.data, at);
  if (!decision.ok) {
    const way = parts.refusedTo?.(decision.refusal, parsed.data, at) ?? (await ground.wayOf?.(decision.refusal));
    if (way) redirect(way as Route);
    return refused(decision.refusal, parts, locale, values);
  }
  redirect(parts.next(decision.value, parsed.data, at) as Route);
}

function refused(
  refusal: Refusal,
  parts: Pick<FormActionParts<never, z.ZodType, unknown>, "fieldOf" | "words">,
  locale: Locale,
  values: FormFields & Record<string, string>,
): FormState {
  const problem = parts.words?.(refusal, locale) ?? null;
  const field = parts.fieldOf?.(refusal) ?? null;
  if (field) return { ...emptyFormState, errors: [{ field, message: problem ?? renderRefusal(refusal, locale).text }], values };
  if (problem) return { ...emptyFormState, problem, values };
  return { ...emptyFormState, refusal: renderRefusal(refusal, locale), values };
}

/**
 * The first fault of each field: one thing to put right at a time. In the order of the page, which is that of what was sent; what sends
 * nothing, such as radios without a choice, comes after the fault that its schema has before it.
 */
function faultsOf(
  error: z.ZodError,
  fields: FormFields,
  locale: Locale,
  labels: Readonly<Record<string, string>>,
): { field: string; message: string }[] {
  const first = new Map<string, string>();
  for (const issue of error.issues) {
    const field = issue.path.map(String).join(".");
    if (!first.has(field)) first.set(field, fieldMessage(issue, locale, labels[field]));
  }
  const order = Object.keys(fields);
  let place = -1;
  return [...first]
    .map(([field, message]) => {
      const own = order.indexOf(field);
      place = own === -1 ? place : own;
      return { field, message, place };
    })
    .sort((one, other) => one.place - other.place)
    .map(({ field, message }) => ({ field, message }));
}
