import { z } from "zod";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { backupCodeField, digitCodeField } from "@/lib/domain/identity/codes";
import { memberPath } from "@/lib/web/member-path";

/** Where to go on after the proof; what is no page of the member site is left out without a word. */
const to = z.unknown().optional().transform(memberPath);

export const waySchema = z.object({ way: z.string().max(64), again: z.literal("1").optional(), to });

export const codeSchema = (digits: number) => z.object({ code: digitCodeField(digits), to });

export const backupCodeSchema = (terms: IdentityTerms) => z.object({ backupCode: backupCodeField(terms), to });

export const passkeySchema = z.object({ credential: z.string().max(16_000), to });
