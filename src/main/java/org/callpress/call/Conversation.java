package org.callpress.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.callpress.source.Span;

/** A transcript with its passages and its cast: who says what, in whose words. */
public final class Conversation {
  private final Transcript transcript;
  private final List<Passage> passages;
  private final List<Speaker> cast;
  private final Map<String, Passage> passagesById = new LinkedHashMap<>();
  private final Map<String, List<Passage>> passagesByTurn;
  private final Map<String, Speaker> speakersById = new LinkedHashMap<>();
  private final Map<String, Turn> turnsById = new LinkedHashMap<>();

  /**
   * @param passages in the order of the source
   * @param cast in the order in which they are first heard, operator and interpreter included
   */
  public Conversation(Transcript transcript, List<Passage> passages, List<Speaker> cast) {
    this.transcript = transcript;
    this.passages = List.copyOf(passages);
    this.cast = List.copyOf(cast);
    passages.forEach(passage -> passagesById.put(passage.id(), passage));
    cast.forEach(speaker -> speakersById.put(speaker.id(), speaker));
    transcript.turns().forEach(turn -> turnsById.put(turn.id(), turn));
    passagesByTurn = passages.stream().collect(Collectors.groupingBy(Passage::turn));
  }

  public Transcript transcript() {
    return transcript;
  }

  public List<Passage> passages() {
    return passages;
  }

  public List<Speaker> cast() {
    return cast;
  }

  public Passage passage(String id) {
    return passagesById.get(id);
  }

  public List<Passage> passagesOf(Turn turn) {
    return passagesByTurn.getOrDefault(turn.id(), List.of());
  }

  public Speaker speaker(String id) {
    return speakersById.get(id);
  }

  public Speaker speakerOf(Passage passage) {
    return speaker(passage.speaker());
  }

  public Turn turn(String id) {
    return turnsById.get(id);
  }

  public Part partOf(Passage passage) {
    return transcript.parts().get(passage.turn());
  }

  /** A passage's characters exactly as they stand in the source. */
  public String text(Passage passage) {
    return passage.spans().stream().map(transcript.source()::slice).collect(Collectors.joining());
  }

  public String text(Span span) {
    return transcript.source().slice(span);
  }

  /** The passage's paragraphs, each clipped to what the passage covers of it. */
  public List<Span> paragraphs(Passage passage) {
    return turn(passage.turn()).paragraphs().stream()
        .flatMap(paragraph -> passage.spans().stream().map(paragraph::intersection))
        .filter(span -> !span.isEmpty())
        .toList();
  }
}
