/** Letters that Unicode does not take apart, as in Folding of Konvent.Reading, with which all of this agrees; a test compares the two. */
const letters = { ł: "l", đ: "d", ð: "d", ħ: "h", ı: "i", ĸ: "k", ŋ: "n", ø: "o", ŧ: "t", æ: "ae", œ: "oe", ß: "ss", þ: "th", ə: "e", ς: "σ" };

/** The words of a name as they are sought: small letters without accents, one blank between them. */
export function fold(name) {
  const bare = name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return [...bare].map(letter => letters[letter] ?? letter).join("").replace(/[^\p{L}]+/gu, " ").trim();
}
