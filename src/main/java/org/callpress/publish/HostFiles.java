package org.callpress.publish;

import java.net.URI;
import java.util.List;
import org.callpress.config.SiteConfig;
import org.callpress.site.CallSummary;
import org.callpress.site.Tree;

/**
 * Files at the root for hosts and for programs that read the site: {@code _headers}, in the syntax
 * that Netlify and Cloudflare Pages share, and {@code llms.txt}, which says in Markdown what is
 * where.
 */
public final class HostFiles {
  /** Calls that llms.txt lists; all of them are in data/index.json. */
  private static final int MOST = 100;

  private static final long A_YEAR = 31_536_000;

  private HostFiles() {}

  /**
   * @param tree of the site's first language
   */
  public static void write(SiteConfig config, Tree tree, OutputTree output) {
    output.write("_headers", headers(config));
    output.write("llms.txt", llms(config, tree));
  }

  /** Nothing comes from elsewhere and no page holds code, so the policy can say so. */
  private static String headers(SiteConfig config) {
    String policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors " + (config.embed() ? "*" : "'self'"));
    StringBuilder headers = new StringBuilder();
    headers.append("/*\n  Content-Security-Policy: ").append(policy).append('\n');
    headers.append("  X-Content-Type-Options: nosniff\n");
    headers.append("  Referrer-Policy: strict-origin-when-cross-origin\n");
    for (String folder : folders(config)) {
      headers.append(folder).append("assets/*\n  Cache-Control: public, max-age=").append(A_YEAR);
      headers.append(", immutable\n");
    }
    return headers.toString();
  }

  /** The site may be the root of its host, or a folder of a greater one. */
  private static List<String> folders(SiteConfig config) {
    String path = config.url() == null ? "/" : URI.create(config.url()).getRawPath();
    return path.equals("/") ? List.of("/") : List.of("/", path);
  }

  private static String llms(SiteConfig config, Tree tree) {
    String root = config.url() == null ? "" : config.url();
    StringBuilder text = new StringBuilder("# ").append(plain(tree.siteName())).append("\n\n");
    text.append("> ").append(plain(tree.messages().text("foot.original"))).append(' ');
    text.append(plain(tree.messages().text("foot.inferred"))).append("\n\n## ");
    text.append(tree.messages().text("calls.title")).append("\n\n");
    for (CallSummary call : tree.plan().calls().subList(0, Math.min(MOST, calls(tree)))) {
      String company = tree.plan().company(call.company().id()).nameIn(tree.language());
      String name = tree.messages().text("call.name", company, tree.wording().call(call));
      String about =
          tree.messages().text("call.description", name, call.exchanges().size(), call.figures());
      text.append("- [").append(plain(name)).append("](").append(root);
      text.append(tree.addresses().call(call.id())).append("): ").append(plain(about));
      text.append(" [JSON](").append(root).append("data/").append(call.id());
      text.append("/call.json)\n");
    }
    text.append("\n## Optional\n\n- [data/index.json](").append(root).append("data/index.json)\n");
    return text.toString();
  }

  private static int calls(Tree tree) {
    return tree.plan().calls().size();
  }

  /** On one line, and without what would be Markdown. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\[\\]\\\\`*_<>])", "\\\\$1");
  }
}
