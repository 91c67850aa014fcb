import { describe, expect, test } from "vitest";
import { answeredFrom } from "@/lib/domain/casework/answered-from";
import { discontinueService } from "@/lib/domain/casework/discontinue-service";
import { liabilityCap } from "@/lib/domain/casework/liability-cap";
import { openNoticeLink } from "@/lib/domain/casework/open-notice-link";
import { replyBy } from "@/lib/domain/casework/reply-by";
import { reportDue } from "@/lib/domain/casework/report-due";
import { yen } from "@/lib/domain/yen";
import { accepted, catalogue, day } from "../support";
import { soundFacts } from "./support";

const term = { rule: "ZZ-01", clause: "general#第1条" };

describe("another operator's figures", () => {
  test("[FW-08] a link of one day and one download", () => {
    const open = (on: string, downloads: number) =>
      openNoticeLink({ days: 1, downloads: 1, ...term }, { issuedOn: day("2026-11-20"), downloads }, day(on));
    expect(soundFacts(accepted(open("2026-11-20", 0)).reason)).toMatchObject({ validUntil: "2026-11-20", left: 1 });
    expect(open("2026-11-21", 0)).toMatchObject({ refusal: { kind: "link-expired", term } });
    expect(open("2026-11-20", 1)).toMatchObject({ refusal: { kind: "link-used-up", term } });
  });

  test("[FW-13] an answer by the 28th", () => {
    const by = (sentOn: string) => replyBy({ day: 28, ...term }, day(sentOn)).replyOn.toString();
    expect([by("2027-02-28"), by("2027-03-29"), by("2027-01-31")]).toEqual(["2027-02-28", "2027-04-28", "2027-02-28"]);
  });

  test("[IV-17] a report by the next day", () => {
    const due = (reportedOn: string) =>
      reportDue({ days: 1, ...term }, { changedOn: day("2027-02-28"), reportedOn: day(reportedOn) }, day("2027-12-31"));
    expect([due("2027-03-01").lateDays, due("2027-03-02").lateDays]).toEqual([0, 1]);
  });

  test("[IV-21] a year's notice on 29 February", () => {
    const end = (endsOn: string) => discontinueService({ months: 12, ...term }, day("2028-02-29"), day(endsOn));
    expect(end("2029-02-27").ok).toBe(false);
    expect(soundFacts(accepted(end("2029-02-28")).reason)).toMatchObject({ earliestOn: "2029-02-28" });
  });

  test("[IV-22] three stretches of hours", () => {
    const hours = ["08:00-08:30", "10:15-11:00", "20:00-23:59"].map((one) => ({ from: one.slice(0, 5), until: one.slice(6) }));
    const from = (time: string) =>
      soundFacts(accepted(answeredFrom({ hours, ...term }, catalogue.calendar, `2026-01-08T${time}+09:00`)).reason).answeredTime;
    expect(["07:00:00", "08:29:59", "08:30:00", "10:15:00", "11:00:00", "23:58:59", "23:59:00"].map(from)).toEqual([
      "08:00:00",
      "08:29:59",
      "10:15:00",
      "10:15:00",
      "20:00:00",
      "23:58:59",
      "08:00:00",
    ]);
  });

  test("[IV-24] the fees of half a year", () => {
    const paid = ["2026-09-14", "2026-09-15", "2026-09-16"].map((on) => ({ on: day(on), amount: yen(100) }));
    const answer = liabilityCap({ months: 6, ...term }, paid, day("2027-03-15"));
    expect([answer.from.toString(), answer.cap]).toEqual(["2026-09-16", 100n]);
    expect(soundFacts(answer.reason)).toMatchObject({ months: 6 });
  });
});
