// Refuses grammars that are older than what they are made of, patterns that do not compile, and
// names that lead nowhere.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { grammar } from "./grammar.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (path) => readFileSync(join(root, path), "utf8");

for (const name of ["mojo", "mojo-listing", "mojo-markdown"]) {
  const made = grammar(name);
  assert.equal(read(`syntaxes/${name}.tmLanguage.json`), made, `run "npm run grammar": ${name} is outdated`);
  const included = [...made.matchAll(/"include": "#([^"]+)"/g)].map((match) => match[1]);
  const known = Object.keys(JSON.parse(made).repository ?? {});
  for (const each of new Set(included)) {
    assert.ok(known.includes(each), `${name} includes #${each}, which there is not`);
  }
  for (const each of known) {
    assert.ok(included.includes(each), `nothing in ${name} includes #${each}`);
  }
  assert.ok(!made.includes("{{"), `a variable of ${name} has no value`);
}

const settings = JSON.parse(read("language-configuration.json"));
const word = new RegExp(`^(?:${settings.wordPattern.pattern})$`, settings.wordPattern.flags);
for (const each of ["count", "_x1", "größe", "`def`", "0xFF", "1.5"]) {
  assert.match(each, word);
}
for (const each of ["a.b", "a b", "a(", ""]) {
  assert.doesNotMatch(each, word);
}
const patterns = [
  ...Object.values(settings.indentationRules),
  ...settings.onEnterRules.map((rule) => rule.beforeText),
];
for (const pattern of patterns) {
  new RegExp(pattern);
}
const opens = new RegExp(settings.indentationRules.increaseIndentPattern);
for (const line of ["def f(a: Int) -> Int:", "  comptime if x:  # why", "struct A[T: B](C):", "case _:"]) {
  assert.match(line, opens);
}
for (const line of ["var a: Int", "print(x[1:])", "comptime A: Int = 1", "defer(x):"]) {
  assert.doesNotMatch(line, opens);
}

const snippets = Object.values(JSON.parse(read("snippets/mojo.json")));
const prefixes = snippets.map((snippet) => snippet.prefix);
assert.equal(new Set(prefixes).size, prefixes.length, "two snippets have one prefix");

// The guide knows every setting, command and attribute of a configuration.
const guide = read("README.md");
const { contributes } = JSON.parse(read("package.json"));
const attributes = contributes.debuggers.flatMap(({ configurationAttributes: { launch, attach } }) => [
  ...Object.keys(launch.properties), ...Object.keys(attach.properties),
]);
for (const name of [...Object.keys(contributes.configuration.properties), ...attributes]) {
  assert.ok(guide.includes(`\`${name}\``), `README.md does not tell of ${name}`);
}
for (const { title } of contributes.commands) {
  assert.ok(guide.includes(`*${title}*`), `README.md does not tell of "${title}"`);
}
const steps = contributes.walkthroughs.flatMap((each) => each.steps);
for (const { media } of steps) {
  read(media.markdown);
}
