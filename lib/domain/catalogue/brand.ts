import { z } from "zod";
import { localizedSchema } from "../localized";
import { contrast } from "./contrast";

/** What WCAG asks for between text and its ground, and for a line or bar that means something. */
const TEXT = 4.5;
const MARK = 3;
const white = "#ffffff";
/** The text colour of every page. */
const ink = "#333333";

const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const onWhite = colour.refine((value) => contrast(value, white) >= TEXT, `a colour that stands ${TEXT} : 1 off white`);

const coloursSchema = z
  .strictObject({
    /** Buttons, the entry that is here, the filled header; and the same while pointed at and pressed. */
    act: onWhite,
    actHover: onWhite,
    actActive: onWhite,
    link: onWhite,
    /** The ground of reasons and of what is selected. */
    tint: colour.refine((value) => contrast(value, ink) >= TEXT, `a colour that dark text stands ${TEXT} : 1 off`),
    /** The second series of a chart. */
    chart: colour.refine((value) => contrast(value, white) >= MARK, `a colour that stands ${MARK} : 1 off white`),
  })
  .refine(({ act, tint }) => contrast(act, tint) >= TEXT, { path: ["tint"], message: `a tint that act stands ${TEXT} : 1 off` })
  .refine(({ link, tint }) => contrast(link, tint) >= TEXT, {
    path: ["tint"],
    message: `a tint that link stands ${TEXT} : 1 off`,
  });

/** Outlines of the mark in a box of 28 by 28: path data only, so that no markup comes out of a file. */
const stroke = z.string().regex(/^[MLHVCSQTAZmlhvcsqtaz0-9 ,.-]+$/);

const lookSchema = z.strictObject({
  colours: coloursSchema,
  /** A white header with a band in the brand's colour, or one filled with it. */
  header: z.enum(["light", "filled"]),
  mark: z.strictObject({ ground: z.enum(["square", "circle"]), strokes: z.array(stroke).min(1) }),
});

const hostName = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);

/** One of the names under which the operator sells: how it is reached, how it looks, who its mails come from, whom to call. */
export const brandSchema = z.strictObject({
  code: z.string().min(1).max(16),
  name: localizedSchema,
  path: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** A host name that shows this brand alone; without one the path does. */
  host: hostName.optional(),
  look: lookSchema.optional(),
  /** Who its mails come from; left out, the installation's own sender. */
  sender: z.strictObject({ name: localizedSchema, address: z.email() }).optional(),
  phone: z.strictObject({ number: z.string().min(1), hours: localizedSchema }).optional(),
});

export type Brand = z.infer<typeof brandSchema>;
export type BrandLook = z.infer<typeof lookSchema>;
