import { expect, test } from "vitest";
import { asStaff } from "@/lib/db/scope";
import { listContracts } from "@/lib/queries/contracts/list-contracts";
import { memberContracts } from "@/lib/queries/staff/member-contracts";
import { recordLineCancellation } from "@/lib/services/contracts/record-line-cancellation";
import { day } from "../../domain/support";
import { resetDatabase } from "../../support/database";
import { jst, openHousehold, publishSample } from "../support/arrange";

test("[FB-27] staff and member read the same word of a contract, on every day of its life", async () => {
  await resetDatabase();
  await publishSample();
  const home = await openHousehold("2026-06-10T10:00");
  await recordLineCancellation({ kind: "system", name: "test" }, home, jst("2026-11-05T10:00"));
  const told: [string, string, string][] = [
    ["2026-06-10", "active", "active"],
    ["2026-11-04", "active", "active"],
    ["2026-11-05", "cancelling", "cancelling"],
    ["2026-11-30", "cancelling", "cancelling"],
    ["2026-12-01", "ended", "ended"],
  ];
  const read: [string, string | undefined, string | undefined][] = [];
  for (const [on] of told) {
    const [theirs] = await asStaff({ staffId: "test" }, (tx) => memberContracts(tx, home.memberId, day(on)));
    const [own] = await listContracts(home.holder, jst(`${on}T12:00`));
    read.push([on, theirs?.state, own?.state]);
  }
  expect(read).toEqual(told);
});
