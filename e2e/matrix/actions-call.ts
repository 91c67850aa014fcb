import type { Answer, Visitor } from "../support/http/visitor";
import type { Action } from "./actions-of-build";

/** What a browser with scripts sends: the state of before and the form, in React's own encoding. A wrong one sends no field at all. */
function encoded(fields: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(`_1_${name}`, value);
  data.append("0", '[{"errors":[],"refusal":null,"problem":null,"values":{}},"$K1"]');
  return data;
}

/** Calls an action by its id, on the page that its form stands on. */
export const call = (visitor: Visitor, { id }: Action, at: string, fields: readonly (readonly [string, string])[]) =>
  visitor.post(at, encoded(fields), { "Next-Action": id, Accept: "text/x-component" });

/** Where an action leads; empty where its form comes back. */
export const leadsOn = ({ headers }: Answer): string =>
  (headers.get("x-action-redirect") ?? headers.get("location") ?? "").replace(/;(push|replace)$/, "");
