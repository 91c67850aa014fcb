import { personFields } from "@/lib/domain/identity/person-fields";
import { toKatakana } from "@/lib/domain/identity/to-katakana";

/** Who uses an account ID, as the forms send it. */
export const accountPersonFields = {
  ...personFields,
  familyKana: personFields.familyKana.transform(toKatakana),
  givenKana: personFields.givenKana.transform(toKatakana),
} as const;
