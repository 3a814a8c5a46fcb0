package org.callpress.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.callpress.CallReader;
import org.callpress.bench.CallGenerator.Dice;
import org.callpress.bench.MadeUpCall.Person;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.call.Turn;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Decoder;
import org.callpress.source.SourceText;
import org.callpress.source.Whitespace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Made-up calls in each layout, with faults by chance: every turn with its speaker, side, firm and
 * words, the start of the questions, and nothing lost.
 */
class FaultyLayoutsTest {
  /** The first calls of the generator are of different companies. */
  private static final int CALLS = Integer.getInteger("layouts.calls", 6);

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @EnumSource(FaultyLayout.class)
  void isReadAsItWasMeant(FaultyLayout layout) {
    List<String> faults = new ArrayList<>();
    for (int number = 0; number < CALLS; number++) {
      MadeUpCall call = CallGenerator.call(number);
      Printed printed = new Printed();
      layout.print(call, new Dice(new Random(number)), printed);
      for (String fault : faults(layout, call, printed, number)) {
        faults.add(layout + " " + number + ": " + fault);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(
      FaultyLayout layout, MadeUpCall made, Printed printed, int number) {
    EarningsCall call =
        CallReader.read(text(printed, number), null, CompanyConfig.NONE, CallConfig.NONE).value();
    if (call == null) {
      return List.of("not read");
    }
    List<String> faults = new ArrayList<>();
    Conversation conversation = call.conversation();
    List<Turn> turns = conversation.transcript().turns();
    compare("format", layout.format(), conversation.transcript().format(), faults);
    compare("company", made.company(), call.company().name(), faults);
    boolean named = printed.text().contains(made.period());
    String period = call.period() == null ? null : call.period().label().replace("FY", "");
    compare("period", named ? made.period() : null, named ? period : null, faults);
    compare("turns", printed.turns().size(), turns.size(), faults);
    compare("questions from", printed.questions(), questions(call), faults);
    for (int i = 0; i < Math.min(turns.size(), printed.turns().size()) && faults.isEmpty(); i++) {
      turn("t" + (i + 1), printed.turns().get(i), turns.get(i), conversation, faults);
    }
    return faults;
  }

  private static void turn(
      String id, Printed.Turn meant, Turn read, Conversation conversation, List<String> faults) {
    SourceText source = conversation.transcript().source();
    String said = read.paragraphs().stream().map(source::slice).collect(Collectors.joining(" "));
    compare(id, Whitespace.collapsed(meant.speech()), Whitespace.collapsed(said), faults);
    Map<String, Speaker> cast =
        conversation.cast().stream().collect(Collectors.toMap(Speaker::id, s -> s));
    for (Passage passage : conversation.passages()) {
      if (passage.turn().equals(read.id())) {
        Speaker speaker = cast.get(passage.speaker());
        Person who = meant.who();
        compare(id + " side", side(who), speaker.side(), faults);
        if (who.role() != null) {
          compare(id + " speaker", who.name(), speaker.name(), faults);
        }
        if (meant.firm() != null) {
          compare(id + " firm", meant.firm(), speaker.affiliation(), faults);
        }
      }
    }
  }

  private static Side side(Person who) {
    return who.role() == null ? Side.OPERATOR : who.firm() == null ? Side.COMPANY : Side.ANALYST;
  }

  private static int questions(EarningsCall call) {
    List<Turn> turns = call.conversation().transcript().turns();
    for (int i = 0; i < turns.size(); i++) {
      if (call.conversation().transcript().parts().get(turns.get(i).id()) == Part.QA) {
        return i;
      }
    }
    return -1;
  }

  private static void compare(String what, Object meant, Object read, List<String> faults) {
    if (!String.valueOf(meant).equals(String.valueOf(read))) {
      faults.add(what + ": " + read + " instead of " + meant);
    }
  }

  /** In one of the encodings and line ends that files come in. */
  private static SourceText text(Printed printed, int number) {
    String text = number % 3 == 1 ? printed.text().replace("\n", "\r\n") : printed.text();
    Charset charset = number % 4 == 3 ? WINDOWS : StandardCharsets.UTF_8;
    return Decoder.decode("call.txt", text.getBytes(charset)).value();
  }
}
