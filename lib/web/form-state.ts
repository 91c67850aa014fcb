import type { RenderedRefusal } from "@/lib/i18n/reasons/render-refusal";

export type FieldFault = { readonly field: string; readonly message: string };

/**
 * What an action answers when it did not go through: for `useActionState`. `field` is the name of the form's field. `values` is what was
 * typed, so that nothing is lost; a password is never in it.
 */
export type FormState = {
  readonly errors: readonly FieldFault[];
  readonly refusal: RenderedRefusal | null;
  /** A message that belongs to no field: another site's form, or something that went wrong on our side. */
  readonly problem: string | null;
  readonly values: Readonly<Record<string, string>>;
  /** A password was typed, and its field is empty again. */
  readonly emptied: boolean;
};

export const emptyFormState: FormState = { errors: [], refusal: null, problem: null, values: {}, emptied: false };

/** The message of a field, or nothing: for `error={faultOf(state, "accountId")}`. */
export function faultOf(state: FormState, field: string): string | undefined {
  return state.errors.find((fault) => fault.field === field)?.message;
}

/** Everything that the error summary lists: field faults with a link, then what belongs to no field. `idOf` turns a name into an input's id. */
export function summaryOf(
  state: FormState,
  idOf: (field: string) => string = (field) => field,
): { field?: string; message: string }[] {
  const faults = state.errors.map(({ field, message }) => ({ field: idOf(field), message }));
  const rest = [state.problem, state.refusal?.text ?? null].filter((message) => message !== null);
  return [...faults, ...rest.map((message) => ({ message }))];
}
