// Runs queries, one a line of standard input, against the index in the folder given, as the search
// page does: the number of hits, then each hit with what it is, its text and what is marked in it.
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');
vm.runInThisContext(fs.readFileSync('templates/assets/search.js', 'utf8'));
const folder = process.argv[2];
const loaded = new Set();

async function load(name) {
  loaded.add(name);
  vm.runInThisContext(fs.readFileSync(path.join(folder, name + '.js'), 'utf8'));
  return callpressSearch.received[name];
}

function marked(text, phrases) {
  let out = '';
  let at = 0;
  for (const m of callpressSearch.marks(text, phrases)) {
    out += text.slice(at, m.start) + '[' + text.slice(m.start, m.end) + ']';
    at = m.end;
  }
  return out + text.slice(at);
}

// What a hit is marked with: that an interpreter says it, that it stands in another language too.
function about(found) {
  const marks = [found.interpreted && 'interpreted', found.paired && 'in two languages'];
  const shown = marks.filter(Boolean).join(', ');
  return shown && ` (${shown})`;
}

async function show(engine, query) {
  const result = await engine.search(query, { enough: 300 });
  console.log(`? ${query}`);
  for (const hits of [result.pages, result.hits]) {
    hits.sort((a, b) => b.score - a.score || a.id - b.id);
    for (const hit of hits) {
      const [href, text, titles] = await engine.content(hit);
      const name = titles ? hit.document.kind + ' ' + (titles.en || titles['']) : href;
      console.log(`  ${name}${about(hit.document)}: ${marked(text, result.phrases)}`);
    }
  }
  if (result.skipped.size) console.log(`  skipped: ${[...result.skipped].join(' ')}`);
  if (result.left.length) console.log(`  left: ${result.left.map((v) => v.id.slice(0, -9)).join(' ')}`);
}

(async () => {
  for (const query of fs.readFileSync(0, 'utf8').split('\n')) {
    if (query) await show(new callpressSearch.Engine(load), query.replace(/\u2423/g, ' '));
  }
  if (process.argv[3]) console.log(`loaded ${loaded.size}`);
})();
