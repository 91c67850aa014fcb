/** A number to call, as a link where a telephone can dial it, and when somebody answers. */
export function PhoneLine({ label, number, hours }: { label?: string; number: string; hours: string }) {
  return (
    <span>
      {label ? `${label} ` : null}
      <a
        href={`tel:${number.replaceAll("-", "")}`}
        className="nums font-bold text-heading underline underline-offset-[3px] hover:decoration-[3px]"
      >
        {number}
      </a>
      <span className="inline-block">（{hours}）</span>
    </span>
  );
}
