import { type Form, filled, formsOf } from "./forms";
import type { Answer, Visitor } from "./visitor";

/** The first form of an action on a page that has all these fields. */
export async function findForm(visitor: Visitor, path: string, names: readonly string[] = []): Promise<Form> {
  const page = await visitor.get(path);
  const form = formsOf(page.text, path).find(({ isAction, names: own }) => isAction && names.every((name) => own.includes(name)));
  if (!form) throw new Error(`no form with ${names.join()} on ${path} (${page.status})`);
  return form;
}

export const send = (visitor: Visitor, form: Form, typed: Record<string, string> = {}): Promise<Answer> =>
  visitor.post(form.target, filled(form, typed));

/** Fills a page's form and sends it; answers where it leads. */
export async function through(visitor: Visitor, path: string, typed: Record<string, string>): Promise<string> {
  const answer = await send(visitor, await findForm(visitor, path, Object.keys(typed)), typed);
  if (answer.status !== 303) throw new Error(`${path} was not taken: ${answer.status}`);
  return answer.headers.get("location") ?? "";
}

/** The same answer as to a right form: on to the next page, and not to the login. */
export const goesOn = ({ status, headers }: Answer) => status === 303 && !/\/login/.test(headers.get("location") ?? "");

/** Where an answer of 303 leads; a form that came back leads nowhere. */
export const leadsTo = ({ status, headers }: Answer) => (status === 303 ? (headers.get("location") ?? "") : "");
