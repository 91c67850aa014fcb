import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/domain/permission";
import { approvalSorts } from "@/lib/queries/approval/order-approvals";
import { withdrawRequest } from "@/lib/services/approval/withdraw-request";
import { resetDatabase } from "../../support/database";
import { addOption, noon, publishSample } from "../procedures/support";
import { ask, type Company, listed, openCompany, setSwitch, support } from "./support";

const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe("the page of approvals", () => {
  let company: Company;
  let admin: MemberActor;
  const numbers = async (...asked: Parameters<typeof listed> extends [unknown, ...infer Rest] ? Rest : never) =>
    (await listed(admin, ...asked))?.lines.map(({ number }) => number);

  beforeAll(async () => {
    await resetDatabase();
    await publishSample();
    company = await openCompany();
    await setSwitch(company, true);
    const [first] = company.admins;
    if (!first) throw new Error("nobody");
    admin = first;
    const earlier = await ask(company.holder, support);
    await ask(company.holder, addOption("equipment-warranty"));
    await withdrawRequest(company.holder, earlier, noon);
    await ask(company.holder, support, noon.add({ minutes: 1 }));
  });

  it.each(
    approvalSorts.flatMap((by) => [
      { by, down: false },
      { by, down: true },
    ]),
  )("by $by (down: $down) pages are cut out of the one order, whoever sorts", async (order) => {
    const all = await numbers("all", order);
    expect(all).toHaveLength(3);
    // A search that finds everything is sorted by the words' own rules, without one the database sorts.
    expect(await numbers("all", { ...order, q: "M26" })).toEqual(all);
    const pages = [1, 2].map((number) => numbers("all", order, { number, size: 2 }));
    expect((await Promise.all(pages)).flat()).toEqual(all);
  });

  it("says how many there are on all pages, and answers a page too far with the last", async () => {
    expect(await listed(admin, "all", {}, { number: 9, size: 2 })).toMatchObject({ total: 3, pages: 2, page: 2, lines: [{}] });
    expect(await listed(admin, "closed", {}, { number: 9, size: 2 })).toMatchObject({ total: 1, pages: 1, page: 1, lines: [{}] });
    expect(await listed(admin, "all", { q: "-0002" }, { number: 9, size: 2 })).toMatchObject({ total: 1, pages: 1, page: 1 });
    expect(await listed(admin, "all", { q: "nobody" })).toMatchObject({ total: 0, pages: 1, page: 1, lines: [] });
  });

  it("finds in any width, and takes blanks for no search", async () => {
    expect(await numbers("all", { q: wide("-0002") })).toHaveLength(1);
    expect(await numbers("all", { q: "　 " })).toHaveLength(3);
  });
});
