import { randomInt } from "node:crypto";
import { baseUrl } from "../portal-env";

export type Answer = { readonly status: number; readonly headers: Headers; readonly text: string; readonly path: string };

type Sent = { headers?: Record<string, string | undefined>; body?: FormData | string };

/** Somebody who asks by plain requests: fast, and free to send what no browser would. Redirects are answers, not followed. */
export class Visitor {
  readonly #cookies: Map<string, string>;
  readonly #address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

  constructor(cookies: Record<string, string> = {}) {
    this.#cookies = new Map(Object.entries(cookies));
  }

  static member = (session: string) => new Visitor({ "__Host-session": session });
  static staff = (session: string) => new Visitor({ "__Host-staff-session": session });

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#ask("GET", path, { headers });
  }

  /** As a form of our own page sends it; a header given as undefined is left out. */
  post(path: string, body: FormData | string, headers: Record<string, string | undefined> = {}): Promise<Answer> {
    return this.#ask("POST", path, { body, headers: { Origin: new URL(baseUrl).origin, ...headers } });
  }

  async #ask(method: string, path: string, { headers = {}, body }: Sent): Promise<Answer> {
    const sent = new Headers({ "X-Forwarded-For": this.#address });
    if (this.#cookies.size > 0) sent.set("Cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, value);
    const answer = await fetch(baseUrl + path, {
      method,
      headers: sent,
      redirect: "manual",
      ...(body === undefined ? {} : { body }),
    });
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    return { status: answer.status, headers: answer.headers, text: await answer.text(), path };
  }

  #keep(cookie: string): void {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === "" || /max-age=0(;|$)/i.test(cookie)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
