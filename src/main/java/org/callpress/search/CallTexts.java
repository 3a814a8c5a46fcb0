package org.callpress.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.callpress.call.EarningsCall;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.site.CallSummary;
import org.callpress.source.Whitespace;

/**
 * What search keeps of a call until the index is written: the texts of its passages, compressed,
 * and which of them the call holds in another language as well.
 */
final class CallTexts {
  private final CallSummary call;
  private final byte[] compressed;
  private final BitSet paired = new BitSet();

  CallTexts(EarningsCall call, CallSummary summary) {
    this.call = summary;
    List<Passage> passages = call.conversation().passages();
    this.compressed =
        compressed(
            passages.stream()
                .map(passage -> Whitespace.collapsed(call.conversation().text(passage)))
                .toList());
    Set<String> inPairs = new HashSet<>();
    for (Pair pair : call.pairs()) {
      inPairs.add(pair.originalPassage());
      inPairs.add(pair.interpretationPassage());
    }
    for (int i = 0; i < passages.size(); i++) {
      paired.set(i, inPairs.contains(passages.get(i).id()));
    }
  }

  CallSummary call() {
    return call;
  }

  /** Whether the call holds the passage's words in another language too. */
  boolean isPaired(int passage) {
    return paired.get(passage);
  }

  /** The passages' texts on one line each, in the order of the summary's passages. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(compressed)))) {
      for (int i = 0; i < call.passages().size(); i++) {
        texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static byte[] compressed(List<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      for (String text : texts) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
