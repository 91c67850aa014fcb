import { beforeAll, describe, expect, it } from "vitest";
import { detailsSchema } from "@/lib/domain/member-information/details-schema";
import { findMailByLink } from "@/lib/queries/member/member-view";
import { findChangeForm } from "@/lib/queries/member-information/change-form";
import { detailsPage, findDetailsChange, findDetailsDraft } from "@/lib/queries/member-information/details-page";
import { confirmContactMail } from "@/lib/services/member/confirm-contact-mail";
import { changeDetails } from "@/lib/services/member-information/change-details";
import { draftDetails } from "@/lib/services/member-information/draft-details";
import { ownerQuery, resetDatabase } from "../../support/database";
import { noon, publishSample } from "../staff/staff-world";
import { addCorporation, addReportedContract, later, mailsOf, type World } from "./world";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

async function draftOf({ actor, mail }: World, details: Record<string, string>, at = noon, contactMail = mail): Promise<string> {
  const drafted = await draftDetails(actor, { details, contactMail }, at);
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusal));
  return drafted.value.id;
}

const pageOf = async ({ actor }: World, at = later(1)) => {
  const page = await detailsPage(actor, at);
  if (!page.ok) throw new Error(JSON.stringify(page.refusal));
  return page.value;
};

describe("[CL-11] member information", () => {
  it("is changed by the member with its history: before, after, who and when; the mail names items only", async () => {
    const world = await addCorporation();
    const id = await draftOf(world, { address: "〒530-0001 大阪府大阪市北区梅田1-1", department: "総務部" });
    expect((await findDetailsDraft(world.actor, id, noon))?.changes.map(({ name }) => name)).toEqual(["department", "address"]);
    const done = await Promise.all(Array.from({ length: 5 }, () => changeDetails(world.actor, id, later(1))));
    expect(new Set(done.map((one) => (one.ok ? one.value.changeId : "refused"))).size).toBe(1);
    const page = await pageOf(world, later(2));
    expect(page.history).toMatchObject([
      { name: "department", before: null, after: "総務部", by: { kind: "own" } },
      { name: "address", before: "〒105-0001 東京都港区見本町1-2-3", by: { kind: "own" } },
    ]);
    const mails = await mailsOf(world.actor.memberId);
    expect(mails.map(({ template }) => template)).toEqual(["member-changed"]);
    expect(mails[0]?.text).not.toContain("梅田");
    const [row] = await ownerQuery<{ whole: string }>("SELECT t::text AS whole FROM member_change t WHERE member_id = $1", [
      world.actor.memberId,
    ]);
    expect(row?.whole, "sealed").not.toContain("梅田");
  });

  it("a new mail address counts after its link, once, for this member; and stands in the history", async () => {
    const [world, stranger] = [await addCorporation(), await addCorporation()];
    const id = await draftOf(world, {}, noon, "atarashii@shiken.example");
    expect((await changeDetails(world.actor, id, noon)).ok).toBe(true);
    expect(await pageOf(world)).toMatchObject({ contactMail: world.mail, waiting: { mail: "atarashii@shiken.example" } });
    const sent = (await mailsOf(world.actor.memberId)).find(({ to }) => to === "atarashii@shiken.example");
    const link = /token=([A-Za-z0-9_-]{43})/.exec(sent?.text ?? "")?.[1] ?? "";
    expect(await findMailByLink(stranger.actor, link, later(1))).toBeNull();
    expect((await confirmContactMail(world.actor, link, later(1))).ok).toBe(true);
    const page = await pageOf(world, later(2));
    expect(page).toMatchObject({ contactMail: "atarashii@shiken.example", waiting: null });
    expect(page.history[0]).toMatchObject({ name: "contactMail", before: world.mail, after: "atarashii@shiken.example" });
  });

  it("that changed meanwhile is shown again; another login's draft, and one whose time is over, are not there", async () => {
    const [world, stranger] = [await addCorporation(), await addCorporation()];
    const [first, second] = [await draftOf(world, { department: "一課" }), await draftOf(world, { department: "二課" })];
    expect(await changeDetails(stranger.actor, first, noon)).toMatchObject({ refusal: { kind: "draft-expired" } });
    expect(await findDetailsDraft(stranger.actor, first, noon)).toBeNull();
    const done = await changeDetails(world.actor, second, noon);
    expect(done.ok && (await findDetailsChange(stranger.actor, done.value.changeId))).toBeNull();
    expect(await changeDetails(world.actor, first, later(1))).toMatchObject({ refusal: { kind: "changed-since-shown" } });
    const late = await draftOf(world, { department: "三課" });
    expect(await changeDetails(world.actor, late, later(31))).toMatchObject({ refusal: { kind: "draft-expired" } });
    expect(await draftDetails(world.actor, { details: {}, contactMail: world.mail }, noon)).toMatchObject({
      refusal: { kind: "nothing-to-change" },
    });
  });

  it("[IV-17] names and addresses are reported where a contract says so, whatever the form says; a number to call isn't", async () => {
    const world = await addCorporation();
    await addReportedContract(world);
    const refused = await draftDetails(world.actor, { details: { company: "株式会社べつ" }, contactMail: world.mail }, noon);
    expect(refused).toMatchObject({ refusal: { kind: "report-needed", term: { rule: "IV-17" } } });
    expect((await draftDetails(world.actor, { details: { phone: "06-0000-0000" }, contactMail: world.mail }, noon)).ok).toBe(
      true,
    );
    expect(
      detailsSchema("corporate", true).safeParse({
        phone: "06-0000-0000",
        mobile: "",
        fax: "",
        department: "",
        contactMail: "a@b.example",
      }),
    ).toMatchObject({ success: true });
  });

  it("says which contract needs a form of its own, and gives the form to its member alone", async () => {
    const [world, stranger] = [await addCorporation(), await addCorporation()];
    const contractId = await addReportedContract(world);
    const { forms } = await pageOf(world);
    expect(forms).toMatchObject([{ contractId, term: { rule: "CL-11" } }]);
    const code = forms[0]?.form ?? "";
    expect((await findChangeForm(world.actor, { contractId, code }, noon))?.member).toBe("株式会社みほん");
    expect(await findChangeForm(stranger.actor, { contractId, code }, noon)).toBeNull();
    expect(await findChangeForm(world.actor, { contractId, code: "succession" }, noon)).toBeNull();
  });

  it("is seen by who may see it and changed by who may change it", async () => {
    const [user, vendor] = [await addCorporation({ role: "user" }), await addCorporation({ role: "vendor" })];
    expect((await pageOf(user)).may).toEqual({ change: false, report: false, leave: false, ownData: false });
    expect((await draftDetails(user.actor, { details: { department: "x" }, contactMail: user.mail }, noon)).ok).toBe(false);
    expect((await detailsPage(vendor.actor, noon)).ok).toBe(false);
  });
});
