// Prints the tokens that the browser's script makes of standard input, as TokenizerTest prints them.
'use strict';
const fs = require('fs');
const vm = require('vm');
vm.runInThisContext(fs.readFileSync('templates/assets/search.js', 'utf8'));
const text = fs.readFileSync(0, 'utf8');
for (const t of callpressSearch.tokens(text)) {
  console.log(`${t.position} ${t.term} <${text.slice(t.start, t.end)}>`);
}
