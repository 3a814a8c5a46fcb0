package org.callpress.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.MissingResourceException;
import org.callpress.config.Theme;
import org.callpress.site.Page;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Place;

/** Renders pages and says where in which template it failed. */
public final class Rendering {
  private final Renderer renderer;
  private final Theme theme;

  public Rendering(Renderer renderer, Theme theme) {
    this.renderer = renderer;
    this.theme = theme;
  }

  /** The page; a null value and a diagnostic that names template, place and expression if not. */
  public Diagnosed<RenderedPage> render(Page page) {
    try {
      return Diagnosed.of(renderer.render(page));
    } catch (TemplateException e) {
      MissingResourceException message = missingMessage(e);
      return failed(message != null ? missing(message) : templateFailure(e));
    } catch (ParseException e) {
      return failed(unparsed(e));
    } catch (TemplateNotFoundException e) {
      return failed(of(e.getTemplateName(), null, "there is no such template"));
    } catch (IOException e) {
      return failed(unloaded(e, page));
    }
  }

  private Diagnostic unloaded(IOException e, Page page) {
    // FreeMarker remembers that a template could not be parsed and gives the reason as the cause
    return e.getCause() instanceof ParseException cause
        ? unparsed(cause)
        : of("pages/" + page.template() + ".ftlh", null, firstLine(e.getMessage()));
  }

  private Diagnostic unparsed(ParseException e) {
    Place place = place(e.getLineNumber(), e.getColumnNumber());
    return of(e.getTemplateName(), place, firstLine(e.getEditorMessage()));
  }

  /** The finding for a message that a language lacks. */
  public static Diagnostic missing(MissingResourceException e) {
    String hint = "add it to the site's own templates/" + e.getClassName();
    return Diagnostic.of(Code.P006, "templates/" + e.getClassName(), e.getMessage(), hint);
  }

  private static Diagnosed<RenderedPage> failed(Diagnostic diagnostic) {
    return new Diagnosed<>(null, List.of(diagnostic));
  }

  private Diagnostic templateFailure(TemplateException e) {
    String blamed = e.getBlamedExpressionString();
    String message = firstLine(e.getMessageWithoutStackTop());
    String expression = blamed == null || message.contains(blamed) ? "" : " (" + blamed + ")";
    return of(e.getTemplateSourceName(), placeOf(e), message + expression);
  }

  private static MissingResourceException missingMessage(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MissingResourceException missing) {
        return missing;
      }
    }
    return null;
  }

  private static Place placeOf(TemplateException e) {
    return e.getLineNumber() == null ? null : place(e.getLineNumber(), e.getColumnNumber());
  }

  private static Place place(int line, int column) {
    return line < 1 ? null : new Place(line, Math.max(1, column));
  }

  private Diagnostic of(String template, Place place, String message) {
    String name = String.valueOf(template);
    String hint = "the pages made with it are missing; mend the template or remove your copy";
    return new Diagnostic(Code.P001, theme.origin(name), place, message, line(name, place), hint);
  }

  private String line(String template, Place place) {
    return place == null
        ? null
        : theme
            .text(template)
            .flatMap(t -> t.lines().skip(place.line() - 1L).findFirst())
            .orElse(null);
  }

  private static String firstLine(String message) {
    return String.valueOf(message).lines().findFirst().orElse("").strip();
  }
}
