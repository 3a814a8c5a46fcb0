package org.callpress.config;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;

/**
 * Holds a language's messages against those that the pages use: what the default theme's English
 * has, and what a site's own templates ask for. A message that is missing is an error, one that
 * nobody asks for a warning: most likely its key is misspelt.
 */
final class MessageAudit {
  private static final String REFERENCE = "en";

  /** The words for powers of ten: each language has its own (billion, 亿). */
  private static final String SCALE = "scale.";

  private static final Pattern PLURAL_FORM =
      Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
  private static final Pattern ASKED_FOR = Pattern.compile("msg\\(\\s*[\"']([^\"'$]+)[\"']");

  private final String language;
  private final Theme theme;
  private final Set<String> forms;
  private final Map<String, String> english;
  private final Set<String> asked;

  MessageAudit(String language, Theme theme) {
    this.language = language;
    this.theme = theme;
    this.forms = PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords();
    this.english = Messages.builtIn(REFERENCE, theme);
    this.asked = new TreeSet<>(english.keySet());
    for (String template : theme.ownTemplates()) {
      Matcher call = ASKED_FOR.matcher(template);
      while (call.find()) {
        asked.add(call.group(1));
      }
    }
  }

  List<Diagnostic> of(Map<String, String> messages) {
    List<Diagnostic> found = new ArrayList<>();
    standIns(messages).keySet().forEach(key -> found.add(missing(key)));
    messages.keySet().stream().filter(key -> !isUsed(key)).forEach(key -> found.add(unused(key)));
    return found;
  }

  /** The English messages that the pages need and a language lacks. */
  Map<String, String> standIns(Map<String, String> messages) {
    Map<String, String> lacking = new LinkedHashMap<>(english);
    lacking.keySet().removeIf(key -> messages.containsKey(key) || !isNeeded(key));
    return lacking;
  }

  private boolean isNeeded(String key) {
    Matcher form = PLURAL_FORM.matcher(key);
    return !key.startsWith(SCALE) && (!form.matches() || forms.contains(form.group(2)));
  }

  private boolean isUsed(String key) {
    Matcher form = PLURAL_FORM.matcher(key);
    return asked.contains(key)
        || key.startsWith(SCALE)
        || form.matches() && asked.contains(form.group(1) + ".other");
  }

  private Diagnostic missing(String key) {
    String file = Messages.file(language);
    String message = "no message '" + key + "' in " + language;
    return Diagnostic.of(Code.P006, theme.origin(file), message, "in English: " + english.get(key));
  }

  private Diagnostic unused(String key) {
    String hint =
        NearMiss.of(key, asked)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("remove it, or use it in a template of yours");
    String message = "nobody asks for the message '" + key + "' in " + language;
    return Diagnostic.of(Code.P015, theme.origin(Messages.file(language)), message, hint);
  }
}
