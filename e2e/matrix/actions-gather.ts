import { type Form, formsOf } from "../support/http/forms";
import type { Answer, Visitor } from "../support/http/visitor";
import { posted } from "./actions-answers";
import type { Action } from "./actions-of-build";
import type { Side } from "./actions-rights";

export type Asker = {
  readonly name: string;
  readonly visitor: Visitor;
  readonly side: Side;
  readonly role: string;
  /** Whose member's login it is; empty for anybody else. */
  readonly member: string;
  /** Of a login of the member site: to give it a proof. */
  readonly accountId?: string;
};

/** A form of an action, on the page of who may send it. */
export type Found = { readonly action: Action; readonly form: Form; readonly at: string; readonly owner: Asker };

const idsIn = ({ fields, names }: Form): string[] => [
  ...fields.flatMap(([name, value]) => {
    const whole = /^\$ACTION_ID_(\w+)$/.exec(name)?.[1];
    const parts = /^\$ACTION_\d+:0$/.test(name) ? /"id":"(\w+)"/.exec(value)?.[1] : undefined;
    return [whole, parts].filter((id) => id !== undefined);
  }),
  ...names.flatMap((name) => /^\$ACTION_ID_(\w+)$/.exec(name)?.[1] ?? []),
];

/** Goes over pages as somebody and keeps the forms of actions that it meets: one for each action and side of the site. */
export class Gatherer {
  readonly found = new Map<string, Found>();
  readonly problems: string[] = [];
  readonly #actions: ReadonlyMap<string, Action>;

  constructor(actions: readonly Action[]) {
    this.#actions = new Map(actions.map((action) => [action.id, action]));
  }

  async see(owner: Asker, at: string): Promise<Answer> {
    const page = await owner.visitor.get(at);
    for (const form of formsOf(page.text, at))
      for (const id of idsIn(form)) {
        const action = this.#actions.get(id);
        const key = `${id} ${owner.side}`;
        if (action && !this.found.has(key)) this.found.set(key, { action, form, at, owner });
      }
    return page;
  }

  /** Fills in the form of a page that has these fields and goes where it leads; the pages on both sides are looked at. */
  async through(owner: Asker, at: string, given: Readonly<Record<string, string>> = {}): Promise<string> {
    const page = await this.see(owner, at);
    const has = ({ fields, names }: Form) =>
      Object.keys(given).every((name) => names.includes(name) || fields.some(([one]) => one === name));
    const form = formsOf(page.text, at).find((one) => one.isAction && has(one));
    if (!form) throw new Error(`no form with ${Object.keys(given)} on ${at} as ${owner.name} (${page.status})`);
    const answer = await owner.visitor.post(form.target, posted(form, given));
    const to = answer.headers.get("location") ?? "";
    if (answer.status !== 303) throw new Error(`${at} as ${owner.name} was not taken: ${answer.status} ${faultsIn(answer.text)}`);
    if (to.startsWith("/")) await this.see(owner, to);
    return to;
  }

  /** One part of the way; what goes wrong there is told at the end, by what was not met. */
  async part(what: string, walk: () => Promise<unknown>): Promise<void> {
    await walk().catch((error: unknown) => this.problems.push(`${what}: ${error instanceof Error ? error.message : error}`));
  }
}

const faultsIn = (html: string) =>
  [...html.replace(/<script.*?<\/script>/gs, "").matchAll(/role="alert"[^>]*>(.*?)<\/(?:div|section)>/gs)]
    .map(([, inside = ""]) => inside.replace(/<[^>]+>/g, " ").trim())
    .join(" / ")
    .slice(0, 300);

export const idAt = (path: string): string => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(path)?.[0] ?? "";
