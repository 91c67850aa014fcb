import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import { ownSubjects } from "@/lib/domain/member-information/own-data";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ExportLine } from "@/lib/queries/member-information/own-data-page";
import { ownDataPath } from "./paths";

const tones = { making: "waiting", ready: "done", over: "neutral" } as const;

/** The downloads: how far each is, and its files while they can be fetched. */
export function ExportList({ locale, exports }: { locale: Locale; exports: readonly ExportLine[] }) {
  const text = messagesFor(locale).ownData;
  if (exports.length === 0) {
    return (
      <Empty icon="document" title={text.empty}>
        {text.emptyText}
      </Empty>
    );
  }
  return (
    <ul className="grid gap-4">
      {exports.map((one) => (
        <li key={one.id} className="rounded-12 border border-line p-5">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Chip tone={tones[one.state]} icon={one.state === "making" ? "clock" : one.state === "ready" ? "check" : "minus"}>
              {text.states[one.state]}
            </Chip>
            <span className="nums">{formatInstant(one.requestedAt, locale)}</span>
            {one.expiresAt ? (
              <span className="text-note text-muted">{text.until(formatInstant(one.expiresAt, locale))}</span>
            ) : null}
          </div>
          {one.state === "making" ? (
            <p className="mt-2">
              {text.progress(one.done, one.parts)}　<TextLink href={ownDataPath}>{text.reload}</TextLink>
            </p>
          ) : null}
          {one.state === "ready" ? <Files locale={locale} id={one.id} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Files({ locale, id }: { locale: Locale; id: string }) {
  const text = messagesFor(locale).ownData;
  const link = "text-link underline underline-offset-[3px]";
  return (
    <div className="mt-3 grid gap-2">
      <p>
        <a href={`${ownDataPath}/${id}/zip/file`} className={`${link} font-bold`}>
          {text.zip.label}
        </a>
        <span className="block text-note text-muted">{text.zip.hint}</span>
      </p>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <a href={`${ownDataPath}/${id}/html/file`} className={link}>
          {text.html}
        </a>
        <a href={`${ownDataPath}/${id}/json/file`} className={link}>
          {text.json}
        </a>
      </p>
      <details>
        <summary className="min-h-11 cursor-pointer py-2 text-link underline underline-offset-[3px]">{text.csvTitle}</summary>
        <ul className="grid gap-2 pl-1 sm:grid-cols-2">
          {ownSubjects.map((subject) => (
            <li key={subject}>
              <a href={`${ownDataPath}/${id}/${subject}/file`} className={link}>
                {text.csv(text.subjects[subject])}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
