package org.callpress.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Company;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Part;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.call.Subjects;
import org.callpress.config.Messages;
import org.callpress.config.SiteConfig;
import org.callpress.config.Theme;
import org.callpress.site.CallSummary.ExchangeEntry;
import org.callpress.site.CallSummary.PassageEntry;
import org.callpress.site.CallSummary.ReadingPage;
import org.callpress.site.CallSummary.SpeakerEntry;

/**
 * Summaries of calls written down for a case: a line for a call, then one for each speaker, passage
 * and exchange of it.
 *
 * <pre>
 * call acme/2026-q1 | 2026-05-05 | Acme Group, zh 极致集团
 * company jane-roe | Jane Roe, zh 罗简 | CEO |
 * analyst sam-poe | Sam Poe | Analyst | Aldgate Research
 * says t2.1 sam-poe question en How is the margin?
 * asks x1 sam-poe t2.1 2 jane-roe
 * </pre>
 */
final class SummaryCase {
  private final List<CallSummary> calls = new ArrayList<>();
  private String[] call;
  private final List<SpeakerEntry> speakers = new ArrayList<>();
  private final List<PassageEntry> passages = new ArrayList<>();
  private final List<ExchangeEntry> exchanges = new ArrayList<>();

  static List<CallSummary> read(String text) {
    SummaryCase summaries = new SummaryCase();
    text.lines().filter(line -> !line.isBlank()).forEach(summaries::line);
    summaries.close();
    return summaries.calls;
  }

  /** The trees of a bilingual site over the calls. */
  static List<Tree> trees(List<CallSummary> calls, int perPage) {
    SiteConfig config =
        new SiteConfig(
            Map.of("en", "Archive", "zh", "资料库"),
            null,
            List.of("en", "zh"),
            4_000,
            perPage,
            Path.of("content"),
            Path.of("site"),
            Path.of("templates"));
    SitePlan plan = new SitePlan(config, calls);
    Theme theme = new Theme(Path.of("templates"));
    List<Tree.LanguageName> names =
        List.of(new Tree.LanguageName("en", "English"), new Tree.LanguageName("zh", "中文"));
    return config.languages().stream()
        .map(language -> new Tree(plan, Messages.load(language, theme).value(), names))
        .toList();
  }

  private void line(String line) {
    int space = line.indexOf(' ');
    String rest = line.substring(space + 1);
    String[] parts = rest.split("\\|", -1);
    switch (line.substring(0, space)) {
      case "call" -> {
        close();
        call = parts;
      }
      case "says" -> passage(rest.split(" ", 5));
      case "voices" -> interpretation(rest.split(" ", 6));
      case "asks" -> exchange(rest.split(" "));
      default ->
          speaker(Side.valueOf(line.substring(0, space).toUpperCase(java.util.Locale.ROOT)), parts);
    }
  }

  private void speaker(Side side, String[] parts) {
    String id = parts[0].strip();
    String company = call[0].strip().split("/")[0];
    String key = side == Side.COMPANY ? company + "/" + id : side == Side.ANALYST ? id : null;
    Map<String, String> names = names(parts[1]);
    String name = names.remove("");
    speakers.add(new SpeakerEntry(id, key, name, names, text(parts, 2), text(parts, 3), side));
  }

  /** "Jane Roe, zh 罗简": the name without a language under "". */
  private static Map<String, String> names(String text) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String part : text.strip().split(", ")) {
      boolean tagged = part.matches("[a-z]{2} .*");
      names.put(tagged ? part.substring(0, 2) : "", tagged ? part.substring(3) : part);
    }
    return names;
  }

  private static String text(String[] parts, int index) {
    return index >= parts.length || parts[index].isBlank() ? null : parts[index].strip();
  }

  private void passage(String[] words) {
    add(words[0], words[1], words[1], words[2], words[3], words[4]);
  }

  private void interpretation(String[] words) {
    add(words[0], words[2], words[1], words[3], words[4], words[5]);
  }

  private void add(
      String id, String speaker, String voice, String kind, String language, String opening) {
    String turn = id.substring(0, id.indexOf('.'));
    PassageKind known =
        PassageKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    passages.add(new PassageEntry(id, turn, speaker, voice, language, known, Part.QA, opening));
  }

  private void exchange(String[] words) {
    String firm =
        speakers.stream()
            .filter(s -> s.id().equals(words[1]))
            .findFirst()
            .orElseThrow()
            .affiliation();
    List<String> answered = List.of(words).subList(4, words.length);
    exchanges.add(
        new ExchangeEntry(
            words[0], words[1], null, firm, answered, words[2], asks(words, answered)));
  }

  private static List<CallSummary.AskEntry> asks(String[] words, List<String> answered) {
    return IntStream.rangeClosed(1, Integer.parseInt(words[3]))
        .mapToObj(
            number ->
                new CallSummary.AskEntry(
                    words[0] + ".q" + number,
                    words[1],
                    "What about <" + number + ">?",
                    "en",
                    null,
                    null,
                    answered.isEmpty() ? AnswerStatus.NONE : AnswerStatus.ANSWERED,
                    null,
                    answered,
                    new Subjects(List.of("pricing"), List.of(), List.of("revenue"))))
        .toList();
  }

  private void close() {
    if (call == null) {
      return;
    }
    String id = call[0].strip();
    Map<String, String> names = names(call[2]);
    Company company = new Company(id.split("/")[0], names.remove(""), new TreeMap<>(names), null);
    String[] period = id.split("/")[1].split("-q");
    calls.add(
        new CallSummary(
            id,
            id + ".txt",
            company,
            company.name(),
            LocalDate.parse(call[1].strip()),
            new FiscalPeriod(Integer.parseInt(period[0]), Integer.parseInt(period[1]), null),
            List.of("en", "zh"),
            List.copyOf(speakers),
            List.of(),
            List.of(new ReadingPage(passages.stream().map(PassageEntry::turn).distinct().toList())),
            List.copyOf(passages),
            List.copyOf(exchanges),
            Map.of(),
            List.of(),
            0,
            List.of(),
            List.of()));
    speakers.clear();
    passages.clear();
    exchanges.clear();
  }
}
