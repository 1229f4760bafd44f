// Colours that charts on a canvas need by value. Kinds of origin can be told apart with any colour vision; what is not known is grey.

/** After Okabe and Ito, dark enough on paper and light enough on black. */
const ORIGINS = {
  light: {
    STATE: "#c8501c", USD_FUND: "#0b62a8", UNIVERSITY_OR_PENSION: "#b0568f", INSURER_OR_BANK: "#b57d00", CORPORATE: "#3a97c9",
    BIG_TECH: "#00806a", PERSON: "#8a7a1f", PRIVATE_FUND: "#6a55b5", CIRCULAR: "#5c5c5c", UNKNOWN: "#a7a39b",
  },
  dark: {
    STATE: "#e9814f", USD_FUND: "#5aa5e6", UNIVERSITY_OR_PENSION: "#d98cbc", INSURER_OR_BANK: "#e6b54a", CORPORATE: "#8cccf0",
    BIG_TECH: "#45c0a0", PERSON: "#d6c75a", PRIVATE_FUND: "#a895ea", CIRCULAR: "#9a9a9a", UNKNOWN: "#6d7176",
  },
};

/** @param {string} name of a custom property */
export function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** @param {string|null|undefined} kind @param {boolean} dark */
export function originColour(kind, dark) {
  const colours = ORIGINS[dark ? "dark" : "light"];
  return colours[kind] ?? colours.UNKNOWN;
}

/** A grey that no colour can be taken for, whatever the eye: what is not known is hatched. @param {boolean} dark */
export function hatching(dark) {
  const tile = document.createElement("canvas");
  tile.width = 8;
  tile.height = 8;
  const brush = tile.getContext("2d");
  brush.strokeStyle = originColour("UNKNOWN", dark);
  brush.lineWidth = 1.5;
  for (const shift of [-8, 0, 8]) {
    brush.moveTo(shift, 8);
    brush.lineTo(shift + 8, 0);
  }
  brush.stroke();
  return { image: tile, repeat: "repeat" };
}
