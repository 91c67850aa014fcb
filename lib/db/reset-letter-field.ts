import "server-only";
import { z } from "zod";
import { openField, sealField } from "./field-cipher";
import { factorResetCodePlace } from "./field-places";

const letterSchema = z.strictObject({ code: z.string().min(1), holder: z.string(), address: z.string().min(1) });
type Letter = z.infer<typeof letterSchema>;

/** The code of a letter together with the address that was approved for it: what is printed later goes nowhere else. */
export const sealLetter = (resetId: string, letter: Letter) => sealField(factorResetCodePlace(resetId), JSON.stringify(letter));

export const openLetter = (resetId: string, sealed: Uint8Array): Letter =>
  letterSchema.parse(JSON.parse(openField(factorResetCodePlace(resetId), sealed)));
