import { z } from "zod";
import { passwordTyped } from "@/lib/web/password-typed";

export const renewSchema = z.object({ password: passwordTyped });
