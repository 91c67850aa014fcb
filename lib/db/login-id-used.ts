import "server-only";
import { asAuth } from "./scope";

/** Whether any login of the operator has or had this string. Rows of deleted accounts stay, so it never becomes free again (FB-10). */
export async function isLoginIdUsed(loginId: string): Promise<boolean> {
  return asAuth(async (tx) => (await tx.account.findUnique({ where: { loginId }, select: { id: true } })) !== null);
}
