package org.callpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void keepsUtf8AsItIs() {
    Diagnosed<SourceText> read = decode("Zoë (CFO)\r\n好的。\n");
    assertThat(read.value().text()).isEqualTo("Zoë (CFO)\r\n好的。\n");
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void hashesTheBytes() {
    assertThat(decode("abc").value().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void takesAByteOrderMarkAwayAndBelievesIt(String charset) {
    byte[] bytes = ("\uFEFF" + "Zoë\n好").getBytes(Charset.forName(charset));
    Diagnosed<SourceText> read = Decoder.decode("a.txt", bytes);
    assertThat(read.value().text()).isEqualTo("Zoë\n好");
    assertThat(read.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void recognisesUtf16WithoutAMark(String charset) {
    String text = "Operator\nGood morning, everyone – welcome.\n";
    Diagnosed<SourceText> read = Decoder.decode("a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(read.value().text()).isEqualTo(text);
    assertThat(codes(read)).containsExactly(Code.S005);
  }

  @Test
  void readsWindows1252AndSaysSo() {
    String text = "Zoë Faßbinder – CFO\nIt’s €5 million, “roughly”.\n";
    Diagnosed<SourceText> read = Decoder.decode("a.txt", text.getBytes(WINDOWS));
    assertThat(read.value().text()).isEqualTo(text);
    assertThat(codes(read)).containsExactly(Code.S005);
    assertThat(read.diagnostics().get(0).message()).contains("windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "Big5"})
  void readsChineseEncodings(String charset) {
    String text =
        charset.equals("Big5")
            ? "主持人\n各位好,歡迎參加公司的業績電話會議。本季度收入增長百分之十二,我們對下半年有信心。\n"
            : "主持人\n各位好,欢迎参加公司的业绩电话会议。本季度收入增长百分之十二,我们对下半年有信心。\n";
    Diagnosed<SourceText> read = Decoder.decode("a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(read.value().text()).isEqualTo(text);
    assertThat(codes(read)).containsExactly(Code.S005);
  }

  @Test
  void replacesInvalidBytesAndNamesTheirPlace() {
    byte[] bytes = bytes("好的 Zoë\nab", new byte[] {(byte) 0xFF}, "c é 好的\n");
    Diagnosed<SourceText> read = Decoder.decode("a.txt", bytes);
    assertThat(read.value().text()).isEqualTo("好的 Zoë\nab\uFFFDc é 好的\n");
    assertThat(codes(read)).containsExactly(Code.S003);
    assertThat(read.diagnostics().get(0).place()).isEqualTo(new Place(2, 3));
  }

  @Test
  void keepsAReplacementCharacterAndNotesIt() {
    Diagnosed<SourceText> read = decode("数\uFFFD据\n");
    assertThat(read.value().text()).isEqualTo("数\uFFFD据\n");
    assertThat(codes(read)).containsExactly(Code.S004);
    assertThat(read.diagnostics().get(0).place()).isEqualTo(new Place(1, 2));
  }

  @Test
  void notesControlCharacters() {
    Diagnosed<SourceText> read = decode("a\u0007b\u0091c\td\fe\n");
    assertThat(codes(read)).containsExactly(Code.S006, Code.S006);
    assertThat(read.diagnostics().get(1).message()).contains("U+0091");
  }

  @Test
  void reportsTheFirstTwentyAndCountsTheRest() {
    Diagnosed<SourceText> read = decode("\uFFFD ".repeat(5000));
    assertThat(read.diagnostics()).hasSize(20);
    assertThat(read.diagnostics().get(19).message()).contains("4981 more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
  void repairsWhatWasEncodedTwice(String middle) {
    String text = "René’s “plan – done.\nÉtienne: naïve café\n";
    String twice = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(middle));
    Diagnosed<SourceText> read = decode(twice);
    assertThat(read.value().text()).isEqualTo(text);
    assertThat(codes(read)).containsExactly(Code.S007);
    assertThat(read.diagnostics().get(0).place()).isEqualTo(new Place(1, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"naïve café, Ångström, 5 µm ± 2", "£5 «quoted» © 2024", "FÖ“R” fÃ©"})
  void leavesAloneWhatWasEncodedOnce(String text) {
    Diagnosed<SourceText> read = decode(text);
    assertThat(read.value().text()).isEqualTo(text);
    assertThat(read.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t\n", "\uFEFF"})
  void rejectsAnEmptyFile(String text) {
    Diagnosed<SourceText> read = decode(text);
    assertThat(read.value()).isNull();
    assertThat(codes(read)).containsExactly(Code.S002);
  }

  /** Lines that were pasted from elsewhere are encoded twice, the others once. */
  @Test
  void repairsOnlyTheLinesThatWereEncodedTwice() {
    String once = "René has €5, ‘says’ Zoë.\n";
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), WINDOWS);
    Diagnosed<SourceText> read = decode(once + twice + "“Fine”, said Zoë.\n");
    assertThat(read.value().text()).isEqualTo(once + once + "“Fine”, said Zoë.\n");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.S007);
  }

  @Test
  void readsTheStartOfAFileThatWasCutInTheMiddleOfACharacter() {
    byte[] bytes = "Zoë (CFO)\n好的".getBytes(StandardCharsets.UTF_8);
    Diagnosed<SourceText> read = Decoder.decode("a.txt", Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(read.value().text()).isEqualTo("Zoë (CFO)\n好\uFFFD");
    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.diagnostics().get(0).place()).isEqualTo(new Place(2, 2));
  }

  /** UTF-8 into which a line of Windows-1252 was pasted stays UTF-8; what is invalid is named. */
  @Test
  void keepsUtf8WithAForeignLine() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("好的，谢谢。Zoë said so.\n".repeat(20).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("Caf\u00E9\n".getBytes(WINDOWS));
    Diagnosed<SourceText> read = Decoder.decode("a.txt", bytes.toByteArray());
    assertThat(read.value().text()).startsWith("好的，谢谢。Zoë").endsWith("Caf\uFFFD\n");
    assertThat(read.diagnostics().get(0).place()).isEqualTo(new Place(21, 4));
  }

  @Test
  void replacesHalvesOfPairs() {
    byte[] utf8 = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b', '\n', 'c'};
    assertThat(Decoder.decode("a.txt", utf8).value().text()).startsWith("a\uFFFD").endsWith("b\nc");
    byte[] utf16 = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8, 'b', 0};
    assertThat(Decoder.decode("a.txt", utf16).value().text()).isEqualTo("a\uFFFDb");
  }

  @Test
  void countsLinesByWhateverEndsThem() {
    SourceText text = decode("a\rb\r\nc\u00A0d\u0085e\n").value();
    assertThat(text.text()).isEqualTo("a\rb\r\nc\u00A0d\u0085e\n");
    assertThat(text.place(text.text().indexOf('c'))).isEqualTo(new Place(3, 1));
  }

  @Test
  void rejectsWhatIsNoText() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 256);
    }
    Arrays.fill(bytes, 100, 900, (byte) 0);
    Diagnosed<SourceText> read = Decoder.decode("a.bin", bytes);
    assertThat(read.value()).isNull();
    assertThat(codes(read)).containsExactly(Code.S008);
  }

  @Test
  void rejectsRichText() {
    Diagnosed<SourceText> read = decode("{\\rtf1\\ansi {\\b Operator}\\par Good morning.\\par }");
    assertThat(read.value()).isNull();
    assertThat(codes(read)).containsExactly(Code.S008);
  }

  @Test
  void readsFiftyMegabytes() {
    byte[] bytes =
        "Operator: Good morning – 好的。\n".repeat(1_400_000).getBytes(StandardCharsets.UTF_8);
    assertThat(bytes.length).isGreaterThan(50_000_000);
    Diagnosed<SourceText> read = Decoder.decode("a.txt", bytes);
    assertThat(read.value().lineCount()).isEqualTo(1_400_000);
    assertThat(read.diagnostics()).isEmpty();
  }

  private static Diagnosed<SourceText> decode(String text) {
    return Decoder.decode("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Code> codes(Diagnosed<?> read) {
    return read.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static byte[] bytes(String before, byte[] middle, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(middle);
    out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
