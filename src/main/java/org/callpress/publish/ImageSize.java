package org.callpress.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.site.SiteFacts;

/**
 * The proportions of an SVG or PNG, so that a page keeps its place free before it is loaded.
 *
 * @param width in pixels or in whatever the image measures with; 1 where it does not say
 */
record ImageSize(double width, double height) {
  /** Height of a logo in the head of a page. */
  private static final int LOGO = 32;

  private static final ImageSize UNKNOWN = new ImageSize(1, 1);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final int PNG_WIDTH = 16;
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "<svg[^>]*?viewBox\\s*=\\s*[\"'][-\\d.]+[ ,]+[-\\d.]+[ ,]+([\\d.]+)[ ,]+([\\d.]+)");

  static ImageSize of(byte[] image) {
    if (image.length > PNG_WIDTH + 8 && ByteBuffer.wrap(image, 0, 4).equals(ByteBuffer.wrap(PNG))) {
      ByteBuffer header = ByteBuffer.wrap(image);
      return sound(header.getInt(PNG_WIDTH), header.getInt(PNG_WIDTH + 4));
    }
    Matcher box = VIEW_BOX.matcher(new String(image, StandardCharsets.UTF_8));
    return box.find()
        ? sound(Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2)))
        : UNKNOWN;
  }

  private static ImageSize sound(double width, double height) {
    return width > 0 && height > 0 ? new ImageSize(width, height) : UNKNOWN;
  }

  /**
   * @param path of the image within the output
   */
  SiteFacts.Logo logo(String path) {
    return new SiteFacts.Logo(path, (int) Math.round(LOGO * width / height), LOGO);
  }
}
