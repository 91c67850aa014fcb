import "server-only";
import { z } from "zod";
import { sha256 } from "@/lib/db/sha256";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { guardianRelations, type PaperFields, sexes } from "@/lib/domain/identity/paper-fields";
import { staffDrafts } from "@/lib/services/staff/staff-draft";

const orNull = z.string().nullable();

const paperDraftSchema = z.strictObject({
  formKey: z.uuid(),
  receivedOn: z.iso.date(),
  paperNumber: z.string().min(1),
  after: z.strictObject({
    familyName: z.string(),
    givenName: z.string(),
    familyKana: z.string(),
    givenKana: z.string(),
    birthOn: z.iso.date().nullable(),
    sex: z.enum(sexes).nullable(),
    address: orNull,
    guardianFamilyName: orNull,
    guardianGivenName: orNull,
    guardianFamilyKana: orNull,
    guardianGivenKana: orNull,
    guardianRelation: z.enum(guardianRelations).nullable(),
  }),
  /** What was on record when it was entered: another's change in between needs a new look. */
  beforeHash: z.string(),
});
export type PaperDraft = z.infer<typeof paperDraftSchema>;

export const { seal: sealPaperDraft, open: openPaperDraft } = staffDrafts("paper_change", paperDraftSchema);

export const hashOfPaperFields = (fields: PaperFields) => sha256(canonicalJson(fields));
