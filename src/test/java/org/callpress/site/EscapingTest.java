package org.callpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Every text that a page's record holds reaches the page as text: each string of every record is
 * made hostile, one page of every template is rendered, and nothing of it may become markup.
 */
class EscapingTest {
  private static final String HOSTILE =
      "</title></script><script>evil()</script><i class=evil>\"onmouseover=\"evil() ' ${7*7} <#if"
          + " {{x}} ]]>";

  /**
   * What is no text to show: the key of the messages, sanitised HTML, which form an utterance has.
   */
  private static final Set<String> SPARED =
      Set.of("Frame.language", "ProsePage.unsafeHtml", "Utterance.form");

  @Test
  void nothingOfARecordBecomesMarkup() throws Exception {
    MadeUpSite site = MadeUpSite.of(5, 6, 500, List.of("en", "zh"));
    Set<String> templates = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    for (Tree tree : site.trees()) {
      List<Page> pages = new ArrayList<>(site.pages(tree));
      pages.addAll(ListingPagesTest.ofManyCompanies());
      for (Page page : pages) {
        templates.add(page.template());
        String html = site.renderer().render((Page) hostile(page)).html();
        check(page, Jsoup.parse(html), wrong);
        assertThat(html).as(page.frame().path()).contains("${7*7}").doesNotContain("<i class=evil");
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(templates).isEqualTo(templates());
  }

  private static void check(Page page, Document document, List<String> wrong) {
    for (Element element : document.getAllElements()) {
      boolean data = element.attr("type").equals("application/ld+json");
      boolean code = element.normalName().equals("script") && !element.data().isEmpty() && !data;
      if (code || element.hasClass("evil")) {
        wrong.add(page.frame().path() + ": " + element.outerHtml());
      }
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("on")) {
          wrong.add(page.frame().path() + ": " + attribute);
        }
      }
    }
  }

  private static Set<String> templates() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("templates/pages"))) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString().replace(".ftlh", "")));
      return names;
    }
  }

  /** The same value with every string in it made hostile. */
  private static Object hostile(Object value) throws ReflectiveOperationException {
    if (value instanceof String text) {
      return text + HOSTILE;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      for (Object element : list) {
        copy.add(hostile(element));
      }
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        copy.put(hostile(entry.getKey()), hostile(entry.getValue()));
      }
      return copy;
    }
    return value instanceof Record ? hostile((Record) value) : value;
  }

  private static Record hostile(Record original) throws ReflectiveOperationException {
    RecordComponent[] components = original.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      component.getAccessor().setAccessible(true);
      Object value = component.getAccessor().invoke(original);
      String name = original.getClass().getSimpleName() + "." + component.getName();
      values[i] = SPARED.contains(name) ? value : hostile(value);
      types[i] = component.getType();
    }
    Constructor<?> constructor = original.getClass().getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return (Record) constructor.newInstance(values);
  }
}
