import { messagesFor } from "@/lib/i18n/messages";
import { Visitor } from "../support/http/visitor";
import { expect, test } from "./fixtures";
import { rows } from "./routes";

const refusedRole = messagesFor("ja").staff.refused.title;

/** Open to whoever works there: the first page, the way in, and one's own keys. */
const everybodys = ["/staff", "/staff/login", "/staff/security"];

/** Pages with something on them for a role that has no column in the table of routes; everything else refuses it or isn't there. */
const sees: Readonly<Record<"billing" | "catalogue", readonly string[]>> = {
  billing: [
    "/staff/claims",
    "/staff/claims/[claimId]",
    "/staff/holder-checks",
    "/staff/holder-checks/[cardId]",
    "/staff/members",
    "/staff/members/[memberId]",
    "/staff/members/[memberId]/look",
    "/staff/notices",
    "/staff/notices/[noticeId]",
    "/staff/notices/[noticeId]/done",
  ],
  catalogue: [
    "/staff/campaigns",
    "/staff/campaigns/[campaignId]",
    "/staff/campaigns/[campaignId]/confirm",
    "/staff/campaigns/new",
    "/staff/mail-templates",
    "/staff/mail-templates/[template]",
    "/staff/mail-templates/[template]/html",
    "/staff/notices",
    "/staff/notices/[noticeId]",
    "/staff/notices/[noticeId]/done",
  ],
};

for (const role of ["billing", "catalogue"] as const) {
  test(`[SECURITY] every route for ${role}: what its permissions name and nothing else, and no member's site`, async ({
    scene,
    people,
  }) => {
    test.setTimeout(600_000);
    const visitor = Visitor.staff(await people.enterStaff(await people.staff(role, [scene.owner])));
    const open = new Set<string>();
    const wrong: string[] = [];
    for (const [route, address, expected] of rows) {
      const at = address(scene.things);
      const { status, text } = await visitor.get(at);
      if (status >= 500) wrong.push(`${at}: ${status}`);
      if (route.startsWith("/staff")) {
        if (status === 200 && !text.includes(`>${refusedRole}<`)) open.add(route);
        continue;
      }
      const manager = expected.split(" ")[7];
      if (status === 200 && manager !== "ok") wrong.push(`${at}: a page that the administrator hasn't got`);
    }
    expect(wrong).toEqual([]);
    expect([...open].sort()).toEqual([...everybodys, ...sees[role]].sort());
  });
}
