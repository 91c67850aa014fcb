import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { findProcedure } from "@/lib/queries/mypage/find-procedure";
import { listProcedures } from "@/lib/queries/mypage/list-procedures";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { resetDatabase } from "@/tests/support/database";
import { buy, end, type Household, jst, openHousehold, publishSample, register } from "../support/arrange";

let home: Household;
const at = jst("2026-11-21T12:00");

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  home = await openHousehold("2026-06-10T10:00");
});

test("[JP-09] the stored text comes back word for word, and its hash is that text's", async () => {
  const id = await buy(home.holder, "remote-support", "2026-11-05T10:00");
  const found = await findProcedure(home.holder, id, at);
  const shown = found?.confirmation;
  expect(shown?.text.length).toBeGreaterThan(50);
  expect(shown?.textHash).toBe(
    createHash("sha256")
      .update(shown?.text ?? "", "utf8")
      .digest("hex"),
  );
  expect([found?.line.receivedOn.toString(), found?.askedBy.isReader]).toEqual(["2026-11-05", true]);
});

test("[JP-10] a draft is not there, nor are another member's, a malformed and a missing procedure", async () => {
  const draft = await saveDraft(
    home.holder,
    { kind: "add-option", input: { option: "remote-support", accountId: null, agreed: true } },
    at,
  );
  expect(draft.ok && (await findProcedure(home.holder, draft.value.id, at))).toBeNull();
  const other = await openHousehold("2026-06-10T10:00", { familyName: "別人" });
  const foreign = await buy(other.holder, "remote-support", "2026-11-05T10:00");
  expect(await findProcedure(other.holder, foreign, at)).not.toBeNull();
  expect(await findProcedure(home.holder, foreign, at)).toBeNull();
  expect(await findProcedure({ ...home.holder, memberId: other.memberId, contractId: other.contractId }, foreign, at)).toBeNull();
  expect(await findProcedure(home.holder, "1", at)).toBeNull();
  expect((await listProcedures(home.holder, at)).total).toBe(0);
});

test("[FB-32] a user ID sees the procedures that it asked for itself, the others see all", async () => {
  await buy(home.holder, "equipment-warranty", "2026-11-02T10:00");
  const user = await register(home, "mihon-jiro", "user", "2026-11-03T10:00");
  const own = await end(user, "equipment-warranty", "2026-11-04T10:00");
  expect((await listProcedures(user, at)).lines.map((line) => line.id)).toEqual([own]);
  expect((await listProcedures(home.holder, at)).lines.map((line) => line.kind)).toEqual([
    "cancel-option",
    "register-account-id",
    "add-option",
  ]);
  const purchase = (await listProcedures(home.holder, at)).lines[2];
  expect(await findProcedure(user, purchase?.id ?? "", at)).toBeNull();
});

test("[FB-16] each purchase of the same month has the dates that it gave, not those of the other", async () => {
  const first = await buy(home.holder, "remote-support", "2026-10-19T10:00");
  const ended = await end(home.holder, "remote-support", "2026-11-05T10:00");
  const second = await buy(home.holder, "remote-support", "2026-11-06T10:00");
  const outcome = async (id: string) => (await findProcedure(home.holder, id, at))?.line.outcome;
  expect([(await outcome(first))?.billedFrom?.toString(), (await outcome(first))?.endsOn?.toString()]).toEqual([
    "2026-11-01",
    "2026-11-30",
  ]);
  expect((await outcome(ended))?.endsOn?.toString()).toBe("2026-11-30");
  expect((await outcome(ended))?.reasons.map((reason) => reason.kind)).toEqual(["ends-with-month"]);
  expect([(await outcome(second))?.billedFrom?.toString(), (await outcome(second))?.endsOn]).toEqual(["2026-12-01", null]);
});

test("[FB-16] ended before its first fee, remote support still costs its month; the warranty in its waiver is free [FB-20]", async () => {
  const paid = await buy(home.holder, "remote-support", "2026-11-02T10:00");
  await end(home.holder, "remote-support", "2026-11-03T10:00");
  const free = await buy(home.holder, "equipment-warranty", "2026-11-02T11:00");
  await end(home.holder, "equipment-warranty", "2026-11-03T11:00");
  const outcome = async (id: string) => (await findProcedure(home.holder, id, at))?.line.outcome;
  expect([(await outcome(paid))?.billedFrom, (await outcome(paid))?.free]).toEqual([null, false]);
  expect([(await outcome(free))?.billedFrom, (await outcome(free))?.free]).toEqual([null, true]);
});

test("[FB-16] a cancellation is in progress to its last day and done on the day after", async () => {
  await buy(home.holder, "remote-support", "2026-10-19T10:00");
  await end(home.holder, "remote-support", "2026-11-05T10:00");
  const state = async (day: string) => (await listProcedures(home.holder, jst(day))).lines[0]?.state;
  expect([await state("2026-11-30T23:59"), await state("2026-12-01T00:00")]).toEqual(["running", "done"]);
});

test("pages hold what they are asked to hold, newest first; a page beyond the last shows the last", async () => {
  const one = await buy(home.holder, "remote-support", "2026-11-01T10:00");
  const two = await buy(home.holder, "equipment-warranty", "2026-11-02T10:00");
  const three = await end(home.holder, "equipment-warranty", "2026-11-03T10:00");
  const ids = async (page: number) => (await listProcedures(home.holder, at, { page, size: 2 })).lines.map((line) => line.id);
  expect([await ids(1), await ids(2), await ids(9)]).toEqual([[three, two], [one], [one]]);
});
