import "server-only";
import { z } from "zod";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { MemberDetails } from "@/lib/domain/member-information/member-details";
import { openField } from "./field-cipher";
import { memberDraftPlace } from "./field-places";
import { sha256 } from "./sha256";

const text = z.string().nullable();

export const detailsDraftSchema = z.strictObject({
  details: z.strictObject({
    company: text,
    department: text,
    corporateNumber: text,
    familyName: z.string(),
    givenName: z.string(),
    familyKana: z.string(),
    givenKana: z.string(),
    address: text,
    phone: text,
    mobile: text,
    fax: text,
  }),
  contactMail: z.string(),
});

/** New details, and the mail address that is to count. A registered member always has one: its codes and notices go there. */
export type DetailsInput = z.infer<typeof detailsDraftSchema>;

export const openDetailsDraft = ({ id, inputEnc }: { readonly id: string; readonly inputEnc: Uint8Array }): DetailsInput =>
  detailsDraftSchema.parse(JSON.parse(openField(memberDraftPlace(id), inputEnc)));

export const hashOfDetails = (details: MemberDetails, contactMail: string | null) =>
  sha256(canonicalJson({ ...details, contactMail }));
