import "server-only";
import { z } from "zod";
import { openField } from "@/lib/db/field-cipher";
import { certificateSecretsPlace } from "@/lib/db/field-places";

const secretsSchema = z.strictObject({
  password: z.string().min(1),
  activationCode: z.string().min(1),
  /** Where it is sent; null where it is handed over. */
  address: z.string().min(1).nullable(),
});

/** What stands on one certificate and nowhere else. */
export type CertificateSecrets = z.infer<typeof secretsSchema>;

export function openCertificateSecrets(certificateId: string, sealed: Uint8Array): CertificateSecrets {
  return secretsSchema.parse(JSON.parse(openField(certificateSecretsPlace(certificateId), sealed)));
}
