import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { AccountActor } from "@/lib/domain/permission";
import { findTermsAtOrder, memberDocuments } from "@/lib/queries/documents/member-documents";
import { findProcedure } from "@/lib/queries/mypage/find-procedure";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { copyPaper } from "@/lib/services/documents/copy-paper";
import {
  actorOf,
  addOption,
  openSampleContract,
  place,
  publishSample,
  registerId,
  setUp,
} from "../../services/procedures/support";
import { resetDatabase } from "../../support/database";
import { popplerThere, readPaper } from "../../support/read-paper";
import { sampleCatalogue } from "../../support/sample-catalogue";

const on = (day: string) => Temporal.Instant.from(`${day}T12:00:00+09:00`);
/** The day from which the line's terms have other words. */
const changed = "2026-09-01";

let early: AccountActor;
let late: AccountActor;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  const sample = sampleCatalogue();
  const documents = sample.documents.map((document) =>
    document.code === "fibre"
      ? {
          ...document,
          since: changed,
          sections: document.sections.map((one, index) => (index === 0 ? { ...one, text: "新しい文です。" } : one)),
        }
      : document,
  );
  const published = await publishCatalogue(setUp, { ...sample, documents }, Temporal.PlainDate.from(changed), on("2026-08-01"));
  if (published.outcome !== "published") throw new Error(JSON.stringify(published));
  early = await openSampleContract({ receivedAt: on("2026-05-10") });
  late = await openSampleContract({ receivedAt: on("2026-10-01") });
  await place(early, addOption("remote-support"), on("2026-06-16"));
});

const linesOf = async (actor: AccountActor, day: string) => (await memberDocuments(actor, on(day)))?.terms ?? [];

describe("[FB-28] the terms of what a member holds", () => {
  it("those in force and those of the day of the order, with their dates; the same words are not shown as others", async () => {
    expect(await linesOf(early, "2026-10-02")).toMatchObject([
      { code: "fibre", since: changed, about: { accountId: null }, atOrder: { since: "2014-10-01" } },
      { code: "remote-support", since: "2014-10-01", atOrder: null },
      { code: "general", about: null },
      { code: "member", about: null },
    ]);
    const [first] = await linesOf(early, "2026-10-02");
    expect(first?.about?.orderedOn.toString()).toBe("2026-05-10");
    expect(await linesOf(late, "2026-10-02")).toMatchObject([
      { code: "fibre", atOrder: null },
      { code: "general" },
      { code: "member" },
    ]);
    expect((await linesOf(early, "2026-08-31"))[0], "before the change").toMatchObject({ since: "2014-10-01", atOrder: null });
  });

  it("the words of the day of one's own order can be read, and no other day's", async () => {
    const read = (actor: AccountActor, code: string, day: string) => findTermsAtOrder(actor, { code, on: day }, on("2026-10-02"));
    expect(await read(early, "fibre", "2026-05-10")).toMatchObject({
      since: "2014-10-01",
      sections: [{ text: "集合住宅向けの光回線です。" }, ...Array(13).fill({})],
    });
    expect(await read(early, "remote-support", "2026-06-16")).toMatchObject({ code: "remote-support" });
    for (const [code, day] of [
      ["fibre", "2026-05-11"],
      ["fibre", ""],
      ["fibre", "x"],
      ["general", "2026-05-10"],
      ["nothing", "2026-05-10"],
    ] as const)
      expect(await read(early, code, day), `${code} ${day}`).toBeNull();
    expect(await read(late, "fibre", "2026-05-10"), "another member's day").toBeNull();
  });

  it("[FB-32] a user ID sees the contract's own and its own, not another ID's; no forms and no guides on paper", async () => {
    const holder = await openSampleContract({ receivedAt: on("2026-05-10") });
    await place(holder, registerId("docs-user"), on("2026-06-01"));
    const user = await actorOf(holder, "docs-user", "user");
    const view = await memberDocuments(user, on("2026-06-02"));
    expect(view).toMatchObject({ mayUseForms: false, mayRequestGuides: false });
    expect(view?.terms.map(({ code }) => code)).toEqual(["fibre", "general", "member"]);
    expect(await memberDocuments(holder, on("2026-06-02"))).toMatchObject({ mayUseForms: true, mayRequestGuides: true });
  });

  it("guides are those of what is held: the warranty's only with the warranty", async () => {
    const codes = async (actor: AccountActor, day: string) =>
      (await memberDocuments(actor, on(day)))?.guides.map(({ code }) => code);
    expect(await codes(late, "2026-10-02")).toEqual(["start", "mail", "options", "terms"]);
    await place(late, addOption("equipment-warranty"), on("2026-10-03"));
    expect(await codes(late, "2026-10-04")).toContain("warranty");
  });
});

describe("[JP-09] the copy of a procedure", () => {
  test.skipIf(!popplerThere)("has every word that was shown, the number and the hash of the text", async () => {
    const id = await place(late, addOption("remote-support"), on("2026-10-05"));
    const found = await findProcedure(late, id, on("2026-10-06"));
    if (!found?.confirmation) throw new Error("no confirmation");
    const { text, textHash, at: shownAt } = found.confirmation;
    const { number, receivedOn } = found.line;
    const copy = { number, procedure: "申込", receivedOn, issuer: "S光", colour: null, text, textHash, shownAt };
    const read = (await readPaper(await copyPaper(copy, "ja", 0))).replace(/\s/g, "");
    for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
      // A page's foot may stand between two halves of a line: every ten characters of it are there.
      for (let from = 0; from < line.length; from += 10)
        expect(read, line).toContain(line.slice(from, from + 10).replace(/\s/g, ""));
    }
    for (const part of [number, textHash]) expect(read).toContain(part);
  });
});
