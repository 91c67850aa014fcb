import type { Route } from "next";
import { z } from "zod";

/** A code as an address has it; anything else names no option. */
export const optionCode = z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/);

export type OptionStep = "" | "order" | "order/confirm" | "order/complete" | "cancel" | "cancel/confirm" | "cancel/complete";

export function optionPath(code = "", step: OptionStep = "", query = ""): Route {
  return `/mypage/options${code ? `/${encodeURIComponent(code)}` : ""}${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}

/** An account ID in an address or a form; empty: the contract as a whole. */
export const holderPart = z
  .string()
  .regex(/^([a-z0-9._-]{1,64})?$/)
  .default("");

/** A page of an option for one account ID, or for the contract where it is empty. */
export function holderPath(code: string, step: OptionStep, accountId: string, query = ""): Route {
  return optionPath(
    code,
    step,
    [...(accountId ? [`id=${encodeURIComponent(accountId)}`] : []), ...(query ? [query] : [])].join("&"),
  );
}

type Params = Promise<Record<string, string | string[] | undefined>>;

/** One text of the address's query, or empty: a repeated or overlong one is nobody's. */
export async function queryText(params: Params, name: string): Promise<string> {
  const value = (await params)[name];
  return typeof value === "string" && value.length <= 100 ? value : "";
}
