package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A call whose second language is none of the site's: lists show a question as it was asked, never
 * in a rendering that the page's readers did not choose.
 */
class ThirdLanguageTest {
  private static final String TRANSCRIPT =
      """
      Hallim Lighting - Q2 2025 Earnings Call

      August 7, 2025

      Operator (Operator)

      Good morning. We will now begin the Hallim Lighting second quarter results call.

      Seo Jiwon (Chief Financial Officer)

      Thank you. Revenue was $52 million, up 4% year-over-year.

      Operator (Operator)

      Our first question comes from Dana Whitlock with Northmere. Please go ahead.

      Dana Whitlock (Analyst)

      How do you see prices in the second half?

      Interpreter (Interpreter)

      하반기 가격을 어떻게 보시는지 궁금합니다?

      Seo Jiwon (Chief Financial Officer)

      We see them stable.
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Path call = Files.createDirectories(folder.resolve("content/hallim/2025-q2"));
    Files.writeString(call.resolve("transcript.txt"), TRANSCRIPT);
    Sites.build("languages: [zh, en]\n", folder);
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  @Test
  void theCallHoldsBoth() throws IOException {
    assertThat(page("zh/hallim/2025-q2/qa.html").select("[lang=ko]").text()).contains("하반기 가격을");
  }

  @Test
  void listsShowTheQuestionAsItWasAsked() throws IOException {
    for (String list : new String[] {"questions/index.html", "index.html", "hallim/index.html"}) {
      for (String language : new String[] {"zh/", "en/"}) {
        Document page = page(language + list);
        assertThat(page.text()).as(list).contains("How do you see prices in the second half?");
        assertThat(page.select("[lang=ko]")).as(list).isEmpty();
      }
    }
    assertThat(page("zh/questions/index.html").select("[lang=en]").text()).contains("How do you");
  }
}
