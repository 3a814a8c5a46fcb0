package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Conversation;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.exchanges.Phrases.Topic;

/** Splits a slot into rounds of asking and answering. */
final class Rounds {
  /** Sentences from the start of an answer in which it says that it only adds. */
  private static final int HEAD = 2;

  private final Conversation conversation;
  private final Roles roles;
  private final EmptyAnswers empty;
  private final Map<String, String> originals = new LinkedHashMap<>();

  Rounds(Conversation conversation, List<Pair> pairs, Roles roles, Names names) {
    this.conversation = conversation;
    this.roles = roles;
    this.empty = new EmptyAnswers(conversation, names, roles);
    for (Pair pair : pairs) {
      if (pair.level() == Pair.Level.PASSAGE) {
        originals.putIfAbsent(pair.interpretationPassage(), pair.originalPassage());
      }
    }
  }

  /** Ids of originals by those of the passages that render them. */
  Map<String, String> originals() {
    return originals;
  }

  /** The rounds of a slot, in order; each but perhaps the first has an ask. */
  List<Round> of(Slot slot) {
    List<Round> rounds = new ArrayList<>();
    List<Passage> asked = new ArrayList<>();
    List<Passage> said = new ArrayList<>();
    for (Passage passage : slot.passages()) {
      if (!roles.asks(passage)) {
        addSaid(said, passage, !asked.isEmpty());
      } else if (!rendersQuestion(passage, asked)) {
        if (!runs(said).isEmpty()) {
          if (asks(List.of(passage)).isEmpty()) {
            continue;
          }
          rounds.add(round(asked, said));
          asked.clear();
          said.clear();
        }
        asked.add(passage);
      }
    }
    rounds.add(round(asked, said));
    return rounds;
  }

  /** What comes before the first question belongs to the cue. */
  private static void addSaid(List<Passage> said, Passage passage, boolean isAsked) {
    if (isAsked && passage.kind() != PassageKind.OPERATOR) {
      said.add(passage);
    }
  }

  private List<Ask> asks(List<Passage> passages) {
    return QuestionParts.of(conversation.transcript().source().text(), passages);
  }

  /** An interpreter's words, or the analyst's own, that only repeat the question in a language. */
  private boolean rendersQuestion(Passage passage, List<Passage> asked) {
    return roles.renders(passage)
        || asked.stream()
            .anyMatch(
                original ->
                    passage.interpreted() && !original.interpreted()
                        || !passage.language().equals(original.language())
                            && passage.speaker().equals(original.speaker()));
  }

  private Round round(List<Passage> asked, List<Passage> said) {
    return new Round(asks(asked), runs(said), said);
  }

  private List<AnswerRun> runs(List<Passage> said) {
    List<Passage> answers =
        said.stream()
            .filter(passage -> passage.kind() != PassageKind.FILLER && roles.answers(passage))
            .toList();
    List<Passage> telling = answers.stream().filter(passage -> !empty.test(passage)).toList();
    List<List<Passage>> runs =
        grouped(telling.isEmpty() ? answers.stream().filter(empty::affirms).toList() : telling);
    return runs.stream().map(run -> run(run, runs, said)).toList();
  }

  private AnswerRun run(List<Passage> run, List<List<Passage>> runs, List<Passage> said) {
    Passage first = run.get(0);
    boolean adds = !run.equals(runs.get(0)) && adds(first);
    return new AnswerRun(first.speaker(), run, introduction(first, runs, said), adds);
  }

  private boolean adds(Passage passage) {
    Phrases phrases = Phrases.of(passage.language());
    return passage.sentences().stream()
        .limit(HEAD)
        .anyMatch(sentence -> phrases.found(Topic.ADDS, conversation.text(sentence)));
  }

  private List<List<Passage>> grouped(List<Passage> answers) {
    List<List<Passage>> runs = new ArrayList<>();
    for (Passage passage : answers) {
      List<Passage> run = runOf(passage, runs);
      if (run != null) {
        run.add(passage);
      } else {
        runs.add(new ArrayList<>(List.of(passage)));
      }
    }
    return runs;
  }

  /** What stands between a run and the run before it. */
  private static List<Passage> introduction(
      Passage first, List<List<Passage>> runs, List<Passage> said) {
    List<Passage> introduction = new ArrayList<>();
    for (Passage passage : said.subList(0, said.indexOf(first))) {
      if (runs.stream().anyMatch(run -> run.contains(passage))) {
        introduction.clear();
      } else {
        introduction.add(passage);
      }
    }
    return introduction;
  }

  private List<Passage> runOf(Passage passage, List<List<Passage>> runs) {
    String original = originals.get(passage.id());
    for (List<Passage> run : runs) {
      if (run.stream().anyMatch(said -> said.id().equals(original))) {
        return run;
      }
    }
    List<Passage> last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    return last != null && last.get(0).speaker().equals(passage.speaker()) ? last : null;
  }
}
