import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locale";

type UploadFormProps = {
  locale: Locale;
  action: string;
  label: string;
  hint: string;
  error: string | undefined;
  submit: string;
};

/** One file. It goes to an address of its own, since a file is larger than any form may be. */
export function UploadForm({ locale, action, label, hint, error, submit }: UploadFormProps) {
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="mt-6 space-y-4 rounded-12 border border-line p-5"
    >
      <Field id="paper" label={label} locale={locale} hint={hint} error={error}>
        <input
          id="paper"
          name="paper"
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          aria-describedby={describedBy("paper", { hint, error })}
          aria-invalid={error ? true : undefined}
          className={inputClass}
        />
      </Field>
      <Button type="submit" look="outline" className="max-sm:w-full">
        {submit}
      </Button>
    </form>
  );
}
