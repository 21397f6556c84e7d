import assert from "node:assert/strict";
import { test } from "node:test";
import { Behind, placedInCells } from "../dist/test/cells.mjs";

const shown = (pieces) => {
  const behind = new Behind("MARK1");
  return pieces.map((piece) => behind.take(piece)).join("");
};

test("what is written before the mark is not shown", () => {
  assert.equal(shown(["one\ntwo\nMARK1\nthree\nfour"]), "three\nfour");
  assert.equal(shown(["MARK1\n", "a", "b\n"]), "ab\n");
  assert.equal(shown(["one\nMA", "RK", "1\r", "\nthree\n"]), "three\n");
  // A line that was not ended has the mark behind it.
  assert.equal(shown(["no end of lineMARK1\nx"]), "x");
  assert.equal(shown(["MARK1 is named\n", "MARK1\ny"]), "y");
  assert.equal(shown(["never"]), "");
});

test("mistakes are told where they are in the cells", () => {
  const lines = [null, { cell: "c", number: 2, shift: 4 }];
  const text = "/t/cells.mojo:2:9: error: no\n 2 |     x\n/t/cells.mojo:1:1: note: here\n/t/cells.mojo: all";
  const numberOf = (cell) => ({ c: 3 })[cell];
  assert.equal(
    placedInCells(text, "/t/cells.mojo", lines, numberOf),
    "cell 3, 3:5: error: no\n 2 |     x\nthe notebook: note: here\n/t/cells.mojo: all",
  );
});
