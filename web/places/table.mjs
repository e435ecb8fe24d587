// Reads our own tables of names: "code own names; xx names; yy names", names parted by commas, lines that begin with # left out.
import { readFileSync } from "node:fs";

export function table(name) {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text.split("\n").filter(line => line && !line.startsWith("#")).map(row);
}

function row(line) {
  const [first, ...others] = line.split(";").map(part => part.trim());
  const [code, own] = cut(first);
  const named = others.map(cut).flatMap(([language, names]) => list(names).map(name => ({ language, name })));
  return { code, own: list(own), named };
}

function cut(text) {
  const blank = text.indexOf(" ");
  return blank < 0 ? [text, ""] : [text.slice(0, blank), text.slice(blank + 1)];
}

function list(text) {
  return text.split(",").map(name => name.trim()).filter(Boolean);
}
