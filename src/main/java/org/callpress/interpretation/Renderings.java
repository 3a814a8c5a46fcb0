package org.callpress.interpretation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;

/**
 * Groups originals with what renders them. In consecutive interpretation somebody's words are
 * rendered before they say more, or at the latest before the next call for a question; so what is
 * interpreted for somebody renders what that person has said since their last interpretation.
 */
final class Renderings {
  private static final String CUT_OFF = "-–—";

  private final List<Rendering> found = new ArrayList<>();
  private final Map<String, Open> open = new LinkedHashMap<>();

  /** Speakers since whose last own words somebody else has spoken; an analyst's aside apart. */
  private final Set<String> othersSpoke = new HashSet<>();

  /** Somebody's words that wait for their interpretation, and as much of it as has come. */
  private static final class Open {
    final List<Passage> originals = new ArrayList<>();
    final List<Passage> interpretations = new ArrayList<>();

    /** Whether the interpretation was not cut off, so that it renders what has been said. */
    boolean rendered;
  }

  private final Conversation conversation;

  private Renderings(Conversation conversation) {
    this.conversation = conversation;
  }

  static List<Rendering> in(Conversation conversation) {
    Renderings renderings = new Renderings(conversation);
    conversation.passages().stream()
        .filter(passage -> !Translations.is(conversation, passage))
        .forEach(renderings::read);
    renderings.closeAll();
    return List.copyOf(renderings.found);
  }

  private void read(Passage passage) {
    if (passage.kind() == PassageKind.OPERATOR) {
      closeAll();
    } else if (passage.interpreted() || rendersItself(passage)) {
      readInterpretation(passage);
    } else if (passage.kind() != PassageKind.FILLER) {
      readOriginal(passage);
    }
  }

  /** An analyst who asks in one language and at once again in another renders the own question. */
  private boolean rendersItself(Passage passage) {
    Open said = open.get(passage.speaker());
    return said != null
        && (passage.kind() == PassageKind.QUESTION || passage.kind() == PassageKind.FOLLOW_UP)
        && said.originals.get(0).turn().equals(passage.turn())
        && !said.originals.get(0).language().equals(passage.language());
  }

  private void readOriginal(Passage passage) {
    Open said = open.get(passage.speaker());
    boolean another =
        said != null
            && (said.rendered
                || !said.originals.get(0).language().equals(passage.language())
                || othersSpoke.contains(passage.speaker()));
    if (another) {
      close(passage.speaker());
    }
    open.computeIfAbsent(passage.speaker(), s -> new Open()).originals.add(passage);
    boolean aside = passage.kind() == PassageKind.FOLLOW_UP;
    if (!aside) {
      othersSpoke.addAll(open.keySet());
    }
    othersSpoke.remove(passage.speaker());
  }

  private void readInterpretation(Passage passage) {
    Open said = open.get(passage.speaker());
    if (said != null) {
      said.interpretations.add(passage);
      said.rendered |= !isCutOff(passage);
    }
  }

  /** "Thank you. This is-" */
  private boolean isCutOff(Passage passage) {
    String text = conversation.text(passage);
    return CUT_OFF.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void close(String speaker) {
    Open said = open.remove(speaker);
    if (!said.interpretations.isEmpty()) {
      found.add(new Rendering(said.originals, said.interpretations));
    }
  }

  private void closeAll() {
    List.copyOf(open.keySet()).forEach(this::close);
  }
}
