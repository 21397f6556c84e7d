// Search over the names of the index that the page brings along; without scripts there is no field.
"use strict";
(() => {
  const place = document.getElementById("search");
  const entries = window.MOJO_INDEX;
  if (!place || !entries) return;
  place.innerHTML =
    '<label for="query">Search (press /)</label>' +
    '<input id="query" type="search" autocomplete="off" spellcheck="false">' +
    '<p id="found" role="status" class="where"></p><ul id="results" class="results"></ul>';
  const field = document.getElementById("query");
  const list = document.getElementById("results");
  const found = document.getElementById("found");
  const root = document.documentElement.dataset.root;

  function score(name, full, query) {
    if (name === query) return 0;
    if (name.startsWith(query)) return 1;
    if (name.includes(query)) return 2;
    if (full.endsWith(query)) return 3;
    return full.includes(query) ? 4 : -1;
  }

  function show() {
    const query = field.value.trim().toLowerCase();
    list.textContent = "";
    if (!query) {
      found.textContent = "";
      return;
    }
    const hits = [];
    for (const entry of entries) {
      const full = entry[0].toLowerCase();
      const rank = score(full.slice(full.lastIndexOf(".") + 1), full, query);
      if (rank >= 0) hits.push([rank, full.length, entry]);
    }
    hits.sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2][0] < b[2][0] ? -1 : 1));
    found.textContent = hits.length === 1 ? "1 result" : hits.length + " results";
    for (const [, , [name, kind, url, summary]] of hits.slice(0, 60)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = root + url;
      link.textContent = name;
      const small = document.createElement("small");
      small.textContent = kind + (summary ? " · " + summary : "");
      item.append(link, small);
      list.append(item);
    }
  }

  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && list.querySelector("a")) list.querySelector("a").click();
    if (event.key === "Escape") {
      field.value = "";
      show();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== field && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      field.focus();
    }
  });
})();
