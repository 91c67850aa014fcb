import type { Temporal } from "temporal-polyfill";
import { CopyPrint } from "@/components/identity/copy-print";
import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/i18n/format";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  shown: {
    readonly codes: readonly string[];
    readonly until: Temporal.Instant;
    readonly loginId: string;
    readonly madeOn: Temporal.PlainDate;
  };
  downloadPath: string;
  service: string;
};

/** New backup codes: to read, to print, to copy in one go, to save; all of it without JavaScript. */
export function BackupCodes({ locale, shown, downloadPath, service }: Props) {
  const { codes, until, loginId, madeOn } = shown;
  const { auth: text, methods } = messagesFor(locale);
  const { copy, copied, copyFailed, print } = methods;
  return (
    <div className="space-y-5">
      <div className="no-print">
        <Note locale={locale} tone="caution" title={text.codesOnce}>
          {text.codesRefresh(formatTime(until))}
        </Note>
      </div>
      {/* Paper has no address bar: whose codes they are, for what, from when. */}
      <div className="hidden text-note print:block">
        <p className="font-bold">{text.fileTitle(service)}</p>
        <p>{text.paperOf(loginId, formatDate(madeOn, locale))}</p>
        <p>{text.fileNote}</p>
        <p>{text.paperUse}</p>
      </div>
      <ol aria-label={text.codesList} className="grid gap-x-8 gap-y-1 rounded-12 border border-line p-5 sm:grid-cols-2">
        {codes.map((code, index) => (
          <li key={code} className="flex items-baseline gap-3">
            <span aria-hidden="true" className="nums w-6 text-right text-note text-muted">
              {index + 1}
            </span>
            <code className="font-mono text-h3 break-keep text-heading">{code}</code>
          </li>
        ))}
      </ol>
      <div className="no-print space-y-3">
        <CopyPrint text={codes.join("\n")} words={{ copy, copied, copyFailed, print }} />
        <details>
          <summary className="inline-block text-link underline underline-offset-[3px]">{text.copyBox}</summary>
          <div className="mt-2">
            <label htmlFor="codes-copy" className="text-note text-muted">
              {text.copyHint}
            </label>
            <textarea
              id="codes-copy"
              readOnly
              rows={codes.length}
              className="mt-1 block w-full max-w-96 rounded-8 border border-dashed border-edge bg-ground px-4 py-2 font-mono"
              defaultValue={codes.join("\n")}
            />
          </div>
        </details>
        <p>
          {/* A plain link: the answer is a file, not a page. */}
          <a href={downloadPath} download className="text-link underline underline-offset-[3px]">
            {text.download}
          </a>
        </p>
      </div>
    </div>
  );
}
