package org.callpress.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What {@code site-config.yml} says, with the defaults filled in.
 *
 * @param names of the site by language tag
 * @param url public address of the site's root with a trailing slash, or null where unknown
 * @param languages BCP 47 tags of the page trees, the default first; one of them means one tree
 *     without a prefix
 * @param pageLength target length of a reading page, in characters of speech
 * @param perPage entries of a listing page
 * @param topics that questions are filed under
 * @param embed whether the pages stand inside another site's, so that they bring no header and
 *     footer of their own and may be framed
 * @param look accent, logo, fonts
 * @param menus navigation, footer, and which kinds of pages there are
 */
public record SiteConfig(
    Map<String, String> names,
    String url,
    List<String> languages,
    int pageLength,
    int perPage,
    Path content,
    Path output,
    Path templates,
    List<Topic> topics,
    boolean embed,
    Look look,
    Menus menus) {
  public SiteConfig {
    names = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(names));
    languages = List.copyOf(languages);
    topics = List.copyOf(topics);
  }

  /** A site that stands for itself, with the topics that every site has. */
  public SiteConfig(
      Map<String, String> names,
      String url,
      List<String> languages,
      int pageLength,
      int perPage,
      Path content,
      Path output,
      Path templates) {
    this(
        names,
        url,
        languages,
        pageLength,
        perPage,
        content,
        output,
        templates,
        Topic.defaults(),
        false,
        LookReader.usual(new Theme(templates)),
        Menus.USUAL);
  }

  /** The same site with other topics. */
  public SiteConfig with(List<Topic> otherTopics) {
    return new SiteConfig(
        names,
        url,
        languages,
        pageLength,
        perPage,
        content,
        output,
        templates,
        otherTopics,
        embed,
        look,
        menus);
  }

  /** The same site from and to other folders; null leaves one as it is. */
  public SiteConfig with(Path otherContent, Path otherOutput) {
    return new SiteConfig(
        names,
        url,
        languages,
        pageLength,
        perPage,
        otherContent == null ? content : otherContent.toAbsolutePath().normalize(),
        otherOutput == null ? output : otherOutput.toAbsolutePath().normalize(),
        templates,
        topics,
        embed,
        look,
        menus);
  }
}
