package org.callpress.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.call.Slug;
import org.callpress.call.Speaker;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Diagnosed;
import org.callpress.source.Scripts;
import org.callpress.source.Sentences;
import org.callpress.source.Span;

/** Who says what: cuts turns into passages and gives each its speaker, voice, language and kind. */
public final class Attribution {
  private Attribution() {}

  /** The conversation; what could not be told is an unidentified speaker and a diagnostic. */
  public static Diagnosed<Conversation> attribute(
      Transcript transcript, CompanyConfig company, CallConfig call) {
    Map<String, Speaker> cast = new LinkedHashMap<>();
    List<Passage> passages = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      String name = turn.label().name();
      Side side =
          name.equals("Operator")
              ? Side.OPERATOR
              : turn.label().role() == null ? Side.UNIDENTIFIED : Side.COMPANY;
      String id = Slug.of(name);
      cast.putIfAbsent(
          id,
          new Speaker(
              id, name, Map.of(), List.of(turn.label().text()), turn.label().role(), null, side));
      passages.addAll(passages(transcript, turn, id, side));
    }
    return Diagnosed.of(new Conversation(transcript, passages, List.copyOf(cast.values())));
  }

  private static List<Passage> passages(
      Transcript transcript, Turn turn, String speaker, Side side) {
    List<Passage> passages = new ArrayList<>();
    String text = transcript.source().text();
    List<Span> run = new ArrayList<>();
    String language = null;
    for (Span paragraph : turn.paragraphs()) {
      for (Span sentence : Sentences.in(text, paragraph)) {
        String here =
            Scripts.count(sentence.of(text), Scripts::isHan) > 0 ? "zh" : language(language);
        if (language != null && !here.equals(language)) {
          passages.add(passage(turn, passages.size() + 1, run, language, speaker, side));
          run = new ArrayList<>();
        }
        language = here;
        run.add(sentence);
      }
    }
    if (!run.isEmpty()) {
      passages.add(passage(turn, passages.size() + 1, run, language, speaker, side));
    }
    return passages;
  }

  private static String language(String before) {
    return "en";
  }

  private static Passage passage(
      Turn turn, int order, List<Span> sentences, String language, String speaker, Side side) {
    Span span = sentences.get(0).cover(sentences.get(sentences.size() - 1));
    PassageKind kind = side == Side.OPERATOR ? PassageKind.OPERATOR : PassageKind.REMARKS;
    return new Passage(
        turn.id() + "." + order,
        turn.id(),
        List.of(span),
        sentences,
        language,
        kind,
        speaker,
        speaker,
        true,
        Confidence.STATED,
        List.of());
  }
}
