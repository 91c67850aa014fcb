import { describe, expect, it } from "vitest";
import { findOperatorPage, findTermsDocument, listTermsDocuments } from "@/lib/web/site-documents";

describe("what the operator says about itself", () => {
  it.each(["commercial", "privacy", "accessibility"])(
    "has the page %s that the footer links to, in both languages",
    async (code) => {
      const page = await findOperatorPage(code);
      expect(page?.title.ja).not.toBe("");
      expect(page?.title.en).not.toBe("");
      for (const section of page?.sections ?? [])
        expect(section.text.every((line) => line.ja !== "" && line.en !== "")).toBe(true);
    },
  );

  it.each(["../operator", "..%2Foperator", "", ".", "commercial.yaml", "nothing"])("finds nothing under %j", async (code) => {
    expect(await findOperatorPage(code)).toBeNull();
  });
});

describe("terms", () => {
  it("has every listed document under its code, with a date and at least one section", async () => {
    const documents = await listTermsDocuments();
    expect(documents.length).toBeGreaterThan(0);
    for (const { code, since, sections } of documents) {
      expect((await findTermsDocument(code))?.code).toBe(code);
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(sections.length).toBeGreaterThan(0);
    }
  });

  it("gives each place of a document an anchor of its own, so that a reason points to one place only", async () => {
    for (const { sections } of await listTermsDocuments()) {
      const anchors = sections.flatMap((section) => [section.anchor, ...section.clauses.map((clause) => clause.anchor)]);
      expect(new Set(anchors).size).toBe(anchors.length);
    }
  });

  it.each(["../pages/privacy", "nothing", ""])("finds nothing under %j", async (code) => {
    expect(await findTermsDocument(code)).toBeNull();
  });
});
