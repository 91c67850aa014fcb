import { z } from "zod";
import { passkeyName as name } from "@/app/_parts/passkey-name";

export const newPasskeySchema = z.object({ name, credential: z.string().max(16_000) });

export const renameSchema = z.object({ id: z.uuid(), name });
