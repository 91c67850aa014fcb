import type { Fault } from "./fault";
import { oneOf } from "./permission-links";
import type { Sources } from "./sources";

/** Whoever registers agrees to documents that there are, and gets a role that there is. */
export function registrationFaults({ operator, documents, memberRoles, failed }: Sources): Fault[] {
  const terms = operator?.value.registration;
  if (!operator || !terms) return [];
  const codes = documents.map((one) => one.value.code);
  const missing = terms.documents.flatMap((code, index) =>
    codes.includes(code) || failed.has(code)
      ? []
      : [{ file: operator.file, path: `registration.documents[${index}]`, expected: oneOf(codes) }],
  );
  const roles = memberRoles ? [] : [{ file: operator.file, path: "registration", expected: "roles of member logins besides" }];
  return [...missing, ...roles];
}
