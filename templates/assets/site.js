/* The reading position across languages, Both, keys, permanent addresses. Complete without. */
(function () {
  "use strict";

  var both = document.getElementById("both");
  var bar = document.querySelector(".bar");

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  /* Storage can be forbidden, and is on some pages opened from disk. */
  function stored(key, value) {
    try {
      if (value === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, value);
    } catch (e) { /* nothing is remembered */ }
    return null;
  }

  /* The first of these elements that is not yet read past. */
  function current(elements) {
    var top = bar ? bar.getBoundingClientRect().bottom + 8 : 0;
    for (var i = 0; i < elements.length; i++) {
      if (elements[i].getBoundingClientRect().bottom > top) return elements[i];
    }
    return null;
  }

  function keepInPlace(change) {
    var element = current(all("[data-passage]"));
    var before = element && element.getBoundingClientRect().top;
    change();
    if (element) window.scrollBy(0, element.getBoundingClientRect().top - before);
  }

  /* Both: remembered, and switched without losing the place. */
  if (both) {
    if (stored("callpress.both") === "1") both.checked = true;
    both.addEventListener("click", function () {
      var on = both.checked;
      both.checked = !on;
      keepInPlace(function () { both.checked = on; });
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
  all(".lang a").forEach(function (link) {
    link.addEventListener("click", function (event) {
      var here = current(all("[data-passage]"));
      stored("callpress.both", "0");
      stored("callpress.language", link.hreflang);
      if (link.getAttribute("aria-current")) {
        event.preventDefault();
        if (both) keepInPlace(function () { both.checked = false; });
        return;
      }
      if (here && window.scrollY > 0) {
        link.href = link.href.split("#")[0] + "#" + here.getAttribute("data-there");
      }
    });
  });

  /* A permanent address leads to wherever the passage stands now. */
  if (document.querySelector("[data-register]") && location.search !== "?list") {
    var id = decoded(location.hash.slice(1));
    var target = id && (document.getElementById(id) || document.getElementById(id.replace(/\.[sf]\d+$/, "")));
    var row = target && target.closest("tr");
    var link = row && row.querySelector("th a");
    if (link) location.replace(link.href.split("#")[0] + "#" + id);
  }

  /* The rail follows the reader. */
  var entries = all(".rail a[data-target]").map(function (a) {
    return { link: a, target: document.getElementById(a.getAttribute("data-target")) };
  }).filter(function (entry) { return entry.target; });
  function follow() {
    var top = (bar ? bar.getBoundingClientRect().bottom : 0) + 120;
    var found = null;
    entries.forEach(function (entry) {
      if (entry.target.getBoundingClientRect().top <= top) found = entry;
    });
    entries.forEach(function (entry) {
      if (entry === found) entry.link.setAttribute("aria-current", "true");
      else entry.link.removeAttribute("aria-current");
    });
  }
  if (entries.length) {
    var waiting = false;
    addEventListener("scroll", function () {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(function () { waiting = false; follow(); });
    }, { passive: true });
    follow();
  }

  /* What only works with scripts shows itself. */
  all("[data-script]").forEach(function (part) { part.hidden = false; });

  /* The questions of one page that have these words and this status. */
  all("[data-filter]").forEach(function (form) {
    var words = form.querySelector("input");
    var status = form.querySelector("select");
    var output = form.querySelector("output");
    var rows = all(".asked > li");
    var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
    function narrow() {
      var wanted = words.value.toLowerCase().split(/\s+/);
      var shown = 0;
      rows.forEach(function (row, i) {
        var fits = (!status.value || row.getAttribute("data-status") === status.value) &&
          wanted.every(function (word) { return texts[i].indexOf(word) >= 0; });
        row.hidden = !fits;
        if (fits) shown++;
      });
      all(".asked").forEach(function (list) {
        list.hidden = list.previousElementSibling.hidden = !list.querySelector("li:not([hidden])");
      });
      output.textContent = shown === rows.length ? "" : shown + " / " + rows.length + " " + output.getAttribute("data-text");
    }
    form.addEventListener("input", narrow);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
  });

  /* g: to any place of the call or the site, by a few letters of its name or by its number. */
  var dialog = null;

  function places() {
    var seen = {};
    return all(".fold a, .rail a, .site a, .foot a").filter(function (link) {
      return !seen[link.href] && (seen[link.href] = true);
    });
  }

  function jump() {
    var template = document.getElementById("jump");
    if (!template) return;
    if (!dialog) {
      document.body.appendChild(template.content.cloneNode(true));
      dialog = document.querySelector("dialog.jump");
      dialog.querySelector("input").addEventListener("input", offer);
      dialog.querySelector("form").addEventListener("submit", function (event) {
        var first = dialog.querySelector("li a");
        event.preventDefault();
        dialog.close();
        if (first) first.click();
      });
      dialog.addEventListener("click", function (event) {
        if (event.target === dialog || event.target.closest("a")) dialog.close();
      });
    }
    dialog.querySelector("input").value = "";
    offer();
    dialog.showModal();
  }

  function offer() {
    var wanted = dialog.querySelector("input").value.trim().toLowerCase();
    var number = /^\D?\s*(\d+(?:\.\d+)?)$/.exec(wanted);
    var register = document.querySelector(".pin, .fold a[href$='passages.html']");
    var list = dialog.querySelector("ul");
    list.textContent = "";
    if (number && register) entry(list, register.href.split("#")[0] + "#t" + number[1], "¶ " + number[1]);
    places().forEach(function (link) {
      var text = link.textContent.trim();
      if (text.toLowerCase().indexOf(wanted) >= 0 && list.children.length < 12) entry(list, link.href, text);
    });
  }

  function entry(list, href, text) {
    var link = document.createElement("a");
    link.href = href;
    link.textContent = text;
    list.appendChild(document.createElement("li")).appendChild(link);
  }

  /* Keys: n and p for questions, j and k for turns, b for Both, g to go anywhere, / for the search. */
  function go(elements, forward) {
    var edge = (bar ? bar.getBoundingClientRect().bottom : 0) + 24;
    var tops = elements.map(function (e) { return e.getBoundingClientRect().top; });
    for (var i = 0; i < elements.length; i++) {
      var at = forward ? i : elements.length - 1 - i;
      if (forward ? tops[at] > edge + 4 : tops[at] < edge - 4) return move(elements[at]);
    }
    var beyond = document.querySelector(forward ? ".bar a[rel=next]" : ".bar a[rel=prev]");
    if (beyond) location.href = beyond.href;
  }

  function move(element) {
    var heading = element.querySelector("h2, h3") || element;
    var edge = (bar ? bar.getBoundingClientRect().bottom : 0) + 24;
    window.scrollBy(0, element.getBoundingClientRect().top - edge);
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
  }

  addEventListener("keydown", function (event) {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    var field = event.target;
    if (field.closest && field.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    var turns = all("[data-passage]");
    if (event.key === "/") {
      var search = document.querySelector("input[type=search]");
      event.preventDefault();
      if (search) search.focus();
      else location.href = document.querySelector("[data-key='/']").href;
    } else if (event.key === "g") {
      event.preventDefault();
      jump();
    } else if (event.key === "b" && both) both.click();
    else if (event.key === "n" && turns.length) go(all(".exch"), true);
    else if (event.key === "p" && turns.length) go(all(".exch"), false);
    else if (event.key === "j" && turns.length) go(turns, true);
    else if (event.key === "k" && turns.length) go(turns, false);
  });
})();
