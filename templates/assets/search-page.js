/*
 * The search page: reads the query and the filters, asks the engine (search.js), shows what it found.
 * Texts come from transcripts, so nothing here is ever parsed as HTML: only text nodes are made.
 */
(function () {
  'use strict';

  var root = document.getElementById('search');
  if (!root) return;

  var ENOUGH = 300;      // hits after which older calls are searched on request only
  var CALLS = 10;        // calls shown at once
  var PER_CALL = 3;      // hits shown of a call at first
  var FACET_ROWS = 8;
  var SNIPPET = 260;     // Latin characters of a text that are shown; Chinese ones count twice
  var PAUSE = 180;       // milliseconds without a key before a search begins
  var FACETS = ['kind', 'language', 'words', 'side', 'speaker', 'company', 'year'];

  var language = root.dataset.language;
  var form = document.getElementById('ask');
  var input = form.elements.q;
  var found = document.getElementById('found');
  var chosen = document.getElementById('chosen');
  var hits = document.getElementById('hits');
  var help = document.getElementById('help');
  var facets = document.getElementById('facets');
  var engine = new callpressSearch.Engine(callpressSearch.loader(root.dataset.index));
  var plural = new Intl.PluralRules(language);
  var number = new Intl.NumberFormat(language);

  var words = {};
  document.getElementById('words').content.querySelectorAll('[data-key]').forEach(function (word) {
    words[word.dataset.key] = word.textContent;
  });

  var state = { q: '', chosen: {}, sort: 'relevance', all: false, calls: CALLS, open: {}, wide: {} };
  var result = null;
  var run = 0;

  // ---- words and elements ----

  function word(key, count) {
    var text = words[key];
    if (count !== undefined) {
      text = words[key + '.' + plural.select(count)] || words[key + '.other'] || words[key];
      text = (text || '').replace('#', number.format(count));
    }
    return text || key;
  }

  function element(name, className, content) {
    var made = document.createElement(name);
    if (className) made.className = className;
    [].concat(content === undefined ? [] : content).forEach(function (child) {
      made.append(child);
    });
    return made;
  }

  function link(href, content, className) {
    var made = element('a', className, content);
    made.href = href;
    return made;
  }

  function button(text, action, className) {
    var made = element('button', className || 'link', text);
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  }

  function languageName(tag) {
    return words['language.' + tag] || tag;
  }

  function primary(tag) {
    return tag.split('-')[0].toLowerCase();
  }

  // ---- the query in the address ----

  function readAddress() {
    var query = new URLSearchParams(location.search);
    state.q = query.get('q') || '';
    state.sort = query.get('sort') === 'date' ? 'date' : 'relevance';
    state.chosen = {};
    FACETS.forEach(function (facet) {
      state.chosen[facet] = query.getAll(facet);
    });
  }

  function address() {
    var query = new URLSearchParams();
    if (state.q) query.set('q', state.q);
    FACETS.forEach(function (facet) {
      state.chosen[facet].forEach(function (value) { query.append(facet, value); });
    });
    if (state.sort !== 'relevance') query.set('sort', state.sort);
    var text = query.toString();
    return location.pathname + (text ? '?' + text : '');
  }

  /** Some browsers forbid it on pages from disk; the search works without. */
  function writeAddress(push) {
    try {
      history[push ? 'pushState' : 'replaceState'](null, '', address());
    } catch (e) {
      return;
    }
    document.querySelectorAll('.lang a').forEach(function (a) {
      a.search = location.search;
    });
  }

  // ---- searching ----

  function search() {
    var mine = ++run;
    var waiting = setTimeout(function () { if (mine === run) say(word('loading')); }, 250);
    var options = { enough: state.all ? Infinity : ENOUGH, years: state.chosen.year };
    engine.search(state.q, options).then(function (answer) {
      clearTimeout(waiting);
      if (mine !== run) return;
      result = answer;
      show();
    }).catch(function () {
      clearTimeout(waiting);
      if (mine !== run) return;
      result = null;
      clear();
      say(word('failed'));
    });
  }

  function ask(push) {
    state.calls = CALLS;
    state.open = {};
    writeAddress(push);
    if (state.q.trim()) {
      search();
    } else {
      run++;
      result = null;
      clear();
      help.hidden = false;
    }
  }

  function clear() {
    [found, chosen, facets].forEach(function (part) { part.hidden = true; });
    hits.replaceChildren();
  }

  function say(text) {
    found.hidden = false;
    found.replaceChildren(text);
  }

  // ---- filters ----

  var VALUES = {
    kind: function (hit) { return hit.document.kind; },
    language: function (hit) { return hit.document.language; },
    words: function (hit) { return hit.document.interpreted ? 'interpreted' : 'original'; },
    side: function (hit) { return hit.document.speaker.side; },
    speaker: function (hit) { return hit.document.speaker.key || ''; },
    company: function (hit) { return hit.document.call.company; },
    year: function (hit) { return hit.volume.year === undefined ? '' : String(hit.volume.year); }
  };

  var NAMES = {
    kind: function (hit) { return word('kind.' + hit.document.kind); },
    language: function (hit) { return languageName(hit.document.language); },
    words: function (hit) { return word('words.' + VALUES.words(hit)); },
    side: function (hit) { return word('side.' + hit.document.speaker.side); },
    speaker: function (hit) { return nameOf(hit.document.speaker); },
    company: function (hit) { return companyOf(hit); },
    year: function (hit) { return VALUES.year(hit) || word('year-unknown'); }
  };

  function nameOf(speaker) {
    return speaker.names[language] || speaker.name;
  }

  function companyOf(hit) {
    return hit.companies[hit.document.call.company][language];
  }

  function passes(hit, but) {
    return FACETS.every(function (facet) {
      var values = state.chosen[facet];
      return facet === but || !values.length || values.indexOf(VALUES[facet](hit)) >= 0;
    });
  }

  /** The values of a facet that the hits have, with how many there would be. */
  function counts(facet) {
    var rows = new Map();
    result.hits.forEach(function (hit) {
      var value = VALUES[facet](hit);
      if (facet === 'speaker' && !value) return;
      var row = rows.get(value);
      if (!row) rows.set(value, (row = { value: value, name: NAMES[facet](hit), count: 0 }));
      if (passes(hit, facet)) row.count++;
    });
    state.chosen[facet].concat(facet === 'year' ? result.years : []).forEach(function (value) {
      if (rows.has(value)) return;
      var searched = facet !== 'year' || result.searchedYears.has(value);
      var name = value || word('year-unknown');
      rows.set(value, { value: value, name: name, count: searched ? 0 : null });
    });
    return Array.from(rows.values()).sort(function (a, b) {
      return facet === 'year' ? (a.value < b.value ? 1 : -1)
        : b.count - a.count || (a.name < b.name ? -1 : 1);
    });
  }

  function showFacets() {
    var box = element('div', 'in');
    FACETS.forEach(function (facet) {
      var rows = counts(facet);
      if (rows.length < 2 && !state.chosen[facet].length) return;
      box.append(facetOf(facet, rows));
    });
    facets.replaceChildren(box);
    facets.hidden = !box.childNodes.length || !(result.hits.length || filtered());
  }

  function facetOf(facet, rows) {
    var field = element('fieldset', 'facet', element('legend', '', word('facet.' + facet)));
    var shown = state.wide[facet] ? rows : rows.filter(function (row, i) {
      return i < FACET_ROWS || state.chosen[facet].indexOf(row.value) >= 0;
    });
    shown.forEach(function (row) { field.append(rowOf(facet, row)); });
    if (shown.length < rows.length) {
      field.append(button(word('facet.more') + ' (' + number.format(rows.length) + ')', function () {
        state.wide[facet] = true;
        showFacets();
      }));
    }
    return field;
  }

  function rowOf(facet, row) {
    var box = element('input');
    box.type = 'checkbox';
    box.checked = state.chosen[facet].indexOf(row.value) >= 0;
    box.disabled = row.count === 0 && !box.checked;
    box.addEventListener('change', function () { toggle(facet, row.value); });
    return element('label', '', [
      box, element('span', '', row.name), element('span', 'c', row.count === null ? '' : number.format(row.count))
    ]);
  }

  function toggle(facet, value) {
    var values = state.chosen[facet];
    var at = values.indexOf(value);
    if (at >= 0) values.splice(at, 1);
    else values.push(value);
    state.calls = CALLS;
    writeAddress(true);
    if (facet === 'year') search();
    else show(facet, value);
  }

  function showChosen() {
    var parts = [];
    FACETS.forEach(function (facet) {
      counts(facet).forEach(function (row) {
        if (state.chosen[facet].indexOf(row.value) < 0) return;
        parts.push(element('span', '', [
          word('facet.' + facet) + word('colon') + row.name + ' ',
          button(word('remove'), function () { toggle(facet, row.value); })
        ]));
      });
    });
    if (parts.length > 1) {
      parts.push(button(word('all'), function () {
        FACETS.forEach(function (facet) { state.chosen[facet] = []; });
        ask(true);
      }));
    }
    chosen.replaceChildren.apply(chosen, parts);
    chosen.hidden = !parts.length;
  }

  // ---- results ----

  function show(facet, value) {
    help.hidden = result.hits.length > 0 || result.pages.length > 0;
    var passing = result.hits.filter(function (hit) { return passes(hit); });
    var calls = grouped(passing);
    showFacets();
    showChosen();
    showFound(passing.length, calls.length);
    showHits(calls);
    if (facet) focusFacet(facet, value);
  }

  /** The list of filters is made anew; whoever moves through it with keys stays where they were. */
  function focusFacet(facet, value) {
    var at = FACETS.filter(function (f) { return counts(f).length > 1 || state.chosen[f].length; }).indexOf(facet);
    var field = facets.querySelectorAll('fieldset')[at];
    var row = counts(facet).map(function (r) { return r.value; }).indexOf(value);
    var box = field && field.querySelectorAll('input')[row];
    if (box) box.focus();
  }

  /** Hits by call; calls by their best hit, or the newest first. */
  function grouped(passing) {
    var calls = new Map();
    passing.forEach(function (hit) {
      var id = hit.document.call.id;
      var group = calls.get(id);
      if (!group) calls.set(id, (group = { call: hit.document.call, hit: hit, hits: [], score: 0 }));
      group.hits.push(hit);
      group.score = Math.max(group.score, hit.score);
    });
    var groups = Array.from(calls.values());
    groups.forEach(function (group) {
      if (state.sort === 'relevance') group.hits.sort(function (a, b) { return b.score - a.score || a.id - b.id; });
    });
    return groups.sort(function (a, b) {
      var byDate = a.call.date < b.call.date ? 1 : a.call.date > b.call.date ? -1 : 0;
      var byScore = b.score - a.score;
      return (state.sort === 'date' ? byDate || byScore : byScore || byDate) || (a.call.id < b.call.id ? -1 : 1);
    });
  }

  function showFound(passages, calls) {
    var parts = [];
    if (passages) {
      var count = word('found', passages);
      parts.push(element('b', '', (result.left.length ? word('more-than').replace('#', count) : count) +
        joint() + word('calls', calls)));
    } else if (!result.pages.length) {
      parts.push(element('b', '', word('none')), element('span', '', word('none-hint')));
    }
    if (result.skipped.size) {
      parts.push(element('span', '', word('skipped') + ' ' + Array.from(result.skipped).join(', ')));
    }
    if (!facets.hidden) {
      var narrow = link('#facets', word('narrow'), 'tofacets');
      narrow.addEventListener('click', function (event) {
        event.preventDefault();
        facets.scrollIntoView();
      });
      parts.push(narrow);
    }
    if (calls > 1) parts.push(element('span', 'sort', [sorting('relevance'), ' ', sorting('date')]));
    found.replaceChildren.apply(found, parts);
    found.hidden = !parts.length;
  }

  function joint() {
    return /^[\p{P}]/u.test(word('calls', 2)) ? '' : ' ';
  }

  function sorting(by) {
    var text = word('sort-' + by);
    if (state.sort === by) return element('span', 'on', text);
    return button(text, function () {
      state.sort = by;
      writeAddress(false);
      show();
    });
  }

  function showHits(calls) {
    var parts = document.createDocumentFragment();
    if (result.pages.length && !filtered()) parts.append(pagesPart());
    calls.slice(0, state.calls).forEach(function (group) { parts.append(callPart(group)); });
    if (calls.length > state.calls) {
      parts.append(more(word('more-calls'), function () {
        state.calls += CALLS;
        showHits(calls);
      }));
    } else if (result.left.length) {
      parts.append(more(word('older'), function () {
        state.all = true;
        search();
      }));
    }
    hits.replaceChildren(parts);
  }

  function filtered() {
    return FACETS.some(function (facet) { return state.chosen[facet].length; });
  }

  function more(text, action) {
    return element('p', 'note after', button(text, action));
  }

  // ---- pages: people, firms, companies, calls, prose ----

  var MOST_PAGES = 6;

  function pagesPart() {
    var part = element('section', 'pages', element('h2', '', word('pages')));
    var list = element('ul', 'rows');
    part.append(list);
    var best = result.pages.slice().sort(function (a, b) { return b.score - a.score || a.id - b.id; });
    best = best.filter(function (hit) {
      var d = hit.document;
      return d.kind !== 'prose' || d.language === language || !d.paired || state.q.length > 0;
    }).slice(0, MOST_PAGES);
    best.forEach(function (hit) {
      var item = element('li');
      list.append(item);
      engine.content(hit).then(function (content) { fillPage(item, hit, content); });
    });
    return part;
  }

  function fillPage(item, hit, content) {
    var titles = content[2];
    var title = titles[language] || titles[''] || Object.keys(titles).map(function (k) { return titles[k]; })[0];
    var prose = hit.document.kind === 'prose';
    var folder = prose && hit.document.paired ? treeOf(hit.document.language) : words.tree;
    var name = link(folder + content[0], marked(title));
    var about = element('span', 'role', prose ? snippet(content[1]) : marked(content[1]));
    item.append(element('span', 'who', content[1] ? [name, about] : [name]),
      element('span', 'c', word('kind.' + hit.document.kind)));
  }

  // ---- passages ----

  function callPart(group) {
    var names = group.call.names;
    var date = group.call.dates[language];
    var company = companyOf(group.hit);
    var heading = element('h2', '', link(words.tree + group.call.id + '/index.html',
      company + (names[language] === company ? '' : word('joint') + names[language])));
    var about = (date && date !== names[language] ? date + word('joint') : '') +
      word('found', group.hits.length);
    heading.append(' ', element('small', '', about));
    var part = element('section', 'call', heading);
    var list = element('ol');
    part.append(list);
    var open = state.open[group.call.id];
    group.hits.slice(0, open ? Infinity : PER_CALL).forEach(function (hit) { list.append(hitPart(hit)); });
    var rest = group.hits.length - PER_CALL;
    if (!open && rest > 0) {
      part.append(more(word('more-here', rest), function () {
        state.open[group.call.id] = true;
        part.replaceWith(callPart(group));
      }));
    }
    return part;
  }

  function hitPart(hit) {
    var d = hit.document;
    var item = element('li', 'hit');
    engine.content(hit).then(function (content) {
      item.append(lineOf(hit, content), textOf(d, content[1]));
    }).catch(function () {
      item.append(word('failed'));
    });
    return item;
  }

  function lineOf(hit, content) {
    var d = hit.document;
    var name = nameOf(d.speaker) || word('side.' + d.speaker.side);
    var line = element('p', 'line', link(placeOf(hit) + content[0], marked(name)));
    [d.speaker.role, d.speaker.side === 'analyst' ? d.speaker.firm : null].forEach(function (about) {
      if (about) line.append(element('span', '', marked(about)));
    });
    line.append(element('span', '', word('kind.' + d.kind)));
    if (primary(d.language) !== primary(language)) {
      line.append(element('span', 'tag', word('in').replace('#', languageName(d.language))));
    }
    if (d.interpreted) line.append(element('span', '', word('interpreted')));
    return line;
  }

  /**
   * The folder of the call. A passage in another language than the page's stands in that language's
   * tree where this tree shows what renders it instead.
   */
  function placeOf(hit) {
    var d = hit.document;
    var other = d.paired && primary(d.language) !== primary(language) ? treeOf(d.language) : null;
    return (other || words.tree) + d.call.id + '/';
  }

  function treeOf(tag) {
    var exact = words['tree.' + tag];
    if (exact !== undefined) return exact;
    var same = Object.keys(words).filter(function (key) {
      return key.indexOf('tree.') === 0 && primary(key.slice(5)) === primary(tag);
    })[0];
    return same ? words[same] : null;
  }

  function textOf(d, text) {
    var part = element('p', 't ' + (d.interpreted ? 'int' : 'orig'), snippet(text));
    part.lang = d.language;
    return part;
  }

  // ---- snippets ----

  /** A text with what was searched for marked: an array of text nodes and <mark>s. */
  function marked(text, from, to) {
    var parts = [];
    var at = from || 0;
    var end = to === undefined ? text.length : to;
    callpressSearch.marks(text, result.phrases).forEach(function (stretch) {
      if (stretch.start < at || stretch.end > end) return;
      parts.push(text.slice(at, stretch.start), element('mark', '', text.slice(stretch.start, stretch.end)));
      at = stretch.end;
    });
    parts.push(text.slice(at, end));
    return parts.filter(function (part) { return part !== ''; });
  }

  /** The stretch of a text that holds most of what was searched for, from a sentence's beginning. */
  function snippet(text) {
    var length = lengthOf(text);
    if (text.length <= length) return marked(text);
    var places = callpressSearch.marks(text, result.phrases);
    var from = beginning(text, densest(places, length), length);
    var to = ending(text, from + length);
    var parts = marked(text, from, to);
    if (from > 0) parts.unshift('…\u00a0');
    if (to < text.length) parts.push('\u00a0…');
    return parts;
  }

  function lengthOf(text) {
    var start = text.slice(0, 200);
    var wide = (start.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) || []).length;
    return Math.round(SNIPPET / (1 + wide / Math.max(1, start.length)));
  }

  function densest(places, length) {
    var best = 0;
    var most = 0;
    places.forEach(function (place) {
      var within = places.filter(function (other) {
        return other.start >= place.start && other.end <= place.start + length * 0.7;
      }).length;
      if (within > most) {
        most = within;
        best = place.start;
      }
    });
    return best;
  }

  function beginning(text, place, length) {
    var earliest = Math.floor(Math.max(0, place - length * 0.4));
    if (earliest === 0) return 0;
    for (var i = earliest; i <= place; i++) {
      if (/[。！？]/.test(text[i - 1]) || (/[.!?]/.test(text[i - 2]) && text[i - 1] === ' ')) return i;
    }
    for (var j = Math.max(0, place - 60); j < place; j++) {
      if (/[\s，、；]/.test(text[j])) return j + 1;
    }
    return safe(text, Math.max(0, place - 20));
  }

  function ending(text, place) {
    if (place >= text.length) return text.length;
    for (var i = place; i > place - 40; i--) {
      if (/[\s，。；、]/.test(text[i])) return i;
    }
    return safe(text, place);
  }

  /** Never between the halves of a character. */
  function safe(text, at) {
    return text.codePointAt(at) !== text.charCodeAt(at) || !/[\uDC00-\uDFFF]/.test(text[at] || '') ? at : at - 1;
  }

  // ---- events ----

  var timer = 0;
  input.addEventListener('compositionend', typed);
  input.addEventListener('input', function (event) {
    // what an input method shows while somebody types Chinese is not yet a word
    if (!event.isComposing) typed();
  });

  function typed() {
    clearTimeout(timer);
    timer = setTimeout(function () {
      if (state.q === input.value) return;
      state.q = input.value;
      state.all = false;
      ask(false);
    }, PAUSE);
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    clearTimeout(timer);
    state.q = input.value;
    state.all = false;
    ask(true);
  });

  function start() {
    readAddress();
    input.value = state.q;
    ask(false);
  }

  addEventListener('popstate', start);
  form.hidden = false;
  document.getElementById('no-script').hidden = true;
  document.getElementById('hint').hidden = false;
  start();
  if (!state.q) input.focus();
})();
