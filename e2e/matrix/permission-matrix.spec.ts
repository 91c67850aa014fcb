import { readFileSync } from "node:fs";
import path from "node:path";
import { messagesFor } from "@/lib/i18n/messages";
import type { Answer } from "../support/http/visitor";
import { buildFolder } from "../support/portal-env";
import { expect, test } from "./fixtures";
import { type Asker, askers, malformed, rows, withoutAddress } from "./routes";

const refusedRole = messagesFor("ja").staff.refused.title;

/** What came back, in the words of the table. */
function gotten({ status, headers, text }: Answer): string {
  const to = headers.get("location") ?? "";
  if (status === 200) return text.includes(`>${refusedRole}<`) ? "role" : "ok";
  if (status === 404) return "none";
  if (status === 405) return "shut";
  if (status === 307 && /^\/staff\/login/.test(to)) return "staff";
  if (status === 307 && /^\/login/.test(to)) return "login";
  return status === 307 ? "away" : String(status);
}

const routesOfTheBuild = () =>
  Object.values(
    JSON.parse(readFileSync(path.join(buildFolder(), "app-path-routes-manifest.json"), "utf8")) as Record<string, string>,
  );

test("[SECURITY] the table names every route of the build, and no other", () => {
  const named = new Set(rows.map(([route]) => route));
  expect([...named, ...withoutAddress].sort()).toEqual(routesOfTheBuild().sort());
});

test("[SECURITY] every route × every kind of asker: not yours is not there", async ({ scene }) => {
  test.setTimeout(600_000);
  const differences: string[] = [];
  for (const [, address, expected] of rows) {
    const wanted = expected.split(" ");
    const at = address(scene.things);
    const found = await Promise.all(askers.map(async (asker) => gotten(await scene.visitors[asker].get(at))));
    askers.forEach((asker, index) => {
      if (found[index] !== wanted[index]) differences.push(`${at} as ${asker}: ${found[index]}, not ${wanted[index]}`);
    });
  }
  expect(differences).toEqual([]);
});

test("[SECURITY] an id that is none is as little there as one that never was", async ({ scene }) => {
  test.setTimeout(600_000);
  const patterns = [...new Set(rows.map(([route]) => route))].filter((route) => /\[(?!\.\.\.)/.test(route));
  const wrong: string[] = [];
  for (const route of patterns) {
    const asker: Asker = route.startsWith("/staff") ? "manager" : "holder";
    for (const id of malformed) {
      const at = route.replace(/\[[^\]]+\]/, id);
      const { status, text } = await scene.visitors[asker].get(at);
      // 400 is Next's own answer to an address that can't be decoded; 405 is that of what takes a POST only, whatever the id.
      if (![404, 400, 405].includes(status)) wrong.push(`${at}: ${status}`);
      if (/at \w+ \(|Error:|prisma/i.test(text)) wrong.push(`${at}: tells of its inside`);
    }
  }
  expect(wrong).toEqual([]);
});

test("[SECURITY] nothing that a member wrote reaches anybody else, as a page or as data for one", async ({ scene }) => {
  test.setTimeout(600_000);
  const found: string[] = [];
  const others: Asker[] = ["nobody", "stranger", "brandU"];
  let seenByOwner = 0;
  // The embedded mailbox shows everybody's mails; with a real mail server there is no such page.
  for (const [, address] of rows.filter(([route]) => route !== "/dev/mailbox")) {
    const at = address(scene.things);
    for (const headers of [{}, { RSC: "1" }] as Record<string, string>[]) {
      if ((await scene.visitors.holder.get(at, headers)).text.includes(scene.canary)) seenByOwner += 1;
      for (const asker of others) {
        const { text, headers: answered } = await scene.visitors[asker].get(at, headers);
        const all = text + [...answered].join();
        if (all.includes(scene.canary) || all.includes(scene.owner.login.loginId)) found.push(`${at} to ${asker}`);
      }
    }
  }
  expect(found).toEqual([]);
  expect(seenByOwner, "the canary can be seen at all").toBeGreaterThan(5);
});

test("[SECURITY] an unknown and a foreign id get the same answer, word for word", async ({ scene }) => {
  const { things, visitors } = scene;
  const bare = (text: string) => text.replace(/<script.*?<\/script>/gs, "").replace(/nonce="[^"]*"/g, "");
  for (const own of [`/mypage/contracts/${things.contractId}`, `/mypage/procedures/${things.orderPlaced}`]) {
    const foreign = await visitors.stranger.get(own);
    const unknown = await visitors.stranger.get(own.replace(/[^/]+$/, "00000000-0000-4000-8000-000000000000"));
    expect(bare(foreign.text)).toBe(bare(unknown.text));
  }
});
