import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomes } from "../dist/test/report.mjs";

const REPORT = `Unhandled exception caught during execution:
Running 3 tests for /a b/test_sums.mojo
    PASS [ 0.001 ] test_good
    FAIL [ 0.022 ] test_bad
      At /a b/test_sums.mojo:7:17: AssertionError: comparison failed:
         left: 1
        right: 2
    SKIP [ 0.000 ] test_later
--------
Summary [ 0.022 ] 3 tests run: 1 passed , 1 failed , 1 skipped
Test suite' /a b/test_sums.mojo 'failed!
`;

test("each test has its outcome, a failed one its place and what was said", () => {
  const [good, bad, later] = outcomes(REPORT);
  assert.deepEqual(good, { name: "test_good", result: "passed", seconds: 0.001, message: "" });
  assert.equal(later.result, "skipped");
  assert.equal(bad.result, "failed");
  assert.deepEqual(bad.place, { path: "/a b/test_sums.mojo", line: 6, column: 16 });
  assert.equal(bad.message, "AssertionError: comparison failed:\n         left: 1\n        right: 2");
});

test("what is no report has no outcomes", () => {
  assert.deepEqual(outcomes("error: it does not compile\n--------\n"), []);
});
