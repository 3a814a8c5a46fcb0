/*
 * The search engine of a Callpress site: it knows the index and nothing of the page.
 *
 * The index is a folder of classic scripts, because those can be loaded from a folder on disk. Each
 * one calls callpressSearch(name, data). index.js lists the volumes, newest first; a volume has term
 * shards in alphabetical order, a table of its documents, and the texts. Where there are many volumes,
 * shards of words say in which of them a term stands. A query loads those, then the shards that hold
 * its terms, then the tables of the volumes in which something was found, then the texts that are
 * shown.
 */
var callpressSearch = (function () {
  'use strict';

  // ---- Tokens: as org.callpress.search.Tokenizer; both are tested with the same cases ----

  var IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30FC]/u;
  var LETTER = /[\p{L}\p{Nl}\p{No}]/u;
  var LATIN = /\p{Script=Latin}/u;
  var LONGEST = 64;

  function kindOf(c) {
    if (c === undefined) return 'other';
    if (c < '\x80') {
      if (c >= 'a' && c <= 'z') return 'letter';
      if (c >= '0' && c <= '9') return 'digit';
      return c === '%' ? 'percent' : c === "'" ? 'apostrophe' : 'other';
    }
    if (IDEOGRAPH.test(c)) return 'ideograph';
    if (c === '\u2019') return 'apostrophe';
    if (/\p{Nd}/u.test(c)) return 'digit';
    return LETTER.test(c) ? 'letter' : /\p{M}/u.test(c) ? 'mark' : 'other';
  }

  function fold(c) {
    if (c < '\x80') return c.toLowerCase();
    var lower = c.normalize('NFKC').toLowerCase();
    return LATIN.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  }

  /** Folded characters, each with its kind and the place in the text that it comes from. */
  function folded(text) {
    var characters = [];
    var offset = 0;
    for (var c of text) {
      var end = offset + c.length;
      for (var f of fold(c)) {
        characters.push({ c: f, kind: kindOf(f), start: offset, end: end });
      }
      offset = end;
    }
    return characters;
  }

  /** The tokens of a text: term, position, start and end (UTF-16 units). */
  function tokens(text) {
    var characters = folded(text);
    var found = [];
    var next = 0;

    function kind(i) {
      return i < characters.length ? characters[i].kind : 'other';
    }
    function at(i) {
      return i < characters.length ? characters[i].c : '';
    }
    function add(term, from, to) {
      var kept = term.length <= LONGEST ? term : Array.from(term).slice(0, LONGEST).join('');
      found.push({
        term: kept,
        position: found.length,
        start: characters[from].start,
        end: characters[to - 1].end
      });
    }
    function ideographs() {
      while (kind(next) === 'ideograph') {
        var paired = kind(next + 1) === 'ideograph';
        add(at(next) + (paired ? at(next + 1) : ''), next, next + (paired ? 2 : 1));
        next++;
      }
    }
    function word() {
      var start = next;
      var latin = LATIN.test(at(start));
      var possessive = -1;
      var term = '';
      for (; ; next++) {
        var k = kind(next);
        if (k === 'apostrophe' && kind(next + 1) === 'letter') possessive = term.length;
        else if (k === 'letter' || (k === 'mark' && !latin)) term += at(next);
        else if (k !== 'mark') break;
      }
      var owner = possessive >= 0 && term.slice(possessive) === 's';
      add(owner ? term.slice(0, possessive) : term, start, owner ? next - 2 : next);
    }
    function digits() {
      var term = '';
      while (kind(next) === 'digit') term += at(next++);
      return term;
    }
    function thousands(from) {
      return kind(from) === 'digit' && kind(from + 1) === 'digit' && kind(from + 2) === 'digit' &&
        kind(from + 3) !== 'digit';
    }
    function number() {
      var start = next;
      var term = digits();
      while (at(next) === ',' && thousands(next + 1)) {
        next++;
        term += digits();
      }
      if (at(next) === '.' && kind(next + 1) === 'digit') {
        next++;
        term += '.' + digits();
      }
      add(term, start, next);
    }

    while (next < characters.length) {
      var k = kind(next);
      if (k === 'ideograph') ideographs();
      else if (k === 'letter') word();
      else if (k === 'digit') number();
      else if (k === 'percent') add('%', next, ++next);
      else next++;
    }
    return found;
  }

  // ---- Queries ----

  var SHORTEST_PREFIX = 3;

  /**
   * What is asked: a list of phrases that must all be found. Words without a space between them
   * ("0.6%", "云计算") and words in quotes are one phrase. The last word may be a beginning.
   */
  function parse(query) {
    var phrases = [];
    var pattern = /["“”]([^"“”]*)["“”]?|[^\s"“”]+/g;
    for (var m = pattern.exec(query); m; m = pattern.exec(query)) {
      var quoted = m[1] !== undefined;
      var terms = wanted(tokens(quoted ? m[1] : m[0]));
      if (terms.length) phrases.push({ terms: terms, quoted: quoted });
    }
    var last = phrases[phrases.length - 1];
    if (last && !last.quoted) {
      var end = last.terms[last.terms.length - 1];
      end.prefix = end.prefix || (end.term.length >= SHORTEST_PREFIX && kindOf(end.term[0]) === 'letter');
    }
    return phrases;
  }

  /** A lone ideograph is looked up as the beginning of a pair; after a pair it adds nothing. */
  function wanted(found) {
    return found
      .map(function (token) {
        var single = IDEOGRAPH.test(token.term) && Array.from(token.term).length === 1;
        return { term: token.term, offset: token.position, prefix: single, single: single };
      })
      .filter(function (term, i, all) {
        return !(term.single && i > 0 && IDEOGRAPH.test(all[i - 1].term) && !all[i - 1].single);
      });
  }

  function matches(term, token) {
    return term.prefix ? token.startsWith(term.term) : token === term.term;
  }

  /** The stretches of a text to mark: [{start, end}], in order, not overlapping. */
  function marks(text, phrases) {
    var found = tokens(text);
    var stretches = [];
    phrases.forEach(function (phrase) {
      for (var i = 0; i < found.length; i++) {
        var here = phrase.terms.every(function (term) {
          var token = found[i + term.offset - phrase.terms[0].offset];
          return token && matches(term, token.term);
        });
        if (here) stretches.push(stretch(found, i, phrase));
      }
    });
    return joined(stretches);
  }

  function stretch(found, i, phrase) {
    var first = phrase.terms[0];
    var last = phrase.terms[phrase.terms.length - 1];
    var token = found[i + last.offset - first.offset];
    var end = last.single ? token.start + Array.from(last.term)[0].length : token.end;
    return { start: found[i].start, end: end };
  }

  function joined(stretches) {
    stretches.sort(function (a, b) { return a.start - b.start || a.end - b.end; });
    return stretches.reduce(function (all, one) {
      var last = all[all.length - 1];
      if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
      else all.push(one);
      return all;
    }, []);
  }

  // ---- Reading the index ----

  var DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  var VALUES = new Int8Array(128);
  for (var d = 0; d < DIGITS.length; d++) VALUES[DIGITS.charCodeAt(d)] = d;

  /** Reads whole numbers: five bits a character, the lowest first; the sixth bit says "more". */
  function Numbers(text) {
    this.text = text;
    this.at = 0;
  }
  Numbers.prototype.more = function () {
    return this.at < this.text.length;
  };
  Numbers.prototype.next = function () {
    var value = 0;
    for (var shift = 0; ; shift += 5) {
      var digit = VALUES[this.text.charCodeAt(this.at++)];
      value += (digit & 31) * Math.pow(2, shift);
      if (digit < 32) return value;
    }
  };

  /** Adds a term's postings to a map from document to positions. */
  function addPostings(encoded, documents) {
    var numbers = new Numbers(encoded);
    var document = -1;
    while (numbers.more()) {
      var head = numbers.next();
      document += (head >> 1) + 1;
      var count = head & 1 ? numbers.next() + 2 : 1;
      var positions = documents.get(document);
      if (!positions) documents.set(document, (positions = []));
      for (var position = 0; count > 0; count--) positions.push((position += numbers.next()));
    }
  }

  /** Which shards of a volume may hold a term, or the terms that begin with it. */
  function shardsOf(volume, term) {
    var first = 0;
    while (first + 1 < volume.starts.length && volume.starts[first + 1] <= term.term) first++;
    var shards = [first];
    if (term.prefix) {
      for (var i = first + 1; i < volume.starts.length; i++) {
        if (!volume.starts[i].startsWith(term.term)) break;
        shards.push(i);
      }
    }
    return shards;
  }

  /** The numbers of the volumes in which a term, or one that begins with it, stands. */
  function volumesOf(term, shards) {
    var volumes = new Set();
    shards.forEach(function (shard) {
      for (var i = from(shard, term.term); i < shard.length && matches(term, shard[i]); i += 2) {
        var numbers = new Numbers(shard[i + 1]);
        for (var volume = -1; numbers.more();) volumes.add((volume += numbers.next() + 1));
      }
    });
    return volumes;
  }

  /** The documents of a term: exact ones and those that hold a longer word. */
  function postings(term, shards) {
    var exact = new Map();
    var longer = new Map();
    shards.forEach(function (shard) {
      for (var i = from(shard, term.term); i < shard.length && matches(term, shard[i]); i += 2) {
        addPostings(shard[i + 1], term.single || shard[i] === term.term ? exact : longer);
      }
    });
    return { exact: exact, longer: longer };
  }

  /** Where a shard – term, postings, term, postings, … – has the first term not before this one. */
  function from(shard, term) {
    var low = 0;
    var high = shard.length / 2;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (shard[middle * 2] < term) low = middle + 1;
      else high = middle;
    }
    return low * 2;
  }

  /** Positions at which a phrase begins, by document; and where it stands in just those words. */
  function occurrences(phrase, found) {
    var result = new Map();
    var first = found[0];
    new Set([].concat(Array.from(first.exact.keys()), Array.from(first.longer.keys()))).forEach(function (id) {
      var starts = begin(phrase, found, id);
      if (starts.length) result.set(id, { starts: starts, exact: isExact(found, id) });
    });
    return result;
  }

  function isExact(found, id) {
    return found.every(function (one) { return one.exact.has(id); });
  }

  function begin(phrase, found, id) {
    var starts = all(found[0], id);
    for (var i = 1; i < found.length && starts.length; i++) {
      var there = new Set(all(found[i], id));
      var distance = phrase.terms[i].offset - phrase.terms[0].offset;
      starts = starts.filter(function (start) { return there.has(start + distance); });
    }
    return starts;
  }

  function all(one, id) {
    return (one.exact.get(id) || []).concat(one.longer.get(id) || []);
  }

  // ---- Searching ----

  var K1 = 1.2;
  var B = 0.75;
  var HEAD = 0.35;
  var LONGER = 0.6;
  var IN_ORDER = 1.4;
  /** How much a kind of passage weighs; words that run the call seldom are what is looked for. */
  var WEIGHTS = { operator: 0.4, procedural: 0.5, filler: 0.3 };

  /** @param load name → promise of what the index's script of that name holds */
  function Engine(load) {
    this.load = load;
    this.tables = {};
  }

  /**
   * Searches volumes, newest first, until there are enough hits.
   * @param options {enough, years} – years: only volumes of these
   * @returns promise of {phrases, hits, pages, left, skipped, years, searchedYears}: left are the
   *   volumes not searched, skipped the words that were too common
   */
  Engine.prototype.search = async function (query, options) {
    var index = await this.load('index');
    var phrases = parse(query);
    var result = {
      phrases: phrases, hits: [], pages: [], left: [], skipped: new Set(), searchedYears: new Set(),
      years: Array.from(new Set(index.volumes.map(yearOf)))
    };
    if (!phrases.length) return result;
    var years = (options && options.years) || [];
    await this.locate(index, phrases);
    var volumes = index.volumes.filter(function (volume) {
      return !years.length || years.indexOf(yearOf(volume)) >= 0;
    });
    var statistics = { documents: 0, tokens: 0, found: phrases.map(function () { return 0; }) };
    var pages = this.volume(index.pages, phrases, statistics, result);
    var enough = (options && options.enough) || Infinity;
    while (volumes.length && result.hits.length < enough) {
      var batch = volumes.splice(0, 4);
      var self = this;
      var found = await Promise.all(batch.map(function (volume) {
        return self.volume(volume, phrases, statistics, result);
      }));
      found.forEach(function (hits) { result.hits.push.apply(result.hits, hits); });
      batch.forEach(function (volume) { result.searchedYears.add(yearOf(volume)); });
    }
    result.left = volumes;
    result.pages = await pages;
    score(result.hits, statistics);
    score(result.pages, statistics);
    return result;
  };

  function yearOf(volume) {
    return volume.year === undefined ? '' : String(volume.year);
  }

  /** Notes at each term in which volumes it stands, where the index says so. */
  Engine.prototype.locate = async function (index, phrases) {
    var self = this;
    index.volumes.forEach(function (volume, i) { volume.number = i; });
    var terms = index.words ? [].concat.apply([], phrases.map(function (p) { return p.terms; })) : [];
    await Promise.all(terms.map(async function (term) {
      term.volumes = volumesOf(term, await self.shards(index.words, term));
    }));
  };

  /** Whether a volume may hold the phrases; the volume of pages, which has no number, always may. */
  function mayHold(volume, phrases) {
    return volume.number === undefined || phrases.every(function (phrase) {
      return phrase.terms.every(function (term) { return !term.volumes || term.volumes.has(volume.number); });
    });
  }

  /** The hits of one volume, not yet scored. */
  Engine.prototype.volume = async function (volume, phrases, statistics, result) {
    var self = this;
    statistics.documents += volume.documents;
    statistics.tokens += volume.tokens;
    var asked = lookedUp(volume, phrases, result.skipped);
    if (!asked.length || !mayHold(volume, asked)) return [];
    var found = await Promise.all(asked.map(function (phrase) { return self.phrase(volume, phrase); }));
    asked.forEach(function (phrase, i) { statistics.found[phrases.indexOf(phrase)] += found[i].size; });
    var ids = Array.from(found[0].keys()).filter(function (id) {
      return found.every(function (one) { return one.has(id); });
    });
    if (!ids.length) return [];
    var table = await this.table(volume);
    ids.sort(function (a, b) { return a - b; });
    return ids.map(function (id) {
      return hit(volume, table, id, found.map(function (one) { return one.get(id); }),
        asked.map(function (phrase) { return phrases.indexOf(phrase); }));
    });
  };

  /** Words that are nearly everywhere are looked up in quotes only, unless there are no others. */
  function lookedUp(volume, phrases, skipped) {
    var rare = phrases.filter(function (phrase) {
      return phrase.quoted || phrase.terms.length > 1 || volume.common.indexOf(phrase.terms[0].term) < 0;
    });
    if (!rare.length) return phrases;
    phrases.forEach(function (phrase) {
      if (rare.indexOf(phrase) < 0) skipped.add(phrase.terms[0].term);
    });
    return rare;
  }

  Engine.prototype.phrase = async function (volume, phrase) {
    var self = this;
    var found = await Promise.all(phrase.terms.map(async function (term) {
      return postings(term, await self.shards(volume, term));
    }));
    return occurrences(phrase, found);
  };

  /** The shards of a volume, or of the words of all volumes, that may hold a term. */
  Engine.prototype.shards = function (list, term) {
    var self = this;
    return Promise.all(shardsOf(list, term).map(function (i) {
      return list.starts.length ? self.load(list.id + '/terms-' + i) : [];
    }));
  };

  /** A volume's documents: who, what kind, which language, how long. */
  Engine.prototype.table = function (volume) {
    var name = volume.id + '/documents';
    if (!this.tables[name]) this.tables[name] = this.load(name).then(readTable);
    return this.tables[name];
  };

  function readTable(data) {
    var numbers = new Numbers(data.documents);
    var documents = [];
    while (numbers.more()) {
      var speaker = numbers.next();
      var kind = data.kinds[numbers.next()];
      var flags = numbers.next();
      documents.push({
        speaker: data.speakers[speaker],
        kind: kind,
        language: data.languages[flags >> 2],
        interpreted: (flags & 2) > 0,
        paired: (flags & 1) > 0,
        length: numbers.next()
      });
    }
    var id = 0;
    data.calls.forEach(function (call) {
      for (var n = 0; n < call.documents; n++) documents[id++].call = call;
    });
    return { data: data, documents: documents };
  }

  function hit(volume, table, id, found, asked) {
    var document = table.documents[id];
    return {
      volume: volume,
      id: id,
      document: document,
      companies: table.data.companies,
      weights: found.map(function (one) { return weight(one, document.length, volume); }),
      asked: asked,
      inOrder: inOrder(found),
      score: 0
    };
  }

  /** BM25's share of one phrase: more often is better, in a short passage better still. */
  function weight(one, length, volume) {
    var inText = one.starts.filter(function (start) { return start < length; }).length;
    var average = volume.tokens / Math.max(1, volume.documents);
    var share = inText * (K1 + 1) / (inText + K1 * (1 - B + B * length / Math.max(1, average)));
    var head = inText < one.starts.length ? HEAD : 0;
    return (share + head) * (one.exact ? 1 : LONGER);
  }

  /** Whether all phrases stand one after another, as they were typed. */
  function inOrder(found) {
    return found.length > 1 && found[0].starts.some(function (start) {
      var at = start;
      return found.slice(1).every(function (one) {
        var next = one.starts.filter(function (s) { return s > at && s <= at + 3; })[0];
        at = next === undefined ? at : next;
        return next !== undefined;
      });
    });
  }

  function score(hits, statistics) {
    var rarity = statistics.found.map(function (n) {
      return Math.log(1 + (statistics.documents - n + 0.5) / (n + 0.5));
    });
    hits.forEach(function (one) {
      var sum = one.weights.reduce(function (total, w, i) { return total + w * rarity[one.asked[i]]; }, 0);
      one.score = sum * (one.inOrder ? IN_ORDER : 1) * (WEIGHTS[one.document.kind] || 1);
    });
  }

  /** What a hit shows: {anchor, page, text} of a passage, {href, title, text} of a page. */
  Engine.prototype.content = async function (one) {
    var table = await this.table(one.volume);
    var texts = table.data.texts;
    var shard = texts.length - 1;
    while (texts[shard] > one.id) shard--;
    return (await this.load(one.volume.id + '/texts-' + shard))[one.id - texts[shard]];
  };

  // ---- Loading ----

  var received = {};

  /** What every script of the index calls. */
  function receive(name, data) {
    received[name] = data;
  }

  /** Loads scripts of the index from a folder, each once. */
  function loader(folder) {
    var promises = {};
    return function (name) {
      if (!promises[name]) {
        promises[name] = new Promise(function (resolve, reject) {
          var script = document.createElement('script');
          script.src = folder + name + '.js';
          script.onload = function () {
            if (name in received) resolve(received[name]);
            else reject(new Error(script.src));
          };
          script.onerror = function () {
            delete promises[name];
            reject(new Error(script.src));
          };
          document.head.appendChild(script);
        });
      }
      return promises[name];
    };
  }

  receive.tokens = tokens;
  receive.parse = parse;
  receive.marks = marks;
  receive.Engine = Engine;
  receive.loader = loader;
  receive.received = received;
  return receive;
})();
