import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { getProduct } from "@/lib/domain/catalogue/catalogue";
import { paperTermsSchema } from "@/lib/domain/catalogue/paper-terms";
import { type KnownGuides, previewGuides, previewGuideWithdrawal } from "@/lib/domain/papers/guide-preview";
import { formsFor, guidesFor } from "@/lib/domain/papers/own-papers";
import type { LoginRole } from "@/lib/domain/permission";
import { add, cancel, catalogue, end, stateOf, vdsl } from "../support";

const at = Temporal.Instant.from("2026-11-22T10:00:00+09:00");
const asked = (role: LoginRole = "holder") => ({
  at,
  access: {
    actor: {
      kind: "account" as const,
      accountId: "a1",
      memberId: "m1",
      contractId: "c1",
      role,
      brand: "S",
      locale: "ja" as const,
      sessionId: "s1",
    },
  },
});
const line = stateOf(["2026-05-10", vdsl]);
const running = { id: "p1", number: "M26-11-0001", requestedOn: "2026-11-20", guides: ["mail"] };
const known = (change: Partial<KnownGuides> = {}): KnownGuides => ({ waiting: [], hasAddress: true, ...change });
const ask = (guides: string[], change: Partial<KnownGuides> = {}, role: LoginRole = "holder", state = line) =>
  previewGuides(state, catalogue, asked(role), guides, known(change));

describe("[FB-28] guides on paper", () => {
  it("a request names its guides in both languages and the clauses that it rests on", () => {
    expect(ask(["mail", "start"])).toMatchObject({
      ok: true,
      value: {
        action: "request-guides",
        guides: [{ code: "mail", name: { en: "Mail guide" } }, { code: "start" }],
        terms: [{ clause: "fibre#第14条3項" }, { clause: "fibre#第14条4項" }],
      },
    });
  });

  it("one guide that is on its way refuses the whole request; a guide nobody waits for doesn't", () => {
    expect(ask(["start", "mail"], { waiting: [running] })).toMatchObject({
      ok: false,
      refusal: { kind: "guide-requested", facts: { number: "M26-11-0001", nameEn: "Mail guide" } },
    });
    expect(ask(["start"], { waiting: [running] }).ok).toBe(true);
  });

  it("is refused without an address, to a user ID, and once the contract has ended", () => {
    expect(ask(["mail"], { hasAddress: false })).toMatchObject({ refusal: { kind: "address-missing", term: { rule: "FB-28" } } });
    expect(ask(["mail"], {}, "user")).toMatchObject({ refusal: { kind: "role-not-permitted", term: { rule: "FB-05" } } });
    expect(ask(["mail"], {}, "admin").ok).toBe(true);
    const ended = stateOf(["2026-05-10", vdsl], ["2026-09-03", end]);
    expect(ask(["mail"], {}, "holder", ended)).toMatchObject({ refusal: { kind: "contract-ended" } });
  });

  it("a withdrawal is of a request that waits, by its procedure, with all its guides", () => {
    const back = (id: string) => previewGuideWithdrawal(line, catalogue, asked(), id, known({ waiting: [running] }));
    expect(back("p1")).toMatchObject({ ok: true, value: { number: "M26-11-0001", guides: [{ code: "mail" }] } });
    expect(back("p2")).toMatchObject({
      ok: false,
      refusal: { kind: "guide-request-closed", term: { clause: "fibre#第14条4項" } },
    });
  });

  it("a guide about an option is there while one of its options is held, and not for another family", () => {
    const product = getProduct(catalogue, "fibre-vdsl");
    const day = Temporal.PlainDate.from("2026-11-22");
    const codes = (state: typeof line) => guidesFor(catalogue.operator, product, state, day).map(({ code }) => code);
    expect(codes(line)).not.toContain("warranty");
    const held = stateOf(["2026-05-10", vdsl], ["2026-06-01", add("equipment-warranty")]);
    expect(codes(held)).toContain("warranty");
    const over = stateOf(
      ["2026-05-10", vdsl],
      ["2026-06-01", add("equipment-warranty")],
      ["2026-09-02", cancel("equipment-warranty")],
    );
    expect(codes(over)).not.toContain("warranty");
    expect(guidesFor(catalogue.operator, getProduct(catalogue, "groupware"), line, day)).toEqual([]);
  });
});

describe("[FB-24] forms", () => {
  it("each of the sample has fields, enclosures and its clause; none asks for a card's number (JP-13)", () => {
    const forms = formsFor(catalogue.operator, getProduct(catalogue, "fibre-lan"));
    expect(forms.map(({ code }) => code)).toEqual(["contractor-change", "other-card", "succession", "call-plan"]);
    expect(forms.flatMap(({ fields }) => fields).some(({ label }) => /カードの?番号/.test(label.ja))).toBe(false);
    expect(formsFor(catalogue.operator, getProduct(catalogue, "groupware"))).toEqual([]);
  });

  it("a form without what to enclose, or with an unknown fact, is a fault", () => {
    const papers = catalogue.operator.papers;
    const [form] = papers?.forms ?? [];
    if (!papers || !form) throw new Error("no forms");
    const parsed = (change: object) => paperTermsSchema.safeParse({ ...papers, forms: [{ ...form, ...change }] }).success;
    expect(parsed({})).toBe(true);
    expect(parsed({ enclose: [] })).toBe(false);
    expect(parsed({ fields: [{ label: { ja: "番号", en: "Number" }, now: "card-number" }] })).toBe(false);
  });
});
