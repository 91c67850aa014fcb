import { beforeAll, expect, it } from "vitest";
import type { AccountActor } from "@/lib/domain/permission";
import { findNotice } from "@/lib/queries/notices/find-notice";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { resetDatabase } from "../../support/database";
import { noon, openSampleContract, publishSample } from "../procedures/support";
import { content, doNotice, staffOf } from "./support";

let support: StaffActor;
let app: AccountActor;
let line: AccountActor;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  support = await staffOf("support");
  const names = { familyName: "見本", givenName: "太郎", familyKana: "ミホン", givenKana: "タロウ" };
  const member = {
    kind: "corporate",
    company: "株式会社みほん",
    ...names,
    contactMail: null,
    phone: null,
    locale: "ja",
  } as const;
  app = await openSampleContract({ member, product: "inventory-pro" });
  line = await openSampleContract();
});

const remediesFor = async (actor: AccountActor, kind: "outage" | "information") => {
  const products = ["inventory-pro", "fibre-vdsl"];
  const { noticeId } = await doNotice(support, { act: "publish", content: content({ kind, products }), mail: false });
  return (await findNotice(actor, noticeId, noon))?.remedies;
};

it("[FB-28] [IV-19] where a product's terms promise something for an interruption, the notice says it with its clause", async () => {
  const [remedy, ...others] = (await remediesFor(app, "outage")) ?? [];
  expect(others).toEqual([]);
  expect(remedy?.document?.code).toBe("inventory");
  const clauses = remedy?.paragraphs.flatMap(({ terms }) => terms);
  expect(clauses).toContainEqual({ rule: "IV-19", clause: "inventory#第16条3項" });
});

it("[FB-28] where they promise nothing, or nothing stopped, nothing is said", async () => {
  expect(await remediesFor(line, "outage")).toEqual([]);
  expect(await remediesFor(app, "information")).toEqual([]);
});
