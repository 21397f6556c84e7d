// Makes the TextMate grammars that VS Code reads of the YAML that people write.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";

const syntaxes = join(dirname(fileURLToPath(import.meta.url)), "..", "syntaxes");

/** Puts the variables of a grammar into its patterns. */
function expanded(value, variables) {
  if (typeof value === "string") {
    return value.replace(/\{\{(\w+)\}\}/g, (whole, name) => variables[name] ?? whole);
  }
  if (Array.isArray(value)) {
    return value.map((each) => expanded(each, variables));
  }
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, expanded(each, variables)]),
    );
  }
  return value;
}

/** The grammar of a YAML file, as the text of a JSON file. */
export function grammar(name) {
  const { variables = {}, ...rest } = load(readFileSync(join(syntaxes, `${name}.yaml`), "utf8"));
  return `${JSON.stringify(expanded(rest, variables), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of ["mojo", "mojo-listing", "mojo-markdown"]) {
    writeFileSync(join(syntaxes, `${name}.tmLanguage.json`), grammar(name));
  }
}
