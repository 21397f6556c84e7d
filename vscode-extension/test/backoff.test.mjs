import assert from "node:assert/strict";
import { test } from "node:test";
import { Backoff } from "../dist/test/backoff.mjs";

test("each end in a row waits twice as long", () => {
  const backoff = new Backoff(5, 180_000, 500);
  assert.deepEqual([0, 1, 2, 3].map((time) => backoff.next(time)), [500, 1000, 2000, 4000]);
});

test("what ends too often stays ended", () => {
  const backoff = new Backoff(2, 1000, 10);
  assert.deepEqual([0, 1, 2].map((time) => backoff.next(time)), [10, 20, undefined]);
});

test("ends long ago do not count", () => {
  const backoff = new Backoff(2, 1000, 10);
  backoff.next(0);
  backoff.next(1);
  assert.equal(backoff.next(5000), 10);
});

test("a start by hand begins anew", () => {
  const backoff = new Backoff(1, 1000, 10);
  backoff.next(0);
  backoff.reset();
  assert.equal(backoff.next(1), 10);
});
