// Cuts the fonts of the cards. Node 20:
//   npm install --no-save subset-font@2.9.0 @expo-google-fonts/noto-sans-sc@0.4.3 @expo-google-fonts/source-serif-4@0.4.1
//   node subset.mjs
// Han: all of GB 2312, of Big5's level 1 (common traditional forms) and of JIS X 0208's level 1; with kana, punctuation and Latin.
import fs from 'fs';
import zlib from 'zlib';
import subset from 'subset-font';

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const text = points => points.map(p => String.fromCodePoint(p)).join('');
const rows = (encoding, leads, trails) => {
  const decoder = new TextDecoder(encoding);
  return leads
    .flatMap(lead => trails.map(trail => decoder.decode(Uint8Array.of(lead, trail))))
    .filter(c => [...c].length === 1 && c !== '\uFFFD')
    .join('');
};
const han = characters => [...characters].filter(c => /\p{Script=Han}/u.test(c)).join('');

const latin = text([
  ...range(0x20, 0x7e), ...range(0xa0, 0x17f), ...range(0x218, 0x21b), ...range(0x2010, 0x2027),
  0x2030, 0x2032, 0x2033, 0x20a9, 0x20ac, 0x20b9, 0x2122, 0x2212, 0x2248, 0x2264, 0x2265,
]);
const east =
  han(rows('gb18030', range(0xb0, 0xf7), range(0xa1, 0xfe))) +
  han(rows('big5', range(0xa4, 0xc6), [...range(0x40, 0x7e), ...range(0xa1, 0xfe)])) +
  han(rows('euc-jp', range(0xb0, 0xcf), range(0xa1, 0xfe))) +
  rows('gb18030', range(0xa1, 0xa3), range(0xa1, 0xfe)) +
  text([...range(0x3041, 0x3096), ...range(0x30a0, 0x30ff)]);

const cut = async (from, characters, to) => {
  const font = fs.readFileSync(`node_modules/@expo-google-fonts/${from}.ttf`);
  const small = await subset(font, characters, { targetFormat: 'truetype', noHinting: true });
  fs.writeFileSync(to, zlib.gzipSync(small, { level: 9 }));
  console.log(to, small.length, fs.statSync(to).size);
};
await cut('noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold', latin + east, 'sans.ttf.gz');
await cut('source-serif-4/600SemiBold/SourceSerif4_600SemiBold', latin, 'serif.ttf.gz');
