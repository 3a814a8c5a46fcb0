package org.callpress.site;

/**
 * A page of the editor's.
 *
 * @param title in its own language
 * @param language tag of the text
 * @param languageName name of that language where it is not the tree's, else null
 * @param unsafeHtml sanitised, see {@link Prose}
 */
public record ProsePage(
    Frame frame, String title, String language, String languageName, String unsafeHtml)
    implements Page {
  @Override
  public String template() {
    return "prose";
  }
}
