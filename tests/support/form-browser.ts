import { emptyFormState, type FormState } from "@/lib/web/form-state";
import { noon, type TestStaff } from "../services/staff/staff-world";

/** Whose browser sends a form of staff, and the draft in its cookie: what Next would know. Its parts stand in for modules by `vi.mock`. */
export const browser: { actor: TestStaff["actor"] | null; draft: string | null } = { actor: null, draft: null };

export const nextHeaders = {
  headers: async () => new Headers({ origin: "http://localhost:3000", host: "localhost:3000" }),
  cookies: async () => new Map(),
};
export const clock = { now: async () => noon };
export const staffSession = { requireStaffOfForm: async () => ({ actor: browser.actor }) };
export const draftCookie = {
  writeDraft: async (_cookie: unknown, sealed: string) => {
    browser.draft = sealed;
  },
  readDraft: async () => browser.draft,
  clearDraft: async () => {
    browser.draft = null;
  },
};

/** Where a sent form led, or what it answered. */
export async function sendForm(
  action: (previous: FormState, form: FormData) => Promise<FormState>,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return action(emptyFormState, form).then(
    ({ errors, problem, refusal }) => problem ?? refusal?.text ?? errors.map(({ message }) => message).join(),
    (thrown: { digest?: string }) => thrown.digest ?? String(thrown),
  );
}
