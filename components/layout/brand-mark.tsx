import type { BrandLook } from "@/lib/domain/catalogue/brand";

type Props = {
  mark: BrandLook["mark"];
  size?: number /** On a ground of the brand's colour, the mark's own ground is white. */;
  onFill?: boolean;
};

/** A brand's mark: outlines on a filled square or circle. The name beside it says the same in words. */
export function BrandMark({ mark: { ground, strokes }, size = 28, onFill = false }: Props) {
  const fill = onFill ? "fill-white" : "fill-act";
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 28 28" className="shrink-0">
      {ground === "circle" ? (
        <circle cx="14" cy="14" r="14" className={fill} />
      ) : (
        <rect width="28" height="28" rx="6" className={fill} />
      )}
      <g
        fill="none"
        className={onFill ? "stroke-act" : "stroke-white"}
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {strokes.map((stroke) => (
          <path key={stroke} d={stroke} />
        ))}
      </g>
    </svg>
  );
}
