import { cx } from "./cx";

type AmountProps = {
  /** Already formatted: 「¥97,332」. */
  value: string;
  /** 「（税込）」; may stand in the column head instead. */
  note?: string | undefined;
  size?: "body" | "bold" | "large" | "huge";
};

const sizes = {
  body: "",
  bold: "font-bold text-heading",
  large: "text-amount font-bold text-heading",
  huge: "text-amount-large font-bold text-heading",
};

/** Money: figures of equal width, never broken inside, never red. */
export function Amount({ value, note, size = "bold" }: AmountProps) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1">
      <span className={cx("nums", sizes[size])}>{value}</span>
      {note ? <span className="text-note font-normal whitespace-nowrap text-muted">{note}</span> : null}
    </span>
  );
}
