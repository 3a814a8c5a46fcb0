package org.callpress.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.callpress.call.LanguageTags;
import org.callpress.config.Messages;
import org.callpress.config.Theme;
import org.callpress.site.LeftOut;
import org.callpress.site.Page;
import org.callpress.site.SiteFacts;

/**
 * Renders pages with the theme's templates. A template sees {@code page} (its record), {@code site}
 * ({@link SiteFacts}), {@code msg(key, arguments…)} and {@code json(value)}, and nothing else. Safe
 * for use by many threads.
 */
public final class Renderer {
  static {
    selectNoLogger();
  }

  private final Configuration configuration;
  private final Map<String, Messages> messages = new TreeMap<>();
  private final SiteFacts site;
  private final AbsentLinks absent;

  /**
   * @param leftOut pages that nothing is to lead to
   */
  public Renderer(Theme theme, List<Messages> messages, SiteFacts site, LeftOut leftOut) {
    this.absent = new AbsentLinks(leftOut);
    messages.forEach(bundle -> this.messages.put(bundle.language(), bundle));
    this.site = site;
    configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(new ThemeTemplates(theme));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /**
   * @throws TemplateException with the template's name, line and column where a template fails
   * @throws IOException where a template is missing or cannot be parsed
   */
  public RenderedPage render(Page page) throws TemplateException, IOException {
    StringWriter out = new StringWriter();
    Messages bundle = messages.get(page.frame().language());
    configuration
        .getTemplate("pages/" + page.template() + ".ftlh")
        .process(
            Map.of(
                "page", page,
                "site", site,
                "msg", method(bundle),
                "lang", foreign(bundle.language()),
                "json", JSON),
            out);
    return new RenderedPage(page, absent.takenOut(page.frame().path(), out.toString()));
  }

  /** A template's error is thrown and becomes a diagnostic; FreeMarker need not log it as well. */
  private static void selectNoLogger() {
    try {
      Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code json(value)}: JSON that is safe inside a page as it stands. */
  private static final TemplateMethodModelEx JSON =
      arguments -> JsonText.of(unwrapped(arguments.get(0)));

  /** {@code lang(words)}: the language of words that cannot be in the page's, else empty. */
  private static TemplateMethodModelEx foreign(String page) {
    return arguments -> {
      String language = LanguageTags.ofName(String.valueOf(unwrapped(arguments.get(0))), page);
      return language == null ? "" : language;
    };
  }

  private static TemplateMethodModelEx method(Messages bundle) {
    return arguments -> {
      Object[] values = new Object[arguments.size() - 1];
      for (int i = 0; i < values.length; i++) {
        values[i] = unwrapped(arguments.get(i + 1));
      }
      return bundle.text(String.valueOf(arguments.get(0)), values);
    };
  }

  private static Object unwrapped(Object argument) throws TemplateModelException {
    return DeepUnwrap.permissiveUnwrap((freemarker.template.TemplateModel) argument);
  }

  /** Finds templates through the theme, so that a site's own file shadows the default one. */
  private record ThemeTemplates(Theme theme) implements TemplateLoader {
    @Override
    public Object findTemplateSource(String name) {
      return theme.text(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {
      // a string needs no closing
    }
  }
}
