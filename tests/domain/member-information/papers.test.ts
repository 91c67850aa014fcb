import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paperKindOf } from "@/lib/domain/member-information/paper-kind";
import { paperName } from "@/lib/domain/member-information/paper-name";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("[IV-17] what a paper is", () => {
  it("is told by its first and last bytes", () => {
    expect(paperKindOf(bytes("%PDF-1.7 … %%EOF\r\n"))).toBe("application/pdf");
    expect(paperKindOf(bytes("%PDF-1.7 cut off"))).toBeNull();
    expect(paperKindOf(bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR…"))).toBe("image/png");
    expect(paperKindOf(bytes("\x89PNG\r\n\x1a\n only so called"))).toBeNull();
    expect(paperKindOf(bytes("\xff\xd8\xff\xe0 picture \xff\xd9\0\0"))).toBe("image/jpeg");
    expect(paperKindOf(bytes("\xff\xd8\xff\xe0 cut off"))).toBeNull();
    expect(paperKindOf(bytes("GIF89a"))).toBeNull();
    expect(paperKindOf(new Uint8Array())).toBeNull();
  });

  it("is nothing for bytes at random", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (random) => paperKindOf(random) === null));
  });
});

describe("[IV-17] what a paper is called", () => {
  it.each([
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\me\\登記簿.PDF", "登記簿.pdf"],
    ["invoice.pdf.exe", "invoice.pdf.pdf"],
    ["\u202Efdp.exe", "fdp.pdf"],
    ['a"b;c\r\nSet-Cookie: x.pdf', "abcSet-Cookie x.pdf"],
    ["...", "paper.pdf"],
    ["", "paper.pdf"],
  ])("%j is offered as %j", (typed, offered) => expect(paperName(typed, "application/pdf", "paper")).toBe(offered));

  it("is short, has its kind's ending and neither path nor anything invisible, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const name = paperName(typed, "image/png", "paper");
        expect(name).toMatch(/^[^\\/:*?"<>|;%\p{C}]+\.png$/u);
        expect([...name].length).toBeLessThanOrEqual(84);
      }),
    );
  });
});
