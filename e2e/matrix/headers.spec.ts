import { readFileSync } from "node:fs";
import path from "node:path";
import { loginAs } from "../support/login";
import { buildFolder } from "../support/portal-env";
import { expect, test } from "./fixtures";
import { faultsOf, nonceOf } from "./headers";

test("[SECURITY] every 404 has the headers, a policy with its own nonce, and is kept nowhere", async ({ scene }) => {
  const { visitors } = scene;
  const wrong: string[] = [];
  const nonces: string[] = [];
  for (const at of ["/nothing", "/mypage/nothing", "/staff/nothing", "/api/nothing"]) {
    for (const visitor of [visitors.nobody, visitors.holder, visitors.manager]) {
      const answer = await visitor.get(at);
      nonces.push(nonceOf(answer));
      wrong.push(...faultsOf(answer).map((fault) => `${at} (${answer.status}): ${fault}`));
    }
  }
  expect(wrong).toEqual([]);
  expect(new Set(nonces).size, "a nonce for each answer").toBe(nonces.length);
});

test("[SECURITY] no page is made beforehand", () => {
  const read = (name: string) => JSON.parse(readFileSync(path.join(buildFolder(), name), "utf8")) as { routes: object };
  const pages = Object.keys(read("prerender-manifest.json").routes).filter((route) => !/\.(ico|svg|png)$/.test(route));
  // Next always makes the page for a broken root layout beforehand; it is never an answer to an address.
  expect(pages.filter((route) => route !== "/_global-error")).toEqual([]);
});

test("[SECURITY] cookies are ours alone: __Host-, HttpOnly, Secure, Lax", async ({ page, people }) => {
  const { login, ...holder } = await people.open({ brand: "U", product: "fibre-lan" });
  await people.register({ ...holder, login }, "user");
  await people.enter(login);
  await loginAs(page, login);
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).toContain("__Host-session");
  expect(cookies.map(({ name }) => name).filter((name) => !name.startsWith("__Host-"))).toEqual([]);
  for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/" });
});
