type OfKind = { readonly kind: string };

/** One sentence for each kind of a union of terms, made of the kind's own parameters. */
export type ByKind<U extends OfKind, C = undefined> = {
  readonly [K in U["kind"]]: (one: Extract<U, { readonly kind: K }>, context: C) => string;
};

/** The sentence of the kind that a term is of. */
export function sayKind<U extends OfKind>(words: ByKind<U>, one: U): string;
export function sayKind<U extends OfKind, C>(words: ByKind<U, C>, one: U, context: C): string;
export function sayKind<U extends OfKind, C>(words: ByKind<U, C | undefined>, one: U, context?: C): string {
  const say = words[one.kind as U["kind"]] as (one: U, context: C | undefined) => string;
  return say(one, context);
}
