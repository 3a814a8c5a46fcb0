package org.callpress;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a table of the export. */
final class Csv {
  private Csv() {}

  static List<List<String>> read(Path file) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      return csv.stream().map(CsvRecord::getFields).toList();
    }
  }
}
