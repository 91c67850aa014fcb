import { describe, expect, test } from "vitest";
import { replyBy } from "@/lib/domain/casework/reply-by";
import { day } from "../support";
import { partOf, soundFacts } from "./support";

const terms = partOf("firewall-vm", "replyBy");

describe("[FW-13] a notice of use after the end is answered by the 10th", () => {
  test.each([
    ["2026-03-01", "2026-03-10", "2026-03-11"],
    ["2026-03-09", "2026-03-10", "2026-03-11"],
    ["2026-03-10", "2026-03-10", "2026-03-11"],
    ["2026-03-11", "2026-04-10", "2026-04-11"],
    ["2026-03-31", "2026-04-10", "2026-04-11"],
    ["2026-12-10", "2026-12-10", "2026-12-11"],
    ["2026-12-11", "2027-01-10", "2027-01-11"],
    ["2028-02-29", "2028-03-10", "2028-03-11"],
  ])("sent on %s: by %s, stopped from %s", (sentOn, replyOn, stopsFrom) => {
    const answer = replyBy(terms, day(sentOn));
    expect([answer.replyOn.toString(), answer.stopsFrom.toString()]).toEqual([replyOn, stopsFrom]);
    expect(answer.reason).toMatchObject({ kind: "reply-by", terms: [{ rule: "FW-13", clause: "firewall#第8条3項" }] });
    expect(soundFacts(answer.reason)).toMatchObject({ sentOn, day: 10, replyOn });
  });

  test("the reason names the day on the other side of the 10th", () => {
    expect(replyBy(terms, day("2026-03-10")).reason.facts).toMatchObject({ otherwiseOn: "2026-04-10" });
    expect(replyBy(terms, day("2026-03-11")).reason.facts).toMatchObject({ otherwiseOn: "2026-03-10" });
  });
});
