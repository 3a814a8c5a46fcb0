/* Copying, sentences, cards. Pages are complete without. */
(function () {
  "use strict";

  var both = document.getElementById("both");
  var tools = document.querySelector(".tools");
  var said = document.getElementById("said");
  var canonical = document.querySelector("link[rel=canonical]");
  var address = (canonical ? canonical.href : location.href).split("#")[0];

  function each(selector, action) {
    document.querySelectorAll(selector).forEach(action);
  }

  function tell(key) {
    if (!said) return;
    said.textContent = said.dataset[key];
    clearTimeout(tell.later);
    tell.later = setTimeout(() => { said.textContent = ""; }, 2500);
  }

  function copy(text) {
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => tell("done"), () => copyByHand(text));
    else copyByHand(text);
  }

  /* Where the clipboard is closed to the page. */
  function copyByHand(text) {
    var field = document.createElement("textarea");
    field.value = text;
    field.className = "vh";
    document.body.appendChild(field);
    field.select();
    tell(document.execCommand("copy") ? "done" : "failed");
    field.remove();
  }

  /* A passage's own address is permanent: wherever the passage stands, it leads there. */
  function permanent(passage, id) {
    var pin = passage.querySelector(".pin");
    return new URL(pin.getAttribute("href"), address).href.split("#")[0] + "#" + (id || passage.dataset.passage);
  }

  function sentenceOf(node) {
    var element = node && (node.nodeType === 1 ? node : node.parentElement);
    var at = element && element.closest(".t [id]");
    while (at && !/\.s\d+$/.test(at.id)) at = at.parentElement && at.parentElement.closest(".t [id]");
    return at;
  }

  /* The selected words within one passage; null where there are none. */
  function selected() {
    var selection = getSelection();
    if (!selection || selection.isCollapsed) return null;
    var range = selection.getRangeAt(0);
    var start = range.startContainer;
    var passage = (start.nodeType === 1 ? start : start.parentElement).closest("[data-passage]");
    var words = selection.toString().replace(/\s+/g, " ").trim();
    return passage && words ? { passage: passage, range: range, words: words } : null;
  }

  /* Real id first, so that the link holds where text fragments are not known. */
  function linkTo(chosen) {
    var sentence = sentenceOf(chosen.range.startContainer) || chosen.passage.querySelector(".t.main [id*='.s']");
    return address + "#" + (sentence ? sentence.id : chosen.passage.dataset.passage) + ":~:text=" + fragment(chosen.words);
  }

  function fragment(words) {
    var spaced = words.split(" ");
    var parts = spaced.length > 9 ? [spaced.slice(0, 4).join(" "), spaced.slice(-4).join(" ")]
      : spaced.length < 3 && words.length > 30 ? [words.slice(0, 10), words.slice(-10)] : [words];
    return parts.map(part => encodeURIComponent(part).replace(/-/g, "%2D")).join(",");
  }

  function quotation(chosen) {
    var turn = chosen.passage;
    var name = turn.querySelector(".who :is(h2, h3), .by");
    var cite = document.querySelector("[data-cite=plain]");
    var source = cite ? cite.textContent.replace(/\s*https?:\S*$/, "") : "";
    var pin = turn.querySelector(".pin");
    var parts = { q: chosen.words, s: name?.textContent.trim() || "", p: pin.textContent, c: source };
    return tools.dataset.quote.replace(/%([qspc])/g, (all, key) => parts[key]) + " " + permanent(turn);
  }

  function showTools() {
    var chosen = selected();
    tools.hidden = !chosen;
    if (!chosen) return;
    place(tools, chosen.range.getBoundingClientRect());
  }

  /* Below something, and within the page. */
  function place(box, beside) {
    var room = document.documentElement.clientWidth - box.offsetWidth - 8;
    box.style.left = Math.max(8, Math.min(beside.left, room)) + scrollX + "px";
    box.style.top = beside.bottom + scrollY + 8 + "px";
  }

  if (tools) {
    document.addEventListener("selectionchange", () => {
      clearTimeout(showTools.later);
      showTools.later = setTimeout(showTools, 200);
    });
    tools.addEventListener("pointerdown", event => event.preventDefault());
    tools.addEventListener("click", event => {
      var button = event.target.closest("[data-copy]");
      var chosen = selected();
      if (button && chosen) copy(button.dataset.copy === "link" ? linkTo(chosen) : quotation(chosen));
    });
  }

  each("[data-today]", cited => { cited.textContent = "[" + new Date().toLocaleDateString("sv") + "]"; });

  each("[data-copies]", button => {
    button.hidden = false;
    button.addEventListener("click", () => {
      copy(document.querySelector("[data-cite=" + button.dataset.copies + "]").textContent);
    });
  });

  /* On the page itself a permanent link moves the address and is copied. */
  each("[data-passage] .pin", pin => {
    pin.addEventListener("click", event => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      location.hash = pin.hash;
      copy(new URL(pin.getAttribute("href"), address).href);
    });
  });

  function mark(pair) {
    each(".on:is(.pair, .cols)", other => { if (other !== pair) other.classList.remove("on"); });
    if (pair) pair.classList.add("on");
  }

  function step(forward) {
    var sentences = [...document.querySelectorAll(".t.main [id*='.s']")].filter(s => s.getClientRects().length);
    var at = sentences.indexOf(sentenceOf(document.activeElement) || document.querySelector(".on .main [id*='.s']"));
    if (at < 0) {
      var bar = document.querySelector(".bar").getBoundingClientRect().bottom;
      at = sentences.findIndex(s => s.getBoundingClientRect().top >= bar);
      at = at < 0 ? 0 : forward ? at - 1 : at;
    }
    var next = sentences[at + (forward ? 1 : -1)];
    if (next) go(next);
  }

  function go(sentence) {
    var pair = sentence.closest(".pair:not(.loose)");
    var partner = pair && pair.querySelector(".other");
    sentence.tabIndex = -1;
    if (both?.checked && partner) {
      partner.id = partner.id || "with-" + sentence.id;
      sentence.setAttribute("aria-describedby", partner.id);
    } else {
      sentence.removeAttribute("aria-describedby");
    }
    sentence.focus({ preventScroll: true });
    sentence.scrollIntoView({ block: "nearest" });
  }

  addEventListener("click", event => {
    if (!event.target.closest) return;
    var pair = event.target.closest(".pair:not(.loose), .turn:not(.solo) .cols");
    mark(both?.checked ? pair : null);
  });

  addEventListener("keydown", event => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.target.closest?.("input:not([type=checkbox]), textarea, dialog")) return;
    if (event.key === "." || event.key === ",") {
      event.preventDefault();
      step(event.key === ".");
    } else if (event.key === "c" && tools) {
      var chosen = selected();
      var sentence = sentenceOf(document.activeElement);
      var turn = document.activeElement.closest("[data-passage]");
      if (chosen) copy(linkTo(chosen));
      else if (sentence) copy(permanent(sentence.closest("[data-passage]"), sentence.id));
      else if (turn) copy(permanent(turn));
    } else if (event.key === "Escape") {
      hideCard();
      if (tools) tools.hidden = true;
    }
  });

  var card = null;

  function showCard(term) {
    hideCard();
    var entry = document.getElementById(term.getAttribute("aria-describedby"));
    if (!entry) return;
    card = document.createElement("div");
    card.className = "card";
    card.ariaHidden = "true";
    card.lang = entry.lang;
    card.textContent = entry.textContent;
    document.body.appendChild(card);
    place(card, term.getBoundingClientRect());
  }

  function hideCard() {
    clearTimeout(hideCard.later);
    if (card) card.remove();
    card = null;
  }

  function cards(event) {
    var term = event.target.closest?.(".term, .card");
    clearTimeout(hideCard.later);
    if (!term && !document.activeElement.matches(".term")) hideCard.later = setTimeout(hideCard, 250);
    else if (term && term !== card) showCard(term);
  }
  addEventListener("mouseover", cards);
  addEventListener("focusin", cards);
})();
