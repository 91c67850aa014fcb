import { cx } from "./cx";

export type ButtonLook = "primary" | "outline" | "plain" | "quiet";
export type ButtonSize = "large" | "medium" | "small";

const looks: Record<ButtonLook, string> = {
  primary: "border-act bg-act text-white hover:border-act-hover hover:bg-act-hover active:border-act-active active:bg-act-active",
  outline: "border-act bg-white text-act hover:bg-reason hover:text-act-hover active:bg-reason active:text-act-active",
  plain: "border-edge bg-white text-ink hover:bg-ground active:bg-solid-gray-100",
  quiet: "border-transparent bg-transparent text-link underline underline-offset-[3px] hover:bg-ground active:bg-solid-gray-100",
};

const sizes: Record<ButtonSize, string> = {
  large: "min-h-14 px-8 text-body max-sm:w-full",
  medium: "min-h-12 px-5 text-body",
  small: "min-h-10 px-4 text-note",
};

/** primary: the one act of the page · outline: another act · plain: the way back · quiet: reads like a link. */
export function buttonClass(
  look: ButtonLook,
  size: ButtonSize,
  options: { wide?: boolean; refused?: boolean; className?: string | undefined } = {},
): string {
  return cx(
    "no-print inline-flex items-center justify-center gap-2 rounded-8 border py-2 text-center text-balance [word-break:auto-phrase] font-bold leading-130",
    sizes[size],
    options.refused ? "border-dashed border-edge bg-ground text-muted" : looks[look],
    options.wide && "w-full",
    options.className,
  );
}
