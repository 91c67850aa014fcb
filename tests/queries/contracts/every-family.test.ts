import { beforeAll, describe, expect, test } from "vitest";
import type { AccountActor } from "@/lib/domain/permission";
import { findContract } from "@/lib/queries/contracts/find-contract";
import { listContracts } from "@/lib/queries/contracts/list-contracts";
import { findMonthCharges } from "@/lib/queries/mypage/find-month-charges";
import { getHome } from "@/lib/queries/mypage/get-home";
import { getShell } from "@/lib/queries/mypage/get-shell";
import { listDeadlines } from "@/lib/queries/mypage/list-deadlines";
import { listOptions } from "@/lib/queries/options/list-options";
import { openContract } from "@/lib/services/contracts/open-contract";
import { resetDatabase } from "@/tests/support/database";
import { jst, publishSample } from "../support/arrange";

const at = jst("2026-11-21T12:00");

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

let count = 0;

/** A company's contract, opened by staff on 10 June 2026 (a Wednesday) at ten. */
async function opened(product: string, plan?: string): Promise<AccountActor> {
  count += 1;
  const names = { familyName: "見本", givenName: "太郎", familyKana: "ミホン", givenKana: "タロウ" };
  const done = await openContract(
    { kind: "system", name: "test" },
    {
      member: { kind: "corporate", company: "株式会社みほん", ...names, contactMail: null, phone: null, locale: "ja" },
      product,
      ...(plan === undefined ? {} : { plan }),
      brand: "S",
      customerNumber: `202601010000${count.toString().padStart(2, "0")}`,
      firstPassword: "First-password-1",
      receivedAt: jst("2026-06-10T10:00"),
    },
  );
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  const { accountId, memberId, contractId } = done.value;
  return { kind: "account", accountId, memberId, contractId, role: "holder", brand: "S", locale: "ja", sessionId: "test" };
}

describe("the member's pages read a contract of every family", () => {
  test.each([
    // product, plan, last day of the running term, last day if asked for today, monthly fee
    ["[FB-30]", "fibre-vdsl", undefined, null, "2026-11-30", 3_500n],
    ["[CL-20]", "cloud-o", undefined, null, "2026-11-21", null],
    ["[FW-04]", "firewall-vm", "no-term", null, "2026-12-31", 12_000n],
    ["[FW-05]", "firewall-vm", "term-12", "2027-06-09", "2027-06-30", 9_000n],
    ["[BZ-34]", "groupware", undefined, "2027-06-09", "2027-06-09", null],
    ["[BZ-34]", "office-fibre", undefined, null, "2026-11-30", 5_200n],
    ["[IV-04]", "inventory-lite", undefined, "2027-06-30", "2027-06-30", null],
    ["[IV-04]", "inventory-pro", undefined, "2027-06-30", "2027-06-30", null],
  ] as const)("%s %s %s", async (_, product, plan, termEndsOn, endsOn, monthly) => {
    const actor = await opened(product, plan);
    const detail = await findContract(actor, actor.contractId, at);
    expect(detail?.summary).toMatchObject({ state: "active", monthly });
    expect(detail?.terms.term?.endsOn.toString() ?? null).toBe(termEndsOn);
    expect(detail?.terms.end?.on.toString()).toBe(endsOn);
    // What decides dates and amounts is said in words, whatever the family.
    expect(detail?.terms.main.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["start", "term", "charges", "invoicing", "payment", "cancellation"]),
    );
    expect((await listContracts(actor, at)).map((one) => one.name)).toEqual([detail?.summary.name]);
    expect((await getHome(actor, at)).contracts).toHaveLength(1);
    expect((await getShell(actor, at)).waiting.endings).toBe(0);
    expect(await listDeadlines(actor, at)).toEqual([]);
    expect((await findMonthCharges(actor, at))?.ok).toBe(true);
    const options = await listOptions(actor, at);
    const offered = [...(options?.sold ?? []), ...(options?.byTelephone ?? [])].map((one) => one.code);
    expect(offered).toEqual(expect.arrayContaining(detail?.summary.options.map((line) => line.code) ?? []));
  });
});
