import { describe, expect, test } from "vitest";
import { openNoticeLink } from "@/lib/domain/casework/open-notice-link";
import { accepted, day } from "../support";
import { partOf, soundFacts } from "./support";

const terms = partOf("firewall-vm", "noticeLink");
const open = (on: string, downloads = 0, issuedOn = "2026-11-20") =>
  openNoticeLink(terms, { issuedOn: day(issuedOn), downloads }, day(on));

describe("[FW-08] a licence notice is shared for 7 days and 5 downloads", () => {
  // 20, 21, 22, 23, 24, 25, 26 November are seven days.
  test.each(["2026-11-20", "2026-11-25", "2026-11-26"])("on %s the link is valid", (on) => {
    const { validUntil, reason } = accepted(open(on));
    expect(validUntil.toString()).toBe("2026-11-26");
    expect(reason.terms).toEqual([{ rule: "FW-08", clause: "firewall#第7条7項" }]);
    expect(soundFacts(reason)).toMatchObject({ issuedOn: "2026-11-20", days: 7, downloads: 5 });
  });

  test.each(["2026-11-27", "2027-11-20"])("on %s, the 8th day or later, it is refused with its last day", (on) => {
    expect(open(on)).toMatchObject({
      ok: false,
      refusal: { kind: "link-expired", term: { rule: "FW-08" }, facts: { validUntil: "2026-11-26" } },
    });
  });

  test("the days run on over the turn of the year and through February", () => {
    expect(accepted(open("2027-01-05", 0, "2026-12-30")).validUntil.toString()).toBe("2027-01-05");
    expect(accepted(open("2028-02-29", 0, "2028-02-26")).validUntil.toString()).toBe("2028-03-03");
  });

  test("the 5th download is the last", () => {
    expect(accepted(open("2026-11-21", 0)).left).toBe(5);
    expect(accepted(open("2026-11-21", 4)).left).toBe(1);
    expect(soundFacts(accepted(open("2026-11-21", 4)).reason)).toMatchObject({ used: 4, left: 1 });
  });

  test.each([5, 6])("after %i downloads the next is refused", (downloads) => {
    expect(open("2026-11-21", downloads)).toMatchObject({
      ok: false,
      refusal: { kind: "link-used-up", term: { rule: "FW-08" }, facts: { downloads: 5 } },
    });
  });

  test("expired and used up, it is refused as expired", () => {
    expect(open("2026-11-27", 5)).toMatchObject({ refusal: { kind: "link-expired" } });
  });
});
