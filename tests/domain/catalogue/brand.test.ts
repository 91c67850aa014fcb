import { describe, expect, it } from "vitest";
import { brandSchema } from "@/lib/domain/catalogue/brand";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { contrast } from "@/lib/domain/catalogue/contrast";
import { findBrand, findBrandByHost, findBrandByPath } from "@/lib/domain/catalogue/find-brand";
import { readCatalogueFolder } from "@/scripts/catalogue-files";

const read = readCatalogueFolder("catalogue");
if (!read.ok) throw new Error(JSON.stringify(read.faults));
const { operator } = read.catalogue;
const [first, second] = operator.brands.list;
if (!first?.look || !second?.look) throw new Error("the sample's brands have a look");
const { look } = second;

/** The first fault of the second brand with other colours. */
function faultOf(colours: Partial<typeof look.colours>): string | null {
  const parsed = brandSchema.safeParse({ ...second, look: { ...look, colours: { ...look.colours, ...colours } } });
  const issue = parsed.error?.issues[0];
  return issue ? `${issue.path.join(".")}: ${issue.message}` : null;
}

describe("contrast", () => {
  // Worked by hand from WCAG 2's definition: white 1.05, black 0.05, #767676 the lightest grey that text may have on white.
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#ffffff", "#767676", 4.54],
    ["#0000ff", "#ffffff", 8.59],
  ])("%s on %s is %s", (one, other, expected) => expect(contrast(one, other)).toBeCloseTo(expected, 2));
});

describe("[FB-01] a brand's colours", () => {
  it.each([
    ["act", "#00a3bf", "look.colours.act: a colour that stands 4.5 : 1 off white"],
    ["actHover", "#767676", null],
    ["actHover", "#777777", "look.colours.actHover: a colour that stands 4.5 : 1 off white"],
    ["actActive", "#ffffff", "look.colours.actActive: a colour that stands 4.5 : 1 off white"],
    ["link", "#01b7d6", "look.colours.link: a colour that stands 4.5 : 1 off white"],
    ["tint", "#333333", "look.colours.tint: a colour that dark text stands 4.5 : 1 off"],
    ["tint", "#99f2ff", null],
    ["tint", "#2bc8e4", "look.colours.tint: a tint that act stands 4.5 : 1 off"],
    ["chart", "#01b7d6", "look.colours.chart: a colour that stands 3 : 1 off white"],
    ["chart", "#008da6", null],
  ])("%s %s: %s", (name, value, expected) => expect(faultOf({ [name]: value })).toBe(expected));

  it("a colour is six hexadecimal digits, and a mark is path data: no markup gets in", () => {
    expect(faultOf({ act: "red;} body{display:none" })).toMatch(/^look\.colours\.act/);
    const mark = { ...look.mark, strokes: ['M0 0"/><script>'] };
    expect(brandSchema.safeParse({ ...second, look: { ...look, mark } }).success).toBe(false);
    expect(brandSchema.safeParse({ ...second, host: "a.example/x" }).success).toBe(false);
  });

  it("the sample's two look like two: every colour, the header and the mark", () => {
    for (const name of Object.keys(look.colours) as (keyof typeof look.colours)[])
      expect(first.look?.colours[name], name).not.toBe(look.colours[name]);
    expect(first.look?.header).not.toBe(look.header);
    expect(first.look?.mark).not.toEqual(look.mark);
  });
});

describe("[FB-01] which brand", () => {
  it("is told by code, path and host name, whatever the port and case", () => {
    expect(findBrand(operator, "U")).toBe(second);
    expect(findBrand(operator, null)).toBeNull();
    expect(findBrandByPath(operator, "u")).toBe(second);
    expect(findBrandByPath(operator, "U")).toBeNull();
    expect(findBrandByHost(operator, "u-hikari.localhost:3000")).toBe(second);
    expect(findBrandByHost(operator, "U-Hikari.localhost")).toBe(second);
  });

  it.each([
    null,
    "",
    "localhost:3000",
    "evil.u-hikari.localhost",
    "u-hikari.localhost.evil.example",
    "u-hikari.localhost:3000:1",
  ])("%s is no brand's host", (host) => expect(findBrandByHost(operator, host)).toBeNull());

  it("has its own name and line; without one, the operator's", () => {
    expect(contactPoint(operator, "U")).toEqual({ name: second.name, phone: second.phone, mailDomain: "u-hikari.example" });
    const { name, phone, mailDomain } = operator;
    expect(contactPoint(operator, null)).toEqual({ name, phone, mailDomain });
    const { phone: _, sender: __, ...silent } = second;
    const quiet = { ...operator, brands: { ...operator.brands, list: [silent] } };
    expect(contactPoint(quiet, "U")).toEqual({ name: second.name, phone, mailDomain });
  });
});
