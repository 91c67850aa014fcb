import { Visitor } from "../support/http/visitor";
import { expect, test } from "./fixtures";
import { type Asker, malformed, rows } from "./routes";
import { expectTable } from "./walk";

test("[SECURITY] every route × every other kind of asker: not yours is not there", async ({ scene }) => {
  test.setTimeout(600_000);
  await expectTable(scene, ["admin", "user", "brandU", "support", "auditor", "roleless"]);
});

test("[SECURITY] an id that is none is as little there as one that never was", async ({ people, scene }) => {
  test.setTimeout(600_000);
  // Of its own: the scene's has perhaps been idle for as long as staff may be.
  const manager = Visitor.staff(await people.enterStaff(await people.staff("admin")));
  const patterns = [...new Set(rows.map(([route]) => route))].filter((route) => /\[(?!\.\.\.)/.test(route));
  const wrong: string[] = [];
  for (const route of patterns) {
    const asker = route.startsWith("/staff") ? manager : scene.visitors.holder;
    for (const id of malformed) {
      const at = route.replace(/\[[^\]]+\]/, id);
      const { status, text } = await asker.get(at);
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
