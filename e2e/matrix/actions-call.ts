import type { Answer, Visitor } from "../support/http/visitor";
import type { Action } from "./actions-of-build";

/** What a browser with scripts sends: the state of before and the form, in React's own encoding. */
export function encoded(fields: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(`1_${name}`, value);
  data.append("0", '[{"errors":[],"refusal":null,"problem":null,"values":{}},"$K1"]');
  return data;
}

/** Calls an action by its id, on the page that its form stands on. */
export const call = (
  visitor: Visitor,
  { id }: Action,
  at: string,
  fields: readonly (readonly [string, string])[],
  headers: Record<string, string | undefined> = {},
) => visitor.post(at, encoded(fields), { "Next-Action": id, Accept: "text/x-component", ...headers });

/** Where an action leads; empty where its form comes back. */
export const leadsOn = ({ headers }: Answer): string =>
  (headers.get("x-action-redirect") ?? headers.get("location") ?? "").replace(/;(push|replace)$/, "");

type Said = { readonly errors?: readonly unknown[]; readonly refusal?: unknown; readonly problem?: unknown };

/** The state that a form gets back, if that is the answer. */
export function stateIn({ text }: Answer): Said | null {
  for (const line of text.split("\n")) {
    const json = /^\w+:(\{.*"errors":.*\})$/.exec(line)?.[1];
    if (json) return JSON.parse(json) as Said;
  }
  return null;
}

/** Led on to a next step, and neither to a login nor to the page that asks once more who one is. */
export const wentOn = (answer: Answer): boolean => {
  const to = leadsOn(answer);
  return to !== "" && !/^\/((staff\/)?login|mypage\/step-up\?to=)/.test(to);
};

/** An answer without what differs from one request to the next, and without what was sent. */
export function bare(answer: Answer, sent: readonly string[]): string {
  const state = stateIn(answer);
  const told = `${answer.status} ${leadsOn(answer)} ${state ? JSON.stringify({ ...state, values: {} }) : ""}`;
  const hidden = sent.filter((value) => value !== "").reduce((text, value) => text.replaceAll(value, "*"), told);
  return hidden.replaceAll(/%[0-9A-F]{2}/g, "%");
}
