import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** Lets a caught mail come back, as a mail server would. */
export function BounceForm({ mailId, returned, locale }: { mailId: string; returned: boolean; locale: Locale }) {
  const text = messagesFor(locale).mailbox;
  return (
    <section aria-labelledby="bounce-title" className="mt-8 max-w-[44rem]">
      <h2 id="bounce-title" className="text-h2">
        {text.bounceTitle}
      </h2>
      <p className="text-note">{text.bounceLead}</p>
      {returned ? (
        <div className="mt-3">
          <Note locale={locale} tone="success" live title={text.bounced} />
        </div>
      ) : null}
      <form action={`/dev/mailbox/${mailId}/bounce`} method="post" className="mt-3 flex flex-wrap gap-3">
        <Button look="outline" size="small" name="kind" value="hard">
          {text.bounceHard}
        </Button>
        <Button look="outline" size="small" name="kind" value="soft">
          {text.bounceSoft}
        </Button>
      </form>
    </section>
  );
}
