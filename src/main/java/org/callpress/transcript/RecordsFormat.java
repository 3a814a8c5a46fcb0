package org.callpress.transcript;

import org.callpress.source.Datum;
import org.callpress.source.SourceText;

/**
 * JSON or YAML with a record for each turn: {@code {"speaker": "spk03", "text": "…"}}, names by id
 * beside them or none, words one by one, people and their roles in a list of their own.
 */
final class RecordsFormat implements Format {
  private static final int SHORTEST = 100;

  @Override
  public String name() {
    return "data-records";
  }

  @Override
  public double recognise(SourceText source) {
    Datum root = DataFile.open(source);
    Records records = root == null ? null : Records.in(root);
    return records == null || records.length() < SHORTEST ? 0 : 0.98;
  }

  @Override
  public Layout parse(SourceText source) {
    Datum root = DataFile.open(source);
    return new RecordsReader(root, Records.in(root)).read();
  }
}
