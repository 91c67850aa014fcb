import { readFileSync } from "node:fs";
import path from "node:path";
import type { Answer } from "../support/http/visitor";
import { loginAs } from "../support/login";
import { buildFolder } from "../support/portal-env";
import { expect, test } from "./fixtures";
import { rows } from "./routes";

const nonceOf = ({ headers }: Answer) => /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "";

/** What is wrong with the headers of an answer, in words. */
function faultsOf(answer: Answer): string[] {
  const { headers, text } = answer;
  const policy = headers.get("content-security-policy") ?? "";
  const html = (headers.get("content-type") ?? "").startsWith("text/html");
  const wanted: Record<string, RegExp> = {
    "x-content-type-options": /^nosniff$/,
    "referrer-policy": /^same-origin$/,
    "x-frame-options": /^DENY$/,
    "cross-origin-opener-policy": /^same-origin$/,
    "cross-origin-resource-policy": /^same-origin$/,
    "permissions-policy": /camera=\(\)/,
    ...(html ? { "cache-control": /no-store/ } : {}),
  };
  const missing = Object.entries(wanted).filter(([name, value]) => !value.test(headers.get(name) ?? ""));
  const inPolicy = ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"];
  const nonce = nonceOf(answer);
  const scripts = html ? [...text.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = ""]) => attributes) : [];
  return [
    ...missing.map(([name]) => `${name} is ${headers.get(name)}`),
    ...inPolicy.filter((part) => !policy.includes(part)).map((part) => `the policy has no ${part}`),
    ...(/unsafe|\*|http:/.test(policy) ? [`the policy allows too much: ${policy}`] : []),
    ...scripts
      .filter((attributes) => !attributes.includes(`nonce="${nonce}"`))
      .map((attributes) => `script${attributes} without the nonce`),
    ...(html && /\sstyle="/.test(text.replace(/<script.*?<\/script>/gs, "")) ? ["an inline style"] : []),
    ...(headers.has("x-powered-by") ? ["x-powered-by"] : []),
  ];
}

test("[SECURITY] every page and every 404 has the headers, a policy with its own nonce, and is kept nowhere", async ({
  scene,
}) => {
  test.setTimeout(180_000);
  const { visitors, things } = scene;
  const wrong: string[] = [];
  const nonces = new Set<string>();
  let answers = 0;
  // A mail in its frame has a policy of its own: see e2e/deep/mail-frames.spec.ts.
  const addresses = rows
    .map(([, address]) => address(things))
    .filter((at) => !/^\/(fonts|looks|icon|favicon)|\/html(\?|$)/.test(at));
  for (const at of [...addresses, "/nothing", "/mypage/nothing", "/staff/nothing", "/api/nothing"]) {
    for (const visitor of [visitors.nobody, visitors.holder, visitors.manager]) {
      const answer = await visitor.get(at);
      answers += 1;
      nonces.add(nonceOf(answer));
      wrong.push(...faultsOf(answer).map((fault) => `${at} (${answer.status}): ${fault}`));
    }
  }
  expect(wrong).toEqual([]);
  expect(nonces.size, "a nonce for each answer").toBe(answers);
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
