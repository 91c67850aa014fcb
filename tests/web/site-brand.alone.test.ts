import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

const request = { headers: new Headers(), cookies: new Map<string, { value: string }>(), sid: null as string | null };
vi.mock("next/headers", () => ({ headers: async () => request.headers, cookies: async () => request.cookies }));
vi.mock("next-auth", () => ({ getServerSession: async () => ({ sid: request.sid }) }));

import { now } from "@/lib/clock";
import { findLoginView } from "@/lib/queries/identity/login-view";
import { hostBrand } from "@/lib/web/host-brand";
import { currentLogin } from "@/lib/web/session";
import { siteBrand } from "@/lib/web/site-brand";
import { enrol, openPerson, publish } from "../services/identity/support";
import { resetDatabase } from "../support/database";

const hosts = { own: "localhost:3000", s: "s-hikari.localhost:3000", u: "u-hikari.localhost:3000" } as const;
let token: string;

beforeAll(async () => {
  await resetDatabase();
  const person = await openPerson(await publish(), { brand: "S" });
  token = (await enrol(person, await now())).sessionToken;
});

/** A request of somebody: where to, by which host, with which cookie and session. */
function ask(path: string, { host = hosts.own, last, session }: { host?: string; last?: string; session?: string } = {}) {
  request.headers = new Headers({ host, "x-path": path });
  request.cookies = new Map(last === undefined ? [] : [["__Host-login-brand", { value: last }]]);
  request.sid = session ?? null;
}

beforeEach(() => ask("/"));

const worn = async () => (await siteBrand())?.code ?? "operator";

describe("[FB-01] the look of a page", () => {
  it.each([
    ["the front door", "/", {}, "operator"],
    ["the front door after a brand's login", "/", { last: "u" }, "operator"],
    ["the site's login", "/login", { last: "u" }, "S"],
    ["a brand's login", "/brand/u/login?to=%2Fmypage", {}, "U"],
    ["the login of no brand", "/brand/x/login", { last: "u" }, "operator"],
    ["the code, after a brand's login", "/login/verify", { last: "u" }, "U"],
    ["help, reached from nowhere", "/help", {}, "operator"],
    ["help, reached from a brand's login", "/help", { last: "u" }, "U"],
    ["help, reached from the site's login", "/help?x=1", { last: "-" }, "S"],
    ["help, with a cookie that names no brand", "/help", { last: "<script>" }, "operator"],
    ["any page at a brand's host", "/help", { host: hosts.u }, "U"],
    ["the login at a brand's host", "/login", { host: hosts.u, last: "s" }, "U"],
    ["staff at a brand's host", "/staff/members", { host: hosts.u, last: "u" }, "operator"],
  ])("%s", async (_what, path, options, expected) => {
    ask(path, options);
    expect(await worn()).toBe(expected);
  });

  it("in マイページ it is the contract's, whatever was seen last; and so on the public pages of whoever is logged in", async () => {
    for (const path of ["/mypage", "/mypage/options", "/help"]) {
      ask(path, { last: "u", session: token });
      expect(await worn()).toBe("S");
    }
  });
});

describe("[FB-01] a session", () => {
  it("is good at the operator's address and at its brand's host, and nobody's at another brand's", async () => {
    ask("/mypage", { session: token });
    expect((await currentLogin())?.brand).toBe("S");
    ask("/mypage", { host: hosts.s, session: token });
    expect((await currentLogin())?.brand).toBe("S");
    ask("/mypage", { host: hosts.u, session: token });
    expect(await currentLogin()).toBeNull();
  });
});

describe("[FB-01] the login at a brand's host", () => {
  it("is that brand's alone: no other is offered, and the others' paths are not found", async () => {
    ask("/login", { host: hosts.u });
    const at = await now();
    const view = await findLoginView(null, await hostBrand(), at);
    expect(view).toMatchObject({ brand: { code: "U", loginPath: "/login" }, otherBrands: [], phone: { number: "0120-000-702" } });
    expect(await findLoginView("s", await hostBrand(), at)).toBeNull();
    expect((await findLoginView("u", await hostBrand(), at))?.brand.code).toBe("U");
  });

  it("at the operator's address each path has its own, and the first brand's is /login", async () => {
    const at = await now();
    expect(await findLoginView(null, await hostBrand(), at)).toMatchObject({
      brand: { code: "S", loginPath: "/login" },
      otherBrands: [{ code: "U", loginPath: "/brand/u/login" }],
    });
    expect(await findLoginView("x", null, at)).toBeNull();
  });
});
