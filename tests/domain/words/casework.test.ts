import { describe, expect, test } from "vitest";
import { explain, type Facts, type ReasonKind, type RefusalKind, refuse } from "@/lib/domain/decision";
import type { ReasonLocale } from "@/lib/i18n/reasons/reason-locale";
import { renderReason } from "@/lib/i18n/reasons/render-reason";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { termsInWords } from "@/lib/i18n/terms/terms-in-words";
import { catalogue } from "../support";
import { caseworkFacts } from "./casework-facts";

const term = { rule: "FW-08", clause: "firewall#第7条7項" };
const say = (kind: ReasonKind, facts: Facts, locale: ReasonLocale = "ja") => renderReason(explain(kind, [term], facts), locale);
const refusal = (kind: RefusalKind, facts: Facts, locale: ReasonLocale = "ja") =>
  renderRefusal(refuse(kind, term, facts).refusal, locale).text;

describe("notices, reports, support and compensation in words", () => {
  test("[FW-13] the side of the 10th on which the notice was sent, and the other", () => {
    const [early, late] = caseworkFacts["reply-by"].map((facts) => say("reply-by", facts));
    expect(early?.sentence).toBe("10日までに送った通知への返信は、その月の10日までだからです。");
    expect(early?.counterfactual).toBe("2026年3月10日（火）より後に送った通知であれば、2026年4月10日（金）まででした。");
    expect(late?.sentence).toBe("10日より後に送った通知への返信は、翌月の10日までだからです。");
    expect(late?.counterfactual).toBe("2026年3月10日（火）までに送った通知であれば、2026年3月10日（火）まででした。");
  });

  test("[IV-17] by how many days it is late", () => {
    const notes = caseworkFacts["report-due"].map((facts) => say("report-due", facts).rows.at(-1)?.note);
    expect(notes).toEqual(["遅れていません", "1日遅れています", "10日遅れています"]);
    const english = caseworkFacts["report-due"].map((facts) => say("report-due", facts, "en").rows.at(-1)?.note);
    expect(english).toEqual(["Not late", "1 day late", "10 days late"]);
  });

  test("[IV-22] why the answer waits", () => {
    const sentences = caseworkFacts["answered-from"].map((facts) => say("answered-from", facts).sentence);
    expect(sentences).toEqual([
      "サポートの時間の中に届いたからです。",
      "サポートの時間の外に届いたので、次に始まるときから回答します。",
      "その日のサポートが終わってから届いたので、次の営業日から回答します。",
      "営業日ではない日に届いたので、次の営業日から回答します。",
    ]);
  });

  test("[IV-24] each payment that counts is a row", () => {
    const facts = caseworkFacts["liability-cap"][0] ?? {};
    expect(say("liability-cap", facts, "en").rows).toEqual([
      { label: "Counted time", value: "16 March 2026 (Mon) – 15 March 2027 (Mon)" },
      { label: "Paid on 16 March 2026 (Mon)", value: "¥330,000" },
      { label: "Paid on 15 March 2027 (Mon)", value: "−¥1,000" },
      { label: "Paid in all", value: "¥329,000 (tax included)" },
    ]);
  });

  test("[FW-08] [IV-21] a refusal names the day or the number, and what to do", () => {
    expect(refusal("link-expired", { validUntil: "2026-11-26" })).toBe(
      "このリンクを使えたのは、2026年11月26日（木）までです。お問い合わせから、再発行をお申し込みください。",
    );
    expect(refusal("link-used-up", { downloads: 5 }, "en")).toBe(
      "This link allows 5 downloads and no more. Ask for a new one by the inquiry form.",
    );
    const early = { noticeOn: "2026-11-30", months: 3, earliestOn: "2027-02-28", endsOn: "2027-02-27" };
    expect(refusal("discontinuation-too-early", early, "en")).toBe(
      "27 February 2027 (Sat) is less than 3 months after the notice. Choose 28 February 2027 (Sun) or a later day.",
    );
  });

  test("[BZ-23] before the first invoice one waits for it", () => {
    const facts = { invoiceNumber: "R1", issued: false };
    expect(refusal("billing-address-needs-invoice", facts)).toBe(
      "請求書の番号「R1」は見つかりません。最初の請求書が届いてから、その番号を入力してください。",
    );
    expect(refusal("billing-address-needs-invoice", { invoiceNumber: "", issued: true }, "plain")).toBe(
      "請求書を送るところを変えるときは、請求書の番号を入れます。届いた請求書にある番号を入れてください。",
    );
  });

  test("[FW-08] [FW-13] the product's terms say what its data say", () => {
    const product = catalogue.products.find(({ family }) => family === "firewall");
    if (!product) throw new Error("no firewall");
    const section = (locale: ReasonLocale, title: string) =>
      termsInWords(product, catalogue, locale)
        .find((one) => one.title === title)
        ?.paragraphs.map((one) => one.text);
    expect(section("ja", "通知、届出、サポート")).toEqual([
      "書類をお渡しするリンクは、お渡しした日を1日目として7日目まで使えます。ダウンロードは5回までです。",
      "当社の通知には、その月の10日までに返信してください。10日より後に送った通知は、翌月の10日までです。返信も対応もないときは、停止することがあります。",
    ]);
    expect(section("en", "Notices, reports and support")?.[0]).toBe(
      "The link by which a document is shared is valid to the 7th day, the day of issue being the first, for 5 downloads.",
    );
  });
});
