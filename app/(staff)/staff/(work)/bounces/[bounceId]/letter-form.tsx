import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** The letter opens in the browser's own viewer. A form, because printing is written down and no link or reload may do that. */
export function LetterForm({ locale, bounceId }: { locale: Locale; bounceId: string }) {
  const text = messagesFor(locale).staffSenders.bounces;
  return (
    <form action={`/staff/bounces/${bounceId}/letter/pdf`} method="post" target="_blank" className="mt-5" rel="noopener">
      <Button look="outline" icon="document">
        {text.letter}
      </Button>
      <p className="mt-1 text-note text-muted">{text.letterNote}</p>
    </form>
  );
}
