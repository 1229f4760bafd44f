// A chart leaves the page as CSV with every digit, or as the picture that is on the screen.

/** @param {Blob} blob @param {string} name */
function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A cell that a spreadsheet would run is kept from running. */
function cell(value) {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = typeof value === "string" && /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {{columns: string[], rows: any[][]}} table */
export function csvOf(table) {
  return [table.columns, ...table.rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

/** @param {{columns: string[], rows: any[][]}} table @param {string} name */
export function saveCsv(table, name) {
  save(new Blob(["\ufeff", csvOf(table)], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
}

const SHOWN = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-family", "font-size", "font-weight",
  "text-anchor"];

/** A copy that needs no style sheet. @param {SVGSVGElement} picture */
function selfContained(picture) {
  const copy = /** @type {SVGSVGElement} */ (picture.cloneNode(true));
  const originals = picture.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, at) => {
    const style = getComputedStyle(originals[at]);
    SHOWN.forEach((name) => element.setAttribute(name, style.getPropertyValue(name)));
    element.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** @param {SVGSVGElement} picture @returns {Promise<HTMLCanvasElement>} */
async function drawn(picture) {
  const address = URL.createObjectURL(new Blob([selfContained(picture)], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  return painted(image, picture.clientWidth, picture.clientHeight, 2);
}

function painted(image, width, height, scale) {
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const brush = canvas.getContext("2d");
  brush.fillStyle = getComputedStyle(document.body).backgroundColor;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** @param {Element} frame holds an SVG or a canvas @param {string} name */
export async function savePng(frame, name) {
  const picture = frame.querySelector("svg.bars");
  const source = frame.querySelector("canvas");
  const canvas = picture ? await drawn(picture) : painted(source, source.width, source.height, 1);
  canvas.toBlob((blob) => blob && save(blob, `${name}.png`), "image/png");
}
