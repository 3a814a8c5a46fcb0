/* Places, languages, keys. Pages are complete without. */
(function () {
  "use strict";

  var both = document.getElementById("both");
  var bar = document.querySelector(".bar");

  function all(selector) {
    return [...document.querySelectorAll(selector)];
  }

  /* Storage can be forbidden. */
  function stored(key, value) {
    try {
      if (value === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, value);
    } catch (e) { /* nothing is remembered */ }
    return null;
  }

  function top(element) {
    return element.getBoundingClientRect().top;
  }

  /* Where the text begins once the bar has come to stay above it. */
  function edge() {
    return bar ? bar.offsetHeight : 0;
  }

  /* The first passage that is not yet read past. */
  function current() {
    return all("[data-passage]").find(passage => passage.getBoundingClientRect().bottom > edge() + 8);
  }

  function keepInPlace(change) {
    var element = current();
    var before = element && top(element);
    change();
    if (element) scrollBy(0, top(element) - before);
  }

  /* Whether the text of an element has all of the words. */
  function has(element, words) {
    var text = element.textContent.toLowerCase();
    return words.toLowerCase().split(/\s+/).every(word => text.includes(word));
  }

  /* Both: remembered, and switched without losing the place. */
  if (both) {
    if (stored("callpress.both") === "1") both.checked = true;
    both.addEventListener("click", () => {
      var on = both.checked;
      both.checked = !on;
      keepInPlace(() => { both.checked = on; });
      stored("callpress.both", on ? "1" : "0");
    });
    if (location.hash.length > 1 && both.checked) {
      var arrived = document.getElementById(decoded(location.hash.slice(1)));
      if (arrived) arrived.scrollIntoView();
    }
  }

  function decoded(text) {
    try { return decodeURIComponent(text); } catch (e) { return text; }
  }

  /* The other language: the same passage, and one language at a time. */
  all(".lang a").forEach(link => {
    link.addEventListener("click", event => {
      var here = current();
      stored("callpress.both", "0");
      stored("callpress.language", link.hreflang);
      if (link.getAttribute("aria-current")) {
        event.preventDefault();
        if (both) keepInPlace(() => { both.checked = false; });
        return;
      }
      if (here && scrollY > 0) {
        link.href = link.href.split("#")[0] + "#" + here.dataset.there;
      }
    });
  });

  /* A permanent address leads to wherever the passage stands now, through the register. */
  var id = decoded(location.hash.slice(1));
  var there = document.getElementById(id) || document.getElementById(id.replace(/\.[sf]\d+$/, ""));
  var leads = document.querySelector("[data-register]")
    ? there && location.search !== "?list" && there.closest("tr")?.querySelector("th a")
    : !there && /^t\d/.test(id) && document.querySelector("[data-passage] .pin");
  if (leads) location.replace(leads.href.split("#")[0] + "#" + id);

  /* The rail follows the reader. */
  var entries = all(".rail a[data-target]").filter(link => document.getElementById(link.dataset.target));
  function follow() {
    var found = entries.filter(link => top(document.getElementById(link.dataset.target)) <= edge() + 120).pop();
    entries.forEach(link => { link.ariaCurrent = link === found ? "true" : null; });
  }
  if (entries.length) {
    addEventListener("scroll", () => requestAnimationFrame(follow), { passive: true });
    requestAnimationFrame(follow);
  }

  /* Safari forgets what a table is where a phone lays it out as blocks. */
  [["table", "table"], ["tr", "row"], ["td", "cell"], ["thead th", "columnheader"], ["tbody th", "rowheader"]]
    .forEach(([part, role]) => all(part).forEach(element => { element.role = role; }));

  /* What only works with scripts shows itself. */
  all("[data-script]").forEach(part => { part.hidden = false; });

  /* The questions of one page that have these words and this status. */
  all("[data-filter]").forEach(form => {
    var words = form.querySelector("input");
    var status = form.querySelector("select");
    var output = form.querySelector("output");
    var rows = all(".asked > li");
    form.addEventListener("input", () => {
      rows.forEach(row => {
        row.hidden = !has(row, words.value) || status.value && row.dataset.status !== status.value;
      });
      all(".asked").forEach(list => {
        list.hidden = list.previousElementSibling.hidden = !list.querySelector("li:not([hidden])");
      });
      var shown = all(".asked > li:not([hidden])").length;
      output.textContent = shown === rows.length ? "" : shown + " / " + rows.length + " " + output.dataset.text;
    });
    form.addEventListener("submit", event => event.preventDefault());
  });

  /* g: to any place of the call or the site, by a few letters of its name or by its number. */
  var dialog = null;

  function jump() {
    var template = document.getElementById("jump");
    if (!template) return;
    if (!dialog) {
      document.body.appendChild(template.content.cloneNode(true));
      dialog = document.querySelector("dialog.jump");
      dialog.addEventListener("input", offer);
      dialog.addEventListener("submit", () => {
        var first = dialog.querySelector("li a");
        if (first) first.click();
      });
      dialog.addEventListener("click", event => {
        if (event.target === dialog || event.target.closest("a")) dialog.close();
      });
    }
    dialog.querySelector("input").value = "";
    offer();
    dialog.showModal();
  }

  function offer() {
    var wanted = dialog.querySelector("input").value.trim();
    var number = /^\D?\s*(\d+(?:\.\d+)?)$/.exec(wanted);
    var register = document.querySelector(".pin, .fold a[href$='passages.html']");
    var list = dialog.querySelector("ul");
    var seen = {};
    function entry(href, text) {
      var link = document.createElement("a");
      link.href = href;
      link.textContent = text;
      list.appendChild(document.createElement("li")).appendChild(link);
    }
    list.textContent = "";
    if (number && register) entry(register.href.split("#")[0] + "#t" + number[1], "¶ " + number[1]);
    all(".fold a, .rail a, .bar a, .site a, .foot a").forEach(link => {
      if (seen[link.href] || list.children.length > 11 || !has(link, wanted)) return;
      seen[link.href] = true;
      entry(link.href, link.textContent.trim());
    });
  }

  /* Keys: n and p, j and k. */
  function go(elements, forward) {
    if (!forward) elements.reverse();
    var line = edge() + 24;
    var element = elements.find(e => forward ? top(e) > line + 4 : top(e) < line - 4);
    var beyond = document.querySelector(forward ? ".bar a[rel=next]" : ".bar a[rel=prev]");
    if (!element) {
      if (beyond) location.href = beyond.href;
      return;
    }
    var heading = element.querySelector("h2, h3") || element;
    scrollBy(0, top(element) - line);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  addEventListener("keydown", event => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    var step = "npjk".indexOf(event.key);
    if (event.key === "/") {
      var search = document.querySelector("input[type=search]:not(dialog *)");
      event.preventDefault();
      if (search) search.focus();
      else location.href = document.querySelector("[data-key='/']").href;
    } else if (event.key === "g") {
      event.preventDefault();
      jump();
    } else if (event.key === "b" && both) both.click();
    else if (step >= 0 && all("[data-passage]").length) go(all(step < 2 ? ".exch" : "[data-passage]"), step % 2 === 0);
  });
})();
